// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/share.h"

#include <QLatin1String>

#include <array>

namespace longreach::lab {

/// How a simulated device takes an order. A device has one behaviour for life.
enum class Behaviour {
    Obedient,
    Refuse,   ///< its card disallows every change by policy
    Slow,     ///< its answer takes long, but comes
    Dark,     ///< executes a switch and is never heard of again
    Rollback, ///< the new profile never gives connection
    Absent,   ///< never polls at all
};

/// The behaviours that stand out, in the order in which shares are named.
inline constexpr std::array SpecialBehaviours{Behaviour::Refuse, Behaviour::Slow, Behaviour::Dark, Behaviour::Rollback,
                                              Behaviour::Absent};

/// What share of the devices has each behaviour; the rest is obedient.
struct BehaviourShares {
    Share refuse;
    Share slow;
    Share dark;
    Share rollback;
    Share absent;

    [[nodiscard]] Share of(Behaviour behaviour) const
    {
        switch (behaviour) {
        case Behaviour::Obedient: return {};
        case Behaviour::Refuse: return refuse;
        case Behaviour::Slow: return slow;
        case Behaviour::Dark: return dark;
        case Behaviour::Rollback: return rollback;
        case Behaviour::Absent: return absent;
        }
        return {};
    }
};

} // namespace longreach::lab
