// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/outcome.h"

#include "app/core/words.h"

namespace longreach {

namespace {

constexpr WordTable<Outcome, OutcomeCount> OutcomeWords{{{
    {Outcome::Done, QLatin1String("done")},
    {Outcome::Failed, QLatin1String("failed")},
    {Outcome::Unresolved, QLatin1String("unresolved")},
    {Outcome::Revoked, QLatin1String("revoked")},
}}};

} // namespace

std::optional<Outcome> outcomeOf(OperationState state, bool isSettled) noexcept
{
    switch (state) {
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
    case OperationState::Interrupted: return isSettled ? std::optional(Outcome::Unresolved) : std::nullopt;
    case OperationState::Revoked: return Outcome::Revoked;
    }
    return std::nullopt;
}

QString toWord(Outcome outcome)
{
    return OutcomeWords.wordOf(outcome);
}

std::optional<Outcome> outcomeFromWord(QStringView word)
{
    if (!OutcomeWords.hasWord(word))
        return std::nullopt;
    return OutcomeWords.valueOf(word, Outcome::Done);
}

} // namespace longreach
