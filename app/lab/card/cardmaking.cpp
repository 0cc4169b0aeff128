// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/cardmaking.h"

#include "app/lab/atlas.h"
#include "app/lab/iccidseries.h"

namespace longreach::lab {

namespace {

constexpr int BootstrapIssuer = 971;

using Events = sgp32::Bits<sgp32::NotificationEvent>;

/// How the host of the SM-DP+ of `provider` is called.
QString hostOf(const QString &provider)
{
    for (const auto &country : countries()) {
        for (const auto &network : country.networks) {
            if (provider == network.name)
                return QStringLiteral("rsp.%1.example").arg(network.word);
        }
    }
    return QStringLiteral("rsp.%1.example").arg(bootstrapNetwork().word);
}

sgp32::WireProfileClass classOf(ProfileClass profileClass)
{
    switch (profileClass) {
    case ProfileClass::Test: return sgp32::WireProfileClass::Test;
    case ProfileClass::Provisioning: return sgp32::WireProfileClass::Provisioning;
    case ProfileClass::Operational:
    case ProfileClass::Unknown: break;
    }
    return sgp32::WireProfileClass::Operational;
}

/// EIDs of virtual cards begin with the EUM prefix of the standard's test certificates (SGP.26).
Eid eidOf(Seed seed, quint64 index)
{
    constexpr quint64 Numbers = 1'000'000'000'000ULL;
    constexpr quint64 Cards = 10'000'000'000ULL;
    return Eid::fromStem(QStringLiteral("89049032%1%2")
                             .arg(index % Cards, 10, 10, QLatin1Char('0'))
                             .arg(seed.below(Numbers, "card", index), 12, 10, QLatin1Char('0')))
        .value();
}

Profile profileOf(const Network &network, const Iccid &iccid)
{
    Profile profile{.iccid = iccid};
    profile.state = ProfileState::Disabled;
    profile.profileClass = ProfileClass::Operational;
    profile.owner = Plmn::parse(QString(network.plmn)).value();
    profile.serviceProvider = network.name;
    profile.name = QString(network.name) + QStringLiteral(" IoT");
    return profile;
}

Profile bootstrapOf(Seed seed, quint64 index)
{
    auto profile = profileOf(bootstrapNetwork(),
                             iccidOf(QLatin1String("88"), BootstrapIssuer, seed.draw("card bootstrap", index)));
    profile.state = ProfileState::Enabled;
    profile.profileClass = ProfileClass::Provisioning;
    profile.name = QStringLiteral("Bootstrap");
    profile.isFallback = true;
    return profile;
}

Profile operationalOf(Seed seed, quint64 index, int number)
{
    const auto draw = index * 64 + static_cast<quint64>(number);
    const auto &country = countries()[seed.below(countries().size(), "card country", draw)];
    const auto chosen = seed.below(country.networks.size(), "card network", draw);
    return profileOf(country.networks[chosen],
                     iccidOf(country.callingCode, static_cast<int>(chosen) + 500, seed.draw("card profile", draw)));
}

} // namespace

CardState makeBlankCard(const Eid &eid, CardPersonality personality)
{
    CardState card;
    card.personality = personality;
    card.eid = eid;
    card.defaultDpAddress = QStringLiteral("rsp.longreach.example");
    card.rootDsAddress = QStringLiteral("lpa.ds.longreach.example");
    return card;
}

sgp32::ProfileInfo toCardProfile(const Profile &profile)
{
    sgp32::ProfileInfo made;
    made.iccid = profile.iccid;
    if (!profile.nickname.isEmpty())
        made.profileNickname = profile.nickname;
    made.serviceProviderName = profile.serviceProvider;
    made.profileName = profile.name;
    made.profileClass = classOf(profile.profileClass);
    made.notificationConfigurationInfo.emplace().push_back({Events(0xF), hostOf(profile.serviceProvider)});
    if (profile.owner)
        made.profileOwner.emplace().mccMnc.assign(profile.owner->toWire());
    if (profile.isFallback)
        made.fallbackAttribute = true;
    if (profile.isFallback || profile.profileClass == ProfileClass::Provisioning)
        made.fallbackAllowed = true;
    return made;
}

void addProfile(CardState &card, const Profile &profile)
{
    addProfile(card, toCardProfile(profile));
    auto &added = card.profiles.back();
    if (profile.isdpAid)
        added.isdpAid->assign(sgp32::viewOf(profile.isdpAid->bytes()));
    if (profile.state == ProfileState::Enabled)
        added.profileState = sgp32::WireProfileState::Enabled;
}

CardState makeCard(Seed seed, quint64 index, CardPersonality personality, int profiles)
{
    auto card = makeBlankCard(eidOf(seed, index), personality);
    for (int number = 0; number < profiles; ++number)
        addProfile(card, number == 0 ? bootstrapOf(seed, index) : operationalOf(seed, index, number));
    return card;
}

} // namespace longreach::lab
