// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/devicerow.h"

#include "app/fleet/packeddigits.h"

namespace longreach::fleet {

namespace {

std::optional<Timestamp> momentOf(qint64 milliseconds)
{
    return milliseconds == DeviceChunk::NoTime ? std::nullopt : std::optional(fromUnixMilliseconds(milliseconds));
}

std::optional<std::chrono::seconds> intervalOf(qint32 seconds)
{
    return seconds == DeviceChunk::NoInterval ? std::nullopt : std::optional(std::chrono::seconds(seconds));
}

std::optional<LastOperation> lastOperationOf(const OrderCell &cell)
{
    if (cell.isEmpty())
        return std::nullopt;
    const auto submitted = fromUnixMilliseconds(cell.submitted);
    const auto later = [submitted](qint32 by) {
        return by == OrderCell::Never ? std::nullopt : std::optional(submitted + std::chrono::milliseconds(by));
    };
    return LastOperation{.state = cell.operationState(),
                         .isSettled = cell.isSettled != 0,
                         .submittedAt = submitted,
                         .deliveredAt = later(cell.delivered),
                         .endedAt = later(cell.ended)};
}

} // namespace

std::optional<Imei> DeviceRow::imei() const
{
    const auto value = m_chunk->imeis[m_at];
    return value == 0 ? std::nullopt : std::optional(Imei::fromValue(unpackedNumber(value)).value());
}

QStringList DeviceRow::tags() const
{
    return m_texts->tagSets.at(m_chunk->tagSets[m_at]).split(FleetTexts::TagSeparator, Qt::SkipEmptyParts);
}

std::optional<Plmn> DeviceRow::plmn() const
{
    const auto value = m_chunk->plmns[m_at];
    return value == 0 ? std::nullopt : std::optional(Plmn::fromValue(value).value());
}

std::optional<Timestamp> DeviceRow::lastPoll() const
{
    return momentOf(m_chunk->lastPolls[m_at]);
}

DeviceState DeviceRow::state(Timestamp now) const noexcept
{
    return m_chunk->stateAt(m_at, toUnixMilliseconds(now));
}

std::vector<Profile> DeviceRow::profiles() const
{
    const auto cells = m_chunk->profiles.at(m_at);
    std::vector<Profile> profiles;
    profiles.reserve(cells.size());
    for (const auto &cell : cells) {
        const auto &kind = m_texts->kinds.at(cell.kind);
        profiles.push_back({cell.iccid, cell.state(), kind.profileClass, kind.isdpAid, kind.owner, kind.nickname,
                            kind.serviceProvider, kind.name, kind.isFallback});
    }
    return profiles;
}

Device DeviceRow::device() const
{
    return {eid(),
            imei(),
            label(),
            group(),
            tags(),
            notes(),
            country(),
            plmn(),
            eim(),
            intervalOf(m_chunk->intervals[m_at]),
            lastPoll(),
            momentOf(m_chunk->syncedAts[m_at]),
            momentOf(m_chunk->auditedAts[m_at]),
            profiles(),
            {},
            lastOperationOf(m_chunk->orders[m_at])};
}

} // namespace longreach::fleet
