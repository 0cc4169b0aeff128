// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/timestamp.h"

#include <QString>

#include <array>
#include <map>

namespace longreach {

/// A mark for each hour of eight days up to the last one marked: in which hours a device was heard of,
/// or an eIM was asked. Hours are counted from 1970 in UTC.
class PollHours final {
public:
    static constexpr qint64 Count = 192;

    /// 64 hours a word, the latest of them in the lowest bit of the first.
    using Words = std::array<quint64, Count / 64>;

    /// The hour that `moment` falls into, and when an hour begins.
    [[nodiscard]] static qint64 hourOf(Timestamp moment) noexcept;
    [[nodiscard]] static Timestamp startOf(qint64 hour) noexcept;

    /// Marks `hour`; marks that become too old go, and one that is too old already changes nothing.
    void note(qint64 hour) noexcept;

    [[nodiscard]] bool isEmpty() const noexcept { return (m_bits.front() & 1U) == 0; }
    [[nodiscard]] bool has(qint64 hour) const noexcept;

    /// The marks as seen from `hour`, which is the first of them; later ones are left out.
    [[nodiscard]] Words wordsUpTo(qint64 hour) const noexcept;

    friend bool operator==(const PollHours &, const PollHours &) = default;

private:
    qint32 m_last = 0;
    std::array<quint32, Count / 32> m_bits{}; ///< a Words in halves: a million of these lie side by side
};

/// The hours in which each eIM told of its devices, by the name of its connection.
using WatchedHours = std::map<QString, PollHours>;

} // namespace longreach
