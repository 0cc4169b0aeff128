// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/resultpoller.h"

#include "app/jobs/eimline.h"
#include "app/jobs/mailbox.h"
#include "app/jobs/operationledger.h"
#include "app/jobs/pollrhythm.h"
#include "app/ports/clock.h"

#include <algorithm>
#include <utility>

namespace longreach::jobs {

namespace {

using namespace std::chrono_literals;
using Verdict = ports::OrderReport::Verdict;

constexpr std::chrono::milliseconds ShortestCap = 500ms;
constexpr std::chrono::milliseconds LongestCap = 5min;
constexpr std::chrono::milliseconds LongestFirst = 15s;
constexpr std::chrono::milliseconds AfterFailure = 1s;
constexpr double Growth = 1.5;
constexpr double ShareBesideSubmissions = 0.5;
constexpr double ShareAlone = 0.8;
/// Enough at once that the eIM need not wait for our thread between two of them.
constexpr int LookUpsPerConnection = 3;
constexpr double BurstSeconds = 0.05;

std::chrono::milliseconds grown(std::chrono::milliseconds delay)
{
    return std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(delay.count()) * Growth));
}

} // namespace

ResultPoller::ResultPoller(EngineContext &context, OperationFlow &flow, OperationLedger &ledger, EimLines &lines,
                           PollRhythm &rhythm)
    : m_context(context), m_flow(flow), m_ledger(ledger), m_lines(lines), m_rhythm(rhythm)
{}

void ResultPoller::watch(const Operation &operation)
{
    m_rhythm.want(operation.eid);
    add(operation.eim, {idOf(operation), operation.eid, operation.orderId, false, firstDelay(operation.eid)});
}

void ResultPoller::watchAudit(const Operation &operation, const QString &orderId)
{
    m_rhythm.want(operation.eid);
    add(operation.eim, {idOf(operation), operation.eid, orderId, true, firstDelay(operation.eid)});
}

void ResultPoller::add(const QString &eim, Watch watch)
{
    m_lanes[eim].watches.emplace(m_context.clock.now() + watch.delay, std::move(watch));
}

void ResultPoller::tick()
{
    const auto now = m_context.clock.now();
    for (auto &[eim, lane] : m_lanes) {
        if (!lane.watches.empty() && lane.watches.begin()->first <= now)
            tick(m_lines.line(eim), lane, now);
    }
}

void ResultPoller::tick(EimLine &line, Lane &lane, Timestamp now)
{
    const auto rate = line.pace() * (line.submissions > 0 ? ShareBesideSubmissions : ShareAlone);
    const auto seconds = std::chrono::duration<double>(now - std::exchange(lane.filledAt, now)).count();
    lane.tokens = std::min(lane.tokens + rate * std::max(0.0, seconds), 1.0 + rate * BurstSeconds);
    if (line.allowance(1, now) == 0)
        return;
    const auto *open = line.open(now);
    if (!open)
        return;
    const auto limit = line.allowance(LookUpsPerConnection * open->connection.parallelRequests, now);
    while (line.lookUps < limit && lane.tokens >= 1.0 && !lane.watches.empty() && lane.watches.begin()->first <= now) {
        const auto watch = lane.watches.extract(lane.watches.begin()).mapped();
        if (!isStillWanted(watch))
            continue;
        lane.tokens -= 1.0;
        lookUp(line, *open, watch);
    }
}

void ResultPoller::lookUp(EimLine &line, const ports::OpenEim &open, const Watch &watch)
{
    const auto now = m_context.clock.now();
    ++line.lookUps;
    const auto departure = line.depart(now);
    m_context.mailbox.await(open.eim->report(watch.orderId, m_context.stop),
                            [this, eim = line.name(), watch, departure](const Result<ports::OrderReport> &report) {
                                answered(eim, watch, report, departure);
                            });
}

void ResultPoller::answered(const QString &eim, Watch watch, const Result<ports::OrderReport> &report,
                            const EimLine::Departure &departure)
{
    const auto now = m_context.clock.now();
    auto &line = m_lines.line(eim);
    --line.lookUps;
    line.arrive();
    if (!report) {
        line.noteFailure(report.error(), now);
        watch.delay = std::max(std::min(grown(watch.delay), longestDelay(watch)), AfterFailure);
        add(eim, std::move(watch));
        return;
    }
    line.noteAnswer(departure, now);
    const auto *before = m_ledger.find(watch.id);
    const bool wasDelivered = before && before->state == OperationState::Delivered;
    m_flow.reported(watch.id, watch.isAudit, *report);
    const bool isOver = report->verdict != Verdict::Waiting && report->verdict != Verdict::Delivered;
    if (isOver || !isStillWanted(watch))
        return;
    // A device that has just come for its order is likely to answer soon.
    const bool isFresh = report->verdict == Verdict::Delivered && !wasDelivered && !watch.isAudit;
    watch.delay = std::min(isFresh ? m_context.options.firstLookUp : grown(watch.delay), longestDelay(watch));
    add(eim, std::move(watch));
}

bool ResultPoller::isStillWanted(const Watch &watch) const
{
    const auto *operation = m_ledger.find(watch.id);
    if (!operation || operation->isSettled)
        return false;
    if (watch.isAudit)
        return m_ledger.hasAudit(watch.id);
    return operation->orderId == watch.orderId
        && (operation->state == OperationState::Accepted || operation->state == OperationState::Delivered);
}

/// A device that polls once an hour is not likely to come within the first second.
std::chrono::milliseconds ResultPoller::firstDelay(const Eid &eid) const
{
    const auto interval = m_rhythm.of(eid).value_or(std::chrono::milliseconds());
    return std::clamp(interval / 32, m_context.options.firstLookUp, LongestFirst);
}

std::chrono::milliseconds ResultPoller::longestDelay(const Watch &watch) const
{
    const auto interval = m_rhythm.of(watch.eid);
    return interval ? std::clamp(*interval / 4, ShortestCap, LongestCap) : m_context.options.longestLookUp;
}

} // namespace longreach::jobs
