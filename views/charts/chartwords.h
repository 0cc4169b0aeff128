// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/chartspan.h"
#include "models/charts/countmatrix.h"
#include "models/charts/operationlog.h"
#include "views/charts/columnchart.h"
#include "views/charts/donutchart.h"
#include "views/charts/linechart.h"

#include <QDate>

#include <span>

namespace longreach {

// What charts of the overview say to a person, and the queries that their marks stand for.

/// "Last hour", ...
[[nodiscard]] QString words(ChartSpan span);

/// A moment in a chart over `span`, in the person's own zone: "14:05", "Tue 14:00".
[[nodiscard]] QString momentWords(Timestamp moment, ChartSpan span);

/// The same to the second, where steps are that short: "14:05:10".
[[nodiscard]] QString sampleWords(const TimeGrid &grid, std::size_t index, ChartSpan span);

/// What stands under step `index` of a time axis: round moments only, else nothing.
[[nodiscard]] QString tickWords(const TimeGrid &grid, std::size_t index, ChartSpan span);

/// The outcomes as series, each of which asks for the devices whose last operation ended so.
[[nodiscard]] std::vector<ColumnChart::Series> outcomeSeries(std::span<const Outcome> outcomes);

/// Operations that ended, by outcome: a column for each step.
[[nodiscard]] std::vector<ColumnChart::Column> outcomeColumns(const TimeGrid &grid, ChartSpan span,
                                                              const std::vector<OutcomeCounts> &outcomes);

/// Answers by the time they took: a column for each class, but for the long ones that are empty.
[[nodiscard]] std::vector<ColumnChart::Column> answerColumns(const AnswerTimes &answers, AnswerEnd end);

/// Where the orders in flight are now; a click asks for their devices.
[[nodiscard]] std::vector<LineChart::Part> inFlightParts(const std::map<OperationState, qint64> &states);

/// "Half within 4 s, 95 % within 2 min"; empty without answers.
[[nodiscard]] QString answerWords(const AnswerTimes &answers);

/// Devices by state, in the order of the states; a click asks for the devices in one.
[[nodiscard]] std::vector<Slice> stateSlices(const std::map<DeviceState, qint64> &states);

/// What a place of a matrix is called, and the query it stands for: `field:value`, or none of the
/// values before it for the place that gathers others.
[[nodiscard]] QString placeWords(const QStringList &values, bool hasOthers, std::size_t place);
[[nodiscard]] QString placeQuery(const QString &field, const QStringList &values, bool hasOthers, std::size_t place);

/// "Tue 24 Nov, 14:00 to 15:00", in the person's own zone.
[[nodiscard]] QString hourWords(Timestamp hour);

/// "Tue 24 Nov".
[[nodiscard]] QString dayWords(QDate day);

/// The devices that are known to have polled within an hour, and on a day.
[[nodiscard]] QString hourQuery(Timestamp hour);
[[nodiscard]] QString dayQuery(QDate day);

} // namespace longreach
