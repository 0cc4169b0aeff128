// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/operationmoments.h"
#include "app/core/outcome.h"
#include "app/fleet/fleetsnapshot.h"
#include "models/charts/chartspan.h"

#include <QHash>

#include <array>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace longreach {

/// Operations that ended in one step of time, by outcome.
using OutcomeCounts = std::array<qint64, OutcomeCount>;

/// How long devices took to answer, in classes that grow from a second to a day.
struct AnswerTimes {
    /// The upper ends of the classes in seconds; the last class has none.
    static constexpr std::array<qint64, 14> Ends{1,   2,     5,     10,    20,     60,     120,
                                                 300, 1'200, 3'600, 7'200, 21'600, 43'200, 86'400};
    static constexpr std::size_t ClassCount = Ends.size() + 1;

    std::array<qint64, ClassCount> done{};
    std::array<qint64, ClassCount> failed{}; ///< the device refused: an answer, too
    std::optional<std::chrono::milliseconds> median;
    std::optional<std::chrono::milliseconds> ninetyFifth; ///< as long as 95 of 100 took at most

    friend bool operator==(const AnswerTimes &, const AnswerTimes &) = default;
};

/// Orders at the eIMs or on devices.
struct OrdersInFlight {
    std::vector<double> peaks; ///< the most at once, in each step of time
    qint64 now = 0;
    std::map<OperationState, qint64> states; ///< where those are that are in flight now

    friend bool operator==(const OrdersInFlight &, const OrdersInFlight &) = default;
};

/// The end of the time that is measured.
enum class AnswerEnd { Result, Delivery };

/// When operations were sent, fetched and finished, in some 40 octets each: what charts over time are
/// worked out from.
///
/// take() may be told the same operation as often as it changes; it counts once, as last told. Belongs
/// to one thread.
class OperationLog final {
public:
    /// Which operations count: a mark for each device, by the log's own numbers; none: all.
    using Chosen = std::optional<std::vector<quint8>>;

    void take(std::span<const OperationMoments> operations);

    /// Forgets jobs in which nothing has happened since `moment` and nothing is open.
    void forgetBefore(Timestamp moment);

    /// The operations of the devices at `rows`.
    [[nodiscard]] Chosen chosen(const fleet::FleetSnapshot &fleet, std::span<const quint32> rows) const;

    /// Operations that ended in each step of `grid`, by outcome.
    [[nodiscard]] std::vector<OutcomeCounts> outcomes(const TimeGrid &grid, const Chosen &chosen) const;

    /// From submission to `end`, of operations that ended within `grid`.
    [[nodiscard]] AnswerTimes answerTimes(const TimeGrid &grid, AnswerEnd end, const Chosen &chosen) const;

    /// How many orders were in flight at once in each step of `grid`; none is too short to be seen.
    [[nodiscard]] OrdersInFlight inFlight(const TimeGrid &grid, const Chosen &chosen) const;

    [[nodiscard]] std::size_t size() const noexcept { return m_size; }

private:
    struct Entry {
        static constexpr qint64 Never = 0;

        quint32 device = 0; ///< 0: nothing is known of this operation
        OperationState state = OperationState::Held;
        bool isSettled = false;
        qint64 submitted = Never; ///< Unix milliseconds
        qint64 delivered = Never;
        qint64 finished = Never; ///< by result, or given up
    };

    static Entry entryOf(const OperationMoments &operation, quint32 device);
    quint32 deviceOf(const Eid &eid);

    /// Calls `visit(entry)` for each entry that was sent and is chosen.
    template <typename Visit>
    void forEachSent(const Chosen &chosen, const Visit &visit) const;

    std::map<qint64, std::vector<Entry>> m_jobs; ///< by job, then by sequence
    QHash<Eid, quint32> m_devices;               ///< from 1
    std::size_t m_size = 0;
};

/// The class of AnswerTimes that a time to answer falls into.
[[nodiscard]] std::size_t answerClassOf(std::chrono::milliseconds time) noexcept;

} // namespace longreach
