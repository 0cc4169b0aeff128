// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/profilechanges.h"

#include "app/lab/card/notifications.h"

#include <algorithm>

namespace longreach::lab {

namespace {

using sgp32::NotificationEvent;
using sgp32::PolicyRule;
using sgp32::ProfileInfo;
using sgp32::WireProfileState;

bool isForbidden(const ProfileInfo &profile, PolicyRule rule)
{
    return profile.profilePolicyRules && profile.profilePolicyRules->has(rule);
}

/// Takes `profile` off; the reference is gone then.
void erase(CardState &card, const ProfileInfo &profile)
{
    noteEvent(card, NotificationEvent::Delete, profile);
    card.profiles.erase(card.profiles.begin() + (&profile - card.profiles.data()));
}

} // namespace

void switchTo(CardState &card, ProfileInfo *target)
{
    for (auto &profile : card.profiles) {
        if (profile.profileState != WireProfileState::Enabled || &profile == target)
            continue;
        profile.profileState = WireProfileState::Disabled;
        noteEvent(card, NotificationEvent::Disable, profile);
    }
    if (!target || target->profileState == WireProfileState::Enabled)
        return;
    target->profileState = WireProfileState::Enabled;
    noteEvent(card, NotificationEvent::Enable, *target);
}

sgp32::EnableResult enableProfile(CardState &card, ProfileInfo *profile)
{
    using enum sgp32::EnableResult;
    if (!profile)
        return IccidOrAidNotFound;
    if (profile->profileState == WireProfileState::Enabled)
        return ProfileNotInDisabledState;
    if (const auto *present = enabledProfile(card); present && isForbidden(*present, PolicyRule::NoDisable))
        return DisallowedByPolicy;
    switchTo(card, profile);
    card.leftForFallback.reset();
    return Ok;
}

sgp32::DisableResult disableProfile(CardState &card, const ProfileInfo *profile)
{
    using enum sgp32::DisableResult;
    if (!profile)
        return IccidOrAidNotFound;
    if (profile->profileState != WireProfileState::Enabled)
        return ProfileNotInEnabledState;
    if (isForbidden(*profile, PolicyRule::NoDisable))
        return DisallowedByPolicy;
    switchTo(card, nullptr);
    card.leftForFallback.reset();
    return Ok;
}

sgp32::DeleteResult deleteProfile(CardState &card, const ProfileInfo *profile)
{
    using enum sgp32::DeleteResult;
    if (!profile)
        return IccidOrAidNotFound;
    if (profile->profileState == WireProfileState::Enabled)
        return ProfileNotInDisabledState;
    if (isForbidden(*profile, PolicyRule::NoDelete))
        return DisallowedByPolicy;
    if (card.rollback && card.rollback->formerProfile == profile->iccid)
        return RollbackNotAvailable;
    if (profile->iccid && card.leftForFallback == profile->iccid)
        return ReturnFallbackProfile;
    erase(card, *profile);
    return Ok;
}

bool wipeProfiles(CardState &card, sgp32::WireProfileClass profileClass)
{
    const auto isMeant = [&](const ProfileInfo &profile) {
        return profile.profileClass.value_or(sgp32::WireProfileClass::Operational) == profileClass;
    };
    bool isAny = false;
    for (auto found = card.profiles.begin();
         (found = std::find_if(card.profiles.begin(), card.profiles.end(), isMeant)) != card.profiles.end();) {
        isAny = true;
        erase(card, *found);
    }
    if (isAny) {
        card.rollback.reset();
        card.leftForFallback.reset();
    }
    return isAny;
}

} // namespace longreach::lab
