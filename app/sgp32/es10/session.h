// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/es10/euiccinfo.h"
#include "app/sgp32/es10/resultcodes.h"
#include "app/sgp32/schema/sealed.h"
#include "app/sgp32/schema/shapes.h"

namespace longreach::sgp32 {

// The functions of ES10b that download a profile (SGP.22, 5.7.5 to 5.7.14): the card's side of the
// mutual authentication. What one side signs is Sealed, so that the other verifies what came.

using GetEuiccChallengeRequest = PlainRequest<0xBF2E>;
struct GetEuiccChallengeResponse {
    Challenge euiccChallenge;

    static const Schema schema;
    friend bool operator==(const GetEuiccChallengeResponse &, const GetEuiccChallengeResponse &) = default;
};

struct ServerSigned1 {
    TransactionId transactionId;
    Challenge euiccChallenge;
    Utf8Text serverAddress;
    Challenge serverChallenge;
    QByteArray extensions;

    static const Schema schema;
    friend bool operator==(const ServerSigned1 &, const ServerSigned1 &) = default;
};

/// What the device says of itself; capabilities are versions under their tags, kept as TLVs.
struct DeviceInfo {
    ShortOctets<4> tac;
    QByteArray deviceCapabilities;
    std::optional<ShortOctets<8>> imei;
    QByteArray extensions;

    static const Schema schema;
    friend bool operator==(const DeviceInfo &, const DeviceInfo &) = default;
};
struct CtxParamsForCommonAuthentication {
    std::optional<Utf8Text> matchingId;
    DeviceInfo deviceInfo;
    QByteArray extensions;

    static const Schema schema;
    friend bool operator==(const CtxParamsForCommonAuthentication &,
                           const CtxParamsForCommonAuthentication &) = default;
};
using CtxParams1 = std::variant<CtxParamsForCommonAuthentication>;

struct AuthenticateServerRequest {
    Sealed<ServerSigned1> serverSigned1;
    QByteArray serverSignature1;
    KeyId euiccCiPkIdToBeUsed;
    DerObject serverCertificate;
    CtxParams1 ctxParams1;

    static const Schema schema;
    friend bool operator==(const AuthenticateServerRequest &, const AuthenticateServerRequest &) = default;
};
struct EuiccSigned1 {
    TransactionId transactionId;
    Utf8Text serverAddress;
    Challenge serverChallenge;
    EuiccInfo2 euiccInfo2;
    CtxParams1 ctxParams1;
    QByteArray extensions;

    static const Schema schema;
    friend bool operator==(const EuiccSigned1 &, const EuiccSigned1 &) = default;
};
struct AuthenticateResponseOk {
    Sealed<EuiccSigned1> euiccSigned1;
    QByteArray euiccSignature1;
    DerObject euiccCertificate;
    DerObject eumCertificate;

    static const Schema schema;
    friend bool operator==(const AuthenticateResponseOk &, const AuthenticateResponseOk &) = default;
};
struct AuthenticateResponseError {
    TransactionId transactionId;
    AuthenticateErrorCode authenticateErrorCode{};

    static const Schema schema;
    friend bool operator==(const AuthenticateResponseError &, const AuthenticateResponseError &) = default;
};
/// The last is the compact form towards an eIM: relayed, not read.
using AuthenticateServerResponse = std::variant<AuthenticateResponseOk, AuthenticateResponseError, DerObject>;

struct SmdpSigned2 {
    TransactionId transactionId;
    bool ccRequiredFlag = false;
    std::optional<QByteArray> bppEuiccOtpk;
    QByteArray extensions;

    static const Schema schema;
    friend bool operator==(const SmdpSigned2 &, const SmdpSigned2 &) = default;
};
struct PrepareDownloadRequest {
    Sealed<SmdpSigned2> smdpSigned2;
    QByteArray smdpSignature2;
    std::optional<QByteArray> hashCc;
    DerObject smdpCertificate;

    static const Schema schema;
    friend bool operator==(const PrepareDownloadRequest &, const PrepareDownloadRequest &) = default;
};
struct EuiccSigned2 {
    TransactionId transactionId;
    QByteArray euiccOtpk;
    std::optional<QByteArray> hashCc;
    QByteArray extensions;

    static const Schema schema;
    friend bool operator==(const EuiccSigned2 &, const EuiccSigned2 &) = default;
};
struct PrepareDownloadResponseOk {
    Sealed<EuiccSigned2> euiccSigned2;
    QByteArray euiccSignature2;

    static const Schema schema;
    friend bool operator==(const PrepareDownloadResponseOk &, const PrepareDownloadResponseOk &) = default;
};
struct PrepareDownloadResponseError {
    TransactionId transactionId;
    DownloadErrorCode downloadErrorCode{};

    static const Schema schema;
    friend bool operator==(const PrepareDownloadResponseError &, const PrepareDownloadResponseError &) = default;
};
using PrepareDownloadResponse = std::variant<PrepareDownloadResponseOk, PrepareDownloadResponseError, DerObject>;

struct CancelSessionRequest {
    TransactionId transactionId;
    CancelSessionReason reason{};

    static const Schema schema;
    friend bool operator==(const CancelSessionRequest &, const CancelSessionRequest &) = default;
};
struct EuiccCancelSessionSigned {
    TransactionId transactionId;
    Oid smdpOid;
    CancelSessionReason reason{};
    QByteArray extensions;

    static const Schema schema;
    friend bool operator==(const EuiccCancelSessionSigned &, const EuiccCancelSessionSigned &) = default;
};
struct CancelSessionResponseOk {
    Sealed<EuiccCancelSessionSigned> euiccCancelSessionSigned;
    QByteArray euiccCancelSessionSignature;

    static const Schema schema;
    friend bool operator==(const CancelSessionResponseOk &, const CancelSessionResponseOk &) = default;
};
using CancelSessionResponse = std::variant<CancelSessionResponseOk, CancelSessionError, DerObject>;

template <>
const Schema SchemaOf<CtxParams1>::value;
template <>
const Schema SchemaOf<AuthenticateServerResponse>::value;
template <>
const Schema SchemaOf<PrepareDownloadResponse>::value;
template <>
const Schema SchemaOf<CancelSessionResponse>::value;
template <>
const Schema GetEuiccChallengeRequest::schema;

} // namespace longreach::sgp32
