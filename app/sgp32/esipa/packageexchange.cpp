// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/esipa/packageexchange.h"

#include "app/sgp32/schema/members.h"

namespace longreach::sgp32 {

namespace {

/// A cause is one octet; three are v1.0's rPLMN under the same tag. A cause that would be written with three
/// is none.
constexpr Member causeOrPlmn()
{
    auto made = member<&GetEimPackageRequest::stateChangeCause>(0x81, "stateChangeCause");
    made.read = [](void *object, OctetView content) {
        auto &request = *static_cast<GetEimPackageRequest *>(object);
        if (content.size() == 3)
            return request.rPlmn.emplace().assign(content);
        const auto cause = readInteger(content);
        return cause && *cause == static_cast<qint16>(*cause)
            && Leaf<StateChangeCause>::read(content, request.stateChangeCause.emplace());
    };
    return made;
}
constexpr Member FormerPlmn = known(0x81, "rPLMN", SchemaOf<WirePlmn>::value).former();
constexpr Member GetEimPackageMembers[] = {
    member<&GetEimPackageRequest::eidValue>(0x5A, "eidValue"),
    flag<&GetEimPackageRequest::notifyStateChange>(0x80, "notifyStateChange"),
    causeOrPlmn().orOlder(FormerPlmn),
    member<&GetEimPackageRequest::rPlmn>(0x82, "rPLMN"),
};
constexpr Member GetEimPackageArms[] = {
    arm<GetEimPackageResponse, 0>(0xBF51, "euiccPackageRequest"),
    arm<GetEimPackageResponse, 1>(0xBF52, "ipaEuiccDataRequest"),
    arm<GetEimPackageResponse, 2>(0xBF54, "profileDownloadTriggerRequest"),
    arm<GetEimPackageResponse, 3>(tag::Integer, "eimPackageError"),
};
constexpr Member EprAndNotificationsMembers[] = {
    member<&EprAndNotifications::euiccPackageResult>(0xBF51, "euiccPackageResult"),
    member<&EprAndNotifications::notificationList>(0xA0, "notificationList", PendingNotificationListSchema),
    member<&EprAndNotifications::v10NotificationList>(0xBF2B, "notificationList"),
};
constexpr Member ResultErrorMembers[] = {
    member<&EimPackageResultResponseError::eimTransactionId>(0x80, "eimTransactionId"),
    member<&EimPackageResultResponseError::eimPackageResultErrorCode>(tag::Integer, "eimPackageResultErrorCode"),
};
constexpr Member EimPackageResultArms[] = {
    arm<EimPackageResult, 0>(0xBF51, "euiccPackageResult"),
    arm<EimPackageResult, 1>(tag::Sequence, "ePRAndNotifications"),
    arm<EimPackageResult, 2>(0xBF52, "ipaEuiccDataResponse"),
    arm<EimPackageResult, 3>(0xBF54, "profileDownloadTriggerResult"),
    arm<EimPackageResult, 4>(0xA0, "eimPackageResultResponseError"),
    arm<EimPackageResult, 5>(tag::Integer, "eimPackageError").former(),
};
constexpr Member ProvideMembers[] = {
    member<&ProvideEimPackageResult::eidValue>(0x5A, "eidValue"),
    member<&ProvideEimPackageResult::eimPackageResult>(0, "eimPackageResult"),
};
constexpr Member SequenceNumberElement = elementIn<&EimAcknowledgements::sequenceNumbers>(0x80, "sequenceNumber");
constexpr Member ProvideResponseArms[] = {
    arm<ProvideEimPackageResultResponse, 0>(0xBF53, "eimAcknowledgements"),
    arm<ProvideEimPackageResultResponse, 1>(tag::Sequence, "emptyResponse"),
    arm<ProvideEimPackageResultResponse, 2>(tag::Integer, "provideEimPackageResultError"),
    arm<ProvideEimPackageResultResponse, 3>(0, "nothing"),
};
constexpr Member HandleNotificationArms[] = {
    arm<HandleNotificationRequest, 0>(0xA0, "pendingNotification"),
    arm<HandleNotificationRequest, 1>(0xBF50, "provideEimPackageResult"),
    arm<HandleNotificationRequest, 2>(0xA1, "eimPackageResult"),
};
constexpr Member TransferRequestArms[] = {
    arm<TransferEimPackageRequest, 0>(0xBF51, "euiccPackageRequest"),
    arm<TransferEimPackageRequest, 1>(0xBF52, "ipaEuiccDataRequest"),
    arm<TransferEimPackageRequest, 2>(0xBF53, "eimAcknowledgements"),
    arm<TransferEimPackageRequest, 3>(0xBF54, "profileDownloadTriggerRequest"),
};
constexpr Member CorrelationArms[] = {
    arm<Correlation, 0>(0x80, "eimTransactionId"),
    arm<Correlation, 1>(0x5A, "eidValue"),
};
constexpr Member ReceivedMembers[] = {member<&ReceivedWithCorrelation::correlation>(0xA0, "correlationId")};
constexpr Member TransferErrorMembers[] = {
    member<&TransferErrorWithCorrelation::correlation>(0xA0, "correlationId"),
    member<&TransferErrorWithCorrelation::eimPackageErrorCode>(0x81, "eimPackageError"),
};
constexpr Member TransferResponseArms[] = {
    arm<TransferEimPackageResponse, 0>(0xBF51, "euiccPackageResult"),
    arm<TransferEimPackageResponse, 1>(tag::Sequence, "ePRAndNotifications"),
    arm<TransferEimPackageResponse, 2>(0xBF52, "ipaEuiccDataResponse"),
    arm<TransferEimPackageResponse, 3>(tag::Null, "eimPackageReceived"),
    arm<TransferEimPackageResponse, 4>(0xBF60, "eimPackageReceivedWithCid"),
    arm<TransferEimPackageResponse, 5>(tag::Integer, "eimPackageError"),
    arm<TransferEimPackageResponse, 6>(0xBF61, "eimPackageErrorWithCid"),
};

} // namespace

constinit const Schema GetEimPackageRequest::schema = sequence("GetEimPackageRequest", 0xBF4F, GetEimPackageMembers);
template <>
constinit const Schema SchemaOf<GetEimPackageResponse>::value = choice("GetEimPackageResponse", 0xBF4F,
                                                                       GetEimPackageArms);
constinit const Schema EprAndNotifications::schema =
    sequence("EPRAndNotifications", tag::Sequence, EprAndNotificationsMembers);
constinit const Schema EimPackageResultResponseError::schema =
    sequence("EimPackageResultResponseError", 0xA0, ResultErrorMembers);
template <>
constinit const Schema SchemaOf<EimPackageResult>::value = choice("EimPackageResult", 0, EimPackageResultArms);
constinit const Schema ProvideEimPackageResult::schema = sequence("ProvideEimPackageResult", 0xBF50, ProvideMembers);
constinit const Schema EimAcknowledgements::schema =
    listIn<&EimAcknowledgements::sequenceNumbers>("EimAcknowledgements", 0xBF53, SequenceNumberElement);
constinit const Schema EmptyResponse::schema = emptySequence("EmptyResponse", tag::Sequence);
template <>
constinit const Schema SchemaOf<ProvideEimPackageResultResponse>::value = choice("ProvideEimPackageResultResponse",
                                                                                 0xBF50, ProvideResponseArms);
template <>
constinit const Schema SchemaOf<HandleNotificationRequest>::value = choice("HandleNotificationEsipa", 0xBF3D,
                                                                           HandleNotificationArms);
template <>
constinit const Schema SchemaOf<TransferEimPackageRequest>::value = choice("TransferEimPackageRequest", 0xBF4E,
                                                                           TransferRequestArms);
template <>
constinit const Schema SchemaOf<Correlation>::value = choice("CorrelationId", 0, CorrelationArms);
constinit const Schema ReceivedWithCorrelation::schema = sequence("EimPackageReceivedWithCid", 0xBF60, ReceivedMembers);
constinit const Schema TransferErrorWithCorrelation::schema =
    sequence("EimPackageErrorWithCid", 0xBF61, TransferErrorMembers);
template <>
constinit const Schema SchemaOf<TransferEimPackageResponse>::value = choice("TransferEimPackageResponse", 0xBF4E,
                                                                            TransferResponseArms);

} // namespace longreach::sgp32
