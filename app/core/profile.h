// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/aid.h"
#include "app/core/iccid.h"
#include "app/core/plmn.h"

#include <QString>

#include <optional>

namespace longreach {

/// Whether a profile gives connectivity now (SGP.22, ProfileState).
enum class ProfileState { Unknown, Disabled, Enabled };

/// What a profile is for (SGP.22, ProfileClass).
enum class ProfileClass { Unknown, Test, Provisioning, Operational };

/// One subscription on a card, as last told by the card or its eIM.
struct Profile {
    Iccid iccid;
    ProfileState state = ProfileState::Unknown;
    ProfileClass profileClass = ProfileClass::Unknown;
    std::optional<Aid> isdpAid;
    std::optional<Plmn> owner;
    QString nickname;
    QString serviceProvider;
    QString name;
    bool isFallback = false;

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// Stable words for JSON, queries and storage: `enabled`, `operational`, ...
[[nodiscard]] QString toWord(ProfileState state);
[[nodiscard]] QString toWord(ProfileClass profileClass);

/// Reads what toWord() gave; anything else is Unknown.
[[nodiscard]] ProfileState profileStateFromWord(QStringView word);
[[nodiscard]] ProfileClass profileClassFromWord(QStringView word);

} // namespace longreach
