// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/fleetslices.h"

#include "app/fleet/query.h"
#include "models/common/tones.h"
#include "views/common/words.h"

#include <QCoreApplication>

namespace longreach {

namespace {

struct FleetSlices final {
    Q_DECLARE_TR_FUNCTIONS(FleetSlices)
};

} // namespace

std::vector<Slice> stateSlices(const fleet::FleetSummary &summary)
{
    std::vector<Slice> slices;
    for (const auto state : {DeviceState::Enabled, DeviceState::Disabled, DeviceState::Empty, DeviceState::Unknown,
                             DeviceState::Overdue}) {
        const auto found = summary.states.find(state);
        if (found != summary.states.end())
            slices.push_back({.label = words(state),
                              .count = found->second,
                              .tone = toneOf(state),
                              .filter = QStringLiteral("state:") + toWord(state)});
    }
    return slices;
}

std::vector<Slice> operatorSlices(const fleet::FleetSummary &summary, std::size_t most)
{
    std::vector<Slice> slices;
    Slice others{.label = FleetSlices::tr("Others", "operators"), .count = 0, .tone = Tone::Neutral, .filter = {}};
    for (const auto &entry : summary.operators) {
        const auto count = entry.enabled + entry.others;
        if (slices.size() >= most) {
            others.count += count;
            continue;
        }
        slices.push_back({.label = entry.name.isEmpty() ? FleetSlices::tr("Unknown", "operator") : entry.name,
                          .count = count,
                          .tone = entry.name.isEmpty() ? std::optional(Tone::Muted) : std::nullopt,
                          .filter = QStringLiteral("operator:") + fleet::quotedForQuery(entry.name)});
    }
    slices.push_back(std::move(others));
    return slices;
}

} // namespace longreach
