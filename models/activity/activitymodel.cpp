// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/activitymodel.h"

#include "app/core/whendone.h"
#include "models/common/roles.h"
#include "models/common/tone.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace longreach {

namespace {

using ActivityColumn = ActivityModel::Column;

QVariant textOf(const Activity &activity, ActivityColumn column)
{
    switch (column) {
    case ActivityColumn::At: return toIsoString(activity.at);
    case ActivityColumn::Who: return activity.who;
    case ActivityColumn::Verb: return activity.verb;
    case ActivityColumn::Object: return activity.object;
    case ActivityColumn::Detail: return activity.detail;
    }
    return {};
}

Tone toneOf(const QString &verb)
{
    if (verb == u"eimFailing" || verb == u"cardGuardsOverridden")
        return Tone::Bad;
    if (verb.endsWith(u"Removed") || verb.endsWith(u"Cancelled") || verb == u"jobCancelAsked")
        return Tone::Warning;
    if (verb == u"eimBack" || verb == u"jobFinished")
        return Tone::Good;
    return Tone::Neutral;
}

Tone toneOf(const Activity &activity, ActivityColumn column)
{
    switch (column) {
    case ActivityColumn::Verb: return toneOf(activity.verb);
    case ActivityColumn::At:
    case ActivityColumn::Detail: return Tone::Muted;
    case ActivityColumn::Who: return activity.who == u"engine" ? Tone::Muted : Tone::Neutral;
    case ActivityColumn::Object: return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace

ActivityModel::ActivityModel(Reader reader, QObject *parent)
    : HeadedTableModel(ColumnCount, parent), m_reader(std::move(reader))
{}

void ActivityModel::setFilter(const ActivityFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_lines.clear();
    ++m_generation;
    m_isReading = m_isReadingNewer = m_isAtEnd = false;
    endResetModel();
    fetchMore({});
}

bool ActivityModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_generation > 0 && !m_isAtEnd && !m_isReading;
}

void ActivityModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isReading = true;
    const auto before = m_lines.empty() ? 0 : m_lines.back().id;
    whenDone(m_reader(m_filter, before, StretchLength), this,
             [this, generation = m_generation](const Result<std::vector<Activity>> &stretch) {
                 if (generation == m_generation)
                     take(stretch);
             });
}

void ActivityModel::take(const Result<std::vector<Activity>> &stretch)
{
    if (!stretch) {
        m_isReading = false;
        m_isAtEnd = true; // until the filter is set anew: a view would ask again and again
        Q_EMIT failed(stretch.error());
        return;
    }
    m_isAtEnd = stretch->size() < StretchLength;
    if (!stretch->empty()) {
        const auto first = static_cast<int>(m_lines.size());
        beginInsertRows({}, first, first + static_cast<int>(stretch->size()) - 1);
        m_lines.insert(m_lines.end(), stretch->begin(), stretch->end());
        endInsertRows();
    }
    m_isReading = false; // only now: who sees rows come may ask for more of them
    Q_EMIT answered();
}

void ActivityModel::readNewer()
{
    if (m_generation == 0 || m_isReadingNewer || (m_isReading && m_lines.empty()))
        return;
    m_isReadingNewer = true;
    auto newer = m_filter;
    newer.after = m_lines.empty() ? 0 : m_lines.front().id;
    whenDone(m_reader(newer, 0, StretchLength), this,
             [this, generation = m_generation](const Result<std::vector<Activity>> &stretch) {
                 if (generation == m_generation)
                     takeNewer(stretch);
             });
}

void ActivityModel::takeNewer(const Result<std::vector<Activity>> &stretch)
{
    m_isReadingNewer = false;
    if (!stretch)
        return Q_EMIT failed(stretch.error());
    if (stretch->size() == StretchLength)
        return setFilter(m_filter); // so many at once that some may be missing in between
    if (!stretch->empty()) {
        beginInsertRows({}, 0, static_cast<int>(stretch->size()) - 1);
        m_lines.insert(m_lines.begin(), stretch->begin(), stretch->end());
        endInsertRows();
    }
    Q_EMIT answered();
}

std::optional<int> ActivityModel::rowOf(qint64 id) const
{
    // The newest first.
    const auto found = std::ranges::lower_bound(m_lines, id, std::ranges::greater(), &Activity::id);
    if (found == m_lines.end() || found->id != id)
        return std::nullopt;
    return static_cast<int>(found - m_lines.begin());
}

bool ActivityModel::mayHold(qint64 id) const noexcept
{
    return !m_isAtEnd && (m_lines.empty() || m_lines.back().id > id);
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<Column>(index.column());
    const auto &shown = activity(index.row());
    switch (role) {
    case Qt::DisplayRole: return textOf(shown, column);
    case ValueRole:
    case SortRole: return column == Column::At ? QVariant(toUnixMilliseconds(shown.at)) : textOf(shown, column);
    case ToneRole: return QVariant::fromValue(toneOf(shown, column));
    default: return {};
    }
}

} // namespace longreach
