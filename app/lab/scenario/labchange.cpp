// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/scenario/labchange.h"

#include "app/lab/atlas.h"
#include "app/lab/faultshares.h"
#include "app/lab/laboptions.h"

#include <algorithm>

namespace longreach::lab {

namespace {

template <typename... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <typename... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

tl::unexpected<Error> invalid(const QString &detail)
{
    return failure(Error::Kind::InvalidInput, detail);
}

Result<LabChange> parseService(QStringView value, bool isDown)
{
    return parsePlace(value).map([isDown](const QString &place) { return LabChange(ServiceChange{place, isDown}); });
}

Result<LabChange> parseRoaming(QStringView value, bool isAllowed)
{
    const auto parts = value.split(u':');
    const auto plmn = Plmn::parse(parts.front());
    const auto *country = parts.size() == 2 ? findCountry(parts.back()) : nullptr;
    if (!plmn || !countryOfNetwork(*plmn) || !country)
        return invalid(
            QStringLiteral("roaming '%1': not <network>:<country> of the lab's, such as 724-11:ES").arg(value));
    return RoamingChange{*plmn, QString(country->code), isAllowed};
}

Result<LabChange> parseSpeed(QStringView value)
{
    bool isNumber = false;
    const double speed = value.toDouble(&isNumber);
    if (!isNumber || !(speed > 0 && speed <= LabOptions::Fastest))
        return invalid(QStringLiteral("speed: '%1' is not above 0 and at most %2").arg(value).arg(LabOptions::Fastest));
    return SpeedChange{speed};
}

Result<LabChange> parsePause(QStringView value)
{
    if (value != u"on" && value != u"off")
        return invalid(QStringLiteral("pause: '%1' is neither on nor off").arg(value));
    return PauseChange{value == u"on"};
}

} // namespace

Result<QString> parsePlace(QStringView text)
{
    if (findCountry(text))
        return text.toString();
    if (const auto plmn = Plmn::parse(text); plmn && findNetwork(*plmn))
        return plmn->toString();
    return invalid(QStringLiteral("'%1' is no country and no network of the lab's").arg(text));
}

Result<LabChange> parseLabChange(QStringView assignment)
{
    const auto equals = assignment.indexOf(u'=');
    if (equals < 0)
        return invalid(QStringLiteral("'%1': not <name>=<value>").arg(assignment));
    const auto name = assignment.left(equals).trimmed();
    const auto value = assignment.mid(equals + 1).trimmed();
    const auto behaviour =
        std::ranges::find_if(SpecialBehaviours, [name](Behaviour one) { return toWord(one) == name; });
    if (behaviour != SpecialBehaviours.end())
        return Share::parse(value).map([&](Share share) { return LabChange(BehaviourChange{*behaviour, share}); });
    if (name == u"down" || name == u"up")
        return parseService(value, name == u"down");
    if (name == u"roam" || name == u"unroam")
        return parseRoaming(value, name == u"roam");
    if (name == u"speed")
        return parseSpeed(value);
    if (name == u"pause")
        return parsePause(value);
    if (name == u"scenario")
        return ScenarioChange{value.toString()};
    if (name == u"reset" && value == u"all")
        return ResetChange();
    const auto text = QStringLiteral("%1=%2").arg(name, value);
    return FaultShares().set(text).map([&text] { return LabChange(FaultChange{text}); });
}

QString toText(const LabChange &change)
{
    const auto assign = [](const char *name, const QString &value) {
        return QStringLiteral("%1=%2").arg(QLatin1String(name), value);
    };
    return std::visit(
        Overloaded{[&](const BehaviourChange &to) { return assign(toWord(to.behaviour).data(), to.share.toString()); },
                   [](const FaultChange &to) { return to.assignment; },
                   [&](const ServiceChange &to) { return assign(to.isDown ? "down" : "up", to.place); },
                   [&](const RoamingChange &to) {
                       return assign(to.isAllowed ? "roam" : "unroam", to.plmn.toString() + u':' + to.country);
                   },
                   [&](const SpeedChange &to) { return assign("speed", QString::number(to.speed, 'g', 12)); },
                   [&](const PauseChange &to) {
                       return assign("pause", to.isPaused ? QStringLiteral("on") : QStringLiteral("off"));
                   },
                   [&](const ScenarioChange &to) { return assign("scenario", to.name); },
                   [](const ResetChange &) { return QStringLiteral("reset=all"); }},
        change);
}

} // namespace longreach::lab
