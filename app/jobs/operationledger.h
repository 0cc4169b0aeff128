// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/operation.h"
#include "app/jobs/enginecontext.h"
#include "app/jobs/operationcounts.h"
#include "app/jobs/operationmachine.h"

#include <QHash>

#include <optional>
#include <vector>

namespace longreach::jobs {

/// Every operation that is not settled, and the way of its changes into the journal.
///
/// Changes are collected and stored together by flush(); one batch is under way at a time, so the
/// journal sees them in their order. A batch that fails is kept and stored again later: while
/// problem() is set nothing new may be sent. A settled operation leaves once it is stored.
class OperationLedger final {
public:
    /// Told what the journal did with a batch.
    class Listener {
    public:
        Listener() = default;
        Listener(const Listener &) = delete;
        Listener &operator=(const Listener &) = delete;
        virtual ~Listener() = default;

        /// These are durable now, as they were when the batch was made.
        virtual void stored(const std::vector<Operation> &operations, const std::vector<Attempt> &attempts) = 0;
    };

    OperationLedger(EngineContext &context, Listener &listener);

    /// Takes an operation as it is in the journal. One that is known already stays as it is.
    void add(Operation operation);

    /// Null if it is not known (any more).
    [[nodiscard]] const Operation *find(OperationId id) const;

    /// Applies `event`; returns what the operation waits for now if that is something new.
    std::optional<Need> apply(OperationId id, const OperationEvent &event, const OperationMachine &machine);

    /// Has `attempt` stored with the next batch.
    void note(Attempt attempt) { m_attempts.push_back(std::move(attempt)); }

    /// Whether the present attempt of an operation has used up its audit.
    [[nodiscard]] bool hasAudit(OperationId id) const;
    void setAudit(OperationId id);

    /// The pooled code reserved for the operation; stored with its next change.
    void setCode(OperationId id, qint64 code);

    /// Stores what has changed, unless a batch is under way or the last one failed a moment ago.
    void flush();

    [[nodiscard]] const std::optional<Error> &problem() const noexcept { return m_problem; }
    [[nodiscard]] bool isClean() const noexcept { return m_dirty.empty() && m_attempts.empty() && !m_isStoring; }

    [[nodiscard]] const OperationCounts &counts() const noexcept { return m_counts; }

    /// The operations of a job in `state`, in sequence.
    [[nodiscard]] std::vector<OperationId> idsOf(qint64 job, OperationState state) const;

private:
    struct Entry {
        Operation operation;
        bool hasAudit = false;
        bool isDirty = false;
    };

    void markDirty(Entry &entry);
    void takeStored(const std::vector<Operation> &operations, const std::vector<Attempt> &attempts);
    void takeFailure(const std::vector<Operation> &operations, std::vector<Attempt> attempts, const Error &error);

    EngineContext &m_context;
    Listener &m_listener;
    QHash<OperationId, Entry> m_entries;
    std::vector<OperationId> m_dirty;
    std::vector<Attempt> m_attempts;
    bool m_isStoring = false;
    std::optional<Error> m_problem;
    Timestamp m_retryAt{};
    OperationCounts m_counts;
};

} // namespace longreach::jobs
