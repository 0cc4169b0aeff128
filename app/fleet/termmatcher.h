// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/fleetsnapshot.h"
#include "app/fleet/query.h"

#include <array>
#include <memory>

namespace longreach::fleet {

/// A mark (1) or none (0) for each row of a chunk.
using RowMarks = std::array<quint8, DeviceChunk::Capacity>;

/// One condition, made ready for one snapshot.
class TermMatcher {
public:
    TermMatcher() = default;
    TermMatcher(const TermMatcher &) = delete;
    TermMatcher &operator=(const TermMatcher &) = delete;
    virtual ~TermMatcher() = default;

    /// Marks the rows of `chunk` for which the condition holds, negation aside; clears none.
    virtual void mark(const DeviceChunk &chunk, RowMarks &marks) const = 0;
};

/// What `term` asks, whatever its negation.
[[nodiscard]] std::unique_ptr<TermMatcher> makeTermMatcher(const QueryTerm &term, const FleetSnapshot &fleet,
                                                           Timestamp now);

} // namespace longreach::fleet
