// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/blankedcode.h"

#include <algorithm>

namespace longreach::architecture {

namespace {

/// Goes once through the text and blanks what is not code.
class Blanker final {
public:
    explicit Blanker(QStringView text) : m_text(text), m_out(text.toString()) {}

    QString blanked()
    {
        while (m_at < m_text.size())
            step();
        return m_out;
    }

private:
    void step()
    {
        const auto rest = m_text.mid(m_at);
        if (rest.startsWith(u"//"))
            blankTo(endOfLine());
        else if (rest.startsWith(u"/*"))
            blankTo(after(u"*/", m_at + 2));
        else if (rest.startsWith(u'#') && isFirstOfLine())
            blankTo(endOfDirective());
        else if (rest.startsWith(u'"'))
            isRawString() ? blankRawString() : blankQuoted(u'"');
        else if (rest.startsWith(u'\'') && !isDigitSeparator())
            blankQuoted(u'\'');
        else
            ++m_at;
    }

    [[nodiscard]] qsizetype after(QStringView mark, qsizetype from) const
    {
        const auto found = m_text.indexOf(mark, from);
        return found < 0 ? m_text.size() : found + mark.size();
    }

    [[nodiscard]] qsizetype endOfLine() const
    {
        const auto found = m_text.indexOf(u'\n', m_at);
        return found < 0 ? m_text.size() : found;
    }

    [[nodiscard]] qsizetype endOfDirective() const
    {
        auto end = endOfLine();
        while (end < m_text.size() && m_text.at(end - 1) == u'\\') {
            const auto next = m_text.indexOf(u'\n', end + 1);
            end = next < 0 ? m_text.size() : next;
        }
        return end;
    }

    [[nodiscard]] bool isFirstOfLine() const
    {
        const auto line = m_text.left(m_at);
        return line.mid(line.lastIndexOf(u'\n') + 1).trimmed().isEmpty();
    }

    [[nodiscard]] bool isRawString() const { return m_at > 0 && m_text.at(m_at - 1) == u'R'; }

    /// 1'000: the word that the apostrophe is in begins with a digit.
    [[nodiscard]] bool isDigitSeparator() const
    {
        auto begin = m_at;
        while (begin > 0 && (m_text.at(begin - 1).isLetterOrNumber() || m_text.at(begin - 1) == u'\''))
            --begin;
        return begin < m_at && m_text.at(begin).isDigit();
    }

    void blankRawString()
    {
        const auto open = m_text.indexOf(u'(', m_at);
        const QString close = u')' + m_text.mid(m_at + 1, open - m_at - 1).toString() + u'"';
        blankTo(after(close, open));
    }

    void blankQuoted(QChar quote)
    {
        auto end = m_at + 1;
        while (end < m_text.size() && m_text.at(end) != quote)
            end += m_text.at(end) == u'\\' ? 2 : 1;
        blankTo(std::min(end + 1, m_text.size()));
    }

    void blankTo(qsizetype end)
    {
        for (; m_at < end; ++m_at) {
            if (m_out.at(m_at) != u'\n')
                m_out[m_at] = u' ';
        }
    }

    QStringView m_text;
    QString m_out;
    qsizetype m_at = 0;
};

} // namespace

QString blankedCode(QStringView text)
{
    return Blanker(text).blanked();
}

qsizetype lineAt(QStringView text, qsizetype at)
{
    return text.left(at).count(u'\n') + 1;
}

} // namespace longreach::architecture
