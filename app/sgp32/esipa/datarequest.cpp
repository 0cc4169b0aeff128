// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/esipa/datarequest.h"

#include "app/sgp32/rsp/certificateschema.h"
#include "app/sgp32/schema/members.h"
#include "app/sgp32/values/taglist.h"

namespace longreach::sgp32 {

namespace {

constexpr Word IpaFeatureWords[] = {{0, "directRspServerCommunication"},   {1, "indirectRspServerCommunication"},
                                    {2, "eimDownloadDataHandling"},        {3, "eimCtxParams1Generation"},
                                    {4, "eimProfileMetadataVerification"}, {5, "minimizeEsipaBytes"}};
constexpr Member ResultSearchMembers[] = {member<&EuiccPackageResultSearch::seqNumber>(0x80, "seqNumber")};
constexpr Member DataRequestMembers[] = {
    member<&IpaEuiccDataRequest::tagList>(0x5C, "tagList", TagListSchema),
    member<&IpaEuiccDataRequest::euiccCiPkId>(tag::OctetString, "euiccCiPKId"),
    member<&IpaEuiccDataRequest::searchCriteriaNotification>(0xA1, "searchCriteriaNotification"),
    member<&IpaEuiccDataRequest::searchCriteriaEuiccPackageResult>(0xA2, "searchCriteriaEuiccPackageResult"),
    member<&IpaEuiccDataRequest::eimTransactionId>(0x83, "eimTransactionId"),
};
constexpr Member IpaCapabilitiesMembers[] = {
    member<&IpaCapabilities::ipaFeatures>(0x80, "ipaFeatures"),
    member<&IpaCapabilities::ipaSupportedProtocols>(0x81, "ipaSupportedProtocols"),
    member<&IpaCapabilities::eSipaProprietaryProtocolInformation>(0xA2, "eSipaProprietaryProtocolInformation",
                                                                  AnySchema),
};
constexpr Member IpaEuiccDataMembers[] = {
    member<&IpaEuiccData::notificationsList>(0xA0, "notificationsList", PendingNotificationListSchema),
    member<&IpaEuiccData::defaultSmdpAddress>(0x81, "defaultSmdpAddress").also(0x80),
    member<&IpaEuiccData::euiccPackageResultList>(0xA2, "euiccPackageResultList", EuiccPackageResultListSchema),
    member<&IpaEuiccData::euiccInfo1>(0xBF20, "euiccInfo1"),
    member<&IpaEuiccData::euiccInfo2>(0xBF22, "euiccInfo2"),
    member<&IpaEuiccData::rootSmdsAddress>(0x83, "rootSmdsAddress"),
    member<&IpaEuiccData::associationToken>(0x84, "associationToken"),
    member<&IpaEuiccData::eumCertificate>(0xA5, "eumCertificate", CertificateSchema),
    member<&IpaEuiccData::euiccCertificate>(0xA6, "euiccCertificate", CertificateSchema),
    member<&IpaEuiccData::eimTransactionId>(0x87, "eimTransactionId"),
    member<&IpaEuiccData::ipaCapabilities>(0xA8, "ipaCapabilities"),
    member<&IpaEuiccData::deviceInfo>(0xA9, "deviceInfo"),
    member<&IpaEuiccData::v10NotificationsList>(0xBF2B, "notificationsList",
                                                SchemaOf<RetrieveNotificationsListResponse>::value),
};
constexpr Member DataErrorMembers[] = {
    member<&IpaEuiccDataResponseError::eimTransactionId>(0x80, "eimTransactionId"),
    member<&IpaEuiccDataResponseError::ipaEuiccDataErrorCode>(tag::Integer, "ipaEuiccDataErrorCode"),
};
constexpr Member DataResponseArms[] = {
    arm<IpaEuiccDataResponse, 0>(0xA0, "ipaEuiccData"),
    arm<IpaEuiccDataResponse, 1>(0xA1, "ipaEuiccDataResponseError"),
    arm<IpaEuiccDataResponse, 2>(0x81, "ipaEuiccDataErrorCode"),
};

} // namespace

constinit const Schema EuiccPackageResultSearch::schema =
    sequence("EuiccPackageResultSearch", 0xA2, ResultSearchMembers);
constinit const Schema IpaEuiccDataRequest::schema =
    extensibleSequence<&IpaEuiccDataRequest::extensions>("IpaEuiccDataRequest", 0xBF52, DataRequestMembers);
template <>
constinit const Schema SchemaOf<Bits<IpaFeature>>::value = namedBits("IpaFeatures", IpaFeatureWords);
constinit const Schema IpaCapabilities::schema =
    extensibleSequence<&IpaCapabilities::extensions>("IpaCapabilities", 0xA8, IpaCapabilitiesMembers);
constinit const Schema IpaEuiccData::schema =
    extensibleSequence<&IpaEuiccData::extensions>("IpaEuiccData", 0xA0, IpaEuiccDataMembers);
constinit const Schema IpaEuiccDataResponseError::schema =
    sequence("IpaEuiccDataResponseError", 0xA1, DataErrorMembers);
template <>
constinit const Schema SchemaOf<IpaEuiccDataResponse>::value = choice("IpaEuiccDataResponse", 0xBF52, DataResponseArms);

QByteArray defaultDataTagList()
{
    return toTagList({0xBF20, 0xBF22, 0xA0, 0xA5, 0xA6, 0xA8});
}

} // namespace longreach::sgp32
