// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/tlv/tlvwriter.h"

#include <cstring>

namespace longreach::sgp32 {

namespace {

std::size_t lengthOctets(std::size_t length) noexcept
{
    return length < 0x80U ? 1U : length <= 0xFFU ? 2U : length <= 0xFFFFU ? 3U : length <= 0xFFFFFFU ? 4U : 5U;
}

char *putBigEndian(char *to, std::size_t value, std::size_t count) noexcept
{
    for (std::size_t at = count; at > 0; --at)
        *to++ = static_cast<char>(value >> ((at - 1) * 8) & 0xFFU);
    return to;
}

std::size_t headerSize(Tag tag, std::size_t length) noexcept
{
    return tagLength(tag) + lengthOctets(length);
}

void putHeader(char *to, Tag tag, std::size_t length) noexcept
{
    const auto count = lengthOctets(length);
    to = putBigEndian(to, tag, tagLength(tag));
    if (count > 1)
        *to++ = static_cast<char>(0x80U | (count - 1));
    putBigEndian(to, length, count > 1 ? count - 1 : 1);
}

} // namespace

void TlvWriter::startWriting()
{
    m_octets.resize(static_cast<qsizetype>(m_size));
    m_isMeasuring = false;
    m_size = 0;
}

QByteArray TlvWriter::take()
{
    Q_ASSERT(m_size == static_cast<std::size_t>(m_octets.size()));
    return std::move(m_octets);
}

void TlvWriter::raw(OctetView octets)
{
    if (!m_isMeasuring && !octets.empty()) {
        Q_ASSERT(m_size + octets.size() <= static_cast<std::size_t>(m_octets.size()));
        std::memcpy(m_octets.data() + m_size, octets.data(), octets.size());
    }
    m_size += octets.size();
}

void TlvWriter::header(Tag tag, std::size_t length)
{
    if (!m_isMeasuring)
        putHeader(m_octets.data() + m_size, tag, length);
    m_size += headerSize(tag, length);
}

void TlvWriter::element(Tag tag, OctetView content)
{
    header(tag, content.size());
    raw(content);
}

void TlvWriter::integer(Tag tag, qint64 value)
{
    element(tag, IntegerOctets(value).view());
}

std::size_t TlvWriter::open(Tag tag)
{
    if (m_isMeasuring) {
        m_opened.append({tag, m_size, 0});
        return static_cast<std::size_t>(m_opened.size()) - 1;
    }
    const auto mark = m_next++;
    header(tag, m_opened[static_cast<qsizetype>(mark)].length);
    return mark;
}

void TlvWriter::close(std::size_t mark)
{
    if (!m_isMeasuring)
        return;
    auto &opened = m_opened[static_cast<qsizetype>(mark)];
    opened.length = m_size - opened.start;
    header(opened.tag, opened.length);
}

QByteArray tlvHeader(Tag tag, std::size_t length)
{
    QByteArray octets(static_cast<qsizetype>(headerSize(tag, length)), '\0');
    putHeader(octets.data(), tag, length);
    return octets;
}

IntegerOctets::IntegerOctets(qint64 value) noexcept
{
    const auto bits = static_cast<quint64>(value);
    for (std::size_t at = 0; at < 8; ++at)
        m_octets[at] = static_cast<std::byte>(bits >> ((7 - at) * 8) & 0xFFU);
    const auto sign = value < 0 ? std::byte{0xFF} : std::byte{0};
    for (std::size_t at = 0; at < 7; ++at) {
        const bool nextIsNegative = (m_octets[at + 1] & std::byte{0x80}) != std::byte{0};
        if (m_octets[at] != sign || nextIsNegative != (value < 0))
            break;
        --m_size;
    }
}

} // namespace longreach::sgp32
