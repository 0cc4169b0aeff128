// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/querycompletion.h"

#include "app/fleet/query.h"

#include <QDate>

#include <algorithm>

namespace longreach::fleet {

namespace {

constexpr qsizetype MaximumCandidates = 50;

/// Where the term with `cursor` in it begins: after the last space outside quotes.
qsizetype termStart(QStringView text, qsizetype cursor)
{
    qsizetype start = 0;
    bool isQuoted = false;
    for (qsizetype at = 0; at < cursor; ++at) {
        if (text[at] == u'\\')
            ++at;
        else if (text[at] == u'"')
            isQuoted = !isQuoted;
        else if (text[at].isSpace() && !isQuoted)
            start = at + 1;
    }
    return start;
}

QStringList valuesIn(const ValueTable<QString> &table)
{
    QStringList values;
    for (quint32 id = 1; id < table.size(); ++id)
        values.append(table.at(id));
    return values;
}

QStringList tagsIn(const ValueTable<QString> &tagSets)
{
    QStringList tags;
    for (quint32 id = 1; id < tagSets.size(); ++id)
        tags.append(tagSets.at(id).split(FleetTexts::TagSeparator));
    return tags;
}

QStringList profileNamesIn(const ValueTable<ProfileKind> &kinds)
{
    QStringList names;
    for (quint32 id = 1; id < kinds.size(); ++id)
        names.append(kinds.at(id).name.isEmpty() ? operatorOf(kinds.at(id)) : kinds.at(id).name);
    return names;
}

/// The days of which it may be known which devices polled.
QStringList recentDays()
{
    constexpr int Days = 7;
    QStringList days;
    for (int back = 0; back < Days; ++back)
        days.append(QDate::currentDate().addDays(-back).toString(Qt::ISODate));
    return days;
}

QStringList valuesOf(QueryField field, const FleetTexts &texts)
{
    switch (field) {
    case QueryField::State:
    case QueryField::Class:
    case QueryField::Outcome:
    case QueryField::InFlight: return wordsOf(field);
    case QueryField::Group: return valuesIn(texts.groups);
    case QueryField::Tag: return tagsIn(texts.tagSets);
    case QueryField::Country: return valuesIn(texts.countries);
    case QueryField::Operator: return valuesIn(texts.operators);
    case QueryField::Eim: return valuesIn(texts.eims);
    case QueryField::Profile: return profileNamesIn(texts.kinds);
    case QueryField::Poll:
        return {QStringLiteral("<1h"), QStringLiteral("<24h"), QStringLiteral(">24h"), QStringLiteral(">7d"),
                QStringLiteral("never")};
    case QueryField::Polled: return recentDays();
    case QueryField::Ended: return {QStringLiteral("<1h"), QStringLiteral("<24h"), QStringLiteral(">24h")};
    case QueryField::Answer:
    case QueryField::Delivery: return {QStringLiteral("<1m"), QStringLiteral(">1h"), QStringLiteral(">24h")};
    case QueryField::Interval: return {QStringLiteral("<1h"), QStringLiteral(">1h"), QStringLiteral(">24h")};
    case QueryField::Profiles: return {QStringLiteral("0"), QStringLiteral("1"), QStringLiteral(">1")};
    case QueryField::Any:
    case QueryField::Eid:
    case QueryField::Imei:
    case QueryField::Label:
    case QueryField::Notes:
    case QueryField::Plmn:
    case QueryField::Iccid: return {};
    }
    return {};
}

void keepBest(QStringList &values, QStringView typed)
{
    values.removeAll(QString());
    values.removeIf([&](const QString &value) { return !value.startsWith(typed, Qt::CaseInsensitive); });
    values.sort(Qt::CaseInsensitive);
    values.removeDuplicates();
    values.resize(std::min(values.size(), MaximumCandidates));
}

bool isText(QueryField field)
{
    const auto kind = valueKindOf(field);
    return kind == QueryValueKind::Part || kind == QueryValueKind::Text;
}

} // namespace

QueryCompletions completionsAt(QStringView text, qsizetype cursor, const FleetSnapshot &fleet)
{
    cursor = std::clamp<qsizetype>(cursor, 0, text.size());
    auto start = termStart(text, cursor);
    if (start < cursor && text[start] == u'-')
        ++start;
    const auto typed = text.mid(start, cursor - start);
    const auto colon = typed.indexOf(u':');
    if (colon < 0) {
        auto fields = queryFieldWords();
        fields.removeIf([&](const QString &field) { return !field.startsWith(typed, Qt::CaseInsensitive); });
        for (auto &field : fields)
            field += u':';
        return {start, cursor - start, fields};
    }
    const auto field = queryFieldFromWord(typed.left(colon));
    if (!field)
        return {start, cursor - start, {}};
    const auto comma = typed.lastIndexOf(u',');
    const auto from = start + std::max(colon, comma) + 1;
    auto prefix = text.mid(from, cursor - from);
    if (prefix.startsWith(u'"'))
        prefix = prefix.mid(1);
    auto values = valuesOf(*field, fleet.texts());
    keepBest(values, prefix);
    if (isText(*field)) {
        for (auto &value : values)
            value = quotedForQuery(value);
    }
    return {from, cursor - from, values};
}

} // namespace longreach::fleet
