// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/chartfigures.h"

#include "app/fleet/querymatcher.h"

#include <array>

namespace longreach {

namespace {

using Rows = std::vector<quint32>;

/// The devices that `query` names; none where it does not read.
Rows rowsOf(const ChartTask &task, const QString &query, const std::stop_token &stop)
{
    const auto read = fleet::Query::parse(query);
    return read ? fleet::matchingRows(task.fleet, *read, task.now, stop) : Rows();
}

std::map<DeviceState, qint64> statesOf(const fleet::FleetSnapshot &fleet, const Rows &rows, Timestamp now)
{
    std::array<qint64, 5> counts{};
    const auto moment = toUnixMilliseconds(now);
    for (const auto row : rows)
        ++counts[static_cast<std::size_t>(fleet.chunk(fleet::chunkOf(row)).stateAt(fleet::placeOf(row), moment))];
    std::map<DeviceState, qint64> states;
    for (std::size_t state = 0; state < counts.size(); ++state)
        states[static_cast<DeviceState>(state)] = counts[state];
    return states;
}

/// The figures of devices, each subject without its own condition.
void countDevices(ChartFigures &figures, const ChartTask &task, const Rows &matching, const std::stop_token &stop)
{
    const auto countFor = [&](ChartSubject subject, auto count) {
        if (stop.stop_requested())
            return;
        if (task.filter.has(subject))
            count(rowsOf(task, task.filter.queryWithout(subject), stop));
        else
            count(matching);
    };
    figures.matching = statesOf(task.fleet, matching, task.now);
    countFor(ChartSubject::State, [&](const Rows &rows) { figures.states = statesOf(task.fleet, rows, task.now); });
    countFor(ChartSubject::Place, [&](const Rows &rows) { figures.operators = operatorsByCountry(task.fleet, rows); });
    countFor(ChartSubject::Poll, [&](const Rows &rows) { figures.polls = pollsByHour(task.fleet, rows, task.now); });
}

/// Those of operations, likewise.
void countOperations(ChartFigures &figures, const ChartTask &task, const Rows &matching, const OperationLog &log,
                     const std::stop_token &stop)
{
    const auto all = task.filter.isEmpty() ? OperationLog::Chosen() : log.chosen(task.fleet, matching);
    const auto countFor = [&](ChartSubject subject, auto count) {
        if (stop.stop_requested())
            return;
        const auto others = task.filter.queryWithout(subject);
        if (!task.filter.has(subject))
            count(all);
        else if (others.isEmpty())
            count(OperationLog::Chosen());
        else
            count(log.chosen(task.fleet, rowsOf(task, others, stop)));
    };
    using Chosen = OperationLog::Chosen;
    figures.columns = columnsOf(task.span, task.now);
    figures.samples = samplesOf(task.span, task.now);
    countFor(ChartSubject::Outcome,
             [&](const Chosen &chosen) { figures.outcomes = log.outcomes(figures.columns, chosen); });
    countFor(ChartSubject::InFlight,
             [&](const Chosen &chosen) { figures.inFlight = log.inFlight(figures.samples, chosen); });
    countFor(ChartSubject::Answer, [&](const Chosen &chosen) {
        figures.untilResult = log.answerTimes(figures.columns, AnswerEnd::Result, chosen);
        figures.untilDelivery = log.answerTimes(figures.columns, AnswerEnd::Delivery, chosen);
    });
}

} // namespace

std::optional<ChartFigures> figuresOf(const ChartTask &task, const OperationLog &log, const std::stop_token &stop)
{
    const auto begun = std::chrono::steady_clock::now();
    ChartFigures figures;
    figures.filter = task.filter;
    figures.span = task.span;
    figures.asOf = task.now;
    const auto matching = rowsOf(task, task.filter.query(), stop);
    figures.allDevices = task.fleet.deviceCount();
    figures.devices = static_cast<qint64>(matching.size());
    countDevices(figures, task, matching, stop);
    countOperations(figures, task, matching, log, stop);
    if (stop.stop_requested())
        return std::nullopt;
    figures.cost = std::chrono::steady_clock::now() - begun;
    return figures;
}

} // namespace longreach
