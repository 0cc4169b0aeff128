// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/chartspan.h"

#include "app/core/words.h"

namespace longreach {

namespace {

constexpr WordTable<ChartSpan, 3> ChartSpanWords{{{
    {ChartSpan::Hour, QLatin1String("hour")},
    {ChartSpan::Day, QLatin1String("day")},
    {ChartSpan::Week, QLatin1String("week")},
}}};

TimeGrid gridUpTo(Timestamp now, std::chrono::milliseconds step, std::chrono::milliseconds span)
{
    const auto sinceEpoch = now.time_since_epoch();
    const auto last = Timestamp(sinceEpoch - sinceEpoch % step);
    const auto count = span / step;
    return {last - step * (count - 1), step, static_cast<std::size_t>(count)};
}

std::chrono::milliseconds lengthOf(ChartSpan span)
{
    switch (span) {
    case ChartSpan::Hour: return std::chrono::hours(1);
    case ChartSpan::Day: return std::chrono::days(1);
    case ChartSpan::Week: return std::chrono::weeks(1);
    }
    Q_UNREACHABLE();
}

} // namespace

QString toWord(ChartSpan span)
{
    return ChartSpanWords.wordOf(span);
}

std::optional<ChartSpan> chartSpanFromWord(QStringView word)
{
    for (const auto span : AllChartSpans) {
        if (toWord(span) == word)
            return span;
    }
    return std::nullopt;
}

std::optional<std::size_t> TimeGrid::indexOf(Timestamp moment) const noexcept
{
    if (moment < start || moment >= end())
        return std::nullopt;
    return static_cast<std::size_t>((moment - start) / step);
}

TimeGrid columnsOf(ChartSpan span, Timestamp now)
{
    switch (span) {
    case ChartSpan::Hour: return gridUpTo(now, std::chrono::minutes(1), lengthOf(span));
    case ChartSpan::Day: return gridUpTo(now, std::chrono::minutes(15), lengthOf(span));
    case ChartSpan::Week: return gridUpTo(now, std::chrono::hours(2), lengthOf(span));
    }
    Q_UNREACHABLE();
}

TimeGrid samplesOf(ChartSpan span, Timestamp now)
{
    switch (span) {
    case ChartSpan::Hour: return gridUpTo(now, std::chrono::seconds(10), lengthOf(span));
    case ChartSpan::Day: return gridUpTo(now, std::chrono::minutes(4), lengthOf(span));
    case ChartSpan::Week: return gridUpTo(now, std::chrono::minutes(30), lengthOf(span));
    }
    Q_UNREACHABLE();
}

} // namespace longreach
