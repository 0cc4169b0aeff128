// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/schema/schema.h"

namespace longreach::sgp32 {

// What eIM and IPA answer each other with (SGP.32, 6.3).

enum class EimPackageError {
    NoEimPackageAvailable = 1,
    EidNotFound = 2,
    InvalidEid = 3,
    MissingEid = 4,
    UndefinedError = 127
};
enum class ProvideEimPackageResultError { EidNotFound = 2, InvalidEid = 3, MissingEid = 4, UndefinedError = 127 };
enum class EimPackageResultErrorCode { InvalidPackageFormat = 1, UnknownPackage = 2, UndefinedError = 127 };
enum class IpaEuiccDataErrorCode {
    IncorrectTagList = 1,
    EuiccCiPkIdNotFound = 5,
    EcallActive = 104,
    UndefinedError = 127
};
enum class ProfileDownloadErrorReason { EcallActive = 104, UndefinedError = 127 };
enum class InitiateAuthenticationErrorEsipa {
    InvalidDpAddress = 1,
    EuiccVersionNotSupportedByDp = 2,
    CiPkIdNotSupported = 3,
    SmdpAddressMismatch = 50,
    SmdpOidMismatch = 51,
    InvalidEimTransactionId = 52,
    UndefinedError = 127
};
enum class AuthenticateClientErrorEsipa {
    EumCertificateInvalid = 1,
    EumCertificateExpired = 2,
    EuiccCertificateInvalid = 3,
    EuiccCertificateExpired = 4,
    EuiccSignatureInvalid = 5,
    MatchingIdRefused = 6,
    EidMismatch = 7,
    NoEligibleProfile = 8,
    CiPkUnknown = 9,
    InvalidTransactionId = 10,
    InsufficientMemory = 11,
    DownloadOrderExpired = 18,
    PprNotAllowed = 50,
    EventIdUnknown = 56,
    UndefinedError = 127
};
enum class GetBoundProfilePackageErrorEsipa {
    EuiccSignatureInvalid = 1,
    ConfirmationCodeMissing = 2,
    ConfirmationCodeRefused = 3,
    ConfirmationCodeRetriesExceeded = 4,
    BppRebindingRefused = 5,
    DownloadOrderExpired = 6,
    MetadataMismatch = 50,
    InvalidTransactionId = 95,
    UndefinedError = 127
};
enum class CancelSessionErrorEsipa { InvalidTransactionId = 1, EuiccSignatureInvalid = 2, UndefinedError = 127 };
enum class StateChangeCause {
    OtherEim = 0,
    Fallback = 1,
    EmergencyProfile = 2,
    Local = 3,
    Reset = 4,
    ImmediateEnableProfile = 5,
    DeviceChange = 6,
    Undefined = 127
};

template <>
const Schema SchemaOf<EimPackageError>::value;
template <>
const Schema SchemaOf<ProvideEimPackageResultError>::value;
template <>
const Schema SchemaOf<EimPackageResultErrorCode>::value;
template <>
const Schema SchemaOf<IpaEuiccDataErrorCode>::value;
template <>
const Schema SchemaOf<ProfileDownloadErrorReason>::value;
template <>
const Schema SchemaOf<InitiateAuthenticationErrorEsipa>::value;
template <>
const Schema SchemaOf<AuthenticateClientErrorEsipa>::value;
template <>
const Schema SchemaOf<GetBoundProfilePackageErrorEsipa>::value;
template <>
const Schema SchemaOf<CancelSessionErrorEsipa>::value;
template <>
const Schema SchemaOf<StateChangeCause>::value;

} // namespace longreach::sgp32
