// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lab/labqueuemodel.h"

#include "models/common/roles.h"
#include "models/common/tone.h"

#include <algorithm>

namespace longreach {

namespace {

using Column = LabQueueModel::Column;

/// Since when the oldest order that is not done waits, in milliseconds since 1970; nothing if none does.
QVariant oldestOf(const LabQueue &queue)
{
    const auto &a = queue.oldestWaiting;
    const auto &b = queue.oldestUnderWay;
    if (!a && !b)
        return {};
    return toUnixMilliseconds(a && b ? std::min(*a, *b) : a ? *a : *b);
}

QVariant valueOf(const LabQueue &queue, Column column)
{
    switch (column) {
    case Column::Facility: return queue.facility;
    case Column::Waiting: return queue.waiting;
    case Column::UnderWay: return queue.underWay;
    case Column::Done: return queue.done;
    case Column::Oldest: return oldestOf(queue);
    }
    return {};
}

Tone toneOf(const LabQueue &queue, Column column)
{
    const auto orMuted = [](qint64 count, Tone tone) { return count > 0 ? tone : Tone::Muted; };
    switch (column) {
    case Column::Facility:
    case Column::Oldest: return Tone::Neutral;
    case Column::Waiting: return orMuted(queue.waiting, Tone::Neutral);
    case Column::UnderWay: return orMuted(queue.underWay, Tone::Busy);
    case Column::Done: return orMuted(queue.done, Tone::Good);
    }
    return Tone::Neutral;
}

} // namespace

void LabQueueModel::setQueues(const std::vector<LabQueue> &queues)
{
    if (queues.size() != m_queues.size()) {
        beginResetModel();
        m_queues = queues;
        endResetModel();
        return;
    }
    for (std::size_t at = 0; at < queues.size(); ++at) {
        if (m_queues[at] == queues[at])
            continue;
        m_queues[at] = queues[at];
        const auto row = static_cast<int>(at);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int LabQueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_queues.size());
}

QVariant LabQueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &queue = m_queues[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    const bool isNumber = column == Column::Waiting || column == Column::UnderWay || column == Column::Done;
    switch (role) {
    case Qt::DisplayRole: return column == Column::Oldest ? QVariant() : valueOf(queue, column);
    case SortRole:
    case ValueRole: return valueOf(queue, column);
    case ToneRole: return QVariant::fromValue(toneOf(queue, column));
    case Qt::TextAlignmentRole: return isNumber ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default: return {};
    }
}

} // namespace longreach
