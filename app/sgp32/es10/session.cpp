// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/es10/session.h"

#include "app/sgp32/rsp/certificateschema.h"
#include "app/sgp32/schema/members.h"

namespace longreach::sgp32 {

namespace {

constexpr Member ChallengeMembers[] = {
    member<&GetEuiccChallengeResponse::euiccChallenge>(0x80, "euiccChallenge"),
};
constexpr Member ServerSigned1Members[] = {
    member<&ServerSigned1::transactionId>(0x80, "transactionId"),
    member<&ServerSigned1::euiccChallenge>(0x81, "euiccChallenge"),
    member<&ServerSigned1::serverAddress>(0x83, "serverAddress"),
    member<&ServerSigned1::serverChallenge>(0x84, "serverChallenge"),
};

constexpr Schema CapabilityVersion = leaf("VersionType", Form::Version);
constexpr Member DeviceCapabilitiesMembers[] = {
    known(0x80, "gsmSupportedRelease", CapabilityVersion),
    known(0x81, "utranSupportedRelease", CapabilityVersion),
    known(0x82, "cdma2000onexSupportedRelease", CapabilityVersion),
    known(0x83, "cdma2000hrpdSupportedRelease", CapabilityVersion),
    known(0x84, "cdma2000ehrpdSupportedRelease", CapabilityVersion),
    known(0x85, "eutranEpcSupportedRelease", CapabilityVersion),
    known(0x86, "contactlessSupportedRelease", CapabilityVersion),
    known(0x87, "rspCrlSupportedVersion", CapabilityVersion),
    known(0x88, "nrEpcSupportedRelease", CapabilityVersion),
    known(0x89, "nr5gcSupportedRelease", CapabilityVersion),
    known(0x8A, "eutran5gcSupportedRelease", CapabilityVersion),
    known(0x8B, "lpaSvn", CapabilityVersion),
};
constexpr Schema DeviceCapabilities = sequence("DeviceCapabilities", tag::Sequence, DeviceCapabilitiesMembers);
constexpr Member DeviceInfoMembers[] = {
    member<&DeviceInfo::tac>(0x80, "tac", SchemaOf<QByteArray>::value),
    member<&DeviceInfo::deviceCapabilities>(0xA1, "deviceCapabilities", DeviceCapabilities),
    member<&DeviceInfo::imei>(0x82, "imei", SchemaOf<QByteArray>::value),
};
constexpr Member CtxParamsMembers[] = {
    member<&CtxParamsForCommonAuthentication::matchingId>(0x80, "matchingId"),
    member<&CtxParamsForCommonAuthentication::deviceInfo>(0xA1, "deviceInfo"),
};
constexpr Member CtxParams1Arms[] = {arm<CtxParams1, 0>(0xA0, "ctxParamsForCommonAuthentication")};
constexpr Member AuthenticateServerMembers[] = {
    member<&AuthenticateServerRequest::serverSigned1>(tag::Sequence, "serverSigned1"),
    member<&AuthenticateServerRequest::serverSignature1>(tag::Signature, "serverSignature1"),
    member<&AuthenticateServerRequest::euiccCiPkIdToBeUsed>(tag::OctetString, "euiccCiPKIdToBeUsed"),
    member<&AuthenticateServerRequest::serverCertificate>(tag::Sequence, "serverCertificate", CertificateSchema),
    member<&AuthenticateServerRequest::ctxParams1>(0, "ctxParams1"),
};
constexpr Member EuiccSigned1Members[] = {
    member<&EuiccSigned1::transactionId>(0x80, "transactionId"),
    member<&EuiccSigned1::serverAddress>(0x83, "serverAddress"),
    member<&EuiccSigned1::serverChallenge>(0x84, "serverChallenge"),
    member<&EuiccSigned1::euiccInfo2>(0xBF22, "euiccInfo2"),
    member<&EuiccSigned1::ctxParams1>(0, "ctxParams1"),
};
constexpr Member AuthenticateOkMembers[] = {
    member<&AuthenticateResponseOk::euiccSigned1>(tag::Sequence, "euiccSigned1"),
    member<&AuthenticateResponseOk::euiccSignature1>(tag::Signature, "euiccSignature1"),
    member<&AuthenticateResponseOk::euiccCertificate>(tag::Sequence, "euiccCertificate", CertificateSchema),
    member<&AuthenticateResponseOk::eumCertificate>(tag::Sequence, "eumCertificate", CertificateSchema),
};
constexpr Member AuthenticateErrorMembers[] = {
    member<&AuthenticateResponseError::transactionId>(0x80, "transactionId"),
    member<&AuthenticateResponseError::authenticateErrorCode>(tag::Integer, "authenticateErrorCode"),
};
constexpr Member AuthenticateServerArms[] = {
    arm<AuthenticateServerResponse, 0>(0xA0, "authenticateResponseOk"),
    arm<AuthenticateServerResponse, 1>(0xA1, "authenticateResponseError"),
    arm<AuthenticateServerResponse, 2>(0xA2, "compactAuthenticateResponseOk"),
};
constexpr Member SmdpSigned2Members[] = {
    member<&SmdpSigned2::transactionId>(0x80, "transactionId"),
    member<&SmdpSigned2::ccRequiredFlag>(tag::Boolean, "ccRequiredFlag"),
    member<&SmdpSigned2::bppEuiccOtpk>(0x5F49, "bppEuiccOtpk"),
};
constexpr Member PrepareDownloadMembers[] = {
    member<&PrepareDownloadRequest::smdpSigned2>(tag::Sequence, "smdpSigned2"),
    member<&PrepareDownloadRequest::smdpSignature2>(tag::Signature, "smdpSignature2"),
    member<&PrepareDownloadRequest::hashCc>(tag::OctetString, "hashCc"),
    member<&PrepareDownloadRequest::smdpCertificate>(tag::Sequence, "smdpCertificate", CertificateSchema),
};
constexpr Member EuiccSigned2Members[] = {
    member<&EuiccSigned2::transactionId>(0x80, "transactionId"),
    member<&EuiccSigned2::euiccOtpk>(0x5F49, "euiccOtpk"),
    member<&EuiccSigned2::hashCc>(tag::OctetString, "hashCc"),
};
constexpr Member PrepareOkMembers[] = {
    member<&PrepareDownloadResponseOk::euiccSigned2>(tag::Sequence, "euiccSigned2"),
    member<&PrepareDownloadResponseOk::euiccSignature2>(tag::Signature, "euiccSignature2"),
};
constexpr Member PrepareErrorMembers[] = {
    member<&PrepareDownloadResponseError::transactionId>(0x80, "transactionId"),
    member<&PrepareDownloadResponseError::downloadErrorCode>(tag::Integer, "downloadErrorCode"),
};
constexpr Member PrepareDownloadArms[] = {
    arm<PrepareDownloadResponse, 0>(0xA0, "downloadResponseOk"),
    arm<PrepareDownloadResponse, 1>(0xA1, "downloadResponseError"),
    arm<PrepareDownloadResponse, 2>(0xA2, "compactDownloadResponseOk"),
};
constexpr Member CancelSessionMembers[] = {
    member<&CancelSessionRequest::transactionId>(0x80, "transactionId"),
    member<&CancelSessionRequest::reason>(0x81, "reason"),
};
constexpr Member CancelSignedMembers[] = {
    member<&EuiccCancelSessionSigned::transactionId>(0x80, "transactionId"),
    member<&EuiccCancelSessionSigned::smdpOid>(0x81, "smdpOid"),
    member<&EuiccCancelSessionSigned::reason>(0x82, "reason"),
};
constexpr Member CancelOkMembers[] = {
    member<&CancelSessionResponseOk::euiccCancelSessionSigned>(tag::Sequence, "euiccCancelSessionSigned"),
    member<&CancelSessionResponseOk::euiccCancelSessionSignature>(tag::Signature, "euiccCancelSessionSignature"),
};
constexpr Member CancelSessionArms[] = {
    arm<CancelSessionResponse, 0>(0xA0, "cancelSessionResponseOk"),
    arm<CancelSessionResponse, 1>(0x81, "cancelSessionResponseError"),
    arm<CancelSessionResponse, 2>(0xA2, "compactCancelSessionResponseOk"),
};

} // namespace

template <>
constinit const Schema GetEuiccChallengeRequest::schema = emptySequence("GetEuiccChallengeRequest", 0xBF2E);
constinit const Schema GetEuiccChallengeResponse::schema =
    sequence("GetEuiccChallengeResponse", 0xBF2E, ChallengeMembers);
constinit const Schema ServerSigned1::schema =
    extensibleSequence<&ServerSigned1::extensions>("ServerSigned1", tag::Sequence, ServerSigned1Members);
constinit const Schema DeviceInfo::schema =
    extensibleSequence<&DeviceInfo::extensions>("DeviceInfo", 0xA1, DeviceInfoMembers);
constinit const Schema CtxParamsForCommonAuthentication::schema =
    extensibleSequence<&CtxParamsForCommonAuthentication::extensions>("CtxParamsForCommonAuthentication", 0xA0,
                                                                      CtxParamsMembers);
template <>
constinit const Schema SchemaOf<CtxParams1>::value = choice("CtxParams1", 0, CtxParams1Arms);
constinit const Schema AuthenticateServerRequest::schema =
    sequence("AuthenticateServerRequest", 0xBF38, AuthenticateServerMembers);
constinit const Schema EuiccSigned1::schema =
    extensibleSequence<&EuiccSigned1::extensions>("EuiccSigned1", tag::Sequence, EuiccSigned1Members);
constinit const Schema AuthenticateResponseOk::schema = sequence("AuthenticateResponseOk", 0xA0, AuthenticateOkMembers);
constinit const Schema AuthenticateResponseError::schema =
    sequence("AuthenticateResponseError", 0xA1, AuthenticateErrorMembers);
template <>
constinit const Schema SchemaOf<AuthenticateServerResponse>::value = choice("AuthenticateServerResponse", 0xBF38,
                                                                            AuthenticateServerArms);
constinit const Schema SmdpSigned2::schema =
    extensibleSequence<&SmdpSigned2::extensions>("SmdpSigned2", tag::Sequence, SmdpSigned2Members);
constinit const Schema PrepareDownloadRequest::schema =
    sequence("PrepareDownloadRequest", 0xBF21, PrepareDownloadMembers);
constinit const Schema EuiccSigned2::schema =
    extensibleSequence<&EuiccSigned2::extensions>("EUICCSigned2", tag::Sequence, EuiccSigned2Members);
constinit const Schema PrepareDownloadResponseOk::schema =
    sequence("PrepareDownloadResponseOk", 0xA0, PrepareOkMembers);
constinit const Schema PrepareDownloadResponseError::schema =
    sequence("PrepareDownloadResponseError", 0xA1, PrepareErrorMembers);
template <>
constinit const Schema SchemaOf<PrepareDownloadResponse>::value = choice("PrepareDownloadResponse", 0xBF21,
                                                                         PrepareDownloadArms);
constinit const Schema CancelSessionRequest::schema = sequence("CancelSessionRequest", 0xBF41, CancelSessionMembers);
constinit const Schema EuiccCancelSessionSigned::schema = extensibleSequence<&EuiccCancelSessionSigned::extensions>(
    "EuiccCancelSessionSigned", tag::Sequence, CancelSignedMembers);
constinit const Schema CancelSessionResponseOk::schema = sequence("CancelSessionResponseOk", 0xA0, CancelOkMembers);
template <>
constinit const Schema SchemaOf<CancelSessionResponse>::value = choice("CancelSessionResponse", 0xBF41,
                                                                       CancelSessionArms);

} // namespace longreach::sgp32
