// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/simulateddevice.h"

#include "app/lab/atlas.h"
#include "app/lab/carddata.h"
#include "app/lab/outcome.h"

#include <algorithm>

namespace longreach::lab {

namespace {

template <typename... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <typename... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

} // namespace

SimulatedDevice::SimulatedDevice(Identity identity, SimulatedCard card, LabTime pollInterval)
    : m_identity(std::move(identity)), m_card(std::move(card)), m_pollInterval(pollInterval)
{}

void SimulatedDevice::setBehaviour(Behaviour behaviour)
{
    m_behaviour = behaviour;
    m_card.setRefusing(behaviour == Behaviour::Refuse);
}

Plmn SimulatedDevice::plmn() const
{
    const auto *profile = m_card.enabledProfile();
    if (!profile || !profile->owner || profile->profileClass != ProfileClass::Operational)
        return m_identity.homePlmn;
    const auto *country = countryOfNetwork(*profile->owner);
    return !country || country->code == m_identity.country ? *profile->owner : m_identity.homePlmn;
}

std::optional<OrderedJson> SimulatedDevice::carryOut(const Assignment &assignment, ProfileSource &source,
                                                     const Coverage &coverage)
{
    using Outcome = std::optional<OrderedJson>;
    return std::visit(Overloaded{[&](const CardPackage &package) { return carryOutPackage(package, coverage); },
                                 [&](const CardQuestion &question) -> Outcome {
                                     return OrderedJson::array({answerCardQuestion(question.tagList, m_identity.imei)});
                                 },
                                 [&](const DownloadTrigger &trigger) -> Outcome { return download(trigger, source); }},
                      assignment);
}

std::optional<OrderedJson> SimulatedDevice::carryOutPackage(const CardPackage &package, const Coverage &coverage)
{
    const auto before = m_card;
    const auto enabledIccid = [](const SimulatedCard &card) {
        const auto *profile = card.enabledProfile();
        return profile ? std::optional(profile->iccid) : std::nullopt;
    };
    OrderedJson::Array results;
    bool mayRollBack = false;
    for (const auto &command : package.commands) {
        results.push_back(m_card.execute(command));
        mayRollBack = mayRollBack || (command.verb == CardCommand::Verb::Enable && command.rollback);
    }
    const bool hasSwitched = enabledIccid(m_card) != enabledIccid(before);
    const bool isServed =
        m_behaviour != Behaviour::Rollback && coverage.serves(m_card.enabledProfile(), m_identity.country);
    if (hasSwitched && !isServed && mayRollBack) {
        // The former state comes back, and one new result replaces those of the package (SGP.32, 3.3.1.3).
        m_card = before;
        return singleOutcome("rollbackResult", "ok");
    }
    if (hasSwitched && (m_behaviour == Behaviour::Dark || m_behaviour == Behaviour::Rollback))
        return {};
    return OrderedJson::array(std::move(results));
}

OrderedJson SimulatedDevice::download(const DownloadTrigger &trigger, ProfileSource &source)
{
    const auto installation = [](OrderedJson::Object members) {
        return OrderedJson::array(
            {OrderedJson::object({{"profileInstallationResult", OrderedJson::object(std::move(members))}})});
    };
    if (m_card.isRefusing())
        return installation({{"finalResult", OrderedJson::string(QByteArray("errorResult"))}});
    auto found = source.spend(trigger.activationCode);
    if (const auto *error = std::get_if<QByteArray>(&found))
        return singleOutcome("procedureError", *error);
    auto &profile = std::get<Profile>(found);
    const auto iccid = profile.iccid.toWireHex();
    m_card.install(std::move(profile));
    return installation(
        {{"finalResult", OrderedJson::string(QByteArray("successResult"))}, {"iccid", OrderedJson::string(iccid)}});
}

} // namespace longreach::lab
