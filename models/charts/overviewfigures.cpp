// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/overviewfigures.h"

#include "app/fleet/fleetstore.h"
#include "app/jobs/jobboard.h"

#include <algorithm>
#include <utility>

namespace longreach {

namespace {

constexpr std::chrono::milliseconds shortestPause{500};
constexpr int pausePerCost = 4;
constexpr std::chrono::seconds tickPeriod{5}; // the time axis moves by itself
constexpr std::chrono::days followedTime{7};

Timestamp presentMoment()
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

bool isRecent(const Job &job)
{
    return !job.finishedAt || *job.finishedAt >= presentMoment() - followedTime;
}

} // namespace

OverviewFigures::OverviewFigures(const fleet::FleetStore &store, const jobs::JobBoard &board, QObject *parent)
    : QObject(parent), m_store(store), m_board(board), m_figures(std::make_shared<const ChartFigures>())
{
    m_soon.setSingleShot(true);
    m_tick.setInterval(tickPeriod);
    connect(&m_soon, &QTimer::timeout, this, &OverviewFigures::refresh);
    connect(&m_tick, &QTimer::timeout, this, &OverviewFigures::refreshSoon);
    connect(&m_store, &fleet::FleetStore::changed, this, &OverviewFigures::refreshSoon);
    connect(&m_board, &jobs::JobBoard::jobsChanged, this, &OverviewFigures::noteJobs);
    connect(&m_worker, &ChartWorker::worked, this, &OverviewFigures::take);
}

void OverviewFigures::setFilter(const ChartFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
    if (m_isWatched)
        refresh();
}

void OverviewFigures::setSpan(ChartSpan span)
{
    if (std::exchange(m_span, span) != span && m_isWatched)
        refresh();
}

void OverviewFigures::setWatched(bool isWatched)
{
    if (std::exchange(m_isWatched, isWatched) == isWatched)
        return;
    if (!isWatched) {
        m_soon.stop();
        m_tick.stop();
        return;
    }
    m_tick.start();
    followJobs();
    refresh();
}

void OverviewFigures::refresh()
{
    m_soon.stop();
    m_isStale = false;
    m_worker.request({.fleet = m_store.snapshot(), .filter = m_filter, .span = m_span, .now = presentMoment()});
}

void OverviewFigures::refreshSoon()
{
    m_isStale = true;
    if (!m_isWatched || m_soon.isActive() || m_worker.isBusy())
        return;
    const auto pause = std::chrono::duration_cast<std::chrono::milliseconds>(m_figures->cost * pausePerCost);
    m_soon.start(std::max(shortestPause, pause));
}

void OverviewFigures::take(const std::shared_ptr<const ChartFigures> &figures)
{
    if (figures->filter != m_filter || figures->span != m_span)
        return; // newer ones are under way
    m_figures = figures;
    if (m_isStale)
        refreshSoon();
    Q_EMIT changed();
}

void OverviewFigures::followJobs()
{
    for (const auto &[id, job] : m_board.jobs()) {
        if (isRecent(job))
            m_follows.try_emplace(id);
    }
    readNext();
}

void OverviewFigures::noteJobs(const std::vector<Job> &jobs)
{
    for (const auto &job : jobs) {
        if (isRecent(job))
            m_follows[job.id].isStale = true;
    }
    if (m_isWatched)
        readNext();
}

void OverviewFigures::readNext()
{
    // One at a time: a week of jobs must not keep all the journal's readers busy.
    const auto isReading = [](const auto &follow) { return follow.second.isReading; };
    if (std::ranges::any_of(m_follows, isReading))
        return;
    const auto next = std::ranges::find_if(m_follows, [](const auto &follow) { return follow.second.isStale; });
    if (next == m_follows.end())
        return;
    auto &[id, follow] = *next;
    follow.isStale = false;
    follow.isReading = true;
    m_mailbox.await(m_board.moments(id, follow.revision), [this, id = id](Result<jobs::MomentsAndRevision> read) {
        auto &followed = m_follows[id];
        followed.isReading = false;
        followed.isStale = followed.isStale || !read;
        if (!read)
            return; // the next change of a job tries again
        followed.revision = read->second;
        const bool isNew = !read->first.empty();
        m_worker.take(std::move(read->first));
        if (isNew)
            refreshSoon();
        if (m_isWatched)
            readNext();
    });
}

} // namespace longreach
