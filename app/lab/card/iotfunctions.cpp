// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/iotfunctions.h"

#include "app/lab/card/notifications.h"
#include "app/lab/card/profilechanges.h"
#include "app/sgp32/package/packagesignature.h"

#include <algorithm>

namespace longreach::lab {

namespace {

using sgp32::ProfileInfo;
using sgp32::WireProfileState;

ProfileInfo *findMarked(CardState &card, std::optional<bool> ProfileInfo::*mark)
{
    const auto found = std::find_if(card.profiles.begin(), card.profiles.end(),
                                    [&](const ProfileInfo &profile) { return (profile.*mark).value_or(false); });
    return found == card.profiles.end() ? nullptr : &*found;
}

bool isEnabled(const ProfileInfo &profile)
{
    return profile.profileState == WireProfileState::Enabled;
}

/// The enabled profile's ICCID, to be returned to; no octets if there is none.
sgp32::WireIccid presentIccid(const CardState &card)
{
    const auto *present = enabledProfile(card);
    return present ? present->iccid.value_or(sgp32::WireIccid()) : sgp32::WireIccid();
}

/// The result that tells the eIM of a rollback (SGP.32, 5.9.16): the package's own, with another outcome.
sgp32::Sealed<sgp32::EuiccPackageResult> rollbackResult(CardContext &card, const RollbackGrant &grant)
{
    sgp32::EuiccPackageResultDataSigned data;
    data.eimId = grant.eimId;
    data.counterValue = grant.counterValue;
    data.eimTransactionId = grant.eimTransactionId;
    data.seqNumber = takeSeqNumber(card.state);
    data.euiccResult.emplace_back(sgp32::RollbackResult::Ok);
    const auto seqNumber = data.seqNumber;
    sgp32::Sealed<sgp32::EuiccPackageResult> sealed(
        sgp32::signResult(std::move(data), card.signer.key(), grant.associationToken));
    std::erase_if(card.state.packageResults, [&](const auto &result) { return result.seqNumber == grant.seqNumber; });
    keepPackageResult(card.state, seqNumber, sealed.octets());
    return sealed;
}

} // namespace

sgp32::ProfileRollbackResponse rollBack(CardContext &card, const sgp32::ProfileRollbackRequest &request)
{
    const auto grant = card.state.rollback;
    if (!grant)
        return {sgp32::ProfileRollbackResult::RollbackNotAllowed, {}};
    auto *former = findProfile(card.state, grant->formerProfile);
    if (!former)
        return {sgp32::ProfileRollbackResult::CommandError, {}};
    switchTo(card.state, former);
    card.state.rollback.reset();
    card.wantsRefresh = request.refreshFlag;
    return {sgp32::ProfileRollbackResult::Ok, rollbackResult(card, *grant)};
}

sgp32::ExecuteFallbackMechanismResponse executeFallback(CardContext &card,
                                                        const sgp32::ExecuteFallbackMechanismRequest &request)
{
    using enum sgp32::ExecuteFallbackResult;
    auto &state = card.state;
    if (!enabledProfile(state))
        return {CommandError};
    auto *fallback = findMarked(state, &ProfileInfo::fallbackAttribute);
    if (!fallback)
        return {FallbackNotAvailable};
    if (isInEmergency(state))
        return {EcallActive};
    if (isEnabled(*fallback))
        return {ProfileNotInDisabledState};
    state.leftForFallback = presentIccid(state);
    state.rollback.reset();
    switchTo(state, fallback);
    card.wantsRefresh = request.refreshFlag;
    return {Ok};
}

sgp32::ReturnFromFallbackResponse returnFromFallback(CardContext &card, const sgp32::ReturnFromFallbackRequest &request)
{
    using enum sgp32::ReturnFromFallbackResult;
    auto &state = card.state;
    const auto *fallback = findMarked(state, &ProfileInfo::fallbackAttribute);
    auto *former = state.leftForFallback ? findProfile(state, *state.leftForFallback) : nullptr;
    if (!fallback || !isEnabled(*fallback) || !former)
        return {FallbackNotAvailable};
    switchTo(state, former);
    state.leftForFallback.reset();
    card.wantsRefresh = request.refreshFlag;
    return {Ok};
}

bool isInEmergency(const CardState &card)
{
    return card.leftForEmergency.has_value();
}

sgp32::EnableEmergencyProfileResponse enableEmergency(CardContext &card,
                                                      const sgp32::EnableEmergencyProfileRequest &request)
{
    using enum sgp32::EnableEmergencyProfileResult;
    auto *emergency = findMarked(card.state, &ProfileInfo::ecallIndication);
    if (!emergency)
        return {EcallNotAvailable};
    if (isEnabled(*emergency))
        return {ProfileNotInDisabledState};
    card.state.leftForEmergency = presentIccid(card.state);
    switchTo(card.state, emergency);
    card.wantsRefresh = request.refreshFlag;
    return {Ok};
}

sgp32::DisableEmergencyProfileResponse disableEmergency(CardContext &card,
                                                        const sgp32::DisableEmergencyProfileRequest &request)
{
    using enum sgp32::DisableEmergencyProfileResult;
    const auto *emergency = findMarked(card.state, &ProfileInfo::ecallIndication);
    if (!emergency)
        return {EcallNotAvailable};
    if (!isEnabled(*emergency) || !isInEmergency(card.state))
        return {ProfileNotInEnabledState};
    switchTo(card.state, findProfile(card.state, *card.state.leftForEmergency));
    card.state.leftForEmergency.reset();
    card.wantsRefresh = request.refreshFlag;
    return {Ok};
}

sgp32::ConfigureImmediateProfileEnablingResponse configureImmediateEnabling(
    CardContext &card, const sgp32::ConfigureImmediateProfileEnablingRequest &request)
{
    using enum sgp32::ConfigureImmediateEnableResult;
    if (!card.state.eims.empty())
        return {AssociatedEimAlreadyExists};
    card.state.immediateEnabling = request;
    return {Ok};
}

sgp32::ImmediateEnableResponse enableImmediately(CardContext &card, const sgp32::ImmediateEnableRequest &request)
{
    using enum sgp32::ImmediateEnableResult;
    if (!card.state.immediateEnabling || !card.state.immediateEnabling->immediateEnableFlag)
        return {ImmediateEnableNotAvailable};
    auto *installed = card.session.installed ? findProfile(card.state, *card.session.installed) : nullptr;
    if (!installed)
        return {NoSessionContext};
    card.session.installed.reset();
    if (enableProfile(card.state, installed) != sgp32::EnableResult::Ok)
        return {ImmediateEnableNotAvailable};
    card.wantsRefresh = request.refreshFlag;
    return {Ok};
}

sgp32::SetDefaultDpAddressResponse setDefaultAddress(CardContext &card,
                                                     const sgp32::SetDefaultDpAddressRequest &request)
{
    if (!card.state.eims.empty())
        return {sgp32::SetDefaultDpAddressResult::UndefinedError};
    card.state.defaultDpAddress.reset();
    if (!request.defaultDpAddress.isEmpty())
        card.state.defaultDpAddress = request.defaultDpAddress;
    return {sgp32::SetDefaultDpAddressResult::Ok};
}

sgp32::EuiccMemoryResetResponse resetMemory(CardContext &card, const sgp32::EuiccMemoryResetRequest &request)
{
    using enum sgp32::ResetOption;
    using sgp32::WireProfileClass;
    if (isInEmergency(card.state))
        return {sgp32::MemoryResetResult::EcallActive, {}, {}};
    const auto options = request.resetOptions;
    const std::pair<sgp32::ResetOption, WireProfileClass> classes[] = {
        {DeleteOperationalProfiles, WireProfileClass::Operational},
        {DeleteFieldLoadedTestProfiles, WireProfileClass::Test},
        {DeletePreLoadedTestProfiles, WireProfileClass::Test},
        {DeleteProvisioningProfiles, WireProfileClass::Provisioning}};
    bool isAsked = options.has(ResetDefaultSmdpAddress);
    bool isAny = isAsked && card.state.defaultDpAddress;
    if (isAsked)
        card.state.defaultDpAddress.reset();
    for (const auto &[option, profileClass] : classes) {
        isAsked = isAsked || options.has(option);
        isAny = (options.has(option) && wipeProfiles(card.state, profileClass)) || isAny;
    }
    sgp32::EuiccMemoryResetResponse response;
    response.resetResult = isAsked && !isAny ? sgp32::MemoryResetResult::NothingToDelete : sgp32::MemoryResetResult::Ok;
    if (options.has(ResetEimConfigData)) {
        response.resetEimResult =
            card.state.eims.empty() ? sgp32::ResetEimResult::NothingToDelete : sgp32::ResetEimResult::Ok;
        card.state.eims.clear();
    }
    if (options.has(ResetImmediateEnableConfig)) {
        response.resetImmediateEnableConfigResult = sgp32::ResetImmediateEnableResult::Ok;
        card.state.immediateEnabling.reset();
    }
    card.wantsRefresh = isAny;
    return response;
}

sgp32::IpaeActivationResponse activateIpae(CardContext &, const sgp32::IpaeActivationRequest &)
{
    return {sgp32::IpaeActivationResult::NotSupported};
}

} // namespace longreach::lab
