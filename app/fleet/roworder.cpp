// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/roworder.h"

#include "app/fleet/packeddigits.h"
#include "app/fleet/querymatcher.h"
#include "app/fleet/radixsort.h"

#include <algorithm>
#include <numeric>

namespace longreach::fleet {

namespace {

/// Comes after every value, whichever the direction.
constexpr quint64 Missing = ~quint64{0};
constexpr quint64 LargestKey = Missing >> 1U;

template <std::size_t Words>
std::vector<SortEntry<Words>> sortedEntries(const std::vector<quint32> &rows, const auto &keyOf,
                                            const std::stop_token &stop)
{
    std::vector<SortEntry<Words>> entries;
    entries.reserve(rows.size());
    for (const auto row : rows)
        entries.push_back({keyOf(row), row});
    radixSort(entries, stop);
    return entries;
}

template <std::size_t Words>
void takeRows(std::vector<quint32> &rows, const std::vector<SortEntry<Words>> &entries)
{
    std::transform(entries.begin(), entries.end(), rows.begin(), [](const auto &entry) { return entry.row; });
}

/// Sorts by a number below 2^63 for each row, or Missing.
void sortByNumber(std::vector<quint32> &rows, const FleetSnapshot &fleet, Qt::SortOrder direction, const auto &numberAt,
                  const std::stop_token &stop)
{
    const bool isDescending = direction == Qt::DescendingOrder;
    const auto keyOf = [&](quint32 row) {
        const quint64 number = numberAt(fleet.chunk(chunkOf(row)), placeOf(row));
        return std::array{isDescending && number != Missing ? LargestKey - number : number};
    };
    takeRows(rows, sortedEntries<1>(rows, keyOf, stop));
}

/// The place of each number of `table` in the order of their texts.
std::vector<quint64> ranks(const ValueTable<QString> &table)
{
    std::vector<quint32> ids(table.size());
    std::iota(ids.begin(), ids.end(), 0U);
    std::sort(ids.begin(), ids.end(), [&](quint32 a, quint32 b) {
        const auto order = table.at(a).compare(table.at(b), Qt::CaseInsensitive);
        return order != 0 ? order < 0 : table.at(a) < table.at(b);
    });
    std::vector<quint64> ranks(ids.size());
    for (std::size_t place = 0; place < ids.size(); ++place)
        ranks[ids[place]] = place;
    ranks[0] = Missing;
    return ranks;
}

void sortByText(std::vector<quint32> &rows, const FleetSnapshot &fleet, Qt::SortOrder direction,
                std::vector<quint32> DeviceChunk::*column, const ValueTable<QString> &table,
                const std::stop_token &stop)
{
    sortByNumber(
        rows, fleet, direction,
        [column, ranks = ranks(table)](const DeviceChunk &chunk, std::size_t at) { return ranks[(chunk.*column)[at]]; },
        stop);
}

void sortByEid(std::vector<quint32> &rows, const FleetSnapshot &fleet, Qt::SortOrder direction,
               const std::stop_token &stop)
{
    const quint64 flip = direction == Qt::DescendingOrder ? ~quint64{0} : 0;
    const auto keyOf = [&](quint32 row) {
        const auto digits = packedDigits(fleet.chunk(chunkOf(row)).eids[placeOf(row)].bytes());
        return std::array{digits[0] ^ flip, digits[1] ^ flip};
    };
    takeRows(rows, sortedEntries<2>(rows, keyOf, stop));
}

QByteArrayView labelOf(const FleetSnapshot &fleet, quint32 row) noexcept
{
    return fleet.chunk(chunkOf(row)).labels.at(placeOf(row));
}

/// Labels in the order of their code points, but for the case of ASCII letters.
///
/// Sixteen octets after what all labels begin with decide nearly always; the few that are still
/// equal are compared in full.
class LabelOrder final {
public:
    using Key = std::array<quint64, 2>;

    LabelOrder(const FleetSnapshot &fleet, std::span<const quint32> rows, Qt::SortOrder direction)
        : m_fleet(fleet), m_isDescending(direction == Qt::DescendingOrder), m_prefix(commonPrefix(rows))
    {}

    [[nodiscard]] Key keyOf(quint32 row) const noexcept
    {
        const auto label = labelOf(m_fleet, row);
        if (label.isEmpty())
            return {Missing, Missing};
        Key key{};
        for (std::size_t at = 0; at < KeyOctets; ++at) {
            const auto index = m_prefix + static_cast<qsizetype>(at);
            auto octet = index < label.size() ? folded(label[index]) : quint8{0};
            if (m_isDescending)
                octet = static_cast<quint8>(~octet);
            key[(at + 1) / 8] |= static_cast<quint64>(octet) << (56U - (at + 1) % 8 * 8);
        }
        return key; // its first octet is 0, so Missing comes after it
    }

    /// Puts runs of entries with equal keys in order.
    void settleTies(std::vector<SortEntry<2>> &entries) const
    {
        for (auto first = entries.begin(); first != entries.end();) {
            const auto last =
                std::find_if(first + 1, entries.end(), [&](const auto &next) { return next.key != first->key; });
            if (last - first > 1 && first->key[0] != Missing)
                std::stable_sort(first, last, [this](const auto &a, const auto &b) { return isBefore(a.row, b.row); });
            first = last;
        }
    }

private:
    static constexpr std::size_t KeyOctets = 15;

    static quint8 folded(char c) noexcept { return static_cast<quint8>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c); }

