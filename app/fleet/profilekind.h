// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/profile.h"

#include <QHashFunctions>

namespace longreach::fleet {

/// Everything of a Profile that many cards share: all but its ICCID and its state.
struct ProfileKind {
    ProfileClass profileClass = ProfileClass::Unknown;
    std::optional<Aid> isdpAid;
    std::optional<Plmn> owner;
    QString nickname;
    QString serviceProvider;
    QString name;
    bool isFallback = false;

    friend bool operator==(const ProfileKind &, const ProfileKind &) = default;
};

[[nodiscard]] inline ProfileKind kindOf(const Profile &profile)
{
    return {profile.profileClass,    profile.isdpAid, profile.owner,     profile.nickname,
            profile.serviceProvider, profile.name,    profile.isFallback};
}

/// Whom the profile belongs to, for a person: its service provider, else the owner's PLMN, else empty.
[[nodiscard]] inline QString operatorOf(const ProfileKind &kind)
{
    if (!kind.serviceProvider.isEmpty())
        return kind.serviceProvider;
    return kind.owner ? kind.owner->toString() : QString();
}

[[nodiscard]] inline size_t qHash(const ProfileKind &kind, size_t seed = 0) noexcept
{
    return qHashMulti(seed, static_cast<int>(kind.profileClass), kind.isdpAid ? kind.isdpAid->bytes() : QByteArray(),
                      kind.owner ? kind.owner->value() : 0U, kind.nickname, kind.serviceProvider, kind.name,
                      kind.isFallback);
}

} // namespace longreach::fleet
