// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/schema/schema.h"

namespace longreach::sgp32 {

// What the functions of ES10 answer. Values the standard does not list are kept as they came.

enum class EnableProfileResult {
    Ok = 0,
    IccidOrAidNotFound = 1,
    ProfileNotInDisabledState = 2,
    DisallowedByPolicy = 3,
    WrongProfileReenabling = 4,
    CatBusy = 5,
    UndefinedError = 127
};
enum class DisableProfileResult {
    Ok = 0,
    IccidOrAidNotFound = 1,
    ProfileNotInEnabledState = 2,
    DisallowedByPolicy = 3,
    CatBusy = 5,
    UndefinedError = 127
};
enum class DeleteProfileResult {
    Ok = 0,
    IccidOrAidNotFound = 1,
    ProfileNotInDisabledState = 2,
    DisallowedByPolicy = 3,
    UndefinedError = 127
};
enum class SetNicknameResult { Ok = 0, IccidNotFound = 1, UndefinedError = 127 };
enum class DeleteNotificationStatus { Ok = 0, NothingToDelete = 1, UndefinedError = 127 };
enum class ListNotificationsError { NoResultAvailable = 1, UndefinedError = 127 };
enum class SetDefaultDpAddressResult { Ok = 0, UndefinedError = 127 };

enum class AuthenticateErrorCode {
    InvalidCertificate = 1,
    InvalidSignature = 2,
    UnsupportedCurve = 3,
    NoSessionContext = 4,
    InvalidOid = 5,
    EuiccChallengeMismatch = 6,
    CiPkUnknown = 7,
    UndefinedError = 127
};
enum class DownloadErrorCode {
    InvalidCertificate = 1,
    InvalidSignature = 2,
    UnsupportedCurve = 3,
    NoSessionContext = 4,
    InvalidTransactionId = 5,
    UndefinedError = 127
};
enum class CancelSessionError { InvalidTransactionId = 5, UndefinedError = 127 };
enum class CancelSessionReason {
    EndUserRejection = 0,
    Postponed = 1,
    Timeout = 2,
    PprNotAllowed = 3,
    MetadataMismatch = 4,
    LoadBppExecutionError = 5,
    UndefinedReason = 127
};

enum class AddInitialEimError {
    InsufficientMemory = 1,
    AssociatedEimAlreadyExists = 2,
    CiPkUnknown = 3,
    InvalidAssociationToken = 5,
    CounterValueOutOfRange = 6,
    CommandError = 7,
    UndefinedError = 127
};
enum class GetCertsError { InvalidCiPkId = 1, UndefinedError = 127 };
enum class ProfileRollbackResult {
    Ok = 0,
    RollbackNotAllowed = 1,
    CatBusy = 5,
    CommandError = 7,
    UndefinedError = 127
};
enum class ConfigureImmediateEnableResult {
    Ok = 0,
    InsufficientMemory = 1,
    AssociatedEimAlreadyExists = 2,
    UndefinedError = 127
};
enum class ImmediateEnableResult {
    Ok = 0,
    ImmediateEnableNotAvailable = 1,
    NoSessionContext = 4,
    CatBusy = 5,
    UndefinedError = 127
};
enum class EnableEmergencyProfileResult {
    Ok = 0,
    ProfileNotInDisabledState = 2,
    CatBusy = 5,
    EcallNotAvailable = 8,
    UndefinedError = 127
};
enum class DisableEmergencyProfileResult {
    Ok = 0,
    ProfileNotInEnabledState = 2,
    CatBusy = 5,
    EcallNotAvailable = 8,
    UndefinedError = 127
};
enum class ExecuteFallbackResult {
    Ok = 0,
    ProfileNotInDisabledState = 2,
    CatBusy = 5,
    FallbackNotAvailable = 6,
    CommandError = 7,
    EcallActive = 104,
    UndefinedError = 127
};
enum class ReturnFromFallbackResult {
    Ok = 0,
    CatBusy = 5,
    FallbackNotAvailable = 6,
    CommandError = 7,
    UndefinedError = 127
};
enum class ConnectivityParametersError { ParametersNotAvailable = 1, UndefinedError = 127 };
enum class MemoryResetResult { Ok = 0, NothingToDelete = 1, CatBusy = 5, EcallActive = 104, UndefinedError = 127 };
enum class ResetEimResult { Ok = 0, NothingToDelete = 1, EimResetNotSupported = 2, UndefinedError = 127 };
enum class ResetImmediateEnableResult { Ok = 0, ResetIecNotSupported = 1, UndefinedError = 127 };
enum class IpaeActivationResult { Ok = 0, NotSupported = 1 };

template <>
const Schema SchemaOf<EnableProfileResult>::value;
template <>
const Schema SchemaOf<DisableProfileResult>::value;
template <>
const Schema SchemaOf<DeleteProfileResult>::value;
template <>
const Schema SchemaOf<SetNicknameResult>::value;
template <>
const Schema SchemaOf<DeleteNotificationStatus>::value;
template <>
const Schema SchemaOf<ListNotificationsError>::value;
template <>
const Schema SchemaOf<SetDefaultDpAddressResult>::value;
template <>
const Schema SchemaOf<AuthenticateErrorCode>::value;
template <>
const Schema SchemaOf<DownloadErrorCode>::value;
template <>
const Schema SchemaOf<CancelSessionError>::value;
template <>
const Schema SchemaOf<CancelSessionReason>::value;
template <>
const Schema SchemaOf<AddInitialEimError>::value;
template <>
const Schema SchemaOf<GetCertsError>::value;
template <>
const Schema SchemaOf<ProfileRollbackResult>::value;
template <>
const Schema SchemaOf<ConfigureImmediateEnableResult>::value;
template <>
const Schema SchemaOf<ImmediateEnableResult>::value;
template <>
const Schema SchemaOf<EnableEmergencyProfileResult>::value;
template <>
const Schema SchemaOf<DisableEmergencyProfileResult>::value;
template <>
const Schema SchemaOf<ExecuteFallbackResult>::value;
template <>
const Schema SchemaOf<ReturnFromFallbackResult>::value;
template <>
const Schema SchemaOf<ConnectivityParametersError>::value;
template <>
const Schema SchemaOf<MemoryResetResult>::value;
template <>
const Schema SchemaOf<ResetEimResult>::value;
template <>
const Schema SchemaOf<ResetImmediateEnableResult>::value;
template <>
const Schema SchemaOf<IpaeActivationResult>::value;

} // namespace longreach::sgp32
