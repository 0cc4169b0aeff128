// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/pollfigures.h"

#include <array>
#include <utility>

namespace longreach {

namespace {

constexpr qint64 hoursAWeek = 7 * 24;

/// Counts for each bit of a word in how many words it was set: 64 counters at once, each spread over
/// words of their first, second, third, ... binary digits.
class BitTally final {
public:
    void add(quint64 word) noexcept
    {
        for (auto &digit : m_digits) {
            if (word == 0)
                return;
            word &= std::exchange(digit, digit ^ word);
        }
    }

    [[nodiscard]] qint64 countOf(std::size_t bit) const noexcept
    {
        qint64 count = 0;
        for (std::size_t digit = 0; digit < m_digits.size(); ++digit)
            count |= static_cast<qint64>(m_digits[digit] >> bit & 1U) << digit;
        return count;
    }

private:
    std::array<quint64, 32> m_digits{}; // no fleet has more rows
};

constexpr std::size_t tallyBits = 64;
using Tallies = std::array<BitTally, std::tuple_size_v<PollHours::Words>>;

/// The hours in which any eIM of the devices counted by number was asked.
PollHours::Words watchedHours(const fleet::FleetSnapshot &fleet, const std::vector<bool> &eims, qint64 last)
{
    PollHours::Words watched{};
    for (quint32 number = 0; number < eims.size(); ++number) {
        const auto hours = fleet.watchedHours().find(fleet.texts().eims.at(number));
        if (!eims[number] || hours == fleet.watchedHours().end())
            continue;
        const auto words = hours->second.wordsUpTo(last);
        for (std::size_t at = 0; at < words.size(); ++at)
            watched[at] |= words[at];
    }
    return watched;
}

} // namespace

PollFigures pollsByHour(const fleet::FleetSnapshot &fleet, std::span<const quint32> rows, Timestamp now)
{
    const auto last = PollHours::hourOf(now);
    Tallies tallies;
    std::vector<bool> eims(fleet.texts().eims.size());
    for (const auto row : rows) {
        const auto &chunk = fleet.chunk(fleet::chunkOf(row));
        const auto words = chunk.hoursAt(fleet::placeOf(row)).wordsUpTo(last);
        for (std::size_t at = 0; at < words.size(); ++at)
            tallies[at].add(words[at]);
        eims[chunk.eims[fleet::placeOf(row)]] = true;
    }
    const auto watched = watchedHours(fleet, eims, last);
    PollFigures figures{.hours = {.start = PollHours::startOf(last - hoursAWeek + 1),
                                  .step = std::chrono::hours(1),
                                  .count = static_cast<std::size_t>(hoursAWeek)},
                        .devices = {},
                        .watched = {},
                        .all = static_cast<qint64>(rows.size())};
    for (std::size_t back = figures.hours.count; back-- > 0;) {
        figures.devices.push_back(tallies[back / tallyBits].countOf(back % tallyBits));
        figures.watched.push_back((watched[back / tallyBits] >> back % tallyBits & 1U) != 0);
    }
    return figures;
}

} // namespace longreach
