// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace longreach::bench {

using Seconds = std::chrono::duration<double>;

/// How long `work` takes: the best of `runs`, for anything slower was somebody else's doing.
[[nodiscard]] Seconds timeOf(const std::function<void()> &work, int runs = 1);

/// A comparison, printed as one line: `name: 1.20 s, baseline 0.90 s, ratio 0.75 (floor 0.50)`.
struct Comparison {
    const char *name;
    Seconds ours;
    const char *baseline;
    Seconds theirs;
    double floor; ///< the least ratio of theirs to ours that passes

    /// Prints it; whether it passes.
    [[nodiscard]] bool print() const;
};

} // namespace longreach::bench
