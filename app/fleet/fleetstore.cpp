// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/fleetstore.h"

#include "app/fleet/packeddigits.h"

#include <algorithm>

namespace longreach::fleet {

namespace {

qint64 millisecondsOf(const std::optional<Timestamp> &moment)
{
    return moment ? toUnixMilliseconds(*moment) : DeviceChunk::NoTime;
}

qint32 secondsOf(const std::optional<std::chrono::seconds> &interval)
{
    constexpr std::chrono::seconds Longest{std::numeric_limits<qint32>::max()};
    return interval ? static_cast<qint32>(std::clamp(*interval, std::chrono::seconds{0}, Longest).count())
                    : DeviceChunk::NoInterval;
}

/// Milliseconds from `start`, as many as a cell holds.
qint32 laterBy(const std::optional<Timestamp> &moment, Timestamp start)
{
    constexpr std::chrono::milliseconds Longest{std::numeric_limits<qint32>::max()};
    return moment ? static_cast<qint32>(std::clamp(*moment - start, std::chrono::milliseconds{0}, Longest).count())
                  : OrderCell::Never;
}

OrderCell cellOf(const std::optional<LastOperation> &last)
{
    if (!last)
        return {};
    return {.submitted = toUnixMilliseconds(last->submittedAt),
            .delivered = laterBy(last->deliveredAt, last->submittedAt),
            .ended = laterBy(last->endedAt, last->submittedAt),
            .state = static_cast<quint8>(last->state),
            .isSettled = static_cast<quint8>(last->isSettled ? 1 : 0)};
}

std::shared_ptr<DeviceChunk> makeChunk()
{
    auto chunk = std::make_shared<DeviceChunk>();
    chunk->eids.reserve(DeviceChunk::Capacity);
    chunk->states.reserve(DeviceChunk::Capacity);
    chunk->imeis.reserve(DeviceChunk::Capacity);
    chunk->labels.reserve(DeviceChunk::Capacity);
    for (auto *column :
         {&chunk->groups, &chunk->tagSets, &chunk->countries, &chunk->plmns, &chunk->eims, &chunk->operators})
        column->reserve(DeviceChunk::Capacity);
    chunk->intervals.reserve(DeviceChunk::Capacity);
    for (auto *column : {&chunk->lastPolls, &chunk->syncedAts, &chunk->auditedAts})
        column->reserve(DeviceChunk::Capacity);
    chunk->pollHours.reserve(DeviceChunk::Capacity);
    chunk->orders.reserve(DeviceChunk::Capacity);
    chunk->profiles.reserve(DeviceChunk::Capacity);
    return chunk;
}

/// Adds an empty row to the columns that writeRow() sets by position.
void extend(DeviceChunk &chunk)
{
    chunk.states.push_back(0);
    chunk.imeis.push_back(0);
    chunk.labels.append({});
    for (auto *column : {&chunk.groups, &chunk.tagSets, &chunk.countries, &chunk.plmns, &chunk.eims, &chunk.operators})
        column->push_back(0);
    chunk.intervals.push_back(DeviceChunk::NoInterval);
    for (auto *column : {&chunk.lastPolls, &chunk.syncedAts, &chunk.auditedAts})
        column->push_back(DeviceChunk::NoTime);
    chunk.pollHours.emplace_back();
    chunk.orders.emplace_back();
    chunk.profiles.append({});
}

template <typename T>
std::size_t octetsOf(const std::vector<T> &column)
{
    return column.capacity() * sizeof(T);
}

std::size_t octetsOf(const DeviceChunk &chunk)
{
    std::size_t octets = sizeof(DeviceChunk) + octetsOf(chunk.eids) + octetsOf(chunk.states) + octetsOf(chunk.imeis)
        + octetsOf(chunk.intervals) + octetsOf(chunk.pollHours) + octetsOf(chunk.orders) + chunk.labels.memoryUse()
        + chunk.notes.memoryUse() + chunk.profiles.memoryUse();
    for (const auto *column :
         {&chunk.groups, &chunk.tagSets, &chunk.countries, &chunk.plmns, &chunk.eims, &chunk.operators})
        octets += octetsOf(*column);
    for (const auto *column : {&chunk.lastPolls, &chunk.syncedAts, &chunk.auditedAts})
        octets += octetsOf(*column);
    return octets;
}

} // namespace

struct FleetStore::Numbers {
    ValueNumbers<QString> groups;
    ValueNumbers<QString> tagSets;
    ValueNumbers<QString> countries;
    ValueNumbers<QString> eims;
    ValueNumbers<QString> operators;
    ValueNumbers<ProfileKind> kinds;
    std::vector<ProfileCell> cells; // kept for its capacity
};

FleetStore::FleetStore(QObject *parent) : QObject(parent), m_numbers(std::make_unique<Numbers>()) {}

FleetStore::~FleetStore() = default;

void FleetStore::upsert(std::span<const Device> devices)
{
    FleetChange change;
    change.firstAdded = m_live.m_rowCount;
    for (const auto &device : devices) {
        if (const auto row = rowOf(device.eid)) {
            writeRow(*row, device);
            if (*row < change.firstAdded)
                change.changed.push_back(*row);
        } else {
            writeRow(appendRow(device.eid), device);
        }
    }
    change.addedCount = m_live.m_rowCount - change.firstAdded;
    std::sort(change.changed.begin(), change.changed.end());
    change.changed.erase(std::unique(change.changed.begin(), change.changed.end()), change.changed.end());
    if (!devices.empty())
        Q_EMIT changed(change);
}

void FleetStore::remove(std::span<const Eid> eids)
{
    FleetChange change;
    change.firstAdded = m_live.m_rowCount;
    for (const auto &eid : eids) {
        const auto row = rowOf(eid);
        if (!row)
            continue;
        auto &chunk = chunkForWriting(*row);
        chunk.states[placeOf(*row)] = DeviceChunk::Gap;
        chunk.labels.replace(placeOf(*row), {});
        chunk.notes.replace(placeOf(*row), {});
        chunk.profiles.replace(placeOf(*row), {});
        m_index.remove(eid, [this](quint32 at) -> const Eid & { return eidAt(at); });
        --m_live.m_deviceCount;
        change.removed.push_back(*row);
    }
    if (change.removed.empty())
        return;
    ++m_live.m_generation;
    Q_EMIT changed(change);
}

void FleetStore::adopt(FleetImage image)
{
    Q_ASSERT(m_live.m_rowCount == 0);
    m_live = std::move(image.fleet);
    m_index = std::move(image.index);
    m_isShared.assign(m_live.m_chunks.size(), false);
    m_numbers->groups.learn(m_live.m_texts.groups);
    m_numbers->tagSets.learn(m_live.m_texts.tagSets);
    m_numbers->countries.learn(m_live.m_texts.countries);
    m_numbers->eims.learn(m_live.m_texts.eims);
    m_numbers->operators.learn(m_live.m_texts.operators);
    m_numbers->kinds.learn(m_live.m_texts.kinds);
    if (m_live.m_rowCount > 0)
        Q_EMIT changed({.changed = {}, .firstAdded = 0, .addedCount = m_live.m_rowCount, .removed = {}});
}

void FleetStore::setWatchedHours(WatchedHours hours)
{
    m_live.m_watchedHours = std::move(hours);
}

FleetSnapshot FleetStore::snapshot() const
{
    m_isShared.assign(m_live.m_chunks.size(), true);
    return m_live;
}

std::optional<quint32> FleetStore::rowOf(const Eid &eid) const
{
    return m_index.find(eid, [this](quint32 at) -> const Eid & { return eidAt(at); });
}

std::size_t FleetStore::memoryUse() const
{
    auto octets = m_index.memoryUse();
    for (const auto &chunk : m_live.m_chunks)
        octets += octetsOf(*chunk);
    return octets;
}

const Eid &FleetStore::eidAt(quint32 row) const
{
    return m_live.chunk(chunkOf(row)).eids[placeOf(row)];
}

DeviceChunk &FleetStore::chunkForWriting(quint32 row)
{
    auto &chunk = m_live.m_chunks[chunkOf(row)];
    if (m_isShared[chunkOf(row)]) {
        // A copy has no spare room; only the last chunk will want it.
        auto copy = chunkOf(row) + 1 == m_live.m_chunks.size() ? makeChunk() : std::make_shared<DeviceChunk>();
        *copy = *chunk;
        chunk = std::move(copy);
        m_isShared[chunkOf(row)] = false;
    }
    return *chunk;
}

quint32 FleetStore::appendRow(const Eid &eid)
{
    const auto row = m_live.m_rowCount;
    if (placeOf(row) == 0) {
        m_live.m_chunks.push_back(makeChunk());
        m_isShared.push_back(false);
    }
    auto &chunk = chunkForWriting(row);
    chunk.eids.push_back(eid);
    extend(chunk);
    ++m_live.m_rowCount;
    ++m_live.m_deviceCount;
    m_index.insert(eid, row, [this](quint32 at) -> const Eid & { return eidAt(at); });
    return row;
}

void FleetStore::writeRow(quint32 row, const Device &device)
{
    auto &chunk = chunkForWriting(row);
    auto &texts = m_live.m_texts;
    const auto at = placeOf(row);
    // Any time before the last poll will do: overdue is reckoned when asked.
    const auto state = stateOf(device, device.lastPoll.value_or(Timestamp{}));
    chunk.states[at] = static_cast<quint8>(state);
    chunk.imeis[at] = device.imei ? packedNumber(device.imei->value()) : 0;
    chunk.labels.replace(at, device.label);
    chunk.notes.replace(at, device.notes);
    chunk.groups[at] = m_numbers->groups.numberOf(device.group, texts.groups);
    chunk.tagSets[at] = m_numbers->tagSets.numberOf(device.tags.join(FleetTexts::TagSeparator), texts.tagSets);
    chunk.countries[at] = m_numbers->countries.numberOf(device.country, texts.countries);
    chunk.plmns[at] = device.plmn ? device.plmn->value() : 0;
    chunk.eims[at] = m_numbers->eims.numberOf(device.eim, texts.eims);
    chunk.operators[at] = m_numbers->operators.numberOf(longreach::operatorName(device), texts.operators);
    chunk.intervals[at] = secondsOf(device.pollInterval);
    chunk.lastPolls[at] = millisecondsOf(device.lastPoll);
    chunk.syncedAts[at] = millisecondsOf(device.syncedAt);
    chunk.auditedAts[at] = millisecondsOf(device.auditedAt);
    chunk.pollHours[at] = device.polls.hours();
    chunk.orders[at] = cellOf(device.lastOperation);

    auto &cells = m_numbers->cells;
    cells.clear();
    for (const auto &profile : device.profiles)
        cells.push_back({profile.iccid, static_cast<quint8>(profile.state),
                         m_numbers->kinds.numberOf(kindOf(profile), texts.kinds)});
    chunk.profiles.replace(at, cells);
    if (at + 1 == DeviceChunk::Capacity && row + 1 == m_live.m_rowCount) {
        chunk.labels.shrink();
        chunk.profiles.shrink();
    }
}

} // namespace longreach::fleet
