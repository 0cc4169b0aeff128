// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/queryparser.h"

#include "app/core/pollhours.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>

namespace longreach::fleet {

namespace {

bool isComparable(QueryValueKind kind) noexcept
{
    return kind == QueryValueKind::Count || kind == QueryValueKind::Duration || kind == QueryValueKind::Moment;
}

std::optional<qint64> secondsOfUnit(QStringView unit)
{
    if (unit == u"s")
        return 1;
    if (unit == u"m" || unit == u"min")
        return 60;
    if (unit == u"h")
        return 3'600;
    if (unit == u"d")
        return 86'400;
    if (unit == u"w")
        return 604'800;
    return std::nullopt;
}

/// A duration as people write it.
std::optional<qint64> secondsIn(const QString &text)
{
    const auto unitAt = std::find_if(text.begin(), text.end(), [](QChar c) { return !c.isDigit(); }) - text.begin();
    bool isNumber = false;
    const auto number = QStringView(text).left(unitAt).toUInt(&isNumber);
    const auto unit = secondsOfUnit(QStringView(text).mid(unitAt));
    return isNumber && unit ? std::optional(static_cast<qint64>(number) * *unit) : std::nullopt;
}

/// The first hour of 1970 and since that begins no earlier than `moment`: in zones of half an hour the hours
/// counted in UTC do not begin with those of the clock on the wall.
qint64 firstHourFrom(const QDateTime &moment)
{
    const auto milliseconds = std::chrono::milliseconds(moment.toMSecsSinceEpoch());
    return std::chrono::ceil<std::chrono::hours>(milliseconds).count();
}

} // namespace

tl::expected<std::vector<QueryTerm>, QueryFault> QueryParser::parse()
{
    std::vector<QueryTerm> terms;
    for (skipSpaces(); !isAtEnd(); skipSpaces()) {
        auto term = readTerm();
        if (!term)
            return tl::unexpected(std::move(term.error()));
        terms.push_back(*std::move(term));
    }
    return terms;
}

tl::expected<QueryTerm, QueryFault> QueryParser::readTerm()
{
    const auto from = m_at;
    QueryTerm term;
    term.from = from;
    if (m_text[m_at] == u'-') {
        term.isNegated = true;
        ++m_at;
    }
    if (isAtEnd() || m_text[m_at].isSpace())
        return fault(from, QStringLiteral("nothing follows the '-'"));
    const auto field = readField();
    if (!field)
        return tl::unexpected(field.error());
    term.field = *field;
    const auto comparisonFrom = m_at;
    term.comparison = term.field == QueryField::Any ? QueryTerm::Comparison::Equal : readComparison();
    if (term.comparison != QueryTerm::Comparison::Equal && !isComparable(valueKindOf(term.field)))
        return fault(comparisonFrom, QStringLiteral("%1 cannot be compared by size").arg(toWord(term.field)));
    for (;;) {
        auto value = readValue(term);
        if (!value)
            return tl::unexpected(std::move(value.error()));
        term.values.push_back(*std::move(value));
        term.length = m_at - from;
        if (isAtEnd() || m_text[m_at] != u',')
            return term;
        ++m_at;
    }
}

tl::expected<QueryField, QueryFault> QueryParser::readField()
{
    const auto from = m_at;
    auto end = from;
    while (end < m_text.size() && m_text[end].isLetterOrNumber())
        ++end;
    if (end == from || end == m_text.size() || m_text[end] != u':')
        return QueryField::Any;
    const auto name = m_text.mid(from, end - from);
    m_at = end;
    const auto field = queryFieldFromWord(name);
    if (!field)
        return fault(from,
                     QStringLiteral("unknown field '%1'; the fields are %2")
                         .arg(name.toString(), queryFieldWords().join(QStringLiteral(", "))));
    ++m_at;
    return *field;
}

QueryTerm::Comparison QueryParser::readComparison()
{
    using Comparison = QueryTerm::Comparison;
    const auto rest = m_text.mid(m_at);
    const auto take = [&](QStringView sign, Comparison comparison) {
        m_at += sign.size();
        return comparison;
    };
    if (rest.startsWith(u"<="))
        return take(u"<=", Comparison::LessOrEqual);
    if (rest.startsWith(u">="))
        return take(u">=", Comparison::GreaterOrEqual);
    if (rest.startsWith(u'<'))
        return take(u"<", Comparison::Less);
    if (rest.startsWith(u'>'))
        return take(u">", Comparison::Greater);
    return Comparison::Equal;
}

tl::expected<QueryTerm::Value, QueryFault> QueryParser::readValue(const QueryTerm &term)
{
    const auto from = m_at;
    auto text = readText(term.field != QueryField::Any);
    if (!text)
        return tl::unexpected(std::move(text.error()));
    if (m_at == from)
        return fault(from, QStringLiteral("%1 has no value").arg(toWord(term.field)));
    switch (valueKindOf(term.field)) {
    case QueryValueKind::Part:
    case QueryValueKind::Text: return Value{*text};
    case QueryValueKind::Word: return wordValue(term, *text, from);
    case QueryValueKind::Count: return countValue(*text, from);
    case QueryValueKind::Duration: return durationValue(term, *text, from);
    case QueryValueKind::Moment: return momentValue(term, *text, from);
    case QueryValueKind::Hours: return hoursValue(*text, from);
    }
    Q_UNREACHABLE();
}

tl::expected<QString, QueryFault> QueryParser::readText(bool endsAtComma)
{
    QString text;
    qsizetype quote = -1;
    for (; !isAtEnd(); ++m_at) {
        const auto c = m_text[m_at];
        if (quote < 0 && (c.isSpace() || (endsAtComma && c == u',')))
            return text;
        if (c == u'"') {
            quote = quote < 0 ? m_at : -1;
        } else {
            text += c;
            if (c == u'\\' && m_at + 1 < m_text.size())
                text += m_text[++m_at]; // TextPattern takes the escape away
        }
    }
    if (quote >= 0)
        return fault(quote, QStringLiteral("this quote is never closed"));
    return text;
}

tl::expected<QueryTerm::Value, QueryFault> QueryParser::wordValue(const QueryTerm &term, const QString &text,
                                                                  qsizetype from) const
{
    const auto words = wordsOf(term.field);
    if (!words.contains(text, Qt::CaseInsensitive))
        return fault(from,
                     QStringLiteral("'%1' is no %2; there are %3")
                         .arg(text, toWord(term.field), words.join(QStringLiteral(", "))));
    return Value{text.toLower()};
}

tl::expected<QueryTerm::Value, QueryFault> QueryParser::countValue(const QString &text, qsizetype from) const
{
    bool isNumber = false;
    const auto number = text.toUInt(&isNumber);
    if (!isNumber)
        return fault(from, QStringLiteral("'%1' is no whole number").arg(text));
    return Value{text, number};
}

tl::expected<QueryTerm::Value, QueryFault> QueryParser::durationValue(const QueryTerm &term, const QString &text,
                                                                      qsizetype from) const
{
    const bool isEqual = term.comparison == QueryTerm::Comparison::Equal;
    if (term.field == QueryField::Poll && isEqual) {
        if (text == u"never")
            return Value{text};
        return fault(from, QStringLiteral("the age of a poll needs < or >, as in poll:<24h; or poll:never"));
    }
    const auto seconds = secondsIn(text);
    if (!seconds)
        return fault(from, QStringLiteral("'%1' is no duration; write a number and s, m, h, d or w").arg(text));
    return Value{text, *seconds};
}

tl::expected<QueryTerm::Value, QueryFault> QueryParser::momentValue(const QueryTerm &term, const QString &text,
                                                                    qsizetype from) const
{
    if (term.comparison == QueryTerm::Comparison::Equal)
        return fault(from, QStringLiteral("%1 needs < or >, as in %1:<24h").arg(toWord(term.field)));
    const auto seconds = secondsIn(text);
    const bool isMixed = !term.values.empty() && term.values.front().isAge != seconds.has_value();
    if (seconds && !isMixed)
        return Value{.text = text, .number = *seconds, .isAge = true};
    for (const auto *format : {"yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH", "yyyy-MM-dd"}) {
        const auto moment = QDateTime::fromString(text, QLatin1String(format));
        if (moment.isValid() && !isMixed)
            return Value{.text = text, .number = moment.toMSecsSinceEpoch()};
    }
    return fault(
        from,
        QStringLiteral("'%1' is no moment; write 2026-11-24T14:05 or 2026-11-24, or how long ago: 24h").arg(text));
}

tl::expected<QueryTerm::Value, QueryFault> QueryParser::hoursValue(const QString &text, qsizetype from) const
{
    const auto date = QDate::fromString(text.left(10), Qt::ISODate);
    if (date.isValid() && text.size() == 10) {
        const auto first = firstHourFrom(date.startOfDay());
        return Value{text, first, firstHourFrom(date.addDays(1).startOfDay()) - first};
    }
    bool isNumber = false;
    const auto hour = QStringView(text).mid(11).toInt(&isNumber);
    const bool isHour = isNumber && text.size() == 13 && text[10].toUpper() == u'T' && hour >= 0 && hour < 24;
    if (!date.isValid() || !isHour)
        return fault(from,
                     QStringLiteral("'%1' is no day or hour; write 2026-11-24 or, for 14 to 15 o'clock, 2026-11-24T14")
                         .arg(text));
    return Value{text, firstHourFrom(QDateTime(date, QTime(hour, 0))), 1};
}

tl::unexpected<QueryFault> QueryParser::fault(qsizetype from, const QString &detail) const
{
    return tl::unexpected(QueryFault{from, std::max<qsizetype>(1, m_at - from), detail});
}

void QueryParser::skipSpaces()
{
    while (!isAtEnd() && m_text[m_at].isSpace())
        ++m_at;
}

} // namespace longreach::fleet
