// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/rejectseditor.h"

#include "app/fleet/fleetfeed.h"
#include "app/fleet/mendedrows.h"
#include "views/common/banner.h"
#include "views/common/celldelegate.h"
#include "views/common/errortext.h"
#include "views/common/metrics.h"
#include "views/common/tableview.h"
#include "views/common/textlabel.h"
#include "views/devices/importwords.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>

#include <utility>

namespace longreach {

RejectsEditor::RejectsEditor(const Services &services, fleet::ImportRequest request, const fleet::ImportReport &report,
                             QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_request(std::move(request)),
      m_rejectsFile(report.rejectsFile),
      m_isComplete(std::cmp_equal(report.problems.size(), report.counts.rejected)),
      m_model(report.columns, report),
      m_table(new TableView(this)),
      m_outcome(new Banner(Tone::Good, this)),
      m_import(new QPushButton(this)),
      m_cancel(new QPushButton(tr("Cancel", "stop the work"), this)),
      m_progress(new QWidget(this)),
      m_bar(new QProgressBar(m_progress)),
      m_remark(new TextLabel(TextLabel::Style::Muted, m_progress))
{
    build();
    follow();
    updateButton();
}

RejectsEditor::~RejectsEditor()
{
    if (m_task)
        m_services.import.stop(*m_task);
}

void RejectsEditor::follow()
{
    connect(&m_model, &RejectsModel::mendedChanged, this, &RejectsEditor::updateButton);
    connect(m_import, &QPushButton::clicked, this, &RejectsEditor::importMended);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_task)
            m_services.import.stop(*m_task);
    });
    connect(&m_services.import, &fleet::DeviceImport::taskChanged, this, [this](qint64 task) {
        if (task == m_task)
            showProgress(*m_services.import.find(task));
    });
    connect(&m_services.import, &fleet::DeviceImport::taskEnded, this, [this](qint64 task) {
        if (task == m_task)
            take(*m_services.import.find(task));
    });
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
    for (auto *button : {m_import, m_cancel})
        button->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metrics::Grid);
    foot->addWidget(hint, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_import);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Grid);
    column->addWidget(m_table, 1);
    column->addWidget(m_outcome);
    column->addWidget(buildProgress());
    column->addLayout(foot);
}

QWidget *RejectsEditor::buildProgress()
{
    constexpr int barHeight = 6;
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(barHeight);
    m_bar->setAccessibleName(tr("How far the import of mended rows is"));
    auto *column = new QVBoxLayout(m_progress);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Grid / 2);
    column->addWidget(m_bar);
    column->addWidget(m_remark);
    return m_progress;
}

void RejectsEditor::updateButton()
{
    const auto count = static_cast<int>(m_model.mendedRows().size());
    m_import->setText(tr("&Import %Ln mended row(s)", nullptr, count));
    m_import->setEnabled(count > 0 && !isBusy());
    m_import->setVisible(!isBusy());
    m_cancel->setVisible(isBusy());
    m_progress->setVisible(isBusy());
    m_table->setEnabled(!isBusy());
}

void RejectsEditor::importMended()
{
    const auto rows = m_model.mendedRows();
    if (rows.empty() || isBusy())
        return;
    auto request = m_request;
    request.file = m_folder.filePath(QStringLiteral("mended.csv"));
    request.rejectsFile = m_folder.filePath(QStringLiteral("rejects.csv"));
    if (request.name.isEmpty())
        request.name = QFileInfo(m_request.file).fileName();
    if (const auto written = fleet::writeDeviceRows(request.file, m_model.columns(), m_model.cells(rows)); !written)
        return m_outcome->setMessage(Tone::Bad, errorText(tr("put the mended rows aside"), written.error()));
    m_tried = rows;
    m_outcome->setMessage(Tone::Neutral, {});
    m_cancel->setEnabled(true);
    m_task = m_services.import.begin(std::move(request));
    showProgress(*m_services.import.find(*m_task));
    updateButton();
    m_cancel->setFocus();
}

void RejectsEditor::showProgress(const fleet::ImportTask &task)
{
    const auto &counts = task.counts;
    m_bar->setRange(0, static_cast<int>(m_tried.size()) * (counts.octetsTotal > 0 ? 1 : 0));
    m_bar->setValue(static_cast<int>(counts.rows));
    m_remark->setText(importProgress(task));
    m_cancel->setEnabled(!task.stop.stop_requested());
}

void RejectsEditor::take(const fleet::ImportTask &task)
{
    m_task.reset();
    m_services.feed.catchUp();
    updateButton();
    if (!*task.outcome) {
        const bool isCancelled = task.outcome->error().kind == Error::Kind::Cancelled;
        return m_outcome->setMessage(isCancelled ? Tone::Neutral : Tone::Bad,
                                     isCancelled ? importOutcome(task)
                                                 : errorText(tr("import the mended rows"), task.outcome->error()));
    }
    const auto &report = **task.outcome;
    m_model.settle(m_tried, report);
    const auto taken = report.counts.rows - report.counts.rejected;
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
