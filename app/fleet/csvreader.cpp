// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/csvreader.h"

#include <algorithm>
#include <array>

namespace longreach::fleet {

namespace {

constexpr QByteArrayView ByteOrderMark("\xEF\xBB\xBF");

bool isLineEnd(char c) noexcept
{
    return c == '\n' || c == '\r';
}

/// The separator that stands most often in the first line, outside quotes; a comma if none does.
char delimiterOf(QByteArrayView octets)
{
    constexpr std::array<char, 3> Candidates{',', ';', '\t'};
    std::array<qsizetype, 3> counts{};
    bool isQuoted = false;
    for (const char c : octets.first(std::min(octets.size(), CsvReader::MaximumFieldOctets))) {
        if (c == '"')
            isQuoted = !isQuoted;
        else if (isLineEnd(c) && !isQuoted)
            break;
        else if (const auto found = std::find(Candidates.begin(), Candidates.end(), c);
                 found != Candidates.end() && !isQuoted)
            ++counts[static_cast<std::size_t>(found - Candidates.begin())];
    }
    return Candidates[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

/// The octet at which `octets` stop being UTF-8 (RFC 3629), or their number if they never do.
qsizetype endOfUtf8(QByteArrayView octets) noexcept
{
    const auto at = [&](qsizetype index) {
        return index < octets.size() ? static_cast<quint8>(octets[index]) : quint8{0};
    };
    const auto continues = [&](qsizetype index) { return (at(index) & 0xC0U) == 0x80U; };
    for (qsizetype from = 0; from < octets.size();) {
        const auto lead = at(from);
        const qsizetype length = lead < 0x80 ? 1
            : lead >= 0xC2 && lead < 0xE0    ? 2
            : lead >= 0xE0 && lead < 0xF0    ? 3
                                             : 4;
        const bool isLead = lead < 0x80 || (lead >= 0xC2 && lead < 0xF5);
        const auto second = at(from + 1);
        const bool isInRange = !(lead == 0xE0 && second < 0xA0) && !(lead == 0xED && second > 0x9F)
            && !(lead == 0xF0 && second < 0x90) && !(lead == 0xF4 && second > 0x8F);
        bool isSound = isLead && isInRange;
        for (qsizetype next = 1; next < length; ++next)
            isSound = isSound && continues(from + next);
        if (!isSound)
            return from;
        from += length;
    }
    return octets.size();
}

} // namespace

CsvReader::CsvReader(QByteArrayView octets) : m_octets(octets)
{
    if (m_octets.startsWith(ByteOrderMark))
        m_at = ByteOrderMark.size();
    m_delimiter = delimiterOf(m_octets.sliced(m_at));
}

std::optional<CsvRecord> CsvReader::next()
{
    while (m_at < m_octets.size()) {
        auto record = readRecord();
        const bool isBlank = record.fields.size() == 1 && record.fields.front().trimmed().isEmpty();
        if (!isBlank || !record.problem.isEmpty())
            return record;
    }
    return std::nullopt;
}

CsvRecord CsvReader::readRecord()
{
    CsvRecord record{.row = ++m_row, .line = m_line, .offset = m_at};
    m_recordStart = m_at;
    while (readField(record)) {
        if (record.fields.size() == MaximumFields) {
            fail(record, QStringLiteral("more than %1 fields").arg(MaximumFields));
            break;
        }
    }
    return record;
}

bool CsvReader::readField(CsvRecord &record)
{
    QByteArray field;
    if (m_at < m_octets.size() && m_octets[m_at] == '"') {
        if (!readQuoted(record, field))
            return false;
    }
    const auto from = m_at;
    while (m_at < m_octets.size() && m_octets[m_at] != m_delimiter && !isLineEnd(m_octets[m_at]))
        ++m_at;
    if (field.size() + m_at - from > MaximumFieldOctets) {
        record.fields.append(field);
        fail(record, QStringLiteral("longer than %1 octets").arg(MaximumFieldOctets));
        return false;
    }
    // What stands behind a closing quote is kept: `"a"b` is ab, as most programs read it.
    field.append(m_octets.sliced(from, m_at - from).toByteArray());
    record.fields.append(field);
    const bool goesOn = m_at < m_octets.size() && m_octets[m_at] == m_delimiter;
    if (goesOn)
        ++m_at;
    else
        skipLineEnd();
    return goesOn;
}

bool CsvReader::readQuoted(CsvRecord &record, QByteArray &field)
{
    auto at = m_at + 1;
    qint64 lines = 0;
    for (; at < m_octets.size() && field.size() <= MaximumFieldOctets; ++at) {
        const auto c = m_octets[at];
        if (c == '"') {
            if (at + 1 == m_octets.size() || m_octets[at + 1] != '"') {
                m_at = at + 1;
                m_line += lines;
                return true;
            }
            ++at;
        } else if (c == '\n' || (c == '\r' && (at + 1 == m_octets.size() || m_octets[at + 1] != '\n'))) {
            ++lines;
        }
        field.append(c);
    }
    const bool isEnd = at >= m_octets.size();
    record.fields.append(field.left(MaximumFieldOctets));
    fail(record,
         isEnd ? QStringLiteral("the quote that begins this field is never closed")
               : QStringLiteral("longer than %1 octets, perhaps for a quote that is never closed")
                     .arg(MaximumFieldOctets));
    return false;
}

void CsvReader::fail(CsvRecord &record, const QString &problem)
{
    record.problem = problem;
    record.badField = record.fields.size() - 1;
    // On from the line after the one the record began on, so that a stray quote costs no more.
    m_at = m_recordStart;
    m_line = record.line;
    while (m_at < m_octets.size() && !isLineEnd(m_octets[m_at]))
        ++m_at;
    skipLineEnd();
}

void CsvReader::skipLineEnd()
{
    if (m_at >= m_octets.size())
        return;
    const bool isPair = m_octets[m_at] == '\r' && m_at + 1 < m_octets.size() && m_octets[m_at + 1] == '\n';
    m_at += isPair ? 2 : 1;
    ++m_line;
}

Result<QString> textOfField(QByteArrayView field)
{
    const auto end = endOfUtf8(field);
    if (end < field.size())
        return failure(Error::Kind::InvalidInput,
                       QStringLiteral("octet %1 of the field (hexadecimal %2) is not UTF-8")
                           .arg(end)
                           .arg(static_cast<quint8>(field[end]), 2, 16, QLatin1Char('0')));
    return QString::fromUtf8(field);
}

} // namespace longreach::fleet
