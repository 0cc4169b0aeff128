// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/recaller.h"

#include "app/jobs/eimline.h"
#include "app/jobs/mailbox.h"
#include "app/jobs/operationledger.h"
#include "app/ports/clock.h"

#include <vector>

namespace longreach::jobs {

namespace {

constexpr int RecallsSideBySide = 6;
constexpr std::chrono::milliseconds RecallRetry{2'000};

} // namespace

Recaller::Recaller(EngineContext &context, OperationFlow &flow, OperationLedger &ledger, EimLines &lines)
    : m_context(context), m_flow(flow), m_ledger(ledger), m_lines(lines)
{}

void Recaller::add(const Operation &operation)
{
    m_due.emplace(m_context.clock.now(), idOf(operation));
}

void Recaller::tick()
{
    const auto now = m_context.clock.now();
    std::vector<OperationId> notNow;
    while (!m_due.empty() && m_due.begin()->first <= now) {
        const auto id = m_due.extract(m_due.begin()).mapped();
        const auto *operation = m_ledger.find(id);
        if (!operation || operation->isSettled || operation->state != OperationState::Accepted)
            continue;
        auto &line = m_lines.line(operation->eim);
        if (line.others < line.allowance(RecallsSideBySide, now))
            look(line, *operation);
        else
            notNow.push_back(id);
    }
    for (const auto &id : notNow)
        m_due.emplace(now, id);
}

void Recaller::look(EimLine &line, const Operation &operation)
{
    const auto *open = line.open(m_context.clock.now());
    const auto id = idOf(operation);
    if (!open) {
        m_due.emplace(m_context.clock.now() + RecallRetry, id);
        return;
    }
    if (!open->eim->capabilities().has(Capability::Cancel))
        return; // it runs on
    ++line.others;
    m_context.mailbox.await(open->eim->report(operation.orderId, m_context.stop),
                            [this, eim = line.name(), id, orderId = operation.orderId](
                                const Result<ports::OrderReport> &report) { looked(eim, id, orderId, report); });
}

void Recaller::looked(const QString &eim, OperationId id, const QString &orderId,
                      const Result<ports::OrderReport> &report)
{
    auto &line = m_lines.line(eim);
    if (!report) {
        --line.others;
        line.noteFailure(report.error(), m_context.clock.now());
        m_due.emplace(m_context.clock.now() + RecallRetry, id);
    } else if (report->verdict == ports::OrderReport::Verdict::Waiting) {
        revoke(eim, id, orderId);
    } else {
        --line.others;
        m_flow.reported(id, false, *report);
    }
}

void Recaller::revoke(const QString &eim, OperationId id, const QString &orderId)
{
    auto &line = m_lines.line(eim);
    const auto *open = line.open(m_context.clock.now());
    if (!open) {
        --line.others;
        m_due.emplace(m_context.clock.now() + RecallRetry, id);
        return;
    }
    m_context.mailbox.await(open->eim->revoke(orderId, m_context.stop),
                            [this, eim, id](const Result<bool> &result) { revoked(eim, id, result); });
}

void Recaller::revoked(const QString &eim, OperationId id, const Result<bool> &result)
{
    auto &line = m_lines.line(eim);
    --line.others;
    if (result && *result) {
        m_flow.happen(id, event::CalledBack{});
        return;
    }
    // Its answer may have been lost, or the order be gone: the next look will tell.
    if (!result)
        line.noteFailure(result.error(), m_context.clock.now());
    m_due.emplace(m_context.clock.now() + RecallRetry, id);
}

} // namespace longreach::jobs
