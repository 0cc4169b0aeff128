// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/devicelist.h"

#include "app/fleet/fleetstore.h"
#include "app/jobs/jobboard.h"
#include "models/common/roles.h"
#include "views/common/agedelegate.h"
#include "views/common/checkdelegate.h"
#include "views/common/emptystate.h"
#include "views/common/metrics.h"
#include "views/common/pilldelegate.h"
#include "views/common/tableview.h"
#include "views/common/words.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace longreach {

namespace {

using Column = DeviceTableModel::Column;

int columnAt(Column column)
{
    return static_cast<int>(column);
}

} // namespace

DeviceList::DeviceList(const fleet::FleetStore &store, const jobs::JobBoard &board, QWidget *parent)
    : QWidget(parent),
      m_store(store),
      m_model(store, [&board](const Eid &eid) { return board.openOperation(eid); }),
      m_browser(store, m_model),
      m_table(new TableView(this)),
      m_empty(new EmptyState(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    m_table->setModel(&m_model);
    m_table->setPlaceholder(m_empty);
    m_table->setAccessibleName(tr("Devices"));
    m_table->installEventFilter(this);
    dressTable();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isSelecting && m_table->currentIndex().isValid())
            m_wanted.reset(); // the person chose another one
        Q_EMIT currentChanged();
    });
    connect(&m_browser, &FleetBrowser::shown, this, &DeviceList::selectWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DeviceList::selectionChanged);
    connect(&board, &jobs::JobBoard::openOperationsChanged, this,
            [this](const std::vector<Eid> &eids) { m_model.noteOperations(eids); });
    auto *head = m_table->horizontalHeader();
    head->setSectionsClickable(true);
    head->setSortIndicatorClearable(true);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    head->setSortIndicatorShown(true);
    connect(head, &QHeaderView::sortIndicatorChanged, this, &DeviceList::sortBy);
}

void DeviceList::dressTable()
{
    m_table->setHeads({QString(), tr("EID"), tr("Label"), tr("State", "of a device"), tr("Operator"), tr("Country"),
                       tr("Profiles"), tr("Last poll"), tr("Operation", "open on a device"), tr("eIM"), tr("Group"),
                       tr("Tags"), tr("IMEI")},
                      {36, 262, 106, 106, 110, 76, 72, 76, 160, 80, 110, 120, 150});
    for (const auto column : {Column::Group, Column::Tags, Column::Imei})
        m_table->setColumnHidden(columnAt(column), true);
    auto *head = m_table->horizontalHeader();
    head->moveSection(columnAt(Column::LastPoll), columnAt(Column::Country));
    head->setSectionResizeMode(columnAt(Column::Check), QHeaderView::Fixed);
    const auto set = [this](Column column, QAbstractItemDelegate *delegate) {
        m_table->setItemDelegateForColumn(columnAt(column), delegate);
    };
    set(Column::Check, new CheckDelegate(m_table));
    set(Column::State,
        new PillDelegate(
            [](const QModelIndex &index) { return words(static_cast<DeviceState>(index.data(ValueRole).toInt())); },
            m_table));
    m_table->fitPills(columnAt(Column::State),
                      allWords(std::array{DeviceState::Unknown, DeviceState::Empty, DeviceState::Disabled,
                                          DeviceState::Enabled, DeviceState::Overdue}));
    m_table->fitPills(columnAt(Column::Operation), allWords(allOperationStates()));
    set(Column::LastPoll, new AgeDelegate(m_table, columnAt(Column::LastPoll)));
    set(Column::Operation,
        new PillDelegate(
            [](const QModelIndex &index) {
                const auto state = index.data(ValueRole);
                return state.isValid() ? words(static_cast<OperationState>(state.toInt())) : QString();
            },
            m_table));
}

void DeviceList::sortBy(int column, Qt::SortOrder direction)
{
    const auto by = column < 0 ? fleet::SortKey::By::Row : DeviceTableModel::sortOf(static_cast<Column>(column));
    m_browser.setSortKey({.by = by, .direction = direction});
}

void DeviceList::sortByCurrent()
{
    const auto column = m_table->currentIndex().column();
    if (column < 0 || DeviceTableModel::sortOf(static_cast<Column>(column)) == fleet::SortKey::By::Row)
        return;
    auto *head = m_table->horizontalHeader();
    const bool isAscending = head->sortIndicatorSection() == column && head->sortIndicatorOrder() == Qt::AscendingOrder;
    head->setSortIndicator(column, isAscending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

std::optional<Eid> DeviceList::current() const
{
    const auto index = m_table->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    const auto storeRow = m_model.shownRows()[static_cast<std::size_t>(index.row())];
    if (!m_store.live().isPresent(storeRow))
        return std::nullopt;
    return m_store.live().row(storeRow).eid();
}

void DeviceList::select(const std::optional<Eid> &eid)
{
    m_wanted = eid;
    if (!eid) {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
    }
    selectWanted();
}

void DeviceList::selectWanted()
{
    const auto row = m_wanted ? m_store.rowOf(*m_wanted) : std::nullopt;
    const auto position = row ? m_model.positionOf(*row) : std::nullopt;
    if (!position)
        return;
    m_isSelecting = true;
    m_table->selectRow(*position);
    m_isSelecting = false;
    m_wanted.reset();
}

std::vector<quint32> DeviceList::selectedRows() const
{
    std::vector<quint32> rows;
    // Ranges, not rows: a selection of everything is one range.
    const auto ranges = m_table->selectionModel()->selection();
    for (const auto &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(m_model.shownRows()[static_cast<std::size_t>(row)]);
    }
    return rows;
}

bool DeviceList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        tickSelected();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DeviceList::tickSelected()
{
    const auto rows = selectedRows();
    const bool isAnyUnticked =
        std::ranges::any_of(rows, [this](quint32 storeRow) { return !m_model.ticked().contains(storeRow); });
    m_model.setTicked(rows, isAnyUnticked);
}

} // namespace longreach
