// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/device.h"
#include "app/fleet/profilelist.h"
#include "app/fleet/sparsetexts.h"
#include "app/fleet/textheap.h"
#include "app/fleet/valuetable.h"

#include <array>
#include <limits>

namespace longreach::fleet {

/// The texts of a fleet that repeat, each behind the numbers in the columns.
struct FleetTexts {
    ValueTable<QString> groups;
    ValueTable<QString> tagSets; ///< tags joined by TagSeparator, in the device's order
    ValueTable<QString> countries;
    ValueTable<QString> eims;
    ValueTable<QString> operators; ///< what operatorName(Device) gave
    ValueTable<ProfileKind> kinds;

    static constexpr QChar TagSeparator = u'\x1F';
};

/// The last operation of a device, see LastOperation, in a row of a column.
struct OrderCell {
    static constexpr qint64 NoTime = std::numeric_limits<qint64>::min();
    static constexpr qint32 Never = -1;

    qint64 submitted = NoTime; ///< Unix milliseconds, or NoTime: no operation was ever sent
    qint32 delivered = Never;  ///< milliseconds later, or Never
    qint32 ended = Never;      ///< likewise
    quint8 state = 0;          ///< OperationState
    quint8 isSettled = 0;
    std::array<quint8, 6> spare{}; ///< so that an image of the fleet holds nothing by chance

    [[nodiscard]] bool isEmpty() const noexcept { return submitted == NoTime; }
    [[nodiscard]] OperationState operationState() const noexcept { return static_cast<OperationState>(state); }
    [[nodiscard]] std::optional<Outcome> outcome() const noexcept
    {
        return isEmpty() ? std::nullopt : outcomeOf(operationState(), isSettled != 0);
    }
};

/// Up to 4,096 devices laid as columns: the unit that snapshots share and that is copied on write.
struct DeviceChunk {
    static constexpr quint32 Capacity = 4'096;
    static constexpr qint64 NoTime = std::numeric_limits<qint64>::min();
    static constexpr qint32 NoInterval = -1;
    static constexpr quint8 Gap = 0xFF;

    std::vector<Eid> eids;
    std::vector<quint8> states; ///< DeviceState but for Overdue, which depends on the hour; Gap: removed
    std::vector<quint64> imeis; ///< packedNumber() of Imei::value(); 0: none
    TextHeap labels;
    SparseTexts notes;
    std::vector<quint32> groups;
    std::vector<quint32> tagSets;
    std::vector<quint32> countries;
    std::vector<quint32> plmns; ///< Plmn::value(); 0: none
    std::vector<quint32> eims;
    std::vector<quint32> operators;
    std::vector<qint32> intervals;    ///< seconds, or NoInterval
    std::vector<qint64> lastPolls;    ///< Unix milliseconds, or NoTime
    std::vector<qint64> syncedAts;    ///< likewise
    std::vector<qint64> auditedAts;   ///< likewise
    std::vector<PollHours> pollHours; ///< empty where no poll but the last one was ever known
    std::vector<OrderCell> orders;
    ProfileList profiles;

    [[nodiscard]] quint32 size() const noexcept { return static_cast<quint32>(eids.size()); }

    /// The state at `now`, in Unix milliseconds. The row is no gap.
    [[nodiscard]] DeviceState stateAt(std::size_t at, qint64 now) const noexcept
    {
        const bool isOverdue = intervals[at] != NoInterval && lastPolls[at] != NoTime
            && now - lastPolls[at] > 2'000 * static_cast<qint64>(intervals[at]);
        return isOverdue ? DeviceState::Overdue : static_cast<DeviceState>(states[at]);
    }

    /// The hours in which the device is known to have polled.
    [[nodiscard]] PollHours hoursAt(std::size_t at) const noexcept
    {
        auto hours = pollHours[at];
        if (hours.isEmpty() && lastPolls[at] != NoTime)
            hours.note(PollHours::hourOf(fromUnixMilliseconds(lastPolls[at])));
        return hours;
    }
};

/// The chunk that a row is in, and its place there.
[[nodiscard]] constexpr quint32 chunkOf(quint32 row) noexcept
{
    return row / DeviceChunk::Capacity;
}
[[nodiscard]] constexpr quint32 placeOf(quint32 row) noexcept
{
    return row % DeviceChunk::Capacity;
}

} // namespace longreach::fleet
