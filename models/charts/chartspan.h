// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/timestamp.h"

#include <QString>

#include <array>
#include <chrono>
#include <optional>

namespace longreach {

/// How far charts over time look back.
enum class ChartSpan { Hour, Day, Week };
inline constexpr std::array AllChartSpans{ChartSpan::Hour, ChartSpan::Day, ChartSpan::Week};

/// `hour`, `day`, `week`: stable, for settings.
[[nodiscard]] QString toWord(ChartSpan span);
[[nodiscard]] std::optional<ChartSpan> chartSpanFromWord(QStringView word);

/// A stretch of time cut into equal steps that begin on round moments, the last one under way.
struct TimeGrid {
    Timestamp start{};
    std::chrono::milliseconds step{};
    std::size_t count = 0;

    [[nodiscard]] Timestamp end() const noexcept { return start + step * static_cast<qint64>(count); }
    [[nodiscard]] Timestamp startOf(std::size_t index) const noexcept
    {
        return start + step * static_cast<qint64>(index);
    }

    /// The step that `moment` falls into; none outside of the grid.
    [[nodiscard]] std::optional<std::size_t> indexOf(Timestamp moment) const noexcept;

    friend bool operator==(const TimeGrid &, const TimeGrid &) = default;
};

/// Columns over `span` up to `now`: minutes of an hour, quarters of a day's hours, two hours of a week.
[[nodiscard]] TimeGrid columnsOf(ChartSpan span, Timestamp now);

/// Samples for a line over `span` up to `now`, a few times finer.
[[nodiscard]] TimeGrid samplesOf(ChartSpan span, Timestamp now);

} // namespace longreach
