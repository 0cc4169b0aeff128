// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/operation.h"

#include <array>
#include <cstddef>
#include <optional>

namespace longreach {

/// How an operation ended, in the few words a chart has room for.
enum class Outcome {
    Done,       ///< succeeded, already so, verified
    Failed,     ///< failed, contradicted
    Unresolved, ///< expired, interrupted, lost contact, submission unknown for good
    Revoked,
};
inline constexpr std::array AllOutcomes{Outcome::Done, Outcome::Failed, Outcome::Unresolved, Outcome::Revoked};
inline constexpr std::size_t OutcomeCount = AllOutcomes.size();

/// The outcome of an operation that is over; nothing while it is under way or was never sent.
[[nodiscard]] std::optional<Outcome> outcomeOf(OperationState state, bool isSettled) noexcept;

/// `done`, `failed`, `unresolved`, `revoked`.
[[nodiscard]] QString toWord(Outcome outcome);
[[nodiscard]] std::optional<Outcome> outcomeFromWord(QStringView word);

} // namespace longreach
