// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/labreport.h"
#include "app/core/result.h"
#include "app/lab/behaviour.h"
#include "app/lab/faultshares.h"
#include "app/lab/labclock.h"
#include "app/lab/population.h"
#include "app/lab/scenario/labchange.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace longreach::lab {

/// A lab written down: who is in it, how they behave, what goes wrong, and what happens when.
///
/// Equal seeds and scenarios give equal runs. docs/lab.md has the file's form.
struct Scenario {
    struct Happening {
        LabTime at{};
        std::vector<LabChange> changes;
    };

    LabScenario title; ///< its name is empty if there is no scenario
    std::optional<quint64> seed;
    std::optional<int> devices;
    std::optional<double> speed;
    PopulationMix population;
    BehaviourShares behaviours;
    FaultShares faults;
    std::vector<RoamingChange> roaming;
    std::vector<Happening> timetable; ///< in the order of time

    /// Reads the JSON of a scenario file. Fails with InvalidInput; the detail begins with the path of
    /// what is wrong: `timetable[2].at: ..`.
    static Result<Scenario> parse(const QByteArray &json);
};

/// Those that come with Longreach.
[[nodiscard]] const std::vector<Scenario> &shippedScenarios();

/// The shipped scenario of that name, else the one in the file of that name. Fails with NotFound, or like
/// Scenario::parse().
[[nodiscard]] Result<Scenario> findScenario(const QString &nameOrFile);

} // namespace longreach::lab
