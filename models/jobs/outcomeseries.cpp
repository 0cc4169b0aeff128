// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/outcomeseries.h"

namespace longreach {

namespace {

qint64 minuteOf(Timestamp moment)
{
    return std::chrono::floor<std::chrono::minutes>(moment).time_since_epoch().count();
}

} // namespace

std::optional<Outcome> outcomeOf(const Operation &operation) noexcept
{
    switch (operation.state) {
    case OperationState::Held:
    case OperationState::Ready:
    case OperationState::Submitting:
    case OperationState::Accepted:
    case OperationState::Delivered:
    case OperationState::Ineligible: return std::nullopt;
    case OperationState::Succeeded:
    case OperationState::AlreadySo:
    case OperationState::Verified: return Outcome::Done;
    case OperationState::Failed:
    case OperationState::Contradicted: return Outcome::Failed;
    case OperationState::Expired:
    case OperationState::LostContact: return Outcome::Unresolved;
    case OperationState::SubmissionUnknown:
    case OperationState::Interrupted: return operation.isSettled ? std::optional(Outcome::Unresolved) : std::nullopt;
    case OperationState::Revoked: return Outcome::Revoked;
    }
    return std::nullopt;
}

qint64 &OutcomeSeries::countAt(const Ending &ending)
{
    return m_counts[ending.minute][static_cast<std::size_t>(ending.outcome)];
}

void OutcomeSeries::take(std::span<const Operation> operations)
{
    for (const auto &operation : operations) {
        const Key key(operation.job, operation.sequence);
        if (const auto known = m_endings.constFind(key); known != m_endings.constEnd()) {
            --countAt(*known);
            m_endings.erase(known);
        }
        const auto outcome = outcomeOf(operation);
        if (!outcome || operation.attempts == 0)
            continue;
        const Ending ending{minuteOf(operation.finishedAt.value_or(operation.changedAt)), *outcome};
        ++countAt(ending);
        m_endings.insert(key, ending);
    }
}

std::vector<OutcomeSeries::Minute> OutcomeSeries::minutes(Timestamp now)
{
    const auto last = minuteOf(now);
    const auto first = last - Span.count() + 1;
    m_counts.removeIf([first](const auto &entry) { return entry.key() < first; });
    m_endings.removeIf([first](const auto &entry) { return entry.value().minute < first; });
    std::vector<Minute> minutes;
    minutes.reserve(static_cast<std::size_t>(Span.count()));
    for (auto minute = first; minute <= last; ++minute)
        minutes.push_back({Timestamp{std::chrono::minutes{minute}}, m_counts.value(minute)});
    return minutes;
}

} // namespace longreach
