// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/contactwatch.h"

#include "app/jobs/eimline.h"
#include "app/jobs/mailbox.h"
#include "app/jobs/operationledger.h"
#include "app/jobs/pollrhythm.h"
#include "app/ports/clock.h"

#include <algorithm>
#include <vector>

namespace longreach::jobs {

namespace {

using namespace std::chrono_literals;

constexpr int ContactLooks = 4;
constexpr std::chrono::milliseconds Grace = 1s;
/// eIMs give times in whole seconds: a poll so close after the delivery may be the same one.
constexpr std::chrono::milliseconds ContactTolerance = 1'500ms;
constexpr std::chrono::milliseconds ContactRetry = 5s;
/// How long a device that polls may take over an order before the card is asked instead.
constexpr std::chrono::milliseconds PatienceWithDelivered = 15min;

bool isWatchable(const Operation *operation)
{
    return operation && !operation->isSettled
        && (operation->state == OperationState::Delivered || operation->state == OperationState::Interrupted);
}

Timestamp takenAt(const Operation &operation)
{
    return operation.deliveredAt.value_or(operation.submittedAt.value_or(operation.changedAt));
}

} // namespace

ContactWatch::ContactWatch(EngineContext &context, OperationFlow &flow, OperationLedger &ledger, EimLines &lines,
                           PollRhythm &rhythm)
    : m_context(context), m_flow(flow), m_ledger(ledger), m_lines(lines), m_rhythm(rhythm)
{}

void ContactWatch::watch(const Operation &operation)
{
    m_rhythm.want(operation.eid);
    const bool isUrgent = operation.state == OperationState::Interrupted;
    m_due.emplace(m_context.clock.now() + (isUrgent ? 0ms : Grace), idOf(operation));
}

/// When silence begins to mean something; empty if there is nothing to judge it by.
std::optional<Timestamp> ContactWatch::silentAt(const Operation &operation) const
{
    if (operation.state == OperationState::Interrupted)
        return takenAt(operation); // the eIM is asked at once: the device may be back already
    const auto interval = m_rhythm.of(operation.eid);
    return interval ? std::optional(takenAt(operation) + 2 * *interval + Grace) : std::nullopt;
}

void ContactWatch::tick()
{
    const auto now = m_context.clock.now();
    std::vector<OperationId> notNow;
    while (!m_due.empty() && m_due.begin()->first <= now) {
        const auto id = m_due.extract(m_due.begin()).mapped();
        const auto *operation = m_ledger.find(id);
        if (!isWatchable(operation) || m_ledger.hasAudit(id))
            continue;
        const auto silent = silentAt(*operation);
        if (!silent && m_rhythm.isPending(operation->eid))
            notNow.push_back(id);
        if (!silent)
            continue; // without an interval the eIM will give the order up in its own time
        auto &line = m_lines.line(operation->eim);
        if (*silent > now)
            m_due.emplace(*silent, id);
        else if (line.others < line.allowance(ContactLooks, now))
            look(line, *operation);
        else
            notNow.push_back(id);
    }
    for (const auto &id : notNow)
        m_due.emplace(now, id);
}

void ContactWatch::look(EimLine &line, const Operation &operation)
{
    const auto *open = line.open(m_context.clock.now());
    const auto id = idOf(operation);
    if (!open) {
        m_due.emplace(m_context.clock.now() + ContactRetry, id);
        return;
    }
    if (!open->eim->capabilities().has(Capability::LastPoll)) {
        giveUp(operation);
        return;
    }
    ++line.others;
    m_context.mailbox.await(open->eim->device(operation.eid, m_context.stop),
                            [this, eim = line.name(), id](const Result<Device> &device) { answered(eim, id, device); });
}

void ContactWatch::answered(const QString &eim, OperationId id, const Result<Device> &device)
{
    const auto now = m_context.clock.now();
    auto &line = m_lines.line(eim);
    --line.others;
    const auto *operation = m_ledger.find(id);
    if (!isWatchable(operation))
        return;
    if (device) {
        judge(*operation, *device, now);
    } else if (device.error().kind == Error::Kind::Unsupported || device.error().kind == Error::Kind::NotFound) {
        giveUp(*operation);
    } else {
        line.noteFailure(device.error(), now);
        m_due.emplace(now + ContactRetry, id);
    }
}

void ContactWatch::judge(const Operation &operation, const Device &device, Timestamp now)
{
    if (!device.pollInterval || !device.lastPoll) {
        giveUp(operation);
        return;
    }
    const auto id = idOf(operation);
    const std::chrono::milliseconds interval = *device.pollInterval;
    const auto taken = takenAt(operation);
    const bool hasComeBack = *device.lastPoll > taken + ContactTolerance;
    if (!hasComeBack && now > taken + 2 * interval && now - *device.lastPoll > 2 * interval) {
        m_flow.happen(id, event::ContactLost{});
        return;
    }
    const bool isDelivered = operation.state == OperationState::Delivered;
    const auto patience = isDelivered ? std::max(4 * interval, PatienceWithDelivered) : 0ms;
    if (hasComeBack && now >= taken + patience)
        m_flow.happen(id, event::CameBack{});
    else if (hasComeBack)
        m_due.emplace(std::min(taken + patience, now + 2 * interval + Grace), id);
    else
        m_due.emplace(std::max(now + interval / 2, taken + 2 * interval + Grace), id);
}

void ContactWatch::giveUp(const Operation &operation)
{
    if (operation.state == OperationState::Interrupted)
        m_flow.happen(idOf(operation), event::CameBack{});
}

} // namespace longreach::jobs
