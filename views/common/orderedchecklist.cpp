// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/orderedchecklist.h"

#include "views/common/metrics.h"
#include "views/common/plainlist.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QPushButton>

namespace longreach {

namespace {

constexpr int valueRole = Qt::UserRole;

int valueOf(const QListWidgetItem *item)
{
    return item->data(valueRole).toInt();
}

} // namespace

OrderedChecklist::OrderedChecklist(const QString &accessibleName, QWidget *parent)
    : QWidget(parent),
      m_list(new PlainList(accessibleName, this)),
      m_up(new QPushButton(tr("&Up", "in a list"), this)),
      m_down(new QPushButton(tr("&Down", "in a list"), this))
{
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    setFocusProxy(m_list);
    auto *side = new QVBoxLayout;
    side->setSpacing(metrics::Grid);
    for (auto *button : {m_up, m_down}) {
        button->setAutoDefault(false);
        side->addWidget(button);
    }
    side->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Grid);
    row->addWidget(m_list, 1);
    row->addLayout(side);
    connect(m_list, &QListWidget::itemChanged, this, &OrderedChecklist::changed);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &OrderedChecklist::changed);
    connect(m_list, &QListWidget::currentRowChanged, this, &OrderedChecklist::updateButtons);
    connect(m_up, &QPushButton::clicked, this, [this] { shift(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { shift(1); });
    updateButtons();
}

void OrderedChecklist::add(const QString &text, int value, bool isTicked)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setData(valueRole, value);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
    item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    updateButtons();
}

int OrderedChecklist::rowOf(int value) const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (valueOf(m_list->item(row)) == value)
            return row;
    }
    return -1;
}

void OrderedChecklist::setTicked(int value, bool isTicked)
{
    if (auto *item = m_list->item(rowOf(value)))
        item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
}

void OrderedChecklist::move(int value, int to)
{
    const auto from = rowOf(value);
    if (from < 0 || to < 0 || to >= m_list->count() || from == to)
        return;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
    Q_EMIT changed();
}

QList<int> OrderedChecklist::values() const
{
    QList<int> values;
    for (int row = 0; row < m_list->count(); ++row)
        values.append(valueOf(m_list->item(row)));
    return values;
}

QList<int> OrderedChecklist::tickedValues() const
{
    QList<int> values;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            values.append(valueOf(m_list->item(row)));
    }
    return values;
}

void OrderedChecklist::shift(int by)
{
    if (const auto *item = m_list->currentItem())
        move(valueOf(item), m_list->currentRow() + by);
}

void OrderedChecklist::updateButtons()
{
    const auto row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

} // namespace longreach
