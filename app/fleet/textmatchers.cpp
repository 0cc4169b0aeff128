// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/textmatchers.h"

#include "app/fleet/digitneedle.h"

#include <QByteArrayMatcher>

#include <algorithm>
#include <concepts>
#include <optional>

namespace longreach::fleet {

namespace {

bool areDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Decides on digits in their packed form: quickly for plain digits, by their text for patterns.
class DigitPattern final {
public:
    explicit DigitPattern(TextPattern pattern) : m_pattern(std::move(pattern))
    {
        const auto needle = m_pattern.needle();
        if (!needle.isEmpty() && areDigits(needle))
            m_needle.emplace(needle);
    }

    [[nodiscard]] bool fits(const PackedDigits &digits) const
    {
        return m_needle ? m_needle->isIn(digits) : fitsText(digits);
    }

private:
    [[nodiscard]] bool fitsText(const PackedDigits &digits) const
    {
        constexpr std::size_t MostDigits = 32;
        std::array<char16_t, MostDigits> text;
        qsizetype length = 0;
        for (std::size_t at = 0; at < MostDigits; ++at) {
            const auto digit = digits[at / 16] >> (60U - at % 16 * 4) & 0x0FU;
            if (digit <= 9)
                text[static_cast<std::size_t>(length++)] = static_cast<char16_t>(u'0' + digit);
        }
        return m_pattern.matches(QStringView(text.data(), length));
    }

    TextPattern m_pattern;
    std::optional<DigitNeedle> m_needle;
};

/// Marks rows by digits that are read from them.
template <typename FitsAt>
class DigitMatcher final : public TermMatcher {
public:
    DigitMatcher(TextPattern pattern, FitsAt fitsAt) : m_pattern(std::move(pattern)), m_fitsAt(std::move(fitsAt)) {}

    void mark(const DeviceChunk &chunk, RowMarks &marks) const override
    {
        for (std::size_t at = 0; at < chunk.size(); ++at) {
            if (marks[at] == 0)
                marks[at] = static_cast<quint8>(m_fitsAt(m_pattern, chunk, at));
        }
    }

private:
    DigitPattern m_pattern;
    FitsAt m_fitsAt;
};

template <typename FitsAt>
std::unique_ptr<TermMatcher> digitMatcher(TextPattern pattern, FitsAt fitsAt)
{
    return std::make_unique<DigitMatcher<FitsAt>>(std::move(pattern), std::move(fitsAt));
}

/// Fifteen digits behind a filler; none at all if there is no IMEI.
PackedDigits imeiDigits(quint64 packed) noexcept
{
    constexpr quint64 None = ~quint64{0};
    return {packed == 0 ? None : packed | quint64{0xF} << 60U, None};
}

/// A column of texts, all different.
template <typename Texts>
class TextsMatcher final : public TermMatcher {
public:
    using Column = Texts DeviceChunk::*;

    TextsMatcher(Column column, TextPattern pattern)
        : m_column(column), m_pattern(std::move(pattern)), m_needle(m_pattern.needle().toUtf8())
    {
        m_isAscii = !m_needle.isEmpty()
            && std::all_of(m_needle.begin(), m_needle.end(), [](char c) { return c > 0 && c != '\n'; });
        m_matcher.setPattern(m_needle);
    }

    void mark(const DeviceChunk &chunk, RowMarks &marks) const override
    {
        if (m_isAscii)
            markAscii(chunk, marks);
        else if (m_needle.isEmpty() || (chunk.*m_column).hasNonAscii())
            markOneByOne(chunk, marks);
    }

private:
    void markOneByOne(const DeviceChunk &chunk, RowMarks &marks) const
    {
        for (std::size_t at = 0; at < chunk.size(); ++at) {
            if (marks[at] == 0)
                marks[at] = m_pattern.matches(QString::fromUtf8((chunk.*m_column).at(at))) ? 1 : 0;
        }
    }

    void markAscii(const DeviceChunk &chunk, RowMarks &marks) const
    {
        std::string lower;
        std::array<std::size_t, DeviceChunk::Capacity> ends;
        for (std::size_t at = 0; at < chunk.size(); ++at) {
            const auto label = (chunk.*m_column).at(at);
            lower.append(label.data(), static_cast<std::size_t>(label.size())).push_back('\n');
            ends[at] = lower.size();
        }
        for (auto &c : lower)
            c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
        std::size_t row = 0;
        const auto size = static_cast<qsizetype>(lower.size());
        for (qsizetype at = 0; (at = m_matcher.indexIn(lower.data(), size, at)) >= 0;) {
            while (ends[row] <= static_cast<std::size_t>(at))
                ++row;
            marks[row] = 1;
            at = static_cast<qsizetype>(ends[row]);
        }
    }

    Column m_column;
    TextPattern m_pattern;
    QByteArray m_needle;
    QByteArrayMatcher m_matcher;
    bool m_isAscii = false;
};

} // namespace

std::unique_ptr<TermMatcher> eidMatcher(TextPattern pattern)
{
    return digitMatcher(std::move(pattern), [](const DigitPattern &digits, const DeviceChunk &chunk, std::size_t at) {
        return digits.fits(packedDigits(chunk.eids[at].bytes()));
    });
}

std::unique_ptr<TermMatcher> imeiMatcher(TextPattern pattern)
{
    return digitMatcher(std::move(pattern), [](const DigitPattern &digits, const DeviceChunk &chunk, std::size_t at) {
        return digits.fits(imeiDigits(chunk.imeis[at]));
    });
}

std::unique_ptr<TermMatcher> iccidMatcher(TextPattern pattern)
{
    if (const auto needle = pattern.needle(); needle.size() == 20)
        pattern = TextPattern::anywhere(QStringView(needle).chopped(1));
    return digitMatcher(std::move(pattern), [](const DigitPattern &digits, const DeviceChunk &chunk, std::size_t at) {
        const auto cells = chunk.profiles.at(at);
        return std::any_of(cells.begin(), cells.end(),
                           [&](const ProfileCell &cell) { return digits.fits(packedDigits(cell.iccid.bytes())); });
    });
}

std::unique_ptr<TermMatcher> labelMatcher(TextPattern pattern)
{
    return std::make_unique<TextsMatcher<TextHeap>>(&DeviceChunk::labels, std::move(pattern));
}

std::unique_ptr<TermMatcher> notesMatcher(TextPattern pattern)
{
    return std::make_unique<TextsMatcher<SparseTexts>>(&DeviceChunk::notes, std::move(pattern));
}

QString withoutDigitGrouping(const QString &text)
{
    QString digits;
    for (const auto c : text) {
        if ((c >= u'0' && c <= u'9') || c == u'*')
            digits += c;
        else if (c != u' ' && c != u'-')
            return text;
    }
    return digits.isEmpty() ? text : digits;
}

} // namespace longreach::fleet
