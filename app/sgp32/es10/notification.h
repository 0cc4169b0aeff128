// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/es10/notificationevent.h"
#include "app/sgp32/es10/resultcodes.h"
#include "app/sgp32/schema/leafschemas.h"
#include "app/sgp32/schema/sealed.h"
#include "app/sgp32/schema/shapes.h"

#include <optional>
#include <variant>
#include <vector>

namespace longreach::sgp32 {

/// What happened to which profile, and who is to be told (SGP.22, 5.7.9). Number 0 is valid.
struct NotificationMetadata {
    quint32 seqNumber = 0;
    Bits<NotificationEvent> profileManagementOperation;
    Utf8Text notificationAddress;
    std::optional<WireIccid> iccid;
    QByteArray extensions;

    static const Schema schema;
    friend bool operator==(const NotificationMetadata &, const NotificationMetadata &) = default;
};

enum class BppCommandId {
    InitialiseSecureChannel = 0,
    ConfigureIsdp = 1,
    StoreMetadata = 2,
    StoreMetadata2 = 3,
    ReplaceSessionKeys = 4,
    LoadProfileElements = 5
};
enum class BppErrorReason {
    IncorrectInputValues = 1,
    InvalidSignature = 2,
    InvalidTransactionId = 3,
    UnsupportedCrtValues = 4,
    UnsupportedRemoteOperationType = 5,
    UnsupportedProfileClass = 6,
    Scp03tStructureError = 7,
    Scp03tSecurityError = 8,
    InstallFailedDueToIccidAlreadyExistsOnEuicc = 9,
    InstallFailedDueToInsufficientMemoryForProfile = 10,
    InstallFailedDueToInterruption = 11,
    InstallFailedDueToPeProcessingError = 12,
    InstallFailedDueToDataMismatch = 13,
    TestProfileInstallFailedDueToInvalidNaaKey = 14,
    PprNotAllowed = 15,
    InstallFailedDueToUnknownError = 127
};

struct InstallationSuccess {
    WireAid aid;
    QByteArray simaResponse;

    static const Schema schema;
    friend bool operator==(const InstallationSuccess &, const InstallationSuccess &) = default;
};
struct InstallationFailure {
    BppCommandId bppCommandId{};
    BppErrorReason errorReason{};
    std::optional<QByteArray> simaResponse;

    static const Schema schema;
    friend bool operator==(const InstallationFailure &, const InstallationFailure &) = default;
};

/// What the eUICC signs of a profile installation (SGP.22, 2.5.6).
struct ProfileInstallationResultData {
    TransactionId transactionId;
    NotificationMetadata notificationMetadata;
    std::optional<Oid> smdpOid;
    std::variant<InstallationSuccess, InstallationFailure> finalResult;
    QByteArray extensions;

    static const Schema schema;
    friend bool operator==(const ProfileInstallationResultData &, const ProfileInstallationResultData &) = default;
};
struct ProfileInstallationResult {
    Sealed<ProfileInstallationResultData> profileInstallationResultData;
    QByteArray euiccSignPir;

    static const Schema schema;
    friend bool operator==(const ProfileInstallationResult &, const ProfileInstallationResult &) = default;
};

/// Enabled, disabled or deleted: the eUICC signs the metadata.
struct OtherSignedNotification {
    Sealed<NotificationMetadata> tbsOtherNotification;
    QByteArray euiccNotificationSignature;
    std::optional<DerObject> euiccCertificate;
    std::optional<DerObject> eumCertificate;

    static const Schema schema;
    friend bool operator==(const OtherSignedNotification &, const OtherSignedNotification &) = default;
};

/// A notification on its way. The two last are the compact forms towards an eIM; they are relayed, not read.
using PendingNotification =
    std::variant<Sealed<ProfileInstallationResult>, Sealed<OtherSignedNotification>, DerObject, DerObject>;

/// The metadata of a notification; null for the compact forms.
[[nodiscard]] const NotificationMetadata *metadataOf(const PendingNotification &notification);

struct ListNotificationRequest {
    std::optional<Bits<NotificationEvent>> profileManagementOperation; ///< absent: all

    static const Schema schema;
    friend bool operator==(const ListNotificationRequest &, const ListNotificationRequest &) = default;
};
using ListNotificationResponse = std::variant<std::vector<NotificationMetadata>, ListNotificationsError>;

/// One notification, all of some events, or (IoT) the stored results of eUICC packages.
using NotificationSearch = std::variant<quint32, Bits<NotificationEvent>, Null>;

struct RetrieveNotificationsListRequest {
    std::optional<NotificationSearch> searchCriteria;

    static const Schema schema;
    friend bool operator==(const RetrieveNotificationsListRequest &,
                           const RetrieveNotificationsListRequest &) = default;
};

/// v1.0: notifications and package results together.
struct NotificationsAndResults {
    std::vector<PendingNotification> notificationList;
    std::vector<DerObject> euiccPackageResultList;

    static const Schema schema;
    friend bool operator==(const NotificationsAndResults &, const NotificationsAndResults &) = default;
};
using RetrieveNotificationsListResponse = std::variant<std::vector<PendingNotification>, ListNotificationsError,
                                                       std::vector<DerObject>, NotificationsAndResults>;

/// Takes a notification, or a stored package result, off the card (SGP.22, 5.7.11).
struct NotificationSentRequest {
    quint32 seqNumber = 0;

    static const Schema schema;
    friend bool operator==(const NotificationSentRequest &, const NotificationSentRequest &) = default;
};
using NotificationSentResponse = CodeResponse<0xBF30, DeleteNotificationStatus>;

template <>
const Schema SchemaOf<BppCommandId>::value;
template <>
const Schema SchemaOf<BppErrorReason>::value;
template <>
const Schema SchemaOf<std::variant<InstallationSuccess, InstallationFailure>>::value;
template <>
const Schema SchemaOf<PendingNotification>::value;
template <>
const Schema SchemaOf<ListNotificationResponse>::value;
template <>
const Schema SchemaOf<NotificationSearch>::value;
template <>
const Schema SchemaOf<RetrieveNotificationsListResponse>::value;

/// A vector of PendingNotification.
extern const Schema PendingNotificationListSchema;
/// A vector of DerObject, each an EuiccPackageResult.
extern const Schema EuiccPackageResultListSchema;

template <>
const Schema NotificationSentResponse::schema;

} // namespace longreach::sgp32
