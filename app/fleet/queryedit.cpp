// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/queryedit.h"

#include <algorithm>
#include <array>
#include <utility>

namespace longreach::fleet {

namespace {

QStringView termText(const Query &query, const QueryTerm &term)
{
    return QStringView(query.text()).mid(term.from, term.length);
}

/// The text of `query` without the terms that read `removed`.
QString withoutText(const Query &query, const QString &removed)
{
    QStringList kept;
    for (const auto &term : query.terms()) {
        if (const auto text = termText(query, term); text.compare(removed, Qt::CaseInsensitive) != 0)
            kept.append(text.toString());
    }
    // Untouched, the spaces a person typed stay as well.
    return std::cmp_equal(kept.size(), query.terms().size()) ? query.text() : kept.join(u' ');
}

} // namespace

QString QueryCondition::text() const
{
    const auto kind = valueKindOf(field);
    const bool isPlain = kind == QueryValueKind::Duration || kind == QueryValueKind::Count;
    return (isNegated ? QStringLiteral("-") : QString()) + toWord(field) + u':'
        + (isPlain ? value : quotedForQuery(value));
}

bool holds(const Query &query, const QueryCondition &condition)
{
    const auto text = condition.text();
    return std::any_of(query.terms().begin(), query.terms().end(), [&](const QueryTerm &term) {
        return termText(query, term).compare(text, Qt::CaseInsensitive) == 0;
    });
}

QString with(const Query &query, const QueryCondition &condition)
{
    const auto rest = withoutText(query, condition.negated().text());
    if (holds(query, condition))
        return rest;
    return rest.isEmpty() ? condition.text() : rest + u' ' + condition.text();
}

QString without(const Query &query, const QueryCondition &condition)
{
    return withoutText(query, condition.text());
}

QString toggled(const Query &query, const QueryCondition &condition)
{
    return holds(query, condition) ? without(query, condition) : with(query, condition);
}

QString roundedUpAge(std::chrono::seconds age)
{
    struct Unit {
        qint64 seconds;
        QLatin1Char letter;
    };
    static constexpr std::array Units{Unit{86'400, QLatin1Char('d')}, Unit{3'600, QLatin1Char('h')},
                                      Unit{60, QLatin1Char('m')}};
    const auto seconds = std::max<qint64>(1, age.count());
    for (const auto &unit : Units) {
        if (seconds > unit.seconds)
            return QString::number((seconds + unit.seconds - 1) / unit.seconds) + unit.letter;
    }
    return QString::number(seconds) + u's';
}

} // namespace longreach::fleet
