// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/pollhistory.h"

#include <algorithm>
#include <limits>

namespace longreach {

namespace {

constexpr int OctetBits = 8;
constexpr int GroupBits = 7; // of a number that is written in as many octets as it needs
constexpr std::size_t HourOctets = PollHours::Count / OctetBits;

void appendNumber(QByteArray &octets, quint32 number)
{
    for (; number >= 1U << GroupBits; number >>= GroupBits)
        octets.append(static_cast<char>(number | 1U << GroupBits));
    octets.append(static_cast<char>(number));
}

/// Takes a number from the front of `octets`; nothing if there is no whole one.
std::optional<quint32> takeNumber(QByteArrayView &octets)
{
    quint64 number = 0;
    for (int shift = 0; shift < 32 && !octets.isEmpty(); shift += GroupBits) {
        const auto octet = static_cast<quint8>(octets.front());
        octets = octets.sliced(1);
        number |= static_cast<quint64>(octet & 0x7FU) << shift;
        if (octet < 0x80U)
            return number <= std::numeric_limits<quint32>::max() ? std::optional(static_cast<quint32>(number))
                                                                 : std::nullopt;
    }
    return std::nullopt;
}

Timestamp momentOf(quint32 seconds) noexcept
{
    return Timestamp{std::chrono::seconds{seconds}};
}

} // namespace

void PollHistory::note(Timestamp poll) noexcept
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(poll).time_since_epoch().count();
    if (seconds <= 0 || seconds > std::numeric_limits<quint32>::max())
        return;
    const auto known = static_cast<quint32>(seconds);
    const auto place = std::ranges::find_if(m_recent, [known](quint32 other) { return other <= known; });
    m_hours.note(PollHours::hourOf(poll));
    if (place == m_recent.end() || *place == known)
        return;
    std::move_backward(place, m_recent.end() - 1, m_recent.end());
    *place = known;
}

std::vector<Timestamp> PollHistory::recent() const
{
    std::vector<Timestamp> polls;
    for (const auto seconds : m_recent) {
        if (seconds != 0)
            polls.push_back(momentOf(seconds));
    }
    return polls;
}

QByteArray PollHistory::toBytes() const
{
    if (isEmpty())
        return {};
    QByteArray octets;
    const auto count = RecentCount - static_cast<std::size_t>(std::ranges::count(m_recent, quint32{0}));
    octets.append(static_cast<char>(count));
    appendNumber(octets, m_recent.front());
    for (std::size_t at = 1; at < count; ++at)
        appendNumber(octets, m_recent[at - 1] - m_recent[at]);
    // The newest poll is in the last hour, so that need not be written.
    const auto words = m_hours.wordsUpTo(PollHours::hourOf(momentOf(m_recent.front())));
    for (std::size_t at = 0; at < HourOctets; ++at)
        octets.append(static_cast<char>(words[at / sizeof(quint64)] >> (at % sizeof(quint64) * OctetBits)));
    while (octets.back() == 0)
        octets.chop(1);
    return octets;
}

std::optional<PollHistory> PollHistory::fromBytes(QByteArrayView octets)
{
    PollHistory history;
    if (octets.isEmpty())
        return history;
    const auto count = static_cast<std::size_t>(static_cast<quint8>(octets.front()));
    octets = octets.sliced(1);
    if (count == 0 || count > RecentCount)
        return std::nullopt;
    for (std::size_t at = 0; at < count; ++at) {
        const auto number = takeNumber(octets);
        const auto most = at == 0 ? std::numeric_limits<quint32>::max() : history.m_recent[at - 1] - 1;
        if (!number || *number == 0 || *number > most)
            return std::nullopt;
        history.m_recent[at] = at == 0 ? *number : history.m_recent[at - 1] - *number;
    }
    if (octets.isEmpty() || static_cast<std::size_t>(octets.size()) > HourOctets || (octets.front() & 1) == 0)
        return std::nullopt;
    const auto last = PollHours::hourOf(momentOf(history.m_recent.front()));
    for (qint64 bit = 0; bit < octets.size() * OctetBits; ++bit) {
        if ((static_cast<quint8>(octets[bit / OctetBits]) >> (bit % OctetBits) & 1U) != 0)
            history.m_hours.note(last - bit);
    }
    return history;
}

} // namespace longreach
