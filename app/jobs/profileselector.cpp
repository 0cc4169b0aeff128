// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/profileselector.h"

#include "app/core/words.h"
#include "app/jobs/tablelines.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace longreach::jobs {

namespace {

constexpr QLatin1String TablePrefix("table:");

tl::unexpected<Error> badSelector(qsizetype position, const QString &finding)
{
    return failure(Error::Kind::InvalidInput,
                   QStringLiteral("profile selector, character %1: %2").arg(position + 1).arg(finding));
}

/// Whether `text` is `pattern`, without case, where `*` stands for any run of characters.
bool isLike(QStringView text, QStringView pattern)
{
    qsizetype at = 0;     // in the pattern
    qsizetype star = -1;  // behind the last star of the pattern that was met
    qsizetype runEnd = 0; // where in the text the run that it stands for ends, as far as is known
    for (qsizetype from = 0; from < text.size();) {
        if (at < pattern.size() && pattern.at(at) == u'*') {
            star = ++at;
            runEnd = from;
        } else if (at < pattern.size() && text.at(from).toCaseFolded() == pattern.at(at).toCaseFolded()) {
            ++from;
            ++at;
        } else if (star >= 0) {
            at = star;
            from = ++runEnd;
        } else {
            return false;
        }
    }
    while (at < pattern.size() && pattern.at(at) == u'*')
        ++at;
    return at == pattern.size();
}

/// One `field:value` and where it stands in the text.
struct Token {
    qsizetype position = 0;
    QString field;
    QString value;
};

/// Reads the token at `at` and moves `at` behind it.
Result<Token> readToken(QStringView text, qsizetype &at)
{
    Token token{at, {}, {}};
    const auto colon = text.indexOf(u':', at);
    if (colon < 0)
        return badSelector(at, QStringLiteral("'field:value' expected"));
    token.field = text.sliced(at, colon - at).toString().toLower();
    at = colon + 1;
    if (at < text.size() && text.at(at) == u'"') {
        const auto quote = text.indexOf(u'"', at + 1);
        if (quote < 0)
            return badSelector(at, QStringLiteral("quote is not closed"));
        token.value = text.sliced(at + 1, quote - at - 1).toString();
        at = quote + 1;
    } else {
        const auto from = at;
        while (at < text.size() && !text.at(at).isSpace())
            ++at;
        token.value = text.sliced(from, at - from).toString();
    }
    if (token.value.isEmpty())
        return badSelector(at, QStringLiteral("'%1' has no value").arg(token.field));
    return token;
}

QString quoted(const QString &value)
{
    const bool hasSpace = std::any_of(value.begin(), value.end(), [](QChar letter) { return letter.isSpace(); });
    return hasSpace ? QStringLiteral("\"%1\"").arg(value) : value;
}

/// The text of a term's value, whatever its type.
struct ValueText {
    QString operator()(const QString &value) const { return quoted(value); }
    QString operator()(const Plmn &value) const { return value.toString(); }
    QString operator()(const Iccid &value) const { return value.toString(); }
    QString operator()(ProfileClass value) const { return toWord(value); }
    QString operator()(ProfileState value) const { return toWord(value); }
};

} // namespace

Result<ProfileSelector> ProfileSelector::parse(QStringView text)
{
    ProfileSelector selector;
    qsizetype at = 0;
    while (true) {
        while (at < text.size() && text.at(at).isSpace())
            ++at;
        if (at == text.size())
            break;
        const auto token = readToken(text, at);
        if (!token)
            return failure(token.error());
        auto term = parseTerm(token->field, token->value);
        if (!term)
            return badSelector(token->position, term.error().detail);
        selector.m_terms.push_back(*std::move(term));
    }
    if (selector.m_terms.empty())
        return badSelector(0, QStringLiteral("empty"));
    return selector;
}

Result<ProfileSelector::Term> ProfileSelector::parseTerm(QStringView field, const QString &value)
{
    if (field == u"operator")
        return Term{Field::Operator, value};
    if (field == u"provider")
        return Term{Field::Provider, value};
    if (field == u"name")
        return Term{Field::Name, value};
    if (field == u"plmn")
        return Plmn::parse(value).map([](const Plmn &plmn) { return Term{Field::Plmn, plmn}; });
    if (field == u"iccid")
        return longreach::Iccid::parse(value).map([](const auto &iccid) { return Term{Field::Iccid, iccid}; });
    if (field == u"class") {
        const auto profileClass = profileClassFromWord(value);
        if (profileClass == ProfileClass::Unknown)
            return failure(Error::Kind::InvalidInput, QStringLiteral("no profile class '%1'").arg(value));
        return Term{Field::Class, profileClass};
    }
    if (field == u"state") {
        const auto state = profileStateFromWord(value);
        if (state == ProfileState::Unknown)
            return failure(Error::Kind::InvalidInput, QStringLiteral("no profile state '%1'").arg(value));
        return Term{Field::State, state};
    }
    return failure(Error::Kind::InvalidInput, QStringLiteral("no field '%1'").arg(field));
}

