// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/textmatchers.h"

#include <QByteArrayMatcher>

#include <algorithm>
#include <concepts>

namespace longreach::fleet {

namespace {

constexpr char NoDigit = '-';

/// Two characters for each octet of packed digits; a filler becomes NoDigit.
constexpr auto DigitPairs = [] {
    std::array<std::array<char, 2>, 256> pairs{};
    const auto digit = [](std::size_t half) { return half < 10 ? static_cast<char>('0' + half) : NoDigit; };
    for (std::size_t octet = 0; octet < pairs.size(); ++octet)
        pairs[octet] = {digit(octet >> 4U), digit(octet & 0x0FU)};
    return pairs;
}();

template <std::size_t Octets>
char *writeDigits(std::span<const std::byte, Octets> packed, char *to)
{
    for (const auto octet : packed)
        to = std::copy_n(DigitPairs[std::to_integer<std::size_t>(octet)].begin(), 2, to);
    return to;
}

/// Texts of one width laid end to end, each with a line feed behind that no needle holds.
template <std::size_t Width>
class Lines final {
public:
    static constexpr std::size_t Stride = Width + 1;

    explicit Lines(std::size_t count) : m_octets(count * Stride, '\n') {}

    [[nodiscard]] char *line(std::size_t index) noexcept { return m_octets.data() + index * Stride; }
    [[nodiscard]] std::size_t count() const noexcept { return m_octets.size() / Stride; }

    /// Calls `found` with the index of each line that `pattern` fits.
    void search(const TextPattern &pattern, const std::invocable<std::size_t> auto &found) const
    {
        const auto needle = pattern.needle().toUtf8();
        if (needle.isEmpty() || needle.contains('\n')) {
            searchOneByOne(pattern, found);
            return;
        }
        const QByteArrayMatcher matcher(needle);
        const auto size = static_cast<qsizetype>(m_octets.size());
        for (qsizetype at = 0; (at = matcher.indexIn(m_octets.data(), size, at)) >= 0;) {
            const auto index = static_cast<std::size_t>(at) / Stride;
            found(index);
            at = static_cast<qsizetype>((index + 1) * Stride);
        }
    }

private:
    void searchOneByOne(const TextPattern &pattern, const std::invocable<std::size_t> auto &found) const
    {
        std::array<char16_t, Width> wide;
        for (std::size_t index = 0; index < count(); ++index) {
            const auto *from = m_octets.data() + index * Stride;
            std::copy_n(from, Width, wide.begin());
            const auto end = std::find(wide.begin(), wide.end(), NoDigit);
            if (pattern.matches(QStringView(wide.data(), end - wide.begin())))
                found(index);
        }
    }

    std::string m_octets;
};

class EidMatcher final : public TermMatcher {
public:
    explicit EidMatcher(TextPattern pattern) : m_pattern(std::move(pattern)) {}

    void mark(const DeviceChunk &chunk, RowMarks &marks) const override
    {
        Lines<static_cast<std::size_t>(Eid::DigitCount)> lines(chunk.size());
        for (std::size_t at = 0; at < chunk.size(); ++at)
            writeDigits(chunk.eids[at].bytes(), lines.line(at));
        lines.search(m_pattern, [&](std::size_t at) { marks[at] = 1; });
    }

private:
    TextPattern m_pattern;
};

class ImeiMatcher final : public TermMatcher {
public:
    explicit ImeiMatcher(TextPattern pattern) : m_pattern(std::move(pattern)) {}

    void mark(const DeviceChunk &chunk, RowMarks &marks) const override
    {
        constexpr std::size_t Digits = 15;
        Lines<Digits> lines(chunk.size());
        for (std::size_t at = 0; at < chunk.size(); ++at) {
            auto rest = chunk.imeis[at];
            auto *line = lines.line(at);
            std::fill_n(line, Digits, rest == 0 ? NoDigit : '0');
            for (auto digit = Digits; rest != 0 && digit-- > 0; rest /= 10)
                line[digit] = static_cast<char>('0' + rest % 10);
        }
        lines.search(m_pattern, [&](std::size_t at) { marks[at] = 1; });
    }

private:
    TextPattern m_pattern;
};

class IccidMatcher final : public TermMatcher {
public:
    explicit IccidMatcher(TextPattern pattern) : m_pattern(std::move(pattern)) {}

    void mark(const DeviceChunk &chunk, RowMarks &marks) const override
    {
        std::vector<quint16> rows; // of each line
        rows.reserve(2 * DeviceChunk::Capacity);
        for (quint32 at = 0; at < chunk.size(); ++at)
            rows.insert(rows.end(), chunk.profiles.at(at).size(), static_cast<quint16>(at));
        Lines<20> lines(rows.size());
        std::size_t line = 0;
        for (std::size_t at = 0; at < chunk.size(); ++at) {
            for (const auto &cell : chunk.profiles.at(at))
                writeDigits(cell.iccid.bytes(), lines.line(line++));
        }
        lines.search(m_pattern, [&](std::size_t found) { marks[rows[found]] = 1; });
    }

private:
    TextPattern m_pattern;
};

class LabelMatcher final : public TermMatcher {
public:
    explicit LabelMatcher(TextPattern pattern) : m_pattern(std::move(pattern)), m_needle(m_pattern.needle().toUtf8())
    {
        m_isAscii = !m_needle.isEmpty()
            && std::all_of(m_needle.begin(), m_needle.end(), [](char c) { return c > 0 && c != '\n'; });
        m_matcher.setPattern(m_needle);
    }

    void mark(const DeviceChunk &chunk, RowMarks &marks) const override
    {
        if (m_isAscii)
            markAscii(chunk, marks);
        else if (m_needle.isEmpty() || chunk.labels.hasNonAscii())
            markOneByOne(chunk, marks);
    }

private:
    void markOneByOne(const DeviceChunk &chunk, RowMarks &marks) const
    {
        for (std::size_t at = 0; at < chunk.size(); ++at) {
            if (marks[at] == 0)
                marks[at] = m_pattern.matches(QString::fromUtf8(chunk.labels.at(at))) ? 1 : 0;
        }
    }

    void markAscii(const DeviceChunk &chunk, RowMarks &marks) const
    {
        std::string lower;
        std::array<std::size_t, DeviceChunk::Capacity> ends;
        for (std::size_t at = 0; at < chunk.size(); ++at) {
            const auto label = chunk.labels.at(at);
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

    TextPattern m_pattern;
    QByteArray m_needle;
    QByteArrayMatcher m_matcher;
    bool m_isAscii = false;
};

} // namespace

std::unique_ptr<TermMatcher> eidMatcher(TextPattern pattern)
{
    return std::make_unique<EidMatcher>(std::move(pattern));
}

std::unique_ptr<TermMatcher> imeiMatcher(TextPattern pattern)
{
    return std::make_unique<ImeiMatcher>(std::move(pattern));
}

std::unique_ptr<TermMatcher> iccidMatcher(TextPattern pattern)
{
    if (const auto needle = pattern.needle(); needle.size() == 20)
        return std::make_unique<IccidMatcher>(TextPattern::anywhere(QStringView(needle).chopped(1)));
    return std::make_unique<IccidMatcher>(std::move(pattern));
}

std::unique_ptr<TermMatcher> labelMatcher(TextPattern pattern)
{
    return std::make_unique<LabelMatcher>(std::move(pattern));
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
