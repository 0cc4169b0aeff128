// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/es10/notification.h"

#include "app/sgp32/package/euiccpackageresult.h"
#include "app/sgp32/rsp/certificateschema.h"
#include "app/sgp32/schema/members.h"

namespace longreach::sgp32 {

namespace {

using FinalResult = std::variant<InstallationSuccess, InstallationFailure>;

constexpr Word BppCommandWords[] = {{0, "initialiseSecureChannel"}, {1, "configureISDP"},
                                    {2, "storeMetadata"},           {3, "storeMetadata2"},
                                    {4, "replaceSessionKeys"},      {5, "loadProfileElements"}};
constexpr Word BppErrorWords[] = {{1, "incorrectInputValues"},
                                  {2, "invalidSignature"},
                                  {3, "invalidTransactionId"},
                                  {4, "unsupportedCrtValues"},
                                  {5, "unsupportedRemoteOperationType"},
                                  {6, "unsupportedProfileClass"},
                                  {7, "scp03tStructureError"},
                                  {8, "scp03tSecurityError"},
                                  {9, "installFailedDueToIccidAlreadyExistsOnEuicc"},
                                  {10, "installFailedDueToInsufficientMemoryForProfile"},
                                  {11, "installFailedDueToInterruption"},
                                  {12, "installFailedDueToPEProcessingError"},
                                  {13, "installFailedDueToDataMismatch"},
                                  {14, "testProfileInstallFailedDueToInvalidNaaKey"},
                                  {15, "pprNotAllowed"},
                                  {127, "installFailedDueToUnknownError"}};
constexpr Member MetadataMembers[] = {
    member<&NotificationMetadata::seqNumber>(0x80, "seqNumber"),
    member<&NotificationMetadata::profileManagementOperation>(0x81, "profileManagementOperation"),
    member<&NotificationMetadata::notificationAddress>(tag::Utf8String, "notificationAddress"),
    member<&NotificationMetadata::iccid>(0x5A, "iccid"),
};
constexpr Member SuccessMembers[] = {
    member<&InstallationSuccess::aid>(0x4F, "aid"),
    member<&InstallationSuccess::simaResponse>(tag::OctetString, "simaResponse"),
};
constexpr Member FailureMembers[] = {
    member<&InstallationFailure::bppCommandId>(0x80, "bppCommandId"),
    member<&InstallationFailure::errorReason>(0x81, "errorReason"),
    member<&InstallationFailure::simaResponse>(0x82, "simaResponse"),
};
constexpr Member FinalResultArms[] = {
    arm<FinalResult, 0>(0xA0, "successResult"),
    arm<FinalResult, 1>(0xA1, "errorResult"),
};
constexpr Member InstallationDataMembers[] = {
    member<&ProfileInstallationResultData::transactionId>(0x80, "transactionId"),
    member<&ProfileInstallationResultData::notificationMetadata>(0xBF2F, "notificationMetadata"),
    member<&ProfileInstallationResultData::smdpOid>(tag::ObjectIdentifier, "smdpOid"),
    member<&ProfileInstallationResultData::finalResult>(0xA2, "finalResult"),
};
constexpr Member InstallationResultMembers[] = {
    member<&ProfileInstallationResult::profileInstallationResultData>(0xBF27, "profileInstallationResultData"),
    member<&ProfileInstallationResult::euiccSignPir>(tag::Signature, "euiccSignPIR"),
};
constexpr Member OtherSignedMembers[] = {
    member<&OtherSignedNotification::tbsOtherNotification>(0xBF2F, "tbsOtherNotification"),
    member<&OtherSignedNotification::euiccNotificationSignature>(tag::Signature, "euiccNotificationSignature"),
    member<&OtherSignedNotification::euiccCertificate>(tag::Sequence, "euiccCertificate", CertificateSchema),
    member<&OtherSignedNotification::eumCertificate>(tag::Sequence, "eumCertificate", CertificateSchema),
};

// The compact forms (minimizeEsipaBytes): only for the tree.
constexpr Member CompactSuccessMembers[] = {
    known(0x80, "compactAid", SchemaOf<QByteArray>::value),
    known(tag::OctetString, "simaResponse", SchemaOf<QByteArray>::value),
};
constexpr Schema CompactSuccess = sequence("CompactSuccessResult", tag::Sequence, CompactSuccessMembers);
constexpr Member CompactFinalResultArms[] = {
    known(0xA0, "compactSuccessResult", CompactSuccess),
    known(0xA1, "errorResult", InstallationFailure::schema),
};
constexpr Schema CompactFinalResult = choice("CompactFinalResult", 0, CompactFinalResultArms);
constexpr Member CompactInstallationMembers[] = {
    known(0x80, "transactionId", SchemaOf<TransactionId>::value),
    known(0xBF2F, "notificationMetadata", NotificationMetadata::schema),
    known(tag::ObjectIdentifier, "smdpOid", SchemaOf<Oid>::value),
    known(0xA2, "finalResult", CompactFinalResult),
    known(tag::Signature, "euiccSignPIR", SchemaOf<QByteArray>::value),
    known(tag::OctetString, "euiccCiPKIdentifierToBeUsed", SchemaOf<KeyId>::value),
};
constexpr Schema CompactInstallation =
    sequence("CompactProfileInstallationResult", tag::Sequence, CompactInstallationMembers);
constexpr Member CompactOtherMembers[] = {
    known(0xBF2F, "tbsOtherNotification", NotificationMetadata::schema),
    known(tag::Signature, "euiccNotificationSignature", SchemaOf<QByteArray>::value),
    known(0x5A, "eidValue", SchemaOf<WireEid>::value),
    known(tag::OctetString, "euiccCiPKIdentifierToBeUsed", SchemaOf<KeyId>::value),
};
constexpr Schema CompactOther = sequence("CompactOtherSignedNotification", tag::Sequence, CompactOtherMembers);

constexpr Member PendingNotificationArms[] = {
    arm<PendingNotification, 0>(0xBF37, "profileInstallationResult"),
    arm<PendingNotification, 1>(tag::Sequence, "otherSignedNotification"),
    arm<PendingNotification, 2>(0xA0, "compactProfileInstallationResult", CompactInstallation),
    arm<PendingNotification, 3>(0xA1, "compactOtherSignedNotification", CompactOther),
};

} // namespace

template <>
constinit const Schema SchemaOf<BppCommandId>::value = enumeration("BppCommandId", BppCommandWords);
template <>
constinit const Schema SchemaOf<BppErrorReason>::value = enumeration("ErrorReason", BppErrorWords);
constinit const Schema NotificationMetadata::schema =
    extensibleSequence<&NotificationMetadata::extensions>("NotificationMetadata", 0xBF2F, MetadataMembers);
constinit const Schema InstallationSuccess::schema = sequence("SuccessResult", 0xA0, SuccessMembers);
constinit const Schema InstallationFailure::schema = sequence("ErrorResult", 0xA1, FailureMembers);
template <>
constinit const Schema SchemaOf<FinalResult>::value = choice("FinalResult", 0, FinalResultArms);
constinit const Schema ProfileInstallationResultData::schema =
    extensibleSequence<&ProfileInstallationResultData::extensions>("ProfileInstallationResultData", 0xBF27,
                                                                   InstallationDataMembers);
constinit const Schema ProfileInstallationResult::schema =
    sequence("ProfileInstallationResult", 0xBF37, InstallationResultMembers);
constinit const Schema OtherSignedNotification::schema =
    sequence("OtherSignedNotification", tag::Sequence, OtherSignedMembers);
template <>
constinit const Schema SchemaOf<PendingNotification>::value = choice("PendingNotification", 0, PendingNotificationArms);

namespace {

constexpr Member PendingNotificationElement = element<PendingNotification>(0, "pendingNotification");
constexpr Member MetadataElement = element<NotificationMetadata>(0xBF2F, "notificationMetadata");
constexpr Schema MetadataList = listOf<NotificationMetadata>("NotificationMetadataList", 0, MetadataElement);
constexpr Member PackageResultElement =
    element<DerObject>(0xBF51, "euiccPackageResult", SchemaOf<EuiccPackageResult>::value);

constexpr Member ListNotificationMembers[] = {
    member<&ListNotificationRequest::profileManagementOperation>(0x81, "profileManagementOperation"),
};
constexpr Member ListNotificationArms[] = {
    arm<ListNotificationResponse, 0>(0xA0, "notificationMetadataList", MetadataList),
    arm<ListNotificationResponse, 1>(0x81, "listNotificationsResultError"),
};
constexpr Member NotificationSearchArms[] = {
    arm<NotificationSearch, 0>(0x80, "seqNumber"),
    arm<NotificationSearch, 1>(0x81, "profileManagementOperation"),
    arm<NotificationSearch, 2>(0x82, "euiccPackageResults"),
};
constexpr Member RetrieveMembers[] = {
    member<&RetrieveNotificationsListRequest::searchCriteria>(0xA0, "searchCriteria"),
};
constexpr Member NotificationsAndResultsMembers[] = {
    member<&NotificationsAndResults::notificationList>(0xA0, "notificationList", PendingNotificationListSchema),
    member<&NotificationsAndResults::euiccPackageResultList>(0xA1, "euiccPackageResultList",
                                                             EuiccPackageResultListSchema),
};
constexpr Member RetrieveArms[] = {
    arm<RetrieveNotificationsListResponse, 0>(0xA0, "notificationList", PendingNotificationListSchema),
    arm<RetrieveNotificationsListResponse, 1>(0x81, "notificationsListResultError"),
    arm<RetrieveNotificationsListResponse, 2>(0xA2, "euiccPackageResultList", EuiccPackageResultListSchema),
    arm<RetrieveNotificationsListResponse, 3>(0xA3, "notificationAndEprList"),
};
constexpr Member NotificationSentMembers[] = {member<&NotificationSentRequest::seqNumber>(0x80, "seqNumber")};
constexpr Member NotificationSentResponseMembers[] = {
    member<&NotificationSentResponse::result>(0x80, "deleteNotificationStatus"),
};

} // namespace

constinit const Schema PendingNotificationListSchema =
    listOf<PendingNotification>("PendingNotificationList", 0, PendingNotificationElement);
constinit const Schema EuiccPackageResultListSchema =
    listOf<DerObject>("EuiccPackageResultList", 0, PackageResultElement);
constinit const Schema ListNotificationRequest::schema =
    sequence("ListNotificationRequest", 0xBF28, ListNotificationMembers);
template <>
constinit const Schema SchemaOf<ListNotificationResponse>::value = choice("ListNotificationResponse", 0xBF28,
                                                                          ListNotificationArms);
template <>
constinit const Schema SchemaOf<NotificationSearch>::value = choice("SearchCriteria", 0, NotificationSearchArms);
constinit const Schema RetrieveNotificationsListRequest::schema =
    sequence("RetrieveNotificationsListRequest", 0xBF2B, RetrieveMembers);
constinit const Schema NotificationsAndResults::schema =
    sequence("NotificationsAndEuiccPackageResults", 0xA3, NotificationsAndResultsMembers);
template <>
constinit const Schema SchemaOf<RetrieveNotificationsListResponse>::value = choice("RetrieveNotificationsListResponse",
                                                                                   0xBF2B, RetrieveArms);
constinit const Schema NotificationSentRequest::schema =
    sequence("NotificationSentRequest", 0xBF30, NotificationSentMembers);
template <>
constinit const Schema NotificationSentResponse::schema = sequence("NotificationSentResponse", 0xBF30,
                                                                   NotificationSentResponseMembers);

const NotificationMetadata *metadataOf(const PendingNotification &notification)
{
    if (const auto *installation = std::get_if<0>(&notification))
        return &installation->value().profileInstallationResultData->notificationMetadata;
    if (const auto *other = std::get_if<1>(&notification))
        return &other->value().tbsOtherNotification.value();
    return nullptr;
}

} // namespace longreach::sgp32
