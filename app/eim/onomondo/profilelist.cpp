// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/onomondo/profilelist.h"

#include <span>

namespace longreach::eim {

namespace {

ProfileState readState(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toInt() == 1 ? ProfileState::Enabled : ProfileState::Disabled;
    return profileStateFromWord(value.toString());
}

ProfileClass readClass(const QJsonValue &value)
{
    if (!value.isDouble())
        return profileClassFromWord(value.toString());
    switch (value.toInt()) {
    case 0: return ProfileClass::Test;
    case 1: return ProfileClass::Provisioning;
    case 2: return ProfileClass::Operational;
    default: return ProfileClass::Unknown;
    }
}

std::optional<Plmn> readOwner(const QJsonValue &value)
{
    const auto octets = QByteArray::fromHex(value.toObject().value(u"mccMnc").toString().toLatin1());
    const auto plmn = Plmn::fromWire(std::as_bytes(std::span(octets.constData(), static_cast<size_t>(octets.size()))));
    return plmn ? std::optional(*plmn) : std::nullopt;
}

Result<Profile> readProfile(const QJsonObject &entry)
{
    const auto iccid = Iccid::parseWireHex(entry.value(u"iccid").toString());
    if (!iccid)
        return failure(iccid.error());
    Profile profile{*iccid};
    profile.state = readState(entry.value(u"profileState"));
    profile.profileClass = readClass(entry.value(u"profileClass"));
    if (const auto aid = Aid::parse(entry.value(u"isdpAid").toString()))
        profile.isdpAid = *aid;
    profile.owner = readOwner(entry.value(u"profileOwner"));
    profile.nickname = entry.value(u"profileNickname").toString();
    profile.serviceProvider = entry.value(u"serviceProviderName").toString();
    profile.name = entry.value(u"profileName").toString();
    profile.isFallback = entry.value(u"fallbackAttribute").toBool();
    return profile;
}

} // namespace

ProfileList readProfileList(const QJsonArray &entries)
{
    ProfileList list;
    for (qsizetype at = 0; at < entries.size(); ++at) {
        auto profile = readProfile(entries.at(at).toObject());
        if (profile)
            list.profiles.push_back(std::move(*profile));
        else
            list.problems << QStringLiteral("profile %1 left out: %2").arg(at + 1).arg(profile.error().detail);
    }
    return list;
}

} // namespace longreach::eim