    [[nodiscard]] qsizetype commonPrefix(std::span<const quint32> rows) const noexcept
    {
        QByteArrayView prefix;
        for (const auto row : rows) {
            const auto label = labelOf(m_fleet, row);
            if (label.isEmpty())
                continue;
            if (prefix.isEmpty())
                prefix = label;
            const auto end = std::mismatch(prefix.begin(), prefix.end(), label.begin(), label.end(),
                                           [](char a, char b) { return folded(a) == folded(b); });
            prefix = prefix.first(end.first - prefix.begin());
            if (prefix.isEmpty())
                return 0;
        }
        return prefix.size();
    }

    [[nodiscard]] bool isBefore(quint32 a, quint32 b) const noexcept
    {
        const auto first = labelOf(m_fleet, m_isDescending ? b : a);
        const auto second = labelOf(m_fleet, m_isDescending ? a : b);
        return std::lexicographical_compare(first.begin(), first.end(), second.begin(), second.end(),
                                            [](char x, char y) { return folded(x) < folded(y); });
    }

    const FleetSnapshot &m_fleet;
    bool m_isDescending;
    qsizetype m_prefix;
};

void sortByLabel(std::vector<quint32> &rows, const FleetSnapshot &fleet, Qt::SortOrder direction,
                 const std::stop_token &stop)
{
    const LabelOrder order(fleet, rows, direction);
    auto entries = sortedEntries<2>(
        rows, [&](quint32 row) { return order.keyOf(row); }, stop);
    if (!stop.stop_requested())
        order.settleTies(entries);
    takeRows(rows, entries);
}

/// Puts the octets of TS 24.008 in the order of the digits: country, network, a third network digit if there is one.
quint64 plmnKey(quint64 value) noexcept
{
    const auto nibble = [value](unsigned index) { return value >> (4 * index) & 0x0FU; };
    const auto country = nibble(4) << 8U | nibble(5) << 4U | nibble(2);
    const auto third = nibble(3) == 0x0FU ? 0 : nibble(3) + 1;
    return country << 12U | nibble(0) << 8U | nibble(1) << 4U | third;
}

/// Keys that are numbers of the device itself.
quint64 numberOf(SortKey::By by, const DeviceChunk &chunk, std::size_t at, qint64 now) noexcept
{
    switch (by) {
    case SortKey::By::Imei: return chunk.imeis[at] == 0 ? Missing : chunk.imeis[at];
    case SortKey::By::State: return static_cast<quint64>(chunk.stateAt(at, now));
    case SortKey::By::Profiles: return chunk.profiles.at(at).size();
    case SortKey::By::LastPoll: return chunk.lastPolls[at] < 0 ? Missing : static_cast<quint64>(chunk.lastPolls[at]);
    case SortKey::By::Interval:
        return chunk.intervals[at] == DeviceChunk::NoInterval ? Missing : static_cast<quint64>(chunk.intervals[at]);
    case SortKey::By::Plmn: return chunk.plmns[at] == 0 ? Missing : plmnKey(chunk.plmns[at]);
    case SortKey::By::Row:
    case SortKey::By::Eid:
    case SortKey::By::Label:
    case SortKey::By::Group:
    case SortKey::By::Tags:
    case SortKey::By::Country:
    case SortKey::By::Operator:
    case SortKey::By::Eim: return Missing;
    }
    return Missing;
}

} // namespace

std::optional<RowOrder> filterAndSort(const FleetSnapshot &fleet, const Query &query, SortKey key, Timestamp now,
                                      const std::stop_token &stop)
{
    RowOrder order{matchingRows(fleet, query, now, stop), fleet.generation()};
    if (!stop.stop_requested())
        sortRows(order.rows, fleet, key, now, stop);
    return stop.stop_requested() ? std::nullopt : std::optional(std::move(order));
}

void sortRows(std::vector<quint32> &rows, const FleetSnapshot &fleet, SortKey key, Timestamp now,
              const std::stop_token &stop)
{
    const auto &texts = fleet.texts();
    const auto byText = [&](std::vector<quint32> DeviceChunk::*column, const ValueTable<QString> &table) {
        sortByText(rows, fleet, key.direction, column, table, stop);
    };
    switch (key.by) {
    case SortKey::By::Row:
        if (key.direction == Qt::DescendingOrder)
            std::reverse(rows.begin(), rows.end());
        return;
    case SortKey::By::Eid: return sortByEid(rows, fleet, key.direction, stop);
    case SortKey::By::Label: return sortByLabel(rows, fleet, key.direction, stop);
    case SortKey::By::Group: return byText(&DeviceChunk::groups, texts.groups);
    case SortKey::By::Tags: return byText(&DeviceChunk::tagSets, texts.tagSets);
    case SortKey::By::Country: return byText(&DeviceChunk::countries, texts.countries);
    case SortKey::By::Operator: return byText(&DeviceChunk::operators, texts.operators);
    case SortKey::By::Eim: return byText(&DeviceChunk::eims, texts.eims);
    case SortKey::By::Plmn:
    case SortKey::By::Imei:
    case SortKey::By::State:
    case SortKey::By::Profiles:
    case SortKey::By::LastPoll:
    case SortKey::By::Interval:
        return sortByNumber(
            rows, fleet, key.direction,
            [by = key.by, now = toUnixMilliseconds(now)](const DeviceChunk &chunk, std::size_t at) {
                return numberOf(by, chunk, at, now);
            },
            stop);
    }
}

} // namespace longreach::fleet
