// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/packageoperations.h"

#include "app/lab/card/cardfacts.h"
#include "app/lab/card/eimregister.h"
#include "app/lab/card/profilechanges.h"
#include "app/lab/card/profilelisting.h"

#include <algorithm>

namespace longreach::lab {

using namespace sgp32;

namespace {

ProfileInfo *fallbackProfile(CardState &card)
{
    const auto found = std::find_if(card.profiles.begin(), card.profiles.end(), [](const ProfileInfo &profile) {
        return profile.fallbackAttribute.value_or(false);
    });
    return found == card.profiles.end() ? nullptr : &*found;
}

} // namespace

EuiccResult PackageOperations::operator()(const psmo::Enable &operation)
{
    if (m_hasEnabled)
        return EnableResult::UndefinedError;
    const auto *present = enabledProfile(m_card.state);
    auto *target = findProfile(m_card.state, operation.iccid);
    if (target && !present && operation.rollbackFlag)
        return EnableResult::RollbackNotAvailable;
    const auto former = present ? present->iccid : std::nullopt;
    const auto result = enableProfile(m_card.state, target);
    m_hasEnabled = result == EnableResult::Ok;
    if (m_hasEnabled && operation.rollbackFlag)
        m_rollbackTarget = former;
    m_card.wantsRefresh = m_card.wantsRefresh || m_hasEnabled;
    return result;
}

EuiccResult PackageOperations::operator()(const psmo::Disable &operation)
{
    if (m_hasDisabled || m_hasEnabled)
        return DisableResult::UndefinedError;
    const auto result = disableProfile(m_card.state, findProfile(m_card.state, operation.iccid));
    m_hasDisabled = result == DisableResult::Ok;
    m_card.wantsRefresh = m_card.wantsRefresh || m_hasDisabled;
    return result;
}

EuiccResult PackageOperations::operator()(const psmo::Delete &operation)
{
    if (m_rollbackTarget == operation.iccid)
        return DeleteResult::RollbackNotAvailable;
    return deleteProfile(m_card.state, findProfile(m_card.state, operation.iccid));
}

EuiccResult PackageOperations::operator()(const psmo::ListProfileInfo &operation)
{
    return listProfiles(m_card, operation);
}

EuiccResult PackageOperations::operator()(const psmo::GetRat &)
{
    return ruleTable();
}

EuiccResult PackageOperations::operator()(const psmo::ConfigureImmediateEnable &operation)
{
    m_card.state.immediateEnabling = ConfigureImmediateProfileEnablingRequest{
        operation.immediateEnableFlag, operation.defaultSmdpOid, operation.defaultSmdpAddress};
    return ConfigureImmediateEnableOutcome::Ok;
}

EuiccResult PackageOperations::operator()(const psmo::SetFallbackAttribute &operation)
{
    using enum SetFallbackAttributeResult;
    auto *target = findProfile(m_card.state, operation.iccid);
    if (!target)
        return IccidOrAidNotFound;
    auto *present = fallbackProfile(m_card.state);
    if (present == target)
        return Ok;
    if (!target->fallbackAllowed.value_or(false))
        return FallbackNotAllowed;
    if (present && present->profileState == WireProfileState::Enabled)
        return FallbackProfileEnabled;
    if (present)
        present->fallbackAttribute.reset();
    target->fallbackAttribute = true;
    return Ok;
}

EuiccResult PackageOperations::operator()(const psmo::UnsetFallbackAttribute &)
{
    using enum UnsetFallbackAttributeResult;
    auto *present = fallbackProfile(m_card.state);
    if (!present)
        return NoFallbackAttribute;
    if (present->profileState == WireProfileState::Enabled)
        return FallbackProfileEnabled;
    present->fallbackAttribute.reset();
    return Ok;
}

EuiccResult PackageOperations::operator()(const psmo::SetDefaultDpAddress &operation)
{
    m_card.state.defaultDpAddress.reset();
    if (!operation.defaultDpAddress.isEmpty())
        m_card.state.defaultDpAddress = operation.defaultDpAddress;
    return SetDefaultDpAddressResponse{SetDefaultDpAddressResult::Ok};
}

EuiccResult PackageOperations::operator()(const eco::AddEim &operation)
{
    return addEim(m_card, operation.configuration);
}

EuiccResult PackageOperations::operator()(const eco::DeleteEim &operation)
{
    return deleteEim(m_card.state, operation.eimId);
}

EuiccResult PackageOperations::operator()(const eco::UpdateEim &operation)
{
    return updateEim(m_card, operation.configuration);
}

EuiccResult PackageOperations::operator()(const eco::ListEim &)
{
    return listEims(m_card.state);
}

} // namespace longreach::lab
