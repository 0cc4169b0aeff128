// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/operationledger.h"

#include "app/jobs/mailbox.h"
#include "app/ports/clock.h"
#include "app/ports/journal.h"

#include <algorithm>
#include <utility>

namespace longreach::jobs {

namespace {

constexpr std::size_t BatchMaximum = 4'096;
constexpr std::chrono::milliseconds LedgerRetry{2'000};

} // namespace

OperationLedger::OperationLedger(EngineContext &context, Listener &listener) : m_context(context), m_listener(listener)
{}

void OperationLedger::add(Operation operation)
{
    const auto id = idOf(operation);
    if (m_entries.contains(id))
        return;
    m_counts.added(operation);
    m_entries.insert(id, Entry{std::move(operation)});
}

const Operation *OperationLedger::find(OperationId id) const
{
    const auto entry = m_entries.constFind(id);
    return entry == m_entries.cend() ? nullptr : &entry->operation;
}

std::optional<Need> OperationLedger::apply(OperationId id, const OperationEvent &event, const OperationMachine &machine)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end())
        return std::nullopt;
    auto step = machine.advance(entry->operation, event, entry->hasAudit, m_context.clock.now());
    if (step.hasChanged) {
        m_counts.changed(entry->operation, step.operation);
        if (step.operation.attempts != entry->operation.attempts)
            entry->hasAudit = false;
        entry->operation = std::move(step.operation);
        markDirty(*entry);
    }
    return step.need;
}

bool OperationLedger::hasAudit(OperationId id) const
{
    const auto entry = m_entries.constFind(id);
    return entry != m_entries.cend() && entry->hasAudit;
}

void OperationLedger::setAudit(OperationId id)
{
    if (const auto entry = m_entries.find(id); entry != m_entries.end())
        entry->hasAudit = true;
}

void OperationLedger::setCode(OperationId id, qint64 code)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end() || entry->operation.code == code)
        return;
    entry->operation.code = code;
    markDirty(*entry);
}

void OperationLedger::flush()
{
    if (m_isStoring || (m_dirty.empty() && m_attempts.empty()))
        return;
    if (m_problem && m_context.clock.now() < m_retryAt)
        return;
    std::vector<Operation> operations;
    const auto size = std::min(m_dirty.size(), BatchMaximum);
    operations.reserve(size);
    for (std::size_t at = 0; at < size; ++at) {
        const auto entry = m_entries.find(m_dirty[at]);
        entry->isDirty = false;
        operations.push_back(entry->operation);
    }
    m_dirty.erase(m_dirty.begin(), m_dirty.begin() + static_cast<std::ptrdiff_t>(size));
    auto attempts = std::exchange(m_attempts, {});
    m_isStoring = true;
    auto saved = m_context.journal.jobs().save(operations, attempts);
    m_context.mailbox.await(
        std::move(saved),
        [this, operations = std::move(operations), attempts = std::move(attempts)](const Result<void> &result) {
            m_isStoring = false;
            if (result)
                takeStored(operations, attempts);
            else
                takeFailure(operations, attempts, result.error());
        });
}

std::vector<OperationId> OperationLedger::idsOf(qint64 job, OperationState state) const
{
    std::vector<OperationId> ids;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        if (entry.key().job == job && entry->operation.state == state && !entry->operation.isSettled)
            ids.push_back(entry.key());
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

void OperationLedger::markDirty(Entry &entry)
{
    if (!std::exchange(entry.isDirty, true))
        m_dirty.push_back(idOf(entry.operation));
}

void OperationLedger::takeStored(const std::vector<Operation> &operations, const std::vector<Attempt> &attempts)
{
    m_problem.reset();
    for (const auto &operation : operations) {
        const auto entry = m_entries.constFind(idOf(operation));
        // It may have been asked for again since: then it is not settled any more.
        if (operation.isSettled && entry != m_entries.cend() && entry->operation.isSettled && !entry->isDirty) {
            m_counts.removed(entry->operation);
            m_entries.erase(entry);
        }
    }
    m_listener.stored(operations, attempts);
}

void OperationLedger::takeFailure(const std::vector<Operation> &operations, std::vector<Attempt> attempts,
                                  const Error &error)
{
    m_problem = error;
    m_retryAt = m_context.clock.now() + LedgerRetry;
    for (const auto &operation : operations)
        markDirty(*m_entries.find(idOf(operation)));
    attempts.insert(attempts.end(), m_attempts.begin(), m_attempts.end());
    m_attempts = std::move(attempts);
}

} // namespace longreach::jobs
