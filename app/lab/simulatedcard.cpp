// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/simulatedcard.h"

#include "app/lab/taglist.h"

#include <algorithm>

namespace longreach::lab {

namespace {

/// disallowedByPolicy(3) of SGP.32 v1.2: a v1.0 eIM knows no word for it and writes the number.
constexpr qint64 DisallowedByPolicy = 3;

OrderedJson result(const QByteArray &name, const char *word)
{
    return OrderedJson::object({{name, OrderedJson::string(QByteArray(word))}});
}

OrderedJson refusal(const QByteArray &name)
{
    return OrderedJson::object({{name, OrderedJson::number(DisallowedByPolicy)}});
}

QByteArray wireOf(const Iccid &iccid)
{
    const auto octets = iccid.toWire();
    return {reinterpret_cast<const char *>(octets.data()), static_cast<qsizetype>(octets.size())};
}

bool asksFor(const QByteArray &tagList, const char *tag)
{
    return tagList.isEmpty() || hasTag(tagList, QByteArray::fromHex(tag));
}

OrderedJson describe(const Profile &profile, const QByteArray &tagList)
{
    OrderedJson::Object members;
    const auto add = [&](const char *tag, const char *name, const QString &text) {
        if (!text.isEmpty() && asksFor(tagList, tag))
            members.emplace_back(name, OrderedJson::string(text));
    };
    add("5A", "iccid", profile.iccid.toWireHex());
    add("4F", "isdpAid", profile.isdpAid ? profile.isdpAid->toString() : QString());
    add("9F70", "profileState", toWord(profile.state));
    add("90", "profileNickname", profile.nickname);
    add("91", "serviceProviderName", profile.serviceProvider);
    add("92", "profileName", profile.name);
    add("95", "profileClass", toWord(profile.profileClass));
    return OrderedJson::object(std::move(members));
}

/// The eimId (tag 80) of EimConfigurationData (SGP.32, 2.11.1.1.1); empty if there is none.
QByteArray eimIdOf(const QByteArray &configuration)
{
    const auto first = configuration.indexOf('\x80');
    if (first < 0 || first + 1 >= configuration.size())
        return {};
    return configuration.mid(first + 2, static_cast<unsigned char>(configuration.at(first + 1)));
}

} // namespace

const Profile *SimulatedCard::enabledProfile() const
{
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(),
                                    [](const Profile &profile) { return profile.state == ProfileState::Enabled; });
    return found == m_profiles.end() ? nullptr : &*found;
}

std::vector<Profile>::iterator SimulatedCard::find(const QByteArray &iccid)
{
    return std::find_if(m_profiles.begin(), m_profiles.end(),
                        [&](const Profile &profile) { return wireOf(profile.iccid) == iccid; });
}

QByteArray SimulatedCard::refusePackage(qint64 counter, qint64 token)
{
    if (token != OwnToken)
        return "undefinedError";
    if (counter <= m_counter)
        return "replayError";
    m_counter = counter;
    return {};
}

OrderedJson SimulatedCard::execute(const CardCommand &command)
{
    switch (command.verb) {
    case CardCommand::Verb::Enable: return enable(command.iccid);
    case CardCommand::Verb::Disable: return disable(command.iccid);
    case CardCommand::Verb::Delete: return remove(command.iccid);
    case CardCommand::Verb::ListProfiles: return list(command);
    case CardCommand::Verb::GetRat:
        return OrderedJson::parse(R"({"getRATResult":[{"pprUpdateControl":false,"ppr1":true,"ppr2":true,)"
                                  R"("allowedOperators":[{"mccMnc":"EEEEEE"}],"consentRequired":true}]})")
            .value();
    case CardCommand::Verb::ConfigureAutoEnable: return result("configureAutoEnableResult", "ok");
    case CardCommand::Verb::SetFallback: return setFallback(command.iccid);
    case CardCommand::Verb::UnsetFallback: return unsetFallback();
    case CardCommand::Verb::SetDefaultDp: return result("setDefaultDpAddressResult", "ok");
    case CardCommand::Verb::AddEim: return addEim(command.eimConfiguration);
    case CardCommand::Verb::UpdateEim: return updateEim(command.eimConfiguration);
    case CardCommand::Verb::DeleteEim: return deleteEim(command.eimId);
    case CardCommand::Verb::ListEims: return listEims();
    }
    return {};
}

OrderedJson SimulatedCard::enable(const QByteArray &iccid)
{
    const auto profile = find(iccid);
    if (profile == m_profiles.end())
        return result("enableResult", "iccidOrAidNotFound");
    if (profile->state != ProfileState::Disabled)
        return result("enableResult", "profileNotInDisabledState");
    if (m_refuses)
        return refusal("enableResult");
    for (auto &other : m_profiles)
        other.state = ProfileState::Disabled;
    profile->state = ProfileState::Enabled;
    return result("enableResult", "ok");
}

