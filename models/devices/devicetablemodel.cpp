// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/devicetablemodel.h"

#include "app/fleet/fleetstore.h"
#include "models/common/roles.h"
#include "models/common/tones.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace longreach {

namespace {

using DeviceColumn = DeviceTableModel::Column;

/// More separate stretches than this, and the view is told of all rows between at once.
constexpr std::size_t mostStretches = 64;

Timestamp presentTime()
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

QVariant momentValue(std::optional<Timestamp> moment)
{
    return moment ? QVariant(toUnixMilliseconds(*moment)) : QVariant();
}

Tone deviceTone(const fleet::DeviceRow &device, const Operation *operation, DeviceColumn column)
{
    switch (column) {
    case DeviceColumn::State: return toneOf(device.state(presentTime()));
    case DeviceColumn::Operation: return operation != nullptr ? toneOf(operation->state) : Tone::Muted;
    case DeviceColumn::LastPoll: return device.state(presentTime()) == DeviceState::Overdue ? Tone::Bad : Tone::Neutral;
    case DeviceColumn::Check:
    case DeviceColumn::Eid:
    case DeviceColumn::Label:
    case DeviceColumn::Operator:
    case DeviceColumn::Country:
    case DeviceColumn::Profiles:
    case DeviceColumn::Eim:
    case DeviceColumn::Group:
    case DeviceColumn::Tags:
    case DeviceColumn::Imei: return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace

DeviceTableModel::DeviceTableModel(const fleet::FleetStore &store, OperationOf operationOf, QObject *parent)
    : HeadedTableModel(ColumnCount, parent), m_store(store), m_operationOf(std::move(operationOf))
{
    connect(&m_store, &fleet::FleetStore::changed, this, &DeviceTableModel::takeChange);
}

bool DeviceTableModel::setOrder(fleet::RowOrder order)
{
    const auto &fleet = m_store.live();
    if (order.generation != fleet.generation())
        return false;
    if (order.rows == m_order.rows) {
        m_order.generation = order.generation;
        m_positions.resize(fleet.rowCount(), Hidden);
        return true;
    }
    Q_EMIT layoutAboutToBeChanged();
    const auto before = std::exchange(m_order, std::move(order));
    m_positions.assign(fleet.rowCount(), Hidden);
    for (std::size_t position = 0; position < m_order.rows.size(); ++position)
        m_positions[m_order.rows[position]] = static_cast<quint32>(position);
    const auto indexes = persistentIndexList();
    for (const auto &old : indexes) {
        const auto position = positionOf(before.rows[static_cast<std::size_t>(old.row())]);
        changePersistentIndex(old, position ? index(*position, old.column()) : QModelIndex());
    }
    Q_EMIT layoutChanged();
    return true;
}

std::optional<int> DeviceTableModel::positionOf(quint32 storeRow) const
{
    if (storeRow >= m_positions.size() || m_positions[storeRow] == Hidden)
        return std::nullopt;
    return static_cast<int>(m_positions[storeRow]);
}

void DeviceTableModel::takeChange(const fleet::FleetChange &change)
{
    std::vector<int> rows;
    for (const auto storeRow : change.changed) {
        if (const auto position = positionOf(storeRow))
            rows.push_back(*position);
    }
    announce(std::move(rows), Column::Check, Column::Imei);
    if (!change.removed.empty())
        Q_EMIT tickedChanged();
}

void DeviceTableModel::noteOperations(std::span<const Eid> eids)
{
    std::vector<int> rows;
    for (const auto &eid : eids) {
        const auto storeRow = m_store.rowOf(eid);
        const auto position = storeRow ? positionOf(*storeRow) : std::nullopt;
        if (position)
            rows.push_back(*position);
    }
    announce(std::move(rows), Column::Operation, Column::Operation);
}

void DeviceTableModel::announce(std::vector<int> rows, Column first, Column last)
{
    if (rows.empty())
        return;
    std::ranges::sort(rows);
    std::vector<std::pair<int, int>> stretches;
    for (const auto row : rows) {
        if (!stretches.empty() && row <= stretches.back().second + 1)
            stretches.back().second = row;
        else
            stretches.emplace_back(row, row);
    }
    if (stretches.size() > mostStretches)
        stretches = {{rows.front(), rows.back()}};
    for (const auto &[from, to] : stretches)
        Q_EMIT dataChanged(index(from, static_cast<int>(first)), index(to, static_cast<int>(last)));
}

void DeviceTableModel::setTicked(std::span<const quint32> storeRows, bool isTicked)
{
    if (isTicked)
        m_ticked.insert(storeRows);
    else
        m_ticked.remove(storeRows);
    announceTicks();
}

void DeviceTableModel::setTicks(fleet::DeviceSet ticks)
{
    m_ticked = std::move(ticks);
    announceTicks();
}

void DeviceTableModel::announceTicks()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
}

fleet::SortKey::By DeviceTableModel::sortOf(Column column)
{
    using By = fleet::SortKey::By;
    switch (column) {
    case Column::Check:
    case Column::Operation: return By::Row;
    case Column::Eid: return By::Eid;
    case Column::Label: return By::Label;
    case Column::State: return By::State;
    case Column::Operator: return By::Operator;
    case Column::Country: return By::Country;
    case Column::Profiles: return By::Profiles;
    case Column::LastPoll: return By::LastPoll;
    case Column::Eim: return By::Eim;
    case Column::Group: return By::Group;
    case Column::Tags: return By::Tags;
    case Column::Imei: return By::Imei;
    }
    return By::Row;
}

int DeviceTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.rows.size());
}

