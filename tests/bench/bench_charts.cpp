// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/fleetstore.h"
#include "app/fleet/fleetsummary.h"
#include "models/charts/chartfigures.h"
#include "models/charts/decimation.h"
#include "tests/bench/measurement.h"
#include "tests/fakes/samplefleet.h"

#include <QHash>

#include <algorithm>
#include <cstdio>

using namespace longreach;
using namespace longreach::bench;
using longreach::fakes::sampleFleetDevice;
using longreach::fakes::SampleNow;

namespace {

#ifdef NDEBUG
constexpr int FleetSize = 1'000'000;
#else
constexpr int FleetSize = 100'000;
#endif
constexpr int WalkedSize = FleetSize / 20; // devices as values take their time
constexpr qint64 OperationCount = FleetSize / 4;
constexpr double Scale = static_cast<double>(FleetSize) / WalkedSize;

void fill(fleet::FleetStore &store)
{
    constexpr int Batch = 10'000;
    std::vector<Device> devices;
    for (int n = 0; n < FleetSize; ++n) {
        devices.push_back(sampleFleetDevice(n));
        for (int back = 0; back < 7 * 24; back += 1 + n % 4)
            devices.back().polls.note(*devices.back().lastPoll - std::chrono::hours(back));
        if (devices.size() == Batch || n + 1 == FleetSize) {
            store.upsert(devices);
            devices.clear();
        }
    }
}

std::vector<OperationMoments> sampleOperations()
{
    std::vector<OperationMoments> operations;
    for (qint64 n = 0; n < OperationCount; ++n) {
        const auto sent = SampleNow - std::chrono::seconds(n % 86'400) - std::chrono::minutes(1);
        operations.push_back({.job = 1 + n / 100'000,
                              .sequence = n % 100'000,
                              .eid = sampleFleetDevice(static_cast<int>(n * 4)).eid,
                              .state = n % 50 == 0 ? OperationState::Failed : OperationState::Succeeded,
                              .isSettled = true,
                              .submittedAt = sent,
                              .deliveredAt = sent + std::chrono::seconds(n % 40),
                              .finishedAt = sent + std::chrono::seconds(n % 55),
                              .changedAt = sent});
    }
    return operations;
}

/// The obvious way: each device as a value, counted under its texts.
qint64 walk(const fleet::FleetSnapshot &fleet)
{
    QHash<QString, qint64> places;
    QHash<QString, qint64> states;
    QHash<QString, qint64> hours;
    for (quint32 row = 0; row < WalkedSize; ++row) {
        const auto device = fleet.device(row);
        ++states[toWord(stateOf(device, SampleNow))];
        ++places[device.country + u'/' + operatorName(device)];
        const auto age = std::chrono::floor<std::chrono::hours>(SampleNow - *device.lastPoll);
        ++hours[device.country + u'/' + QString::number(age.count())];
    }
    return states.size() + places.size() + hours.size();
}

bool benchFigures(const fleet::FleetSnapshot &fleet, const OperationLog &log)
{
    const auto theirs = timeOf([&] { (void)walk(fleet); }, 2) * Scale;
    const auto timeFor = [&](const QString &place) {
        ChartTask task{.fleet = fleet, .filter = {}, .span = ChartSpan::Day, .now = SampleNow};
        task.filter.toggle(ChartSubject::Place, place);
        return timeOf([&] { (void)figuresOf(task, log); }, 3);
    };
    bool isFine = Comparison{"all figures of the overview", timeFor(QString()), "walk over devices as values, scaled",
                             theirs, 4.0}
                      .print();
    isFine &= Comparison{"all figures of one country", timeFor(QStringLiteral("country:SE")),
                         "walk over devices as values, scaled", theirs, 4.0}
                  .print();
    return isFine;
}

bool benchLog(const std::vector<OperationMoments> &operations)
{
    const auto ours = timeOf(
        [&] {
            OperationLog log;
            log.take(operations);
        },
        3);
    const auto theirs = timeOf(
        [&] {
            QHash<QString, OperationMoments> log;
            for (const auto &operation : operations)
                log.insert(QStringLiteral("%1/%2").arg(operation.job).arg(operation.sequence), operation);
        },
        3);
    return Comparison{"taking operations into the log", ours, "a hash of them by their names", theirs, 1.0}.print();
}

bool benchLine()
{
    std::vector<double> values(1'000'000);
    for (std::size_t at = 0; at < values.size(); ++at)
        values[at] = static_cast<double>(at * 7'919 % 10'007);
    std::size_t size = 0;
    const auto ours = timeOf([&] { size = decimated(values, 1'800).size(); }, 3);
    const auto theirs = timeOf(
        [&] {
            auto sorted = values;
            std::ranges::nth_element(sorted, sorted.begin() + 500'000);
            size += sorted.size();
        },
        3);
    return Comparison{"two points a pixel of a million values", ours, "their median", theirs, 0.5}.print() && size > 0;
}

} // namespace

int main()
{
    fleet::FleetStore store;
    fill(store);
    const auto operations = sampleOperations();
    OperationLog log;
    log.take(operations);
    const auto fleet = store.snapshot();
    std::printf("%d devices, %zu operations\n", FleetSize, log.size());
    bool isFine = benchFigures(fleet, log);
    isFine &= benchLog(operations);
    isFine &= benchLine();
    return isFine ? 0 : 1;
}
