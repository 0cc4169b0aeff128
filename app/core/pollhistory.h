// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/pollhours.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace longreach {

/// When a device is known to have polled: its last few polls to the second, and the hours of the last
/// week with any.
///
/// An eIM tells the last poll alone, so what came between two syncs is not known and not in here.
class PollHistory final {
public:
    static constexpr std::size_t RecentCount = 8;

    /// Adds a poll; one that is there already changes nothing. Polls may come in any order.
    void note(Timestamp poll) noexcept;

    [[nodiscard]] bool isEmpty() const noexcept { return m_recent.front() == 0; }

    /// The last polls, the newest first, at most RecentCount.
    [[nodiscard]] std::vector<Timestamp> recent() const;

    [[nodiscard]] const PollHours &hours() const noexcept { return m_hours; }

    /// As it is stored: some 20 to 50 octets; empty where there is nothing.
    [[nodiscard]] QByteArray toBytes() const;

    /// What toBytes() gave; nothing for octets that it never gives.
    [[nodiscard]] static std::optional<PollHistory> fromBytes(QByteArrayView octets);

    friend bool operator==(const PollHistory &, const PollHistory &) = default;

private:
    std::array<quint32, RecentCount> m_recent{}; ///< Unix seconds, the newest first; 0: none
    PollHours m_hours;
};

} // namespace longreach
