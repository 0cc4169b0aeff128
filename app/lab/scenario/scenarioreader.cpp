// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/scenario/scenarioreader.h"

#include "app/lab/atlas.h"
#include "app/lab/laboptions.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace longreach::lab {

namespace {

constexpr double MostWeight = 1e6;
constexpr double MostSeed = 9e15; // what a number of JSON holds exactly
constexpr std::chrono::seconds LongestPoll = std::chrono::hours(24);
constexpr std::chrono::seconds ShortestPoll{10};

QString words(const QStringList &names)
{
    return names.join(QStringLiteral(", "));
}

/// A value of the file as it stands in an assignment: "5%", 3, true.
QString assignedText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("on") : QStringLiteral("off");
    return value.isDouble() ? QString::number(value.toDouble()) : value.toString();
}

/// A text or a list of them.
QStringList textsIn(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList texts;
    for (const auto &one : value.toArray())
        texts += one.toString();
    return texts;
}

} // namespace

ScenarioReader::Place ScenarioReader::Place::operator/(const QString &member) const
{
    return {path.isEmpty() ? member : path + u'.' + member};
}

ScenarioReader::Place ScenarioReader::Place::operator[](qsizetype index) const
{
    return {QStringLiteral("%1[%2]").arg(path).arg(index)};
}

void ScenarioReader::complain(const Place &place, const QString &what)
{
    if (!m_error)
        m_error = Error{Error::Kind::InvalidInput, QStringLiteral("%1: %2").arg(place.path, what)};
}

void ScenarioReader::expectOnly(const QJsonObject &object, const Place &place, const QStringList &known)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!known.contains(member.key()))
            complain(place / member.key(), QStringLiteral("none of %1").arg(words(known)));
    }
}

QJsonObject ScenarioReader::objectIn(const QJsonValue &value, const Place &place)
{
    if (!value.isUndefined() && !value.isObject())
        complain(place, QStringLiteral("not an object"));
    return value.toObject();
}

QJsonArray ScenarioReader::arrayIn(const QJsonValue &value, const Place &place)
{
    if (!value.isUndefined() && !value.isArray())
        complain(place, QStringLiteral("not a list"));
    return value.toArray();
}

QString ScenarioReader::textIn(const QJsonValue &value, const Place &place)
{
    if (!value.isUndefined() && !value.isString())
        complain(place, QStringLiteral("not a text"));
    return value.toString();
}

double ScenarioReader::numberIn(const QJsonValue &value, const Place &place, double least, double most)
{
    const auto number = value.toDouble(least - 1);
    if (!(number >= least && number <= most)) {
        complain(place, QStringLiteral("not a number from %1 to %2").arg(least).arg(most));
        return least;
    }
    return number;
}

std::chrono::seconds ScenarioReader::durationIn(const QJsonValue &value, const Place &place)
{
    static constexpr std::array<std::pair<QStringView, int>, 4> Units{
        {{u"min", 60}, {u"h", 3'600}, {u"d", 86'400}, {u"s", 1}}};
    constexpr double Longest = 86'400.0 * 366;
    const auto text = value.toString().trimmed();
    for (const auto &[unit, seconds] : Units) {
        bool isNumber = false;
        const auto number = text.endsWith(unit) ? text.chopped(unit.size()).trimmed().toDouble(&isNumber) : 0;
        if (isNumber && number >= 0 && number * seconds <= Longest)
            return std::chrono::seconds(static_cast<qint64>(number * seconds));
    }
    complain(place, QStringLiteral("not a time such as \"90s\", \"20min\", \"2h\" or \"1d\""));
    return {};
}

