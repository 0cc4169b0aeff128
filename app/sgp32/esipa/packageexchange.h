// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/esipa/datarequest.h"
#include "app/sgp32/esipa/downloadtrigger.h"
#include "app/sgp32/package/euiccpackage.h"
#include "app/sgp32/package/euiccpackageresult.h"

namespace longreach::sgp32 {

/// The IPA asks for work (SGP.32, 6.3.2.1): BF4F.
struct GetEimPackageRequest {
    WireEid eidValue;
    bool notifyStateChange = false;
    std::optional<StateChangeCause> stateChangeCause;
    std::optional<WirePlmn> rPlmn; ///< the network it is registered in

    static const Schema schema;
    friend bool operator==(const GetEimPackageRequest &, const GetEimPackageRequest &) = default;
};
using GetEimPackageResponse = std::variant<Sealed<EuiccPackageRequest>, Sealed<IpaEuiccDataRequest>,
                                           Sealed<ProfileDownloadTriggerRequest>, EimPackageError>;

/// A package result with the notifications that came of it.
struct EprAndNotifications {
    Sealed<EuiccPackageResult> euiccPackageResult;
    std::optional<std::vector<PendingNotification>> notificationList;
    std::optional<RetrieveNotificationsListResponse> v10NotificationList;

    static const Schema schema;
    friend bool operator==(const EprAndNotifications &, const EprAndNotifications &) = default;
};
struct EimPackageResultResponseError {
    std::optional<TransactionId> eimTransactionId;
    EimPackageResultErrorCode eimPackageResultErrorCode{};

    static const Schema schema;
    friend bool operator==(const EimPackageResultResponseError &, const EimPackageResultResponseError &) = default;
};
/// What the work came to. The last is v1.0's error.
using EimPackageResult =
    std::variant<Sealed<EuiccPackageResult>, EprAndNotifications, IpaEuiccDataResponse, ProfileDownloadTriggerResult,
                 EimPackageResultResponseError, EimPackageResultErrorCode>;

/// The IPA brings a result (SGP.32, 6.3.2.2): BF50. Some IPAs leave the EID out: the transaction id tells then.
struct ProvideEimPackageResult {
    std::optional<WireEid> eidValue;
    EimPackageResult eimPackageResult;

    static const Schema schema;
    friend bool operator==(const ProvideEimPackageResult &, const ProvideEimPackageResult &) = default;
};

/// The sequence numbers of results and notifications the eIM has: the IPA takes them off the card.
struct EimAcknowledgements {
    std::vector<quint32> sequenceNumbers;

    static const Schema schema;
    friend bool operator==(const EimAcknowledgements &, const EimAcknowledgements &) = default;
};
struct EmptyResponse {
    static const Schema schema;
    friend bool operator==(const EmptyResponse &, const EmptyResponse &) = default;
};
/// The last, with nothing at all, is how v1.0 acknowledges nothing (`BF50 00`).
using ProvideEimPackageResultResponse =
    std::variant<EimAcknowledgements, EmptyResponse, ProvideEimPackageResultError, Null>;

/// Takes a notification, or a result after a direct download, without an answer (SGP.32, 6.3.2.3): BF3D.
/// The last is v1.0's form of the second.
using HandleNotificationRequest = std::variant<PendingNotification, ProvideEimPackageResult, EimPackageResult>;

/// The eIM pushes work to an IPA that can be reached (SGP.32, 6.3.2.4): BF4E.
using TransferEimPackageRequest = std::variant<Sealed<EuiccPackageRequest>, Sealed<IpaEuiccDataRequest>,
                                               EimAcknowledgements, Sealed<ProfileDownloadTriggerRequest>>;
/// v1.3: which device, or which order, the answer is of.
using Correlation = std::variant<TransactionId, WireEid>;
struct ReceivedWithCorrelation {
    std::optional<Correlation> correlation;

    static const Schema schema;
    friend bool operator==(const ReceivedWithCorrelation &, const ReceivedWithCorrelation &) = default;
};
struct TransferErrorWithCorrelation {
    std::optional<Correlation> correlation;
    EimPackageResultErrorCode eimPackageErrorCode{};

    static const Schema schema;
    friend bool operator==(const TransferErrorWithCorrelation &, const TransferErrorWithCorrelation &) = default;
};
using TransferEimPackageResponse =
    std::variant<Sealed<EuiccPackageResult>, EprAndNotifications, IpaEuiccDataResponse, Null, ReceivedWithCorrelation,
                 EimPackageResultErrorCode, TransferErrorWithCorrelation>;

template <>
const Schema SchemaOf<GetEimPackageResponse>::value;
template <>
const Schema SchemaOf<EimPackageResult>::value;
template <>
const Schema SchemaOf<ProvideEimPackageResultResponse>::value;
template <>
const Schema SchemaOf<HandleNotificationRequest>::value;
template <>
const Schema SchemaOf<TransferEimPackageRequest>::value;
template <>
const Schema SchemaOf<Correlation>::value;
template <>
const Schema SchemaOf<TransferEimPackageResponse>::value;

} // namespace longreach::sgp32
