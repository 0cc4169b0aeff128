// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/operationlog.h"

#include <algorithm>

namespace longreach {

namespace {

qint64 millisecondsOf(const std::optional<Timestamp> &moment)
{
    return moment ? toUnixMilliseconds(*moment) : 0;
}

std::optional<std::chrono::milliseconds> quantileOf(std::vector<qint64> &times, double share)
{
    if (times.empty())
        return std::nullopt;
    const auto at = static_cast<std::ptrdiff_t>(share * static_cast<double>(times.size() - 1) + 0.5);
    std::ranges::nth_element(times, times.begin() + at);
    return std::chrono::milliseconds(times[static_cast<std::size_t>(at)]);
}

} // namespace

std::size_t answerClassOf(std::chrono::milliseconds time) noexcept
{
    const auto toTime = [](qint64 seconds) { return std::chrono::milliseconds(std::chrono::seconds(seconds)); };
    const auto end = std::ranges::upper_bound(AnswerTimes::Ends, time, {}, toTime);
    return static_cast<std::size_t>(end - AnswerTimes::Ends.begin());
}

OperationLog::Entry OperationLog::entryOf(const OperationMoments &operation, quint32 device)
{
    Entry entry{.device = device,
                .state = operation.state,
                .isSettled = operation.isSettled,
                .submitted = millisecondsOf(operation.submittedAt),
                .delivered = millisecondsOf(operation.deliveredAt),
                .finished = millisecondsOf(operation.finishedAt)};
    // What is given up without a result ended when that was noted.
    if (entry.finished == Entry::Never && !isOpen(operation.state) && (operation.isSettled || isFinal(operation.state)))
        entry.finished = toUnixMilliseconds(operation.changedAt);
    return entry;
}

quint32 OperationLog::deviceOf(const Eid &eid)
{
    const auto known = m_devices.constFind(eid);
    if (known != m_devices.cend())
        return *known;
    const auto number = static_cast<quint32>(m_devices.size()) + 1;
    m_devices.insert(eid, number);
    return number;
}

void OperationLog::take(std::span<const OperationMoments> operations)
{
    for (const auto &operation : operations) {
        auto &entries = m_jobs[operation.job];
        const auto at = static_cast<std::size_t>(operation.sequence);
        if (at >= entries.size())
            entries.resize(at + 1);
        if (entries[at].device == 0)
            ++m_size;
        entries[at] = entryOf(operation, deviceOf(operation.eid));
    }
}

void OperationLog::forgetBefore(Timestamp moment)
{
    const auto horizon = toUnixMilliseconds(moment);
    const auto isOld = [horizon](const Entry &entry) {
        return entry.device == 0 || (entry.finished != Entry::Never && entry.finished < horizon);
    };
    std::erase_if(m_jobs, [&](const auto &job) {
        if (!std::ranges::all_of(job.second, isOld))
            return false;
        m_size -= static_cast<std::size_t>(
            std::ranges::count_if(job.second, [](const Entry &entry) { return entry.device != 0; }));
        return true;
    });
}

OperationLog::Chosen OperationLog::chosen(const fleet::FleetSnapshot &fleet, std::span<const quint32> rows) const
{
    std::vector<quint8> marks(static_cast<std::size_t>(m_devices.size()) + 1);
    if (m_devices.isEmpty())
        return marks;
    for (const auto row : rows) {
        const auto known = m_devices.constFind(fleet.chunk(fleet::chunkOf(row)).eids[fleet::placeOf(row)]);
        if (known != m_devices.cend())
            marks[*known] = 1;
    }
    return marks;
}

template <typename Visit>
void OperationLog::forEachSent(const Chosen &chosen, const Visit &visit) const
{
    for (const auto &[job, entries] : m_jobs) {
        for (const auto &entry : entries) {
            if (entry.device != 0 && entry.submitted != Entry::Never && (!chosen || (*chosen)[entry.device] != 0))
                visit(entry);
        }
    }
}

std::vector<OutcomeCounts> OperationLog::outcomes(const TimeGrid &grid, const Chosen &chosen) const
{
    std::vector<OutcomeCounts> counts(grid.count);
    forEachSent(chosen, [&](const Entry &entry) {
        const auto outcome = outcomeOf(entry.state, entry.isSettled);
        const auto at = outcome ? grid.indexOf(fromUnixMilliseconds(entry.finished)) : std::nullopt;
        if (at)
            ++counts[*at][static_cast<std::size_t>(*outcome)];
    });
    return counts;
}

AnswerTimes OperationLog::answerTimes(const TimeGrid &grid, AnswerEnd end, const Chosen &chosen) const
{
    AnswerTimes answers;
    std::vector<qint64> times;
    forEachSent(chosen, [&](const Entry &entry) {
        const auto outcome = outcomeOf(entry.state, entry.isSettled);
        const bool isAnswered = outcome == Outcome::Done || outcome == Outcome::Failed;
        const auto until = end == AnswerEnd::Result ? entry.finished : entry.delivered;
        if (!isAnswered || until < entry.submitted || !grid.indexOf(fromUnixMilliseconds(entry.finished)))
            return;
        times.push_back(until - entry.submitted);
        auto &classes = outcome == Outcome::Done ? answers.done : answers.failed;
        ++classes[answerClassOf(std::chrono::milliseconds(times.back()))];
    });
    answers.median = quantileOf(times, 0.5);
    answers.ninetyFifth = quantileOf(times, 0.95);
    return answers;
}

OrdersInFlight OperationLog::inFlight(const TimeGrid &grid, const Chosen &chosen) const
{
    std::vector<qint64> begins;
    std::vector<qint64> ends;
    OrdersInFlight orders{std::vector<double>(grid.count), 0, {}};
    const auto first = toUnixMilliseconds(grid.start);
    forEachSent(chosen, [&](const Entry &entry) {
        if (entry.finished == Entry::Never ? !isOpen(entry.state) : entry.finished < first)
            return; // waits to be sent once more, or was over before
        begins.push_back(std::max(entry.submitted, first));
        if (entry.finished != Entry::Never)
            ends.push_back(std::max(entry.finished, begins.back()));
        else
            ++orders.states[entry.state];
    });
    std::ranges::sort(begins);
    std::ranges::sort(ends);
    std::size_t begun = 0;
    std::size_t ended = 0;
    for (std::size_t step = 0; step < grid.count; ++step) {
        const auto until = toUnixMilliseconds(grid.startOf(step) + grid.step);
        auto peak = begun - ended;
        while (begun < begins.size() && begins[begun] < until) {
            // What ends in the moment that another begins overlaps it.
            while (ended < ends.size() && ends[ended] < begins[begun])
                ++ended;
            ++begun;
            peak = std::max(peak, begun - ended);
        }
        while (ended < ends.size() && ends[ended] < until)
            ++ended;
        orders.peaks[step] = static_cast<double>(peak);
    }
    orders.now = static_cast<qint64>(begun - ended);
    return orders;
}

} // namespace longreach
