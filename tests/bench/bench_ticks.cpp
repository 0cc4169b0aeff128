// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/fleetstore.h"
#include "app/fleet/roworder.h"
#include "models/devices/devicetablemodel.h"
#include "tests/bench/measurement.h"
#include "tests/fakes/samplefleet.h"

#include <algorithm>
#include <cstdio>
#include <numeric>

using namespace longreach;
using namespace longreach::bench;

namespace {

#ifdef NDEBUG
constexpr quint32 FleetSize = 1'000'000;
#else
constexpr quint32 FleetSize = 100'000;
#endif
constexpr Seconds LongestCall{0.050};
constexpr int Runs = 5;

void fill(fleet::FleetStore &store)
{
    std::vector<Device> devices;
    for (quint32 n = 0; n < FleetSize; ++n) {
        devices.push_back(fakes::sampleFleetDevice(static_cast<int>(n)));
        if (devices.size() == 10'000 || n + 1 == FleetSize) {
            store.upsert(devices);
            devices.clear();
        }
    }
}

bool isQuick(const char *what, Seconds spent)
{
    std::printf("%-44s %7.2f ms\n", what, spent.count() * 1'000);
    return spent < LongestCall;
}

} // namespace

/// What a person does to the ticks of a whole fleet, each within one call on the window's thread.
int main()
{
    fleet::FleetStore store;
    fill(store);
    DeviceTableModel model(store, [](const Eid &) { return nullptr; });
    fleet::RowOrder order{std::vector<quint32>(FleetSize), store.live().generation()};
    std::iota(order.rows.begin(), order.rows.end(), 0U);
    std::ranges::reverse(order.rows);
    model.setOrder(order);
    std::printf("%u devices, all shown\n", FleetSize);
    bool isFine = isQuick("tick all that match", timeOf([&] { model.setTicked(model.shownRows(), true); }, Runs));
    isFine &= isQuick("count them", timeOf([&] { (void)model.ticked().count(store.live()); }, Runs));
    const auto invert = [&] {
        auto ticks = model.ticked();
        ticks.toggle(model.shownRows());
        model.setTicks(std::move(ticks));
    };
    isFine &= isQuick("invert", timeOf(invert, Runs));
    isFine &= isQuick("take another order, every second hidden",
                      timeOf([&] {
                          auto half = order;
                          half.rows.resize(FleetSize / 2);
                          model.setOrder(std::move(half));
                          model.setOrder(order);
                      }) / 2);
    isFine &= isQuick("clear", timeOf([&] { model.setTicks({}); }, Runs));
    return isFine ? 0 : 1;
}