QVariant DeviceTableModel::text(quint32 storeRow, Column column) const
{
    const auto device = m_store.live().row(storeRow);
    switch (column) {
    case Column::Check: return {};
    case Column::Eid: return device.eid().toString();
    case Column::Label: return device.label();
    case Column::State: return toWord(device.state(presentTime()));
    case Column::Operator: return device.operatorName();
    case Column::Country: return device.country();
    case Column::Profiles: return device.profileCount();
    case Column::LastPoll: return device.lastPoll() ? toIsoString(*device.lastPoll()) : QString();
    case Column::Operation: {
        const auto *operation = m_operationOf(device.eid());
        return operation != nullptr ? toWord(operation->state) : QString();
    }
    case Column::Eim: return device.eim();
    case Column::Group: return device.group();
    case Column::Tags: return device.tags().join(QStringLiteral(", "));
    case Column::Imei: return device.imei() ? device.imei()->toString() : QString();
    }
    return {};
}

QVariant DeviceTableModel::value(quint32 storeRow, Column column) const
{
    const auto device = m_store.live().row(storeRow);
    switch (column) {
    case Column::State: return static_cast<int>(device.state(presentTime()));
    case Column::LastPoll: return momentValue(device.lastPoll());
    case Column::Operation: {
        const auto *operation = m_operationOf(device.eid());
        return operation != nullptr ? QVariant(static_cast<int>(operation->state)) : QVariant();
    }
    case Column::Check: return m_ticked.contains(storeRow);
    case Column::Eid:
    case Column::Label:
    case Column::Operator:
    case Column::Country:
    case Column::Profiles:
    case Column::Eim:
    case Column::Group:
    case Column::Tags:
    case Column::Imei: return text(storeRow, column);
    }
    return {};
}

QVariant DeviceTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto storeRow = m_order.rows[static_cast<std::size_t>(index.row())];
    // A device that has just been removed is a gap until the next order comes.
    if (!m_store.live().isPresent(storeRow))
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(storeRow, column);
    case Qt::CheckStateRole:
        return column == Column::Check ? QVariant(m_ticked.contains(storeRow) ? Qt::Checked : Qt::Unchecked)
                                       : QVariant();
    case ValueRole:
    case SortRole: return value(storeRow, column);
    case ToneRole: {
        const auto device = m_store.live().row(storeRow);
        const auto *operation = column == Column::Operation ? m_operationOf(device.eid()) : nullptr;
        return QVariant::fromValue(deviceTone(device, operation, column));
    }
    default: return {};
    }
}

bool DeviceTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || static_cast<Column>(index.column()) != Column::Check)
        return false;
    const std::array storeRow{m_order.rows[static_cast<std::size_t>(index.row())]};
    if (value.value<Qt::CheckState>() == Qt::Checked)
        m_ticked.insert(storeRow);
    else
        m_ticked.remove(storeRow);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
    return true;
}

Qt::ItemFlags DeviceTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto base = HeadedTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return static_cast<Column>(index.column()) == Column::Check ? base | Qt::ItemIsUserCheckable : base;
}

} // namespace longreach
