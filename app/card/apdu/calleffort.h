// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>

namespace longreach::card {

/// What a command asks of a card, as far as whoever waits for it has to know.
struct CallEffort {
    /// What any card has answered by.
    static constexpr std::chrono::milliseconds UsualPatience{4'500};

    std::chrono::milliseconds patience = UsualPatience; ///< for each command
    bool mayChange = false;                             ///< an answer that is lost leaves its outcome unknown

    friend bool operator==(const CallEffort &, const CallEffort &) = default;
};

/// The effort of an ES10 object. Cards take seconds to make keys and signatures, and minutes to delete
/// profiles or to install one; to read them they never take long.
[[nodiscard]] CallEffort effortOf(const QByteArray &object);

} // namespace longreach::card
