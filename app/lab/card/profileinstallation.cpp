// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/profileinstallation.h"

#include "app/lab/card/cardfacts.h"
#include "app/lab/card/notifications.h"

#include <algorithm>

namespace longreach::lab {

using namespace sgp32;

namespace {

ProfileInfo profileOf(const PackageUnpacker &package)
{
    const auto &metadata = package.metadata();
    ProfileInfo profile;
    profile.iccid = metadata.iccid;
    profile.serviceProviderName = metadata.serviceProviderName;
    profile.profileName = metadata.profileName;
    profile.iconType = metadata.iconType;
    profile.icon = metadata.icon;
    profile.profileClass = metadata.profileClass.value_or(WireProfileClass::Operational);
    profile.notificationConfigurationInfo = metadata.notificationConfigurationInfo;
    profile.profileOwner = metadata.profileOwner;
    profile.dpProprietaryData = package.dpData();
    profile.profilePolicyRules = metadata.profilePolicyRules;
    profile.serviceSpecificDataStoredInEuicc = metadata.serviceSpecificDataStoredInEuicc;
    profile.ecallIndication = metadata.ecallIndication;
    profile.fallbackAllowed = metadata.fallbackAllowed;
    profile.iotSpecificProfileInfo = metadata.iotSpecificProfileInfo;
    return profile;
}

/// What the card itself has against the profile, as soon as it knows what it is.
std::optional<BppErrorReason> objectionTo(const CardContext &card, const PackageUnpacker &package)
{
    using enum BppErrorReason;
    const auto iccid = package.iccid();
    if (!iccid)
        return {};
    if (findProfile(card.state, *iccid))
        return InstallFailedDueToIccidAlreadyExistsOnEuicc;
    const auto rules = package.metadata().profilePolicyRules;
    if (rules && rules->has(PolicyRule::UpdateControl))
        return PprNotAllowed;
    if (!hasRoomForProfile(card.state))
        return InstallFailedDueToInsufficientMemoryForProfile;
    return {};
}

/// The signed result; the session is over with it.
QByteArray conclude(CardContext &card, std::variant<InstallationSuccess, InstallationFailure> finalResult,
                    const std::optional<WireIccid> &iccid)
{
    ProfileInstallationResultData result;
    result.transactionId = *card.session.transactionId;
    result.notificationMetadata.seqNumber = takeSeqNumber(card.state);
    result.notificationMetadata.profileManagementOperation = {NotificationEvent::Install};
    result.notificationMetadata.notificationAddress = card.session.smdpAddress;
    result.notificationMetadata.iccid = iccid;
    result.smdpOid = card.session.smdpOid;
    const bool isInstalled = std::holds_alternative<InstallationSuccess>(finalResult);
    result.finalResult = std::move(finalResult);
    keepInstallation(card, std::move(result));
    card.session = {};
    if (isInstalled)
        card.session.installed = iccid;
    return *card.state.notifications.back().installation;
}

} // namespace

QByteArray elementsDone()
{
    return QByteArray::fromHex("3007A0053003800100");
}

Answer<QByteArray> loadBoundProfilePackage(CardContext &card, OctetView segment)
{
    auto &session = card.session;
    if (!session.oneTimeKey || !session.bindingKey || !session.transactionId)
        return tl::unexpected(StatusWord::ConditionsNotSatisfied);
    if (!session.package)
        session.package.emplace(
            PackageTerms{*session.transactionId, *session.bindingKey, *session.oneTimeKey, card.signer.eid()});
    auto &package = *session.package;
    const auto isWhole = package.take(segment);
    const auto iccid = package.iccid();
    if (!isWhole)
        return conclude(card, isWhole.error(), iccid);
    if (const auto objection = objectionTo(card, package))
        return conclude(card, InstallationFailure{BppCommandId::StoreMetadata, *objection, {}}, iccid);
    if (!*isWhole)
        return QByteArray();
    addProfile(card.state, profileOf(package));
    return conclude(card, InstallationSuccess{*card.state.profiles.back().isdpAid, elementsDone()}, iccid);
}

} // namespace longreach::lab
