// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/operation.h"

#include "app/core/words.h"

namespace longreach {

namespace {

constexpr WordTable<OperationState, 16> OperationStateWords{{{
    {OperationState::Held, QLatin1String("held")},
    {OperationState::Ready, QLatin1String("ready")},
    {OperationState::Submitting, QLatin1String("submitting")},
    {OperationState::SubmissionUnknown, QLatin1String("submissionUnknown")},
    {OperationState::Accepted, QLatin1String("accepted")},
    {OperationState::Delivered, QLatin1String("delivered")},
    {OperationState::Succeeded, QLatin1String("succeeded")},
    {OperationState::AlreadySo, QLatin1String("alreadySo")},
    {OperationState::Ineligible, QLatin1String("ineligible")},
    {OperationState::Failed, QLatin1String("failed")},
    {OperationState::Expired, QLatin1String("expired")},
    {OperationState::Interrupted, QLatin1String("interrupted")},
    {OperationState::Revoked, QLatin1String("revoked")},
    {OperationState::LostContact, QLatin1String("lostContact")},
    {OperationState::Verified, QLatin1String("verified")},
    {OperationState::Contradicted, QLatin1String("contradicted")},
}}};

} // namespace

const std::vector<OperationState> &allOperationStates()
{
    static const auto all = [] {
        std::vector<OperationState> states;
        for (const auto &row : OperationStateWords.rows)
            states.push_back(row.first);
        return states;
    }();
    return all;
}

bool isFinal(OperationState state) noexcept
{
    switch (state) {
    case OperationState::Held:
    case OperationState::Ready:
    case OperationState::Submitting:
    case OperationState::SubmissionUnknown:
    case OperationState::Accepted:
    case OperationState::Delivered:
    case OperationState::Interrupted: return false;
    case OperationState::Succeeded:
    case OperationState::AlreadySo:
    case OperationState::Ineligible:
    case OperationState::Failed:
    case OperationState::Expired:
    case OperationState::Revoked:
    case OperationState::LostContact:
    case OperationState::Verified:
    case OperationState::Contradicted: return true;
    }
    return false;
}

bool isOpen(OperationState state) noexcept
{
    return state == OperationState::Submitting || state == OperationState::SubmissionUnknown
        || state == OperationState::Accepted || state == OperationState::Delivered;
}

bool isSuccess(OperationState state) noexcept
{
    return state == OperationState::Succeeded || state == OperationState::AlreadySo
        || state == OperationState::Verified;
}

QString toWord(OperationState state)
{
    return OperationStateWords.wordOf(state);
}

std::optional<OperationState> operationStateFromWord(QStringView word)
{
    return OperationStateWords.find(word);
}

} // namespace longreach
