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
constexpr std::chrono::milliseconds AfterFailure = 1s;
constexpr double Growth = 1.5;
constexpr double ShareBesideSubmissions = 0.5;
constexpr double BurstSeconds = 0.05;

} // namespace

ResultPoller::ResultPoller(EngineContext &context, OperationFlow &flow, OperationLedger &ledger, EimLines &lines,
                           PollRhythm &rhythm)
    : m_context(context), m_flow(flow), m_ledger(ledger), m_lines(lines), m_rhythm(rhythm)
{}

void ResultPoller::watch(const Operation &operation)
{
    m_rhythm.want(operation.eid);
    add(operation.eim, {idOf(operation), operation.eid, operation.orderId, false, m_context.options.firstLookUp});
}

void ResultPoller::watchAudit(const Operation &operation, const QString &orderId)
{
    m_rhythm.want(operation.eid);
    add(operation.eim, {idOf(operation), operation.eid, orderId, true, m_context.options.firstLookUp});
}

void ResultPoller::add(const QString &eim, Watch watch)
{
    const auto crowd = static_cast<double>(m_ledger.counts().openAt(eim)) / rateFor(m_lines.line(eim));
    const auto crowdDelay = std::chrono::milliseconds(static_cast<qint64>(crowd * 1'000.0));
    const auto delay = std::max(watch.delay, std::min(crowdDelay, LongestCap));
    m_lanes[eim].watches.emplace(m_context.clock.now() + delay, std::move(watch));
}

double ResultPoller::rateFor(const EimLine &line) const
{
    const auto share = line.submissions > 0 ? ShareBesideSubmissions : 1.0;
    return std::min(static_cast<double>(m_context.options.lookUpsPerSecond), line.bearableRate(share));
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
    const auto rate = rateFor(line);
    const auto seconds = std::chrono::duration<double>(now - std::exchange(lane.filledAt, now)).count();
    lane.tokens = std::min(lane.tokens + rate * std::max(0.0, seconds), 1.0 + rate * BurstSeconds);
    if (line.allowance(1, now) == 0)
        return;
    const auto *open = line.open(now);
    if (!open)
        return;
    const auto limit = line.allowance(open->connection.parallelRequests, now);
    while (line.lookUps < limit && lane.tokens >= 1.0 && !lane.watches.empty() && lane.watches.begin()->first <= now) {
        const auto watch = lane.watches.extract(lane.watches.begin()).mapped();
        if (!isStillWanted(watch))
            continue;
        lane.tokens -= 1.0;
        lookUp(line, *open, watch);
    }
}

void ResultPoller::lookUp(EimLine &line, const OpenEim &open, const Watch &watch)
{
    const auto now = m_context.clock.now();
    ++line.lookUps;
    m_context.mailbox.await(open.eim->report(watch.orderId, m_context.stop),
                            [this, eim = line.name(), watch, now](const Result<ports::OrderReport> &report) {
                                answered(eim, watch, report, now);
                            });
}

void ResultPoller::answered(const QString &eim, Watch watch, const Result<ports::OrderReport> &report,
                            Timestamp askedAt)
{
    const auto now = m_context.clock.now();
    auto &line = m_lines.line(eim);
    --line.lookUps;
    if (!report) {
        line.noteFailure(report.error(), now);
        watch.delay = std::max(watch.delay, AfterFailure);
        add(eim, std::move(watch));
        return;
    }
    line.noteAnswer(now - askedAt);
    const auto *before = m_ledger.find(watch.id);
    const bool wasDelivered = before && before->state == OperationState::Delivered;
    m_flow.reported(watch.id, watch.isAudit, *report);
    const bool isOver = report->verdict != Verdict::Waiting && report->verdict != Verdict::Delivered;
    if (isOver || !isStillWanted(watch))
        return;
    // A device that has just come for its order is likely to answer soon.
    const bool isFresh = report->verdict == Verdict::Delivered && !wasDelivered && !watch.isAudit;
    const auto grown =
        std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(watch.delay.count()) * Growth));
    watch.delay = std::min(isFresh ? m_context.options.firstLookUp : grown, longestDelay(watch));
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

std::chrono::milliseconds ResultPoller::longestDelay(const Watch &watch) const
{
    const auto interval = m_rhythm.of(watch.eid);
    return interval ? std::clamp(*interval / 4, ShortestCap, LongestCap) : m_context.options.longestLookUp;
}

} // namespace longreach::jobs
