// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/esipa/relayedsession.h"

#include "app/sgp32/rsp/boundprofilepackage.h"
#include "app/sgp32/rsp/certificateschema.h"
#include "app/sgp32/schema/members.h"

namespace longreach::sgp32 {

namespace {

constexpr Member InitiateMembers[] = {
    member<&InitiateAuthenticationRequestEsipa::euiccChallenge>(0x81, "euiccChallenge"),
    member<&InitiateAuthenticationRequestEsipa::smdpAddress>(0x83, "smdpAddress"),
    member<&InitiateAuthenticationRequestEsipa::euiccInfo1>(0xBF20, "euiccInfo1"),
    member<&InitiateAuthenticationRequestEsipa::eimTransactionId>(0x82, "eimTransactionId"),
};
constexpr Member InitiateOkMembers[] = {
    member<&InitiateAuthenticationOkEsipa::transactionId>(0x80, "transactionId"),
    member<&InitiateAuthenticationOkEsipa::serverSigned1>(tag::Sequence, "serverSigned1"),
    member<&InitiateAuthenticationOkEsipa::serverSignature1>(tag::Signature, "serverSignature1"),
    member<&InitiateAuthenticationOkEsipa::euiccCiPkIdToBeUsed>(tag::OctetString, "euiccCiPKIdentifierToBeUsed"),
    member<&InitiateAuthenticationOkEsipa::serverCertificate>(tag::Sequence, "serverCertificate", CertificateSchema),
    member<&InitiateAuthenticationOkEsipa::matchingId>(tag::Utf8String, "matchingId"),
    member<&InitiateAuthenticationOkEsipa::ctxParams1>(0xA2, "ctxParams1"),
};
constexpr Member InitiateArms[] = {
    arm<InitiateAuthenticationResponseEsipa, 0>(0xA0, "initiateAuthenticationOkEsipa"),
    arm<InitiateAuthenticationResponseEsipa, 1>(0x81, "initiateAuthenticationErrorEsipa"),
};
constexpr Member AuthenticateClientMembers[] = {
    member<&AuthenticateClientRequestEsipa::transactionId>(0x80, "transactionId"),
    member<&AuthenticateClientRequestEsipa::authenticateServerResponse>(0xBF38, "authenticateServerResponse"),
};
constexpr Member ClientOkDpMembers[] = {
    member<&AuthenticateClientOkDp::transactionId>(0x80, "transactionId"),
    member<&AuthenticateClientOkDp::profileMetadata>(0xBF25, "profileMetaData", StoreMetadataRequest::schema),
    member<&AuthenticateClientOkDp::smdpSigned2>(tag::Sequence, "smdpSigned2"),
    member<&AuthenticateClientOkDp::smdpSignature2>(tag::Signature, "smdpSignature2"),
    member<&AuthenticateClientOkDp::smdpCertificate>(tag::Sequence, "smdpCertificate", CertificateSchema),
    member<&AuthenticateClientOkDp::hashCc>(tag::OctetString, "hashCc"),
};
constexpr Member ClientOkDsMembers[] = {
    member<&AuthenticateClientOkDs::transactionId>(0x80, "transactionId"),
    member<&AuthenticateClientOkDs::profileDownloadTrigger>(0xBF54, "profileDownloadTrigger"),
};
constexpr Member AuthenticateClientArms[] = {
    arm<AuthenticateClientResponseEsipa, 0>(0xA0, "authenticateClientOkDPEsipa"),
    arm<AuthenticateClientResponseEsipa, 1>(0xA1, "authenticateClientOkDSEsipa"),
    arm<AuthenticateClientResponseEsipa, 2>(0x82, "authenticateClientErrorEsipa"),
};
constexpr Member GetBppMembers[] = {
    member<&GetBoundProfilePackageRequestEsipa::transactionId>(0x80, "transactionId"),
    member<&GetBoundProfilePackageRequestEsipa::prepareDownloadResponse>(0xBF21, "prepareDownloadResponse"),
};
constexpr Member GetBppOkMembers[] = {
    member<&GetBoundProfilePackageOkEsipa::transactionId>(0x80, "transactionId"),
    member<&GetBoundProfilePackageOkEsipa::boundProfilePackage>(0xBF36, "boundProfilePackage",
                                                                BoundProfilePackage::schema),
};
constexpr Member GetBppArms[] = {
    arm<GetBoundProfilePackageResponseEsipa, 0>(0xA0, "getBoundProfilePackageOkEsipa"),
    arm<GetBoundProfilePackageResponseEsipa, 1>(0x81, "getBoundProfilePackageErrorEsipa"),
};
constexpr Member CancelEsipaMembers[] = {
    member<&CancelSessionRequestEsipa::transactionId>(0x80, "transactionId"),
    member<&CancelSessionRequestEsipa::cancelSessionResponse>(0xA1, "cancelSessionResponse"),
};
constexpr Member CancelEsipaArms[] = {
    arm<CancelSessionResponseEsipa, 0>(0xA0, "cancelSessionOk"),
    arm<CancelSessionResponseEsipa, 1>(0x81, "cancelSessionError"),
};

} // namespace

constinit const Schema InitiateAuthenticationRequestEsipa::schema =
    extensibleSequence<&InitiateAuthenticationRequestEsipa::extensions>("InitiateAuthenticationRequestEsipa", 0xBF39,
                                                                        InitiateMembers);
constinit const Schema InitiateAuthenticationOkEsipa::schema =
    sequence("InitiateAuthenticationOkEsipa", 0xA0, InitiateOkMembers);
template <>
constinit const Schema SchemaOf<InitiateAuthenticationResponseEsipa>::value =
    choice("InitiateAuthenticationResponseEsipa", 0xBF39, InitiateArms);
constinit const Schema AuthenticateClientRequestEsipa::schema =
    sequence("AuthenticateClientRequestEsipa", 0xBF3B, AuthenticateClientMembers);
constinit const Schema AuthenticateClientOkDp::schema =
    sequence("AuthenticateClientOkDPEsipa", 0xA0, ClientOkDpMembers);
constinit const Schema AuthenticateClientOkDs::schema =
    sequence("AuthenticateClientOkDSEsipa", 0xA1, ClientOkDsMembers);
template <>
constinit const Schema SchemaOf<AuthenticateClientResponseEsipa>::value = choice("AuthenticateClientResponseEsipa",
                                                                                 0xBF3B, AuthenticateClientArms);
constinit const Schema GetBoundProfilePackageRequestEsipa::schema =
    sequence("GetBoundProfilePackageRequestEsipa", 0xBF3A, GetBppMembers);
constinit const Schema GetBoundProfilePackageOkEsipa::schema =
    sequence("GetBoundProfilePackageOkEsipa", 0xA0, GetBppOkMembers);
template <>
constinit const Schema SchemaOf<GetBoundProfilePackageResponseEsipa>::value =
    choice("GetBoundProfilePackageResponseEsipa", 0xBF3A, GetBppArms);
constinit const Schema CancelSessionRequestEsipa::schema =
    sequence("CancelSessionRequestEsipa", 0xBF41, CancelEsipaMembers);
constinit const Schema CancelSessionOkEsipa::schema = emptySequence("CancelSessionOk", 0xA0);
template <>
constinit const Schema SchemaOf<CancelSessionResponseEsipa>::value = choice("CancelSessionResponseEsipa", 0xBF41,
                                                                            CancelEsipaArms);

} // namespace longreach::sgp32
