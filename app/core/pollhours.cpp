// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/pollhours.h"

#include <bit>

namespace longreach {

namespace {

using Words = PollHours::Words;

constexpr std::size_t WordBits = 64;

/// Every mark `hours` further back.
Words movedBack(const Words &words, qint64 hours) noexcept
{
    Words moved{};
    if (hours >= PollHours::Count)
        return moved;
    const auto whole = static_cast<std::size_t>(hours) / WordBits;
    const auto part = static_cast<std::size_t>(hours) % WordBits;
    for (std::size_t at = whole; at < words.size(); ++at) {
        moved[at] = words[at - whole] << part;
        if (part > 0 && at > whole)
            moved[at] |= words[at - whole - 1] >> (WordBits - part);
    }
    return moved;
}

/// Every mark `hours` closer; those that would be later than the first are lost.
Words movedUp(const Words &words, qint64 hours) noexcept
{
    Words moved{};
    if (hours >= PollHours::Count)
        return moved;
    const auto whole = static_cast<std::size_t>(hours) / WordBits;
    const auto part = static_cast<std::size_t>(hours) % WordBits;
    for (std::size_t at = 0; at + whole < words.size(); ++at) {
        moved[at] = words[at + whole] >> part;
        if (part > 0 && at + whole + 1 < words.size())
            moved[at] |= words[at + whole + 1] << (WordBits - part);
    }
    return moved;
}

} // namespace

qint64 PollHours::hourOf(Timestamp moment) noexcept
{
    return std::chrono::floor<std::chrono::hours>(moment).time_since_epoch().count();
}

Timestamp PollHours::startOf(qint64 hour) noexcept
{
    return Timestamp{std::chrono::hours{hour}};
}

void PollHours::note(qint64 hour) noexcept
{
    const auto back = m_last - hour;
    if (!isEmpty() && back >= Count)
        return;
    auto words = isEmpty() ? Words{} : std::bit_cast<Words>(m_bits);
    if (isEmpty() || back < 0) {
        words = movedBack(words, isEmpty() ? 0 : -back);
        m_last = static_cast<qint32>(hour);
        words.front() |= 1U;
    } else {
        words[static_cast<std::size_t>(back) / WordBits] |= quint64{1} << (static_cast<std::size_t>(back) % WordBits);
    }
    m_bits = std::bit_cast<decltype(m_bits)>(words);
}

bool PollHours::has(qint64 hour) const noexcept
{
    return (wordsUpTo(hour).front() & 1U) != 0;
}

PollHours::Words PollHours::wordsUpTo(qint64 hour) const noexcept
{
    if (isEmpty())
        return {};
    const auto words = std::bit_cast<Words>(m_bits);
    const auto later = hour - m_last;
    return later >= 0 ? movedBack(words, later) : movedUp(words, -later);
}

} // namespace longreach
