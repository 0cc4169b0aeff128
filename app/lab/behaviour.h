// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/share.h"

#include <QLatin1String>

#include <array>

namespace longreach::lab {

/// How a simulated device takes an order.
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

/// `obedient`, `refuse`, `slow`, `dark`, `rollback`, `absent`.
[[nodiscard]] constexpr QLatin1String toWord(Behaviour behaviour)
{
    switch (behaviour) {
    case Behaviour::Obedient: return QLatin1String("obedient");
    case Behaviour::Refuse: return QLatin1String("refuse");
    case Behaviour::Slow: return QLatin1String("slow");
    case Behaviour::Dark: return QLatin1String("dark");
    case Behaviour::Rollback: return QLatin1String("rollback");
    case Behaviour::Absent: return QLatin1String("absent");
    }
    return {};
}

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

    /// Does nothing for Obedient, which is what is left.
    void set(Behaviour behaviour, Share share)
    {
        switch (behaviour) {
        case Behaviour::Obedient: return;
        case Behaviour::Refuse: refuse = share; return;
        case Behaviour::Slow: slow = share; return;
        case Behaviour::Dark: dark = share; return;
        case Behaviour::Rollback: rollback = share; return;
        case Behaviour::Absent: absent = share; return;
        }
    }
};

} // namespace longreach::lab
