// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/es10/euiccinfo.h"
#include "app/sgp32/es10/notification.h"
#include "app/sgp32/es10/session.h"
#include "app/sgp32/esipa/esipacodes.h"
#include "app/sgp32/package/eimconfiguration.h"

namespace longreach::sgp32 {

/// Which stored package result: by its number.
struct EuiccPackageResultSearch {
    quint32 seqNumber = 0;

    static const Schema schema;
    friend bool operator==(const EuiccPackageResultSearch &, const EuiccPackageResultSearch &) = default;
};

/// What the eIM wants to know of card and IPA (SGP.32, 6.3.2.6): BF52. The tags are those of IpaEuiccData.
struct IpaEuiccDataRequest {
    QByteArray tagList;
    std::optional<KeyId> euiccCiPkId; ///< for the certificates; may be cut short
    std::optional<NotificationSearch> searchCriteriaNotification;
    std::optional<EuiccPackageResultSearch> searchCriteriaEuiccPackageResult;
    std::optional<TransactionId> eimTransactionId;
    QByteArray extensions;

    static const Schema schema;
    friend bool operator==(const IpaEuiccDataRequest &, const IpaEuiccDataRequest &) = default;
};

enum class IpaFeature {
    DirectRspServerCommunication = 0,
    IndirectRspServerCommunication = 1,
    EimDownloadDataHandling = 2,
    EimCtxParams1Generation = 3,
    EimProfileMetadataVerification = 4,
    MinimizeEsipaBytes = 5
};
struct IpaCapabilities {
    Bits<IpaFeature> ipaFeatures;
    std::optional<Bits<EimSupportedProtocol>> ipaSupportedProtocols;
    std::optional<QByteArray> eSipaProprietaryProtocolInformation; ///< v1.3
    QByteArray extensions;

    static const Schema schema;
    friend bool operator==(const IpaCapabilities &, const IpaCapabilities &) = default;
};

struct IpaEuiccData {
    std::optional<std::vector<PendingNotification>> notificationsList;
    std::optional<Utf8Text> defaultSmdpAddress;
    std::optional<std::vector<DerObject>> euiccPackageResultList;
    std::optional<EuiccInfo1> euiccInfo1;
    std::optional<EuiccInfo2> euiccInfo2;
    std::optional<Utf8Text> rootSmdsAddress;
    std::optional<qint64> associationToken;
    std::optional<RetaggedCertificate> eumCertificate;
    std::optional<RetaggedCertificate> euiccCertificate;
    std::optional<TransactionId> eimTransactionId;
    std::optional<IpaCapabilities> ipaCapabilities;
    std::optional<DeviceInfo> deviceInfo;
    std::optional<DerObject> v10NotificationsList; ///< v1.0: a RetrieveNotificationsListResponse
    QByteArray extensions;

    static const Schema schema;
    friend bool operator==(const IpaEuiccData &, const IpaEuiccData &) = default;
};
struct IpaEuiccDataResponseError {
    std::optional<TransactionId> eimTransactionId;
    IpaEuiccDataErrorCode ipaEuiccDataErrorCode{};

    static const Schema schema;
    friend bool operator==(const IpaEuiccDataResponseError &, const IpaEuiccDataResponseError &) = default;
};
/// The last is v1.0's error.
using IpaEuiccDataResponse = std::variant<IpaEuiccData, IpaEuiccDataResponseError, IpaEuiccDataErrorCode>;

/// What is worth asking of any IPA: both infos, notifications, certificates, IPA capabilities.
[[nodiscard]] QByteArray defaultDataTagList();

template <>
const Schema SchemaOf<Bits<IpaFeature>>::value;
template <>
const Schema SchemaOf<IpaEuiccDataResponse>::value;

} // namespace longreach::sgp32
