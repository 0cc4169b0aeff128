// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/operation.h"
#include "app/core/outcome.h"

#include <chrono>
#include <optional>

namespace longreach {

/// How the last operation of a device that was ever sent to its eIM stands, whichever job it was of.
struct LastOperation {
    OperationState state = OperationState::Submitting;
    bool isSettled = false;
    Timestamp submittedAt{};
    std::optional<Timestamp> deliveredAt;
    std::optional<Timestamp> endedAt; ///< by result, or given up

    friend bool operator==(const LastOperation &, const LastOperation &) = default;
};

/// `operation` as one that a device may remember; nothing if it was never sent.
[[nodiscard]] std::optional<LastOperation> lastOf(const Operation &operation);

/// Whether `operation` is to be remembered instead of `known`: it was sent no earlier, and it differs.
[[nodiscard]] bool isNews(const std::optional<LastOperation> &known, const LastOperation &operation) noexcept;

} // namespace longreach
