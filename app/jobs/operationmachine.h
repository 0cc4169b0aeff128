// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/operation.h"
#include "app/core/timestamp.h"
#include "app/jobs/operationevent.h"

#include <optional>

namespace longreach::jobs {

/// What an operation waits for.
enum class Need {
    Nothing,   ///< settled, or held until something releases it
    Send,      ///< its turn to be sent
    Answer,    ///< the eIM's answer to the submission
    Reconcile, ///< a look into the eIM's books
    Result,    ///< the order's result
    Contact,   ///< to learn whether the device is still there
    Audit,     ///< a look at the card
};

/// The whole table of what may become of an operation, and nothing else: no clock, no I/O.
///
/// An event that does not belong to the state changes nothing, so late answers are harmless. A
/// settled operation moves only by RetryAsked. An operation is sent a second time only after
/// NotTaken, NotThere or RetryAsked: never while the order may exist.
class OperationMachine final {
public:
    /// What the table has to know of the job.
    struct Traits {
        bool isAuditable = false; ///< a list of profiles shows whether it was done
        bool isVerified = false;  ///< an audit follows success
    };

    struct Step {
        Operation operation;
        std::optional<Need> need; ///< what it waits for from now on; empty: for what it did before
        bool hasChanged = false;  ///< what is stored of it is another
    };

    explicit OperationMachine(Traits traits) noexcept : m_traits(traits) {}

    /// `hasAudit` says whether this attempt has used up its one audit.
    [[nodiscard]] Step advance(Operation operation, const OperationEvent &event, bool hasAudit, Timestamp now) const;

    /// What an operation waits for, going by what is stored of it alone: where a new engine resumes.
    [[nodiscard]] static Need needOf(const Operation &operation) noexcept;

private:
    Traits m_traits;
};

} // namespace longreach::jobs
