// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/device.h"
#include "models/charts/chartfilter.h"
#include "models/charts/chartspan.h"
#include "models/charts/countmatrix.h"
#include "models/charts/operationlog.h"
#include "models/charts/pollfigures.h"

#include <chrono>
#include <map>
#include <stop_token>
#include <vector>

namespace longreach {

/// What figures are asked for.
struct ChartTask {
    fleet::FleetSnapshot fleet;
    ChartFilter filter;
    ChartSpan span = ChartSpan::Hour;
    Timestamp now{};
};

/// Everything the overview shows, as of one moment.
struct ChartFigures {
    ChartFilter filter; ///< that they were worked out for
    ChartSpan span = ChartSpan::Hour;
    Timestamp asOf{};
    qint64 allDevices = 0;
    qint64 devices = 0;                     ///< that match the filter
    std::map<DeviceState, qint64> matching; ///< their states
    std::map<DeviceState, qint64> states;   ///< without the filter's own condition on the state
    CountMatrix operators;                  ///< by country, without its own condition
    PollFigures polls;                      ///< likewise
    TimeGrid columns;
    std::vector<OutcomeCounts> outcomes; ///< one for each of `columns`
    AnswerTimes untilResult;
    AnswerTimes untilDelivery;
    TimeGrid samples;
    OrdersInFlight inFlight;         ///< a peak for each of `samples`
    std::chrono::nanoseconds cost{}; ///< how long they took
};

/// Works out all figures; nothing once `stop` is requested.
[[nodiscard]] std::optional<ChartFigures> figuresOf(const ChartTask &task, const OperationLog &log,
                                                    const std::stop_token &stop = {});

} // namespace longreach
