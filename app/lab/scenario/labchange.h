// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/plmn.h"
#include "app/core/result.h"
#include "app/lab/behaviour.h"

#include <QString>

#include <variant>

namespace longreach::lab {

/// Another share of the devices behaves so.
struct BehaviourChange {
    Behaviour behaviour = Behaviour::Obedient;
    Share share;
};

/// A fault as FaultShares::set() reads it.
struct FaultChange {
    QString assignment;
};

/// A country's networks, or one network everywhere, lose their service or have it again.
struct ServiceChange {
    QString place; ///< "BR" or "724-11"
    bool isDown = false;
};

/// Profiles of an operator give a connection in a country, or no longer do.
struct RoamingChange {
    Plmn plmn;
    QString country;
    bool isAllowed = true;
};

struct SpeedChange {
    double speed = 1;
};

struct PauseChange {
    bool isPaused = false;
};

/// From now on, what a scenario says of everything but the population.
struct ScenarioChange {
    QString name;
};

/// Back to what the scenario, or without one the options of the start, say of this moment.
struct ResetChange {};

/// One thing about a lab that may change while it runs, ordered by a person, a script or a timetable.
using LabChange = std::variant<BehaviourChange, FaultChange, ServiceChange, RoamingChange, SpeedChange, PauseChange,
                               ScenarioChange, ResetChange>;

/// Reads one `name=value`: a behaviour (`dark=5%`), a fault (`error500=2%`), `down=BR`, `up=724-11`,
/// `roam=724-11:UY`, `unroam=724-11:UY`, `speed=60`, `pause=on`, `scenario=bad-night`, `reset=all`. Fails with InvalidInput.
[[nodiscard]] Result<LabChange> parseLabChange(QStringView assignment);

/// What parseLabChange() reads.
[[nodiscard]] QString toText(const LabChange &change);

/// Succeeds for the code of a country or the number of a network that the lab knows. Fails with InvalidInput.
[[nodiscard]] Result<QString> parsePlace(QStringView text);

} // namespace longreach::lab
