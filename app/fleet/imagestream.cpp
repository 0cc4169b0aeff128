// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/imagestream.h"

namespace longreach::fleet {

namespace {

constexpr std::size_t WordSize = sizeof(quint64);

constexpr std::size_t filledUp(std::size_t octets) noexcept
{
    return (octets + WordSize - 1) / WordSize * WordSize;
}

} // namespace

void ImageWriter::write(std::span<const std::byte> octets)
{
    const quint64 size = octets.size();
    put(std::as_bytes(std::span(&size, 1)));
    const auto whole = octets.size() / WordSize * WordSize;
    put(octets.first(whole));
    if (whole == octets.size())
        return;
    std::array<std::byte, WordSize> last{};
    std::memcpy(last.data(), octets.data() + whole, octets.size() - whole);
    put(last);
}

/// Whole words only.
void ImageWriter::put(std::span<const std::byte> octets)
{
    for (std::size_t at = 0; at < octets.size(); at += WordSize) {
        quint64 word = 0;
        std::memcpy(&word, octets.data() + at, WordSize);
        m_sum.add(word);
    }
    const auto size = static_cast<qint64>(octets.size());
    m_isFine = m_isFine && m_device.write(reinterpret_cast<const char *>(octets.data()), size) == size;
    m_octets += octets.size();
}

std::span<const std::byte> ImageReader::next()
{
    quint64 size = 0;
    if (m_isFine && m_rest.size() >= WordSize)
        std::memcpy(&size, m_rest.data(), WordSize);
    else
        m_isFine = false;
    // Compared before it is filled up: a length near the largest number would wrap round.
    if (!m_isFine || size > m_rest.size() - WordSize || filledUp(size) > m_rest.size() - WordSize) {
        m_isFine = false;
        m_rest = {};
        return {};
    }
    const auto octets = m_rest.subspan(WordSize, size);
    m_rest = m_rest.subspan(WordSize + filledUp(size));
    return octets;
}

WordSum sumOf(std::span<const std::byte> octets) noexcept
{
    WordSum sum;
    for (std::size_t at = 0; at + WordSize <= octets.size(); at += WordSize) {
        quint64 word = 0;
        std::memcpy(&word, octets.data() + at, WordSize);
        sum.add(word);
    }
    return sum;
}

} // namespace longreach::fleet