Result<Scenario> ScenarioReader::read(const QJsonObject &root)
{
    const Place top;
    expectOnly(root, top,
               {QStringLiteral("name"), QStringLiteral("title"), QStringLiteral("about"), QStringLiteral("seed"),
                QStringLiteral("devices"), QStringLiteral("speed"), QStringLiteral("population"),
                QStringLiteral("behaviours"), QStringLiteral("faults"), QStringLiteral("roaming"),
                QStringLiteral("timetable")});
    readHead(root);
    const auto section = [&](const QString &name) { return std::pair(objectIn(root[name], top / name), top / name); };
    const auto [population, populationPlace] = section(QStringLiteral("population"));
    readPopulation(population, populationPlace);
    for (const auto &name : {QStringLiteral("behaviours"), QStringLiteral("faults")})
        readShares(objectIn(root[name], top / name), top / name);
    const auto [roaming, roamingPlace] = section(QStringLiteral("roaming"));
    readRoaming(roaming, roamingPlace);
    const auto tablePlace = top / QStringLiteral("timetable");
    const auto table = arrayIn(root[u"timetable"], tablePlace);
    for (qsizetype at = 0; at < table.size(); ++at)
        readHappening(objectIn(table[at], tablePlace[at]), tablePlace[at]);
    std::ranges::stable_sort(m_scenario.timetable, {}, &Scenario::Happening::at);
    if (m_error)
        return failure(*m_error);
    return std::move(m_scenario);
}

void ScenarioReader::readHead(const QJsonObject &root)
{
    const Place top;
    auto &title = m_scenario.title;
    title.name = textIn(root[u"name"], top / QStringLiteral("name"));
    if (title.name.isEmpty())
        complain(top / QStringLiteral("name"), QStringLiteral("missing"));
    title.title = textIn(root[u"title"], top / QStringLiteral("title"));
    title.about = textIn(root[u"about"], top / QStringLiteral("about"));
    if (title.title.isEmpty())
        title.title = title.name;
    if (root.contains(u"seed"))
        m_scenario.seed = static_cast<quint64>(numberIn(root[u"seed"], top / QStringLiteral("seed"), 0, MostSeed));
    if (root.contains(u"devices"))
        m_scenario.devices =
            static_cast<int>(numberIn(root[u"devices"], top / QStringLiteral("devices"), 1, LabOptions::MostDevices));
    if (root.contains(u"speed"))
        m_scenario.speed = numberIn(root[u"speed"], top / QStringLiteral("speed"), 0.001, LabOptions::Fastest);
}

void ScenarioReader::readPopulation(const QJsonObject &object, const Place &place)
{
    expectOnly(object, place,
               {QStringLiteral("countries"), QStringLiteral("pollInterval"), QStringLiteral("powerCyclesPerDay")});
    auto &mix = m_scenario.population;
    const auto countriesPlace = place / QStringLiteral("countries");
    const auto all = objectIn(object[u"countries"], countriesPlace);
    for (auto one = all.begin(); one != all.end(); ++one) {
        const auto here = countriesPlace / one.key();
        if (!findCountry(one.key())) {
            complain(here, QStringLiteral("no country of the lab's"));
            continue;
        }
        const auto members = objectIn(one.value(), here);
        expectOnly(members, here, {QStringLiteral("share"), QStringLiteral("operators")});
        PopulationMix::Place to{
            one.key(), numberIn(members[u"share"], here / QStringLiteral("share"), 0.001, MostWeight), {}};
        const auto operatorsPlace = here / QStringLiteral("operators");
        readOperators(objectIn(members[u"operators"], operatorsPlace), operatorsPlace, to);
        mix.places.push_back(std::move(to));
    }
    if (object.contains(u"powerCyclesPerDay"))
        mix.powerCyclesPerDay =
            numberIn(object[u"powerCyclesPerDay"], place / QStringLiteral("powerCyclesPerDay"), 0, 1000);
    if (!object.contains(u"pollInterval"))
        return;
    const auto pollPlace = place / QStringLiteral("pollInterval");
    const auto poll = objectIn(object[u"pollInterval"], pollPlace);
    expectOnly(poll, pollPlace, {QStringLiteral("from"), QStringLiteral("to")});
    mix.shortestPoll = durationIn(poll[u"from"], pollPlace / QStringLiteral("from"));
    mix.longestPoll = durationIn(poll[u"to"], pollPlace / QStringLiteral("to"));
    if (mix.shortestPoll < ShortestPoll || mix.longestPoll > LongestPoll || mix.shortestPoll > mix.longestPoll)
        complain(pollPlace, QStringLiteral("not from \"10s\" to \"24h\", the shorter first"));
}