OrderedJson SimulatedCard::disable(const QByteArray &iccid)
{
    const auto profile = find(iccid);
    if (profile == m_profiles.end())
        return result("disableResult", "iccidOrAidNotFound");
    if (profile->state != ProfileState::Enabled)
        return result("disableResult", "profileNotInEnabledState");
    if (m_refuses)
        return refusal("disableResult");
    profile->state = ProfileState::Disabled;
    return result("disableResult", "ok");
}

OrderedJson SimulatedCard::remove(const QByteArray &iccid)
{
    const auto profile = find(iccid);
    if (profile == m_profiles.end())
        return result("deleteResult", "iccidOrAidNotFound");
    if (profile->state != ProfileState::Disabled)
        return result("deleteResult", "profileNotInDisabledState");
    if (m_refuses)
        return refusal("deleteResult");
    m_profiles.erase(profile);
    return result("deleteResult", "ok");
}

OrderedJson SimulatedCard::setFallback(const QByteArray &iccid)
{
    const auto profile = find(iccid);
    if (profile == m_profiles.end())
        return result("setFallbackAttributeResult", "iccidOrAidNotFound");
    if (m_refuses)
        return result("setFallbackAttributeResult", "fallbackNotAllowed");
    for (auto &other : m_profiles)
        other.isFallback = false;
    profile->isFallback = true;
    return result("setFallbackAttributeResult", "ok");
}

OrderedJson SimulatedCard::unsetFallback()
{
    const auto profile =
        std::find_if(m_profiles.begin(), m_profiles.end(), [](const Profile &one) { return one.isFallback; });
    if (profile == m_profiles.end())
        return result("unsetFallbackAttributeResult", "noFallbackAttribute");
    profile->isFallback = false;
    return result("unsetFallbackAttributeResult", "ok");
}

OrderedJson SimulatedCard::list(const CardCommand &command) const
{
    OrderedJson::Array found;
    for (const auto &profile : m_profiles) {
        const bool isWanted = (command.iccid.isEmpty() || wireOf(profile.iccid) == command.iccid)
            && (command.aid.isEmpty() || (profile.isdpAid && profile.isdpAid->bytes() == command.aid));
        if (isWanted)
            found.push_back(describe(profile, command.tagList));
    }
    return OrderedJson::object({{"listProfileInfoResult",
                                 OrderedJson::object({{"finalResult", OrderedJson::string(QByteArray("successResult"))},
                                                      {"profileInfoList", OrderedJson::array(std::move(found))}})}});
}

void SimulatedCard::install(Profile profile)
{
    profile.state = ProfileState::Disabled;
    const auto aid =
        QByteArray::fromHex("A0000005591010FFFFFFFF8900001100").chopped(1) + static_cast<char>(m_nextSlot++);
    if (auto parsed = Aid::fromBytes(aid))
        profile.isdpAid = std::move(*parsed);
    m_profiles.push_back(std::move(profile));
}

OrderedJson SimulatedCard::addEim(const QByteArray &configuration)
{
    const auto eimId = eimIdOf(configuration);
    const bool isNew = !eimId.isEmpty() && std::find(m_eims.begin(), m_eims.end(), eimId) == m_eims.end();
    if (!isNew) {
        const auto code = OrderedJson::string(QByteArray("commandError"));
        return OrderedJson::object({{"addEimResult", OrderedJson::object({{"addEimResultCode", code}})}});
    }
    m_eims.push_back(eimId);
    return OrderedJson::object({{"addEimResult",
                                 OrderedJson::object({{"addEimResultCode", OrderedJson::string(QByteArray("ok"))},
                                                      {"associationToken", OrderedJson::number(m_nextToken++)}})}});
}

OrderedJson SimulatedCard::updateEim(const QByteArray &configuration) const
{
    const bool isKnown = std::find(m_eims.begin(), m_eims.end(), eimIdOf(configuration)) != m_eims.end();
    return result("updateEimResult", isKnown ? "ok" : "eimNotFound");
}

OrderedJson SimulatedCard::deleteEim(const QByteArray &eimId)
{
    const auto found = std::find(m_eims.begin(), m_eims.end(), eimId);
    if (found == m_eims.end())
        return result("deleteEimResult", "eimNotFound");
    m_eims.erase(found);
    return result("deleteEimResult", m_eims.empty() ? "lastEimDeleted" : "ok");
}

OrderedJson SimulatedCard::listEims() const
{
    OrderedJson::Array entries;
    for (const auto &eimId : m_eims)
        entries.push_back(OrderedJson::object({{"eimId", OrderedJson::string(eimId)}}));
    return OrderedJson::object({{"listEimResult",
                                 OrderedJson::object({{"finalResult", OrderedJson::string(QByteArray("successResult"))},
                                                      {"eimIdList", OrderedJson::array(std::move(entries))}})}});
}

} // namespace longreach::lab
