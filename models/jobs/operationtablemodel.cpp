// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/operationtablemodel.h"

#include "models/common/roles.h"
#include "models/common/tones.h"

#include <algorithm>

namespace longreach {

namespace {

using OperationColumn = OperationTableModel::Column;

QVariant operationText(const Operation &operation, OperationColumn column)
{
    switch (column) {
    case OperationColumn::Eid: return operation.eid.toString();
    case OperationColumn::State: return toWord(operation.state);
    case OperationColumn::Reason: return operation.reason;
    case OperationColumn::Attempts: return operation.attempts;
    case OperationColumn::OrderId: return operation.orderId;
    case OperationColumn::Changed: return toIsoString(operation.changedAt);
    }
    return {};
}

QVariant operationValue(const Operation &operation, OperationColumn column)
{
    switch (column) {
    case OperationColumn::State: return static_cast<int>(operation.state);
    case OperationColumn::Changed: return toUnixMilliseconds(operation.changedAt);
    case OperationColumn::Eid:
    case OperationColumn::Reason:
    case OperationColumn::Attempts:
    case OperationColumn::OrderId: return operationText(operation, column);
    }
    return {};
}

Tone operationTone(const Operation &operation, OperationColumn column)
{
    switch (column) {
    case OperationColumn::State: return toneOf(operation.state);
    case OperationColumn::OrderId:
    case OperationColumn::Changed: return Tone::Muted;
    case OperationColumn::Attempts: return operation.attempts > 1 ? Tone::Neutral : Tone::Muted;
    case OperationColumn::Eid:
    case OperationColumn::Reason: return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace

void OperationTableModel::clear()
{
    beginResetModel();
    m_operations.clear();
    m_shown.clear();
    m_failures.clear();
    m_eims.clear();
    endResetModel();
}

bool OperationTableModel::isWanted(const Operation &operation) const
{
    return (m_states.empty() || m_states.contains(operation.state)) && (!m_reason || operation.reason == *m_reason);
}

OperationTableModel::Shown OperationTableModel::shownNow() const
{
    Shown shown;
    for (quint32 position = 0; position < m_operations.size(); ++position) {
        if (isWanted(m_operations[position]))
            shown.push_back(position);
    }
    return shown;
}

void OperationTableModel::store(const Operation &operation)
{
    m_failures.add(operation);
    m_eims.insert(operation.eim);
    if (m_operations.empty() || m_operations.back().sequence < operation.sequence) {
        m_operations.push_back(operation);
        return;
    }
    const auto place = std::ranges::lower_bound(m_operations, operation.sequence, {}, &Operation::sequence);
    if (place->sequence == operation.sequence) {
        m_failures.remove(*place);
        *place = operation;
    } else {
        m_operations.insert(place, operation);
    }
}

void OperationTableModel::update(std::span<const Operation> operations)
{
    if (operations.empty())
        return;
    const auto before = m_operations.size();
    bool isShownChanged = false;
    for (const auto &operation : operations) {
        const auto known = std::ranges::lower_bound(m_operations, operation.sequence, {}, &Operation::sequence);
        const bool isKnown = known != m_operations.end() && known->sequence == operation.sequence;
        isShownChanged |= !isKnown || isWanted(*known) != isWanted(operation);
    }
    if (isShownChanged)
        return relayout([&] {
            m_operations.reserve(before + operations.size());
            for (const auto &operation : operations)
                store(operation);
        });
    std::vector<quint32> positions;
    for (const auto &operation : operations) {
        store(operation);
        const auto place = std::ranges::lower_bound(m_operations, operation.sequence, {}, &Operation::sequence);
        positions.push_back(static_cast<quint32>(place - m_operations.begin()));
    }
    announce(positions);
}

void OperationTableModel::relayout(const std::function<void()> &change)
{
    Q_EMIT layoutAboutToBeChanged();
    const auto indexes = persistentIndexList();
    std::vector<qint64> sequences;
    for (const auto &old : indexes)
        sequences.push_back(operation(old.row()).sequence);
    change();
    m_shown = shownNow();
    for (qsizetype at = 0; at < indexes.size(); ++at) {
        const auto row = rowOf(sequences[static_cast<std::size_t>(at)]);
        changePersistentIndex(indexes.at(at), row ? index(*row, indexes.at(at).column()) : QModelIndex());
    }
    Q_EMIT layoutChanged();
}

std::optional<int> OperationTableModel::rowOf(qint64 sequence) const
{
    const auto known = std::ranges::lower_bound(m_operations, sequence, {}, &Operation::sequence);
    if (known == m_operations.end() || known->sequence != sequence)
        return std::nullopt;
    const auto position = static_cast<quint32>(known - m_operations.begin());
    const auto place = std::ranges::lower_bound(m_shown, position);
    if (place == m_shown.end() || *place != position)
        return std::nullopt;
    return static_cast<int>(place - m_shown.begin());
}

void OperationTableModel::announce(std::span<const quint32> positions)
{
    std::vector<int> rows;
    for (const auto position : positions) {
        const auto place = std::ranges::lower_bound(m_shown, position);
        if (place != m_shown.end() && *place == position)
            rows.push_back(static_cast<int>(place - m_shown.begin()));
    }
    std::ranges::sort(rows);
    for (std::size_t first = 0; first < rows.size();) {
        auto last = first;
        while (last + 1 < rows.size() && rows[last + 1] <= rows[last] + 1)
            ++last;
        Q_EMIT dataChanged(index(rows[first], 0), index(rows[last], ColumnCount - 1));
        first = last + 1;
    }
}

void OperationTableModel::setStates(std::set<OperationState> states, std::optional<QString> reason)
{
    if (states == m_states && reason == m_reason)
        return;
    relayout([&] {
        m_states = std::move(states);
        m_reason = std::move(reason);
    });
}

std::vector<Eid> OperationTableModel::silentSince(Timestamp moment) const
{
    std::vector<std::pair<Timestamp, Eid>> silent;
    for (const auto &operation : m_operations) {
        const bool isWaiting = operation.state == OperationState::Delivered && !operation.isSettled;
        const auto since = operation.deliveredAt.value_or(operation.changedAt);
        if (isWaiting && since < moment)
            silent.emplace_back(since, operation.eid);
    }
    std::ranges::stable_sort(silent, {}, &std::pair<Timestamp, Eid>::first);
    std::vector<Eid> eids;
    for (const auto &[since, eid] : silent)
        eids.push_back(eid);
    return eids;
}

const Operation &OperationTableModel::operation(int row) const
{
    return m_operations[m_shown[static_cast<std::size_t>(row)]];
}

int OperationTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant OperationTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<Column>(index.column());
    const auto &shown = operation(index.row());
    switch (role) {
    case Qt::DisplayRole: return operationText(shown, column);
    case Qt::ToolTipRole: return column == Column::Reason && !shown.detail.isEmpty() ? shown.detail : QVariant();
    case ValueRole:
    case SortRole: return operationValue(shown, column);
    case ToneRole: return QVariant::fromValue(operationTone(shown, column));
    default: return {};
    }
}

} // namespace longreach