void ScenarioReader::readOperators(const QJsonObject &object, const Place &place, PopulationMix::Place &to)
{
    for (auto one = object.begin(); one != object.end(); ++one) {
        const auto here = place / one.key();
        const auto plmn = Plmn::parse(one.key());
        const auto *country = plmn ? countryOfNetwork(*plmn) : nullptr;
        if (!country || country->code != to.country)
            complain(here, QStringLiteral("no network of %1 that the lab knows, such as 724-11").arg(to.country));
        else
            to.operators.push_back({*plmn, numberIn(one.value(), here, 0.001, MostWeight)});
    }
}

void ScenarioReader::readShares(const QJsonObject &object, const Place &place)
{
    std::vector<LabChange> changes;
    for (auto member = object.begin(); member != object.end(); ++member)
        takeChange(member.key() + u'=' + assignedText(member.value()), place / member.key(), changes);
    for (const auto &change : changes) {
        if (const auto *behaviour = std::get_if<BehaviourChange>(&change))
            m_scenario.behaviours.set(behaviour->behaviour, behaviour->share);
        else if (const auto *fault = std::get_if<FaultChange>(&change))
            (void)m_scenario.faults.set(fault->assignment); // was read before
        else
            complain(place, QStringLiteral("%1 is for the timetable").arg(toText(change)));
    }
}

void ScenarioReader::readRoaming(const QJsonObject &object, const Place &place)
{
    for (auto one = object.begin(); one != object.end(); ++one) {
        std::vector<LabChange> changes;
        for (const auto &country : textsIn(one.value()))
            takeChange(QStringLiteral("roam=%1:%2").arg(one.key(), country), place / one.key(), changes);
        for (const auto &change : changes)
            m_scenario.roaming.push_back(std::get<RoamingChange>(change));
    }
}

void ScenarioReader::readHappening(const QJsonObject &object, const Place &place)
{
    expectOnly(object, place,
               {QStringLiteral("at"), QStringLiteral("set"), QStringLiteral("down"), QStringLiteral("up"),
                QStringLiteral("roam"), QStringLiteral("unroam")});
    Scenario::Happening happening{durationIn(object[u"at"], place / QStringLiteral("at")), {}};
    const auto setPlace = place / QStringLiteral("set");
    const auto set = objectIn(object[u"set"], setPlace);
    for (auto member = set.begin(); member != set.end(); ++member)
        takeChange(member.key() + u'=' + assignedText(member.value()), setPlace / member.key(), happening.changes);
    for (const auto &name :
         {QStringLiteral("down"), QStringLiteral("up"), QStringLiteral("roam"), QStringLiteral("unroam")}) {
        for (const auto &text : textsIn(object[name]))
            takeChange(name + u'=' + text, place / name, happening.changes);
    }
    if (happening.changes.empty())
        complain(place, QStringLiteral("nothing happens"));
    m_scenario.timetable.push_back(std::move(happening));
}

void ScenarioReader::takeChange(const QString &assignment, const Place &place, std::vector<LabChange> &to)
{
    auto change = parseLabChange(assignment);
    if (!change)
        complain(place, change.error().detail);
    else if (std::holds_alternative<ScenarioChange>(*change))
        complain(place, QStringLiteral("a scenario leads to no other"));
    else
        to.push_back(std::move(*change));
}

} // namespace longreach::lab
