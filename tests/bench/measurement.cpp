// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measurement.h"

#include <algorithm>
#include <cstdio>

namespace longreach::bench {

Seconds timeOf(const std::function<void()> &work, int runs)
{
    auto best = Seconds::max();
    for (int run = 0; run < runs; ++run) {
        const auto start = std::chrono::steady_clock::now();
        work();
        best = std::min<Seconds>(best, std::chrono::steady_clock::now() - start);
    }
    return best;
}

bool Comparison::print() const
{
    const auto ratio = theirs / ours;
    const bool passes = ratio >= floor;
    std::printf("%s: %.3f s, %s %.3f s, ratio %.2f (floor %.2f)%s\n", name, ours.count(), baseline, theirs.count(),
                ratio, floor, passes ? "" : " TOO SLOW");
    std::fflush(stdout);
    return passes;
}

} // namespace longreach::bench
