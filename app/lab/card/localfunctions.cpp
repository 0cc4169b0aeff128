// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/localfunctions.h"

#include "app/lab/card/profilechanges.h"

#include <algorithm>

namespace longreach::lab {

namespace {

constexpr std::size_t LongestNickname = 64;

sgp32::ProfileInfo *find(CardState &card, const sgp32::ProfileIdentifier &identifier)
{
    if (const auto *iccid = std::get_if<sgp32::WireIccid>(&identifier))
        return findProfile(card, *iccid);
    const auto &aid = std::get<sgp32::WireAid>(identifier);
    const auto found = std::find_if(card.profiles.begin(), card.profiles.end(),
                                    [&](const auto &profile) { return profile.isdpAid == aid; });
    return found == card.profiles.end() ? nullptr : &*found;
}

/// The codes that packages and local functions have in common have the same numbers.
template <typename Local, typename Remote>
Local localCode(Remote code)
{
    return static_cast<Local>(static_cast<int>(code));
}

} // namespace

sgp32::EnableProfileResponse enableLocally(CardContext &card, const sgp32::EnableProfileRequest &request)
{
    const auto result = enableProfile(card.state, find(card.state, request.profileIdentifier));
    card.wantsRefresh = request.refreshFlag && result == sgp32::EnableResult::Ok;
    return {localCode<sgp32::EnableProfileResult>(result)};
}

sgp32::DisableProfileResponse disableLocally(CardContext &card, const sgp32::DisableProfileRequest &request)
{
    const auto result = disableProfile(card.state, find(card.state, request.profileIdentifier));
    card.wantsRefresh = request.refreshFlag && result == sgp32::DisableResult::Ok;
    return {localCode<sgp32::DisableProfileResult>(result)};
}

sgp32::DeleteProfileResponse deleteLocally(CardContext &card, const sgp32::DeleteProfileRequest &request)
{
    const auto result = deleteProfile(card.state, find(card.state, request.profileIdentifier));
    return {localCode<sgp32::DeleteProfileResult>(result)};
}

sgp32::SetNicknameResponse setNickname(CardContext &card, const sgp32::SetNicknameRequest &request)
{
    auto *profile = findProfile(card.state, request.iccid);
    if (!profile)
        return {sgp32::SetNicknameResult::IccidNotFound};
    if (request.profileNickname.utf8().size() > LongestNickname)
        return {sgp32::SetNicknameResult::UndefinedError};
    profile->profileNickname.reset();
    if (!request.profileNickname.isEmpty())
        profile->profileNickname = request.profileNickname;
    return {sgp32::SetNicknameResult::Ok};
}

sgp32::Sgp22MemoryResetResponse resetLocally(CardContext &card, const sgp32::Sgp22MemoryResetRequest &request)
{
    using enum sgp32::Sgp22ResetOption;
    bool isAny = false;
    if (request.resetOptions.has(DeleteOperationalProfiles))
        isAny = wipeProfiles(card.state, sgp32::WireProfileClass::Operational);
    if (request.resetOptions.has(DeleteFieldLoadedTestProfiles))
        isAny = wipeProfiles(card.state, sgp32::WireProfileClass::Test) || isAny;
    if (request.resetOptions.has(ResetDefaultSmdpAddress)) {
        isAny = isAny || card.state.defaultDpAddress;
        card.state.defaultDpAddress.reset();
    }
    card.wantsRefresh = isAny;
    return {isAny ? sgp32::MemoryResetResult::Ok : sgp32::MemoryResetResult::NothingToDelete};
}

sgp32::Sgp22SetDefaultDpAddressResponse setDefaultAddressLocally(CardContext &card,
                                                                 const sgp32::Sgp22SetDefaultDpAddressRequest &request)
{
    card.state.defaultDpAddress.reset();
    if (!request.defaultDpAddress.isEmpty())
        card.state.defaultDpAddress = request.defaultDpAddress;
    return {sgp32::SetDefaultDpAddressResult::Ok};
}

} // namespace longreach::lab
