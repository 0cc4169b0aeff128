// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/es10/session.h"
#include "app/sgp32/esipa/downloadtrigger.h"
#include "app/sgp32/esipa/esipacodes.h"

namespace longreach::sgp32 {

// The download session when the eIM stands between IPA and SM-DP+ (SGP.32, 6.3.3).

/// BF39. The address is left out by an IPA whose eIM keeps the download data.
struct InitiateAuthenticationRequestEsipa {
    Challenge euiccChallenge;
    std::optional<Utf8Text> smdpAddress;
    std::optional<EuiccInfo1> euiccInfo1;
    std::optional<TransactionId> eimTransactionId;
    QByteArray extensions;

    static const Schema schema;
    friend bool operator==(const InitiateAuthenticationRequestEsipa &,
                           const InitiateAuthenticationRequestEsipa &) = default;
};
struct InitiateAuthenticationOkEsipa {
    std::optional<TransactionId> transactionId;
    Sealed<ServerSigned1> serverSigned1;
    QByteArray serverSignature1;
    KeyId euiccCiPkIdToBeUsed;
    DerObject serverCertificate;
    std::optional<Utf8Text> matchingId;
    std::optional<CtxParams1> ctxParams1; ///< if the eIM makes them: goes on into AuthenticateServer

    static const Schema schema;
    friend bool operator==(const InitiateAuthenticationOkEsipa &, const InitiateAuthenticationOkEsipa &) = default;
};
using InitiateAuthenticationResponseEsipa =
    std::variant<InitiateAuthenticationOkEsipa, InitiateAuthenticationErrorEsipa>;

/// BF3B: the card's AuthenticateServerResponse, as it came.
struct AuthenticateClientRequestEsipa {
    TransactionId transactionId;
    Sealed<AuthenticateServerResponse> authenticateServerResponse;

    static const Schema schema;
    friend bool operator==(const AuthenticateClientRequestEsipa &, const AuthenticateClientRequestEsipa &) = default;
};
struct AuthenticateClientOkDp {
    std::optional<TransactionId> transactionId;
    std::optional<DerObject> profileMetadata; ///< a StoreMetadataRequest
    Sealed<SmdpSigned2> smdpSigned2;
    QByteArray smdpSignature2;
    DerObject smdpCertificate;
    std::optional<QByteArray> hashCc; ///< after the certificate here, before it in PrepareDownload

    static const Schema schema;
    friend bool operator==(const AuthenticateClientOkDp &, const AuthenticateClientOkDp &) = default;
};
struct AuthenticateClientOkDs {
    TransactionId transactionId;
    std::optional<Sealed<ProfileDownloadTriggerRequest>> profileDownloadTrigger;

    static const Schema schema;
    friend bool operator==(const AuthenticateClientOkDs &, const AuthenticateClientOkDs &) = default;
};
using AuthenticateClientResponseEsipa =
    std::variant<AuthenticateClientOkDp, AuthenticateClientOkDs, AuthenticateClientErrorEsipa>;

/// BF3A: the card's PrepareDownloadResponse, as it came.
struct GetBoundProfilePackageRequestEsipa {
    TransactionId transactionId;
    Sealed<PrepareDownloadResponse> prepareDownloadResponse;

    static const Schema schema;
    friend bool operator==(const GetBoundProfilePackageRequestEsipa &,
                           const GetBoundProfilePackageRequestEsipa &) = default;
};
struct GetBoundProfilePackageOkEsipa {
    std::optional<TransactionId> transactionId;
    DerObject boundProfilePackage;

    static const Schema schema;
    friend bool operator==(const GetBoundProfilePackageOkEsipa &, const GetBoundProfilePackageOkEsipa &) = default;
};
using GetBoundProfilePackageResponseEsipa =
    std::variant<GetBoundProfilePackageOkEsipa, GetBoundProfilePackageErrorEsipa>;

/// BF41: the content of the card's CancelSessionResponse under another tag.
struct CancelSessionRequestEsipa {
    TransactionId transactionId;
    CancelSessionResponse cancelSessionResponse;

    static const Schema schema;
    friend bool operator==(const CancelSessionRequestEsipa &, const CancelSessionRequestEsipa &) = default;
};
struct CancelSessionOkEsipa {
    static const Schema schema;
    friend bool operator==(const CancelSessionOkEsipa &, const CancelSessionOkEsipa &) = default;
};
using CancelSessionResponseEsipa = std::variant<CancelSessionOkEsipa, CancelSessionErrorEsipa>;

template <>
const Schema SchemaOf<InitiateAuthenticationResponseEsipa>::value;
template <>
const Schema SchemaOf<AuthenticateClientResponseEsipa>::value;
template <>
const Schema SchemaOf<GetBoundProfilePackageResponseEsipa>::value;
template <>
const Schema SchemaOf<CancelSessionResponseEsipa>::value;

} // namespace longreach::sgp32
