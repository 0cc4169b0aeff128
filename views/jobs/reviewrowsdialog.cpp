// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/reviewrowsdialog.h"

#include "app/core/whendone.h"
#include "app/fleet/csvwriter.h"
#include "models/common/roles.h"
#include "views/common/banner.h"
#include "views/common/celldelegate.h"
#include "views/common/errortext.h"
#include "views/common/helptopic.h"
#include "views/common/metrics.h"
#include "views/common/pilldelegate.h"
#include "views/common/prompt.h"
#include "views/common/tableview.h"
#include "views/common/textlabel.h"
#include "views/common/words.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QPushButton>
#include <QSaveFile>
#include <QtConcurrent/QtConcurrentRun>

namespace longreach {

namespace {

using Column = OperationTableModel::Column;

QByteArray lineOf(const Operation &operation)
{
    QByteArrayList fields;
    for (const auto &cell : {operation.eid.toString(), toWord(operation.state), operation.reason,
                             reasonWords(operation.reason), operation.detail})
        fields.append(fleet::spreadsheetSafe(cell).toUtf8());
    return fleet::csvRecord(fields);
}

/// On a thread of its own: a fleet has many rows.
QFuture<Result<void>> writeRows(const QString &path, std::vector<Operation> operations)
{
    return QtConcurrent::run([path, operations = std::move(operations)]() -> Result<void> {
        QSaveFile file(path);
        bool isFine = file.open(QIODevice::WriteOnly)
            && file.write(fleet::csvRecord({"eid", "state", "reason", "words", "detail"})) > 0;
        for (std::size_t row = 0; isFine && row < operations.size(); ++row)
            isFine = file.write(lineOf(operations[row])) > 0;
        if (!isFine || !file.commit())
            return failure(Error::Kind::Storage, file.errorString());
        return {};
    });
}

} // namespace

ReviewRowsDialog::ReviewRowsDialog(Prompt &prompt, const QString &title, std::set<OperationState> states,
                                   std::optional<QString> reason, QWidget *parent)
    : QDialog(parent),
      m_prompt(prompt),
      m_remark(new TextLabel(tr("Reading…"), TextLabel::Style::Muted, this)),
      m_outcome(new Banner(Tone::Good, this)),
      m_table(new TableView(this)),
      m_export(new QPushButton(tr("&Export as CSV…"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHelpTopic(*this, QStringLiteral("jobs"));
    setWindowTitle(title);
    resize(760, 520);
    m_model.setStates(std::move(states), std::move(reason));
    build(title);
}

void ReviewRowsDialog::build(const QString &title)
{
    m_table->setModel(&m_model);
    m_table->setAccessibleName(title);
    m_table->setHeads({tr("EID"), tr("State", "of an operation"), tr("Reason"), {}, {}, {}}, {264, 130, 300, 0, 0, 0});
    for (const auto column : {Column::Attempts, Column::OrderId, Column::Changed})
        m_table->setColumnHidden(static_cast<int>(column), true);
    m_table->setItemDelegateForColumn(
        static_cast<int>(Column::State),
        new PillDelegate(
            [](const QModelIndex &index) { return words(static_cast<OperationState>(index.data(ValueRole).toInt())); },
            m_table));
    m_table->setItemDelegateForColumn(
        static_cast<int>(Column::Reason),
        new CellDelegate([](const QModelIndex &index) { return reasonWords(index.data(Qt::DisplayRole).toString()); },
                         m_table));
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    m_export->setAutoDefault(false);
    m_export->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_export);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * metrics::Grid, 3 * metrics::Grid, 3 * metrics::Grid, 2 * metrics::Grid);
    column->setSpacing(12);
    auto *head = new TextLabel(title, TextLabel::Style::Title, this);
    head->setWordWrap(true);
    column->addWidget(head);
    column->addWidget(m_remark);
    column->addWidget(m_table, 1);
    column->addWidget(m_outcome);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_export, &QPushButton::clicked, this, &ReviewRowsDialog::exportRows);
}

void ReviewRowsDialog::setOperations(const std::vector<Operation> &operations)
{
    m_model.update(operations);
    m_remark->setText(tr("%Ln device(s)", nullptr, m_model.rowCount()));
    m_export->setEnabled(m_model.rowCount() > 0);
}

void ReviewRowsDialog::showError(const Error &error)
{
    m_remark->clear();
    m_outcome->setMessage(Tone::Bad, errorText(tr("work out the job"), error));
    m_outcome->setToolTip(error.detail);
}

void ReviewRowsDialog::exportRows()
{
    const FileQuestion question{.title = tr("Export devices"),
                                .filter = tr("CSV (*.csv)"),
                                .proposedName = QStringLiteral("review.csv"),
                                .isForWriting = true};
    m_prompt.chooseFile(question, this, [this](const QString &path) { write(path); });
}

void ReviewRowsDialog::write(const QString &path)
{
    std::vector<Operation> operations;
    operations.reserve(static_cast<std::size_t>(m_model.rowCount()));
    for (int row = 0; row < m_model.rowCount(); ++row)
        operations.push_back(m_model.operation(row));
    m_export->setEnabled(false);
    const auto count = m_model.rowCount();
    whenDone(writeRows(path, std::move(operations)), this, [this, path, count](const Result<void> &written) {
        m_export->setEnabled(true);
        if (written)
            m_outcome->setMessage(Tone::Good, tr("%Ln device(s) written.", nullptr, count));
        else
            m_outcome->setMessage(Tone::Bad,
                                  errorText(tr("export to “%1”").arg(QFileInfo(path).fileName()), written.error()));
    });
}

} // namespace longreach
