// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/storednumbers.h"

#include <array>
#include <cstddef>
#include <utility>

namespace longreach::journal {

namespace {

template <typename Enum, std::size_t Count>
struct NumberTable {
    std::array<std::pair<Enum, int>, Count> rows;

    [[nodiscard]] constexpr int numberOf(Enum value) const noexcept
    {
        for (const auto &[known, number] : rows) {
            if (known == value)
                return number;
        }
        return rows.front().second;
    }

    [[nodiscard]] constexpr Enum valueOf(int number) const noexcept
    {
        for (const auto &[value, known] : rows) {
            if (known == number)
                return value;
        }
        return rows.front().first;
    }
};

using CodeState = ports::CodeRecord::State;
using Verb = ports::JobRequest::Verb;

constexpr NumberTable<OperationState, 16> OperationStates{{{{OperationState::Held, 0},
                                                            {OperationState::Ready, 1},
                                                            {OperationState::Submitting, 2},
                                                            {OperationState::SubmissionUnknown, 3},
                                                            {OperationState::Accepted, 4},
                                                            {OperationState::Delivered, 5},
                                                            {OperationState::Succeeded, 6},
                                                            {OperationState::AlreadySo, 7},
                                                            {OperationState::Ineligible, 8},
                                                            {OperationState::Failed, 9},
                                                            {OperationState::Expired, 10},
                                                            {OperationState::Interrupted, 11},
                                                            {OperationState::Revoked, 12},
                                                            {OperationState::LostContact, 13},
                                                            {OperationState::Verified, 14},
                                                            {OperationState::Contradicted, 15}}}};

constexpr NumberTable<ProfileState, 3> ProfileStates{
    {{{ProfileState::Unknown, 0}, {ProfileState::Disabled, 1}, {ProfileState::Enabled, 2}}}};

constexpr NumberTable<ProfileClass, 4> ProfileClasses{{{{ProfileClass::Unknown, 0},
                                                        {ProfileClass::Test, 1},
                                                        {ProfileClass::Provisioning, 2},
                                                        {ProfileClass::Operational, 3}}}};

// Unspent is 0 in the index code_unspent too.
constexpr NumberTable<CodeState, 4> CodeStates{
    {{{CodeState::Unspent, 0}, {CodeState::Reserved, 1}, {CodeState::Spent, 2}, {CodeState::Unknown, 3}}}};

constexpr NumberTable<Verb, 4> Verbs{
    {{{Verb::Pause, 0}, {Verb::Resume, 1}, {Verb::Cancel, 2}, {Verb::RetryFailed, 3}}}};

} // namespace

int toNumber(OperationState state) noexcept
{
    return OperationStates.numberOf(state);
}

int toNumber(ProfileState state) noexcept
{
    return ProfileStates.numberOf(state);
}

int toNumber(ProfileClass profileClass) noexcept
{
    return ProfileClasses.numberOf(profileClass);
}

int toNumber(ports::CodeRecord::State state) noexcept
{
    return CodeStates.numberOf(state);
}

int toNumber(ports::JobRequest::Verb verb) noexcept
{
    return Verbs.numberOf(verb);
}

OperationState operationStateFrom(int number) noexcept
{
    return OperationStates.valueOf(number);
}

ProfileState profileStateFrom(int number) noexcept
{
    return ProfileStates.valueOf(number);
}

ProfileClass profileClassFrom(int number) noexcept
{
    return ProfileClasses.valueOf(number);
}

ports::CodeRecord::State codeStateFrom(int number) noexcept
{
    return CodeStates.valueOf(number);
}

ports::JobRequest::Verb jobVerbFrom(int number) noexcept
{
    return Verbs.valueOf(number);
}

} // namespace longreach::journal