Result<ProfileSelector> ProfileSelector::fromTable(QStringView text)
{
    ProfileSelector selector;
    bool isFirst = true;
    for (const auto &line : tableLines(text)) {
        const auto eid = Eid::parse(line.first);
        const bool isHeader = std::exchange(isFirst, false) && !eid;
        if (isHeader)
            continue;
        const auto iccid = longreach::Iccid::parse(line.rest);
        if (!eid || !iccid)
            return failure(
                Error::Kind::InvalidInput,
                QStringLiteral("line %1: %2").arg(line.number).arg(eid ? iccid.error().detail : eid.error().detail));
        if (const auto known = selector.m_table.constFind(*eid);
            known != selector.m_table.cend() && !(*known == *iccid))
            return failure(Error::Kind::InvalidInput,
                           QStringLiteral("line %1: a second ICCID for %2").arg(line.number).arg(eid->toString()));
        selector.m_table.insert(*eid, *iccid);
    }
    if (selector.m_table.isEmpty())
        return failure(Error::Kind::InvalidInput, QStringLiteral("no line of EID and ICCID"));
    return selector;
}

ProfileSelector ProfileSelector::fromPairs(const std::vector<std::pair<Eid, longreach::Iccid>> &rows)
{
    ProfileSelector selector;
    for (const auto &[eid, iccid] : rows)
        selector.m_table.insert(eid, iccid);
    return selector;
}

QString ProfileSelector::toString() const
{
    static const WordTable<Field, 7> FieldWords{{{{Field::Operator, QLatin1String("operator")},
                                                  {Field::Provider, QLatin1String("provider")},
                                                  {Field::Name, QLatin1String("name")},
                                                  {Field::Plmn, QLatin1String("plmn")},
                                                  {Field::Class, QLatin1String("class")},
                                                  {Field::State, QLatin1String("state")},
                                                  {Field::Iccid, QLatin1String("iccid")}}}};
    if (!m_table.isEmpty())
        return TablePrefix + QString::number(m_table.size());
    QStringList terms;
    for (const auto &term : m_terms)
        terms.append(FieldWords.wordOf(term.field) + u':' + std::visit(ValueText{}, term.value));
    return terms.join(u' ');
}

Result<Iccid> ProfileSelector::resolve(const Device &device) const
{
    std::vector<longreach::Iccid> found;
    const auto row = m_table.constFind(device.eid);
    for (const auto &profile : device.profiles) {
        const bool isMeant = m_table.isEmpty() ? matches(profile) : row != m_table.cend() && *row == profile.iccid;
        if (isMeant)
            found.push_back(profile.iccid);
    }
    if (found.empty())
        return failure(Error::Kind::NotFound, QStringLiteral("no profile matches"));
    if (found.size() > 1)
        return failure(Error::Kind::Conflict, QStringLiteral("%1 profiles match").arg(found.size()));
    return found.front();
}

bool ProfileSelector::matches(const Profile &profile) const
{
    for (const auto &term : m_terms) {
        if (!matches(term, profile))
            return false;
    }
    return !m_terms.empty();
}

bool ProfileSelector::matches(const Term &term, const Profile &profile)
{
    switch (term.field) {
    case Field::Operator:
        return isLike(profile.serviceProvider, std::get<QString>(term.value))
            || (profile.owner && isLike(profile.owner->toString(), std::get<QString>(term.value)));
    case Field::Provider: return isLike(profile.serviceProvider, std::get<QString>(term.value));
    case Field::Name:
        return isLike(profile.name, std::get<QString>(term.value))
            || isLike(profile.nickname, std::get<QString>(term.value));
    case Field::Plmn: return profile.owner == std::get<longreach::Plmn>(term.value);
    case Field::Class: return profile.profileClass == std::get<ProfileClass>(term.value);
    case Field::State: return profile.state == std::get<ProfileState>(term.value);
    case Field::Iccid: return profile.iccid == std::get<longreach::Iccid>(term.value);
    }
    return false;
}

} // namespace longreach::jobs
