// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/textheap.h"

#include <algorithm>

namespace longreach::fleet {

void TextHeap::reserve(std::size_t rows)
{
    m_begins.reserve(rows);
    m_lengths.reserve(rows);
}

void TextHeap::append(QStringView text)
{
    quint16 length = 0;
    m_begins.push_back(store(text, length));
    m_lengths.push_back(length);
}

void TextHeap::replace(std::size_t row, QStringView text)
{
    const auto octets = text.toUtf8();
    if (QByteArrayView(octets) == at(row))
        return;
    m_holes += m_lengths[row];
    m_lengths[row] = 0;
    quint16 length = 0;
    m_begins[row] = store(text, length);
    m_lengths[row] = length;
    if (m_holes > m_octets.size() / 2)
        pack();
}

void TextHeap::shrink()
{
    m_octets.shrink_to_fit();
}

bool TextHeap::isSound(std::size_t rows) noexcept
{
    if (m_begins.size() != rows || m_lengths.size() != rows)
        return false;
    std::size_t used = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        if (std::size_t{m_begins[row]} + m_lengths[row] > m_octets.size())
            return false;
        used += m_lengths[row];
    }
    m_holes = m_octets.size() - std::min(used, m_octets.size());
    m_hasNonAscii = std::any_of(m_octets.begin(), m_octets.end(), [](char octet) { return octet < 0; });
    return true;
}

std::size_t TextHeap::memoryUse() const noexcept
{
    return m_begins.capacity() * sizeof(quint32) + m_lengths.capacity() * sizeof(quint16) + m_octets.capacity();
}

quint32 TextHeap::store(QStringView text, quint16 &length)
{
    auto octets = text.toUtf8();
    while (octets.size() > MaximumOctets) {
        text.chop(std::max<qsizetype>(1, (octets.size() - MaximumOctets) / 4));
        if (!text.isEmpty() && text.back().isHighSurrogate())
            text.chop(1);
        octets = text.toUtf8();
    }
    m_hasNonAscii = m_hasNonAscii || octets.size() != text.size();
    const auto begin = m_octets.size();
    m_octets.append(octets.constData(), static_cast<std::size_t>(octets.size()));
    length = static_cast<quint16>(octets.size());
    return static_cast<quint32>(begin);
}

void TextHeap::pack()
{
    std::string packed;
    packed.reserve(m_octets.size() - m_holes);
    for (std::size_t row = 0; row < m_begins.size(); ++row) {
        const auto text = at(row);
        m_begins[row] = static_cast<quint32>(packed.size());
        packed.append(text.data(), static_cast<std::size_t>(text.size()));
    }
    m_octets = std::move(packed);
    m_holes = 0;
}

} // namespace longreach::fleet
