// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/columnsdialog.h"

#include "views/common/helptopic.h"
#include "views/common/metrics.h"
#include "views/common/orderedchecklist.h"
#include "views/common/tableview.h"
#include "views/common/textlabel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>

namespace longreach {

ColumnsDialog::ColumnsDialog(TableView &table, QWidget *parent)
    : QDialog(parent), m_table(table), m_columns(new OrderedChecklist(tr("Columns of the table"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHelpTopic(*this, QStringLiteral("fleet"));
    setWindowTitle(tr("Columns", "of a table"));
    resize(420, 520);
    const auto *head = m_table.horizontalHeader();
    for (int at = 0; at < head->count(); ++at) {
        const auto column = head->logicalIndex(at);
        const auto text = m_table.model()->headerData(column, Qt::Horizontal).toString();
        if (!text.isEmpty())
            m_columns->add(text, column, !m_table.isColumnHidden(column));
    }
    auto *use = new QPushButton(tr("&Use", "these columns"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    use->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(use);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * metrics::Grid, 3 * metrics::Grid, 3 * metrics::Grid, 2 * metrics::Grid);
    column->setSpacing(2 * metrics::Grid);
    column->addWidget(new TextLabel(windowTitle(), TextLabel::Style::Title, this));
    column->addWidget(m_columns, 1);
    column->addLayout(foot);
    connect(m_columns, &OrderedChecklist::changed, this,
            [this, use] { use->setEnabled(!m_columns->tickedValues().isEmpty()); });
    connect(use, &QPushButton::clicked, this, &ColumnsDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_columns->setFocus();
}

void ColumnsDialog::accept()
{
    const auto ticked = m_columns->tickedValues();
    if (ticked.isEmpty())
        return;
    auto *head = m_table.horizontalHeader();
    auto chosen = m_columns->values();
    // Columns without a head keep their places, the others share what is left.
    QList<int> order;
    for (int at = 0; at < head->count(); ++at) {
        const auto column = head->logicalIndex(at);
        const bool hasHead = chosen.contains(column) || order.contains(column);
        order.append(hasHead ? chosen.takeFirst() : column);
    }
    for (int at = 0; at < order.size(); ++at)
        head->moveSection(head->visualIndex(order.at(at)), at);
    for (const auto column : m_columns->values())
        m_table.setColumnHidden(column, !ticked.contains(column));
    QDialog::accept();
}

} // namespace longreach
