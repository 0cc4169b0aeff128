// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace longreach {

/// The least and the greatest of the values that share one column of pixels.
struct ValueRange {
    double least = 0;
    double greatest = 0;

    friend bool operator==(const ValueRange &, const ValueRange &) = default;
};

/// `values` spread over `columns` columns, in order: what a line needs to look the same with two
/// points a pixel, however many values there are. A value that is not a number is a gap; a column
/// with nothing but gaps has no range. No more columns come back than there are values.
[[nodiscard]] std::vector<std::optional<ValueRange>> decimated(std::span<const double> values, std::size_t columns);

/// The range of all `values` that are numbers; none if there is no such value.
[[nodiscard]] std::optional<ValueRange> rangeOf(std::span<const double> values);

} // namespace longreach
