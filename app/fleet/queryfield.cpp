// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/queryfield.h"

#include "app/core/device.h"
#include "app/core/outcome.h"
#include "app/core/words.h"

namespace longreach::fleet {

namespace {

constexpr WordTable<QueryField, 23> QueryFieldWords{{{
    {QueryField::State, QLatin1String("state")},       {QueryField::Operator, QLatin1String("operator")},
    {QueryField::Country, QLatin1String("country")},   {QueryField::Tag, QLatin1String("tag")},
    {QueryField::Group, QLatin1String("group")},       {QueryField::Eim, QLatin1String("eim")},
    {QueryField::Poll, QLatin1String("poll")},         {QueryField::Polled, QLatin1String("polled")},
    {QueryField::Label, QLatin1String("label")},       {QueryField::Eid, QLatin1String("eid")},
    {QueryField::Imei, QLatin1String("imei")},         {QueryField::Iccid, QLatin1String("iccid")},
    {QueryField::Plmn, QLatin1String("plmn")},         {QueryField::Profile, QLatin1String("profile")},
    {QueryField::Class, QLatin1String("class")},       {QueryField::Profiles, QLatin1String("profiles")},
    {QueryField::Interval, QLatin1String("interval")}, {QueryField::Outcome, QLatin1String("outcome")},
    {QueryField::InFlight, QLatin1String("inflight")}, {QueryField::Ended, QLatin1String("ended")},
    {QueryField::Answer, QLatin1String("answer")},     {QueryField::Delivery, QLatin1String("delivery")},
    {QueryField::Notes, QLatin1String("notes")},
}}};

} // namespace

QString toWord(QueryField field)
{
    return QueryFieldWords.wordOf(field);
}

std::optional<QueryField> queryFieldFromWord(QStringView word)
{
    const auto field = QueryFieldWords.valueOf(word, QueryField::Any);
    return field == QueryField::Any ? std::nullopt : std::optional(field);
}

QStringList queryFieldWords()
{
    QStringList words;
    for (const auto &row : QueryFieldWords.rows)
        words.append(row.second);
    return words;
}

QueryValueKind valueKindOf(QueryField field) noexcept
{
    switch (field) {
    case QueryField::Any:
    case QueryField::Eid:
    case QueryField::Imei:
    case QueryField::Label:
    case QueryField::Notes:
    case QueryField::Iccid: return QueryValueKind::Part;
    case QueryField::Group:
    case QueryField::Tag:
    case QueryField::Country:
    case QueryField::Plmn:
    case QueryField::Operator:
    case QueryField::Eim:
    case QueryField::Profile: return QueryValueKind::Text;
    case QueryField::State:
    case QueryField::Class:
    case QueryField::Outcome:
    case QueryField::InFlight: return QueryValueKind::Word;
    case QueryField::Profiles: return QueryValueKind::Count;
    case QueryField::Ended: return QueryValueKind::Moment;
    case QueryField::Poll:
    case QueryField::Interval:
    case QueryField::Answer:
    case QueryField::Delivery: return QueryValueKind::Duration;
    case QueryField::Polled: return QueryValueKind::Hours;
    }
    Q_UNREACHABLE();
}

QStringList wordsOf(QueryField field)
{
    QStringList words;
    if (field == QueryField::State) {
        for (const auto state : {DeviceState::Unknown, DeviceState::Empty, DeviceState::Disabled, DeviceState::Enabled,
                                 DeviceState::Overdue})
            words.append(longreach::toWord(state));
    } else if (field == QueryField::Class) {
        for (const auto profileClass :
             {ProfileClass::Unknown, ProfileClass::Test, ProfileClass::Provisioning, ProfileClass::Operational})
            words.append(longreach::toWord(profileClass));
    } else if (field == QueryField::Outcome) {
        for (const auto outcome : AllOutcomes)
            words.append(longreach::toWord(outcome));
    } else if (field == QueryField::InFlight) {
        for (const auto state : allOperationStates()) {
            if (isOpen(state))
                words.append(longreach::toWord(state));
        }
    }
    return words;
}

} // namespace longreach::fleet
