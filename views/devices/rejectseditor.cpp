// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/rejectseditor.h"

#include "app/core/whendone.h"
#include "app/fleet/fleetfeed.h"
#include "app/fleet/mendedrows.h"
#include "views/common/banner.h"
#include "views/common/celldelegate.h"
#include "views/common/errortext.h"
#include "views/common/metrics.h"
#include "views/common/tableview.h"
#include "views/common/textlabel.h"

#include <QBoxLayout>
#include <QFile>
#include <QHeaderView>
#include <QPushButton>

#include <utility>

namespace longreach {

RejectsEditor::RejectsEditor(const Services &services, fleet::ImportRequest request, fleet::DeviceColumns columns,
                             const fleet::ImportReport &report, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_request(std::move(request)),
      m_rejectsFile(report.rejectsFile),
      m_isComplete(std::cmp_equal(report.problems.size(), report.counts.rejected)),
      m_model(std::move(columns), report),
      m_table(new TableView(this)),
      m_outcome(new Banner(Tone::Good, this)),
      m_import(new QPushButton(this))
{
    build();
    updateButton();
    connect(&m_model, &RejectsModel::mendedChanged, this, &RejectsEditor::updateButton);
    connect(m_import, &QPushButton::clicked, this, &RejectsEditor::importMended);
}

RejectsEditor::~RejectsEditor()
{
    m_stop.request_stop();
}

void RejectsEditor::build()
{
    constexpr int rowWidth = 60;
    constexpr int reasonWidth = 300;
    constexpr int cellWidth = 150;
    m_table->setModel(&m_model);
    const auto &headers = m_model.columns().headers;
    m_table->setHeads(QStringList{tr("Row", "of a file"), tr("Reason", "why a row was not taken")} + headers,
                      QList<int>{rowWidth, reasonWidth} + QList<int>(headers.size(), cellWidth));
    m_table->setItemDelegateForColumn(RejectsModel::ReasonColumn,
                                      new CellDelegate(
                                          [](const QModelIndex &index) {
                                              const auto reason = index.data().toString();
                                              return reason.isEmpty() ? tr("Ready to be imported") : reason;
                                          },
                                          m_table));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->setAccessibleName(tr("Rows that were not imported"));
    m_table->setMinimumHeight(200);
    m_table->horizontalHeader()->setSectionsMovable(false);
    auto *hint = new TextLabel(tr("Mend them here: double-click a cell, or press F2. Only mended rows are imported."),
                               TextLabel::Style::Muted, this);
    hint->setWordWrap(true);
    m_import->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(hint, 1);
    foot->addWidget(m_import);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Grid);
    column->addWidget(m_table, 1);
    column->addWidget(m_outcome);
    column->addLayout(foot);
}

void RejectsEditor::updateButton()
{
    const auto count = static_cast<int>(m_model.mendedRows().size());
    m_import->setText(tr("&Import %Ln mended row(s)", nullptr, count));
    m_import->setEnabled(count > 0 && !m_isBusy);
}

void RejectsEditor::importMended()
{
    const auto rows = m_model.mendedRows();
    if (rows.empty() || m_isBusy)
        return;
    auto request = m_request;
    request.file = m_folder.filePath(QStringLiteral("mended.csv"));
    request.rejectsFile = m_folder.filePath(QStringLiteral("rejects.csv"));
    if (const auto written = fleet::writeDeviceRows(request.file, m_model.columns(), m_model.cells(rows)); !written)
        return m_outcome->setMessage(Tone::Bad, errorText(tr("put the mended rows aside"), written.error()));
    m_isBusy = true;
    m_table->setEnabled(false);
    updateButton();
    whenDone(m_services.import.run(std::move(request), m_stop.get_token()), this,
             [this, rows](const Result<fleet::ImportReport> &outcome) { take(rows, outcome); });
}

void RejectsEditor::take(const std::vector<int> &tried, const Result<fleet::ImportReport> &outcome)
{
    m_isBusy = false;
    m_table->setEnabled(true);
    m_services.feed.catchUp();
    if (!outcome) {
        m_outcome->setMessage(Tone::Bad, errorText(tr("import the mended rows"), outcome.error()));
        return updateButton();
    }
    m_model.settle(tried, *outcome);
    const auto taken = outcome->counts.rows - outcome->counts.rejected;
    auto text = tr("%Ln row(s) imported.", nullptr, static_cast<int>(taken));
    if (m_model.rowCount() > 0)
        text += u' ' + tr("%Ln left.", "rows not imported", m_model.rowCount());
    m_outcome->setMessage(m_model.rowCount() == 0 ? Tone::Good : Tone::Warning, text);
    rewriteRejects();
}

void RejectsEditor::rewriteRejects()
{
    if (!m_isComplete || m_rejectsFile.isEmpty())
        return;
    if (m_model.rowCount() == 0) {
        QFile::remove(m_rejectsFile);
        return;
    }
    std::vector<int> all(static_cast<std::size_t>(m_model.rowCount()));
    for (std::size_t row = 0; row < all.size(); ++row)
        all[row] = static_cast<int>(row);
    if (const auto written = fleet::writeDeviceRows(m_rejectsFile, m_model.columns(), m_model.cells(all)); !written)
        m_outcome->setMessage(Tone::Bad, errorText(tr("write “%1”").arg(m_rejectsFile), written.error()));
}

} // namespace longreach
