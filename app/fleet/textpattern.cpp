// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/textpattern.h"

namespace longreach::fleet {

namespace {

/// The texts between unescaped stars, escapes taken away.
QStringList splitAtStars(QStringView pattern)
{
    QStringList pieces{QString()};
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        if (pattern[at] == u'*') {
            pieces.append(QString());
        } else {
            if (pattern[at] == u'\\' && at + 1 < pattern.size())
                ++at;
            pieces.back().append(pattern[at]);
        }
    }
    return pieces;
}

} // namespace

TextPattern TextPattern::whole(QStringView pattern)
{
    TextPattern made;
    made.m_pieces = splitAtStars(pattern);
    made.m_isOpenAtStart = made.m_pieces.size() > 1 && made.m_pieces.front().isEmpty();
    made.m_isOpenAtEnd = made.m_pieces.size() > 1 && made.m_pieces.back().isEmpty();
    return made;
}

TextPattern TextPattern::anywhere(QStringView pattern)
{
    auto made = whole(pattern);
    made.m_isOpenAtStart = true;
    made.m_isOpenAtEnd = true;
    return made;
}

TextPattern TextPattern::part(QStringView pattern)
{
    auto made = whole(pattern);
    if (made.m_pieces.size() == 1 && !pattern.isEmpty())
        made.m_isOpenAtStart = made.m_isOpenAtEnd = true;
    return made;
}

bool TextPattern::matches(QStringView text) const
{
    if (text.isEmpty())
        return m_pieces.size() == 1 && m_pieces.front().isEmpty();
    auto first = m_pieces.cbegin();
    auto last = m_pieces.cend();
    if (!m_isOpenAtStart && !m_isOpenAtEnd && m_pieces.size() == 1)
        return text.compare(*first, Qt::CaseInsensitive) == 0;
    if (!m_isOpenAtStart) {
        if (!text.startsWith(*first, Qt::CaseInsensitive))
            return false;
        text = text.mid(first++->size());
    }
    if (!m_isOpenAtEnd) {
        if (!text.endsWith(*(--last), Qt::CaseInsensitive))
            return false;
        text.chop(last->size());
    }
    for (; first != last; ++first) {
        const auto at = text.indexOf(*first, 0, Qt::CaseInsensitive);
        if (at < 0)
            return false;
        text = text.mid(at + first->size());
    }
    return true;
}

QString TextPattern::needle() const
{
    return m_pieces.size() == 1 && m_isOpenAtStart && m_isOpenAtEnd ? m_pieces.front().toLower() : QString();
}

} // namespace longreach::fleet
