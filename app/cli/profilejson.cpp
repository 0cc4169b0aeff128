// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profilejson.h"

namespace longreach::cli {

QString providerOf(const Profile &profile)
{
    if (!profile.serviceProvider.isEmpty())
        return profile.serviceProvider;
    return profile.owner ? profile.owner->toString() : QString();
}

QString nameOf(const Profile &profile)
{
    return profile.nickname.isEmpty() ? profile.name : profile.nickname;
}

QJsonObject profileJson(const Profile &profile)
{
    return {
        {QStringLiteral("iccid"), profile.iccid.toString()},
        {QStringLiteral("state"), toWord(profile.state)},
        {QStringLiteral("class"), toWord(profile.profileClass)},
        {QStringLiteral("operator"), providerOf(profile)},
        {QStringLiteral("name"), nameOf(profile)},
        {QStringLiteral("fallback"), profile.isFallback},
    };
}

} // namespace longreach::cli
