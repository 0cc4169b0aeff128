// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/decimation.h"

#include <algorithm>
#include <cmath>

namespace longreach {

std::optional<ValueRange> rangeOf(std::span<const double> values)
{
    std::optional<ValueRange> range;
    for (const auto value : values) {
        if (std::isnan(value))
            continue;
        if (!range)
            range = ValueRange{value, value};
        range->least = std::min(range->least, value);
        range->greatest = std::max(range->greatest, value);
    }
    return range;
}

std::vector<std::optional<ValueRange>> decimated(std::span<const double> values, std::size_t columns)
{
    const auto count = std::min(values.size(), columns);
    std::vector<std::optional<ValueRange>> ranges;
    ranges.reserve(count);
    for (std::size_t column = 0; column < count; ++column) {
        const auto from = column * values.size() / count;
        const auto to = (column + 1) * values.size() / count;
        ranges.push_back(rangeOf(values.subspan(from, to - from)));
    }
    return ranges;
}

} // namespace longreach
