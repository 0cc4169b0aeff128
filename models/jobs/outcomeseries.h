// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/operation.h"

#include <QHash>

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace longreach {

/// How an operation ended, in the few words a chart has room for.
enum class Outcome {
    Done,       ///< succeeded, already so, verified
    Failed,     ///< failed, contradicted
    Unresolved, ///< expired, interrupted, lost contact, submission unknown for good
    Revoked,
};
inline constexpr std::size_t OutcomeCount = 4;

/// The outcome of an operation that is over; nothing while it is under way or was never sent.
[[nodiscard]] std::optional<Outcome> outcomeOf(const Operation &operation) noexcept;

/// Operations finished a minute, by outcome, over the last hour.
///
/// take() may be told the same operation as often as it changes; each counts once, where it ended.
class OutcomeSeries final {
public:
    static constexpr std::chrono::minutes Span{60};

    struct Minute {
        Timestamp start{};
        std::array<qint64, OutcomeCount> counts{};
    };

    void take(std::span<const Operation> operations);

    /// The last hour before and with the minute of `now`, oldest first. Forgets what is older.
    [[nodiscard]] std::vector<Minute> minutes(Timestamp now);

private:
    struct Ending {
        qint64 minute = 0;
        Outcome outcome = Outcome::Done;
    };
    using Key = std::pair<qint64, qint64>;

    [[nodiscard]] qint64 &countAt(const Ending &ending);

    QHash<Key, Ending> m_endings;
    QHash<qint64, std::array<qint64, OutcomeCount>> m_counts; // by minute since 1970
};

} // namespace longreach
