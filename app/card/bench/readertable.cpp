// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/bench/readertable.h"

#include <algorithm>

namespace longreach::card {

namespace {

bool hasCard(const ReaderStatus &status)
{
    return status.presence == ReaderPresence::Present || status.presence == ReaderPresence::InUse;
}

bool isSameCard(const ReaderStatus &before, const ReaderStatus &now)
{
    return hasCard(before) && hasCard(now) && before.atr == now.atr && before.changes == now.changes;
}

} // namespace

ReaderTable::Changes ReaderTable::update(std::size_t place, const std::vector<ReaderStatus> &readers)
{
    Changes changes;
    const std::scoped_lock lock(m_mutex);
    for (auto row = m_rows.begin(); row != m_rows.end();) {
        const bool isGone =
            row->second.place == place && std::ranges::find(readers, row->first, &ReaderStatus::name) == readers.end();
        if (isGone && row->second.report)
            changes.goneCards += row->first;
        changes.isAny = changes.isAny || isGone;
        row = isGone ? m_rows.erase(row) : std::next(row);
    }
    for (const auto &status : readers) {
        auto &row = m_rows[status.name];
        if (row.status == status && row.place == place)
            continue;
        changes.isAny = true;
        const bool isSame = isSameCard(row.status, status);
        if (!isSame && row.report) {
            row.report.reset();
            changes.goneCards += status.name;
        }
        if (!isSame && status.presence == ReaderPresence::Present)
            changes.newCards += status.name;
        row.status = status;
        row.place = place;
    }
    takeEarlyReports(place, changes);
    return changes;
}

/// What was read before `place` was listed stays if it is of a card that is there now.
void ReaderTable::takeEarlyReports(std::size_t place, Changes &changes)
{
    for (auto early = m_early.begin(); early != m_early.end();) {
        const auto &[name, read] = *early;
        if (read.place != place) {
            ++early;
            continue;
        }
        const auto row = m_rows.find(name);
        if (row != m_rows.end() && hasCard(row->second.status) && row->second.status.atr == read.report.identity.atr)
            row->second.report = read.report;
        else
            changes.goneCards += name;
        early = m_early.erase(early);
    }
}

std::vector<ReaderStatus> ReaderTable::readers() const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<ReaderStatus> all;
    for (const auto &[name, row] : m_rows) {
        auto status = row.status;
        const auto queue = m_queues.find(name);
        if (queue != m_queues.end()) {
            status.isBusy = queue->second->isBusy();
            status.slowFor = queue->second->slowFor();
            if (queue->second->isHanging())
                status.problem =
                    Error{Error::Kind::TimedOut, QStringLiteral("a call to the reader does not come back")};
        }
        all.push_back(std::move(status));
    }
    return all;
}

std::optional<ReaderStatus> ReaderTable::reader(const QString &name) const
{
    const std::scoped_lock lock(m_mutex);
    const auto row = m_rows.find(name);
    return row == m_rows.end() ? std::nullopt : std::optional(row->second.status);
}

std::optional<std::size_t> ReaderTable::placeOf(const QString &name) const
{
    const std::scoped_lock lock(m_mutex);
    const auto row = m_rows.find(name);
    return row == m_rows.end() ? std::nullopt : std::optional(row->second.place);
}

std::shared_ptr<CallQueue> ReaderTable::queueOf(const QString &name)
{
    const std::scoped_lock lock(m_mutex);
    auto &queue = m_queues[name];
    if (!queue)
        queue = std::make_shared<CallQueue>(name);
    return queue;
}

std::vector<std::shared_ptr<CallQueue>> ReaderTable::queues() const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<std::shared_ptr<CallQueue>> all;
    for (const auto &[name, queue] : m_queues)
        all.push_back(queue);
    return all;
}

std::optional<CardReport> ReaderTable::report(const QString &name) const
{
    const std::scoped_lock lock(m_mutex);
    if (const auto row = m_rows.find(name); row != m_rows.end())
        return row->second.report;
    const auto early = m_early.find(name);
    return early == m_early.end() ? std::nullopt : std::optional(early->second.report);
}

void ReaderTable::setReport(const QString &name, std::size_t place, const CardReport &report)
{
    const std::scoped_lock lock(m_mutex);
    if (const auto row = m_rows.find(name); row != m_rows.end())
        row->second.report = report;
    else
        m_early[name] = {place, report};
}

void ReaderTable::clear()
{
    std::map<QString, std::shared_ptr<CallQueue>> queues;
    {
        const std::scoped_lock lock(m_mutex);
        queues.swap(m_queues);
    }
}

} // namespace longreach::card
