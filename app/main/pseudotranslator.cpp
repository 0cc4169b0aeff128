// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/pseudotranslator.h"

#include <algorithm>
#include <string_view>

namespace longreach {

namespace {

/// `text` and half as much again, in words so that it can wrap where English can.
QString lengthened(const QString &text)
{
    static const QString filler = QStringLiteral("löng wörds fïll thë spâce thât Gërman änd Fînnish nëed");
    const auto more = (text.size() + 1) / 2;
    QString tail;
    while (tail.size() < more)
        tail += filler;
    // No space at the seam: a text of one word stays one.
    return u'[' + text + QStringLiteral("~") + tail.left(std::max<qsizetype>(1, more - 3)).trimmed() + u']';
}

/// `text` in an embedding that is read from right to left, letters included.
QString mirrored(const QString &text)
{
    constexpr QChar rightToLeftOverride(0x202e);
    constexpr QChar endOfOverride(0x202c);
    QStringList lines = text.split(u'\n');
    for (auto &line : lines)
        line = rightToLeftOverride + line + endOfOverride;
    return lines.join(u'\n');
}

} // namespace

PseudoTranslator::PseudoTranslator(Kind kind, const QTranslator &plurals, QObject *parent)
    : QTranslator(parent), m_kind(kind), m_plurals(plurals)
{}

std::optional<PseudoTranslator::Kind> PseudoTranslator::kindFromWord(QStringView word)
{
    if (word == u"pseudo-long")
        return Kind::Long;
    if (word == u"pseudo-rtl")
        return Kind::RightToLeft;
    return std::nullopt;
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    const std::string_view text(source);
    if (text == "QT_LAYOUT_DIRECTION")
        return m_kind == Kind::RightToLeft ? QStringLiteral("RTL") : QString();
    // Qt's own words stay: those of keys have to be understood again.
    if (text.empty() || std::string_view(context).starts_with('Q'))
        return {};
    const auto plural = m_plurals.translate(context, source, disambiguation, n);
    const auto english = plural.isEmpty() ? QString::fromUtf8(source) : plural;
    switch (m_kind) {
    case Kind::Long: return lengthened(english);
    case Kind::RightToLeft: return mirrored(english);
    }
    return {};
}

} // namespace longreach
