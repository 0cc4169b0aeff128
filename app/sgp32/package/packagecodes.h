// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/schema/schema.h"

namespace longreach::sgp32 {

// What the operations of an eUICC package come to (SGP.32, 2.11.2).

enum class EnableResult {
    Ok = 0,
    IccidOrAidNotFound = 1,
    ProfileNotInDisabledState = 2,
    DisallowedByPolicy = 3,
    CatBusy = 5,
    RollbackNotAvailable = 20,
    UndefinedError = 127
};
enum class DisableResult {
    Ok = 0,
    IccidOrAidNotFound = 1,
    ProfileNotInEnabledState = 2,
    DisallowedByPolicy = 3,
    CatBusy = 5,
    UndefinedError = 127
};
enum class DeleteResult {
    Ok = 0,
    IccidOrAidNotFound = 1,
    ProfileNotInDisabledState = 2,
    DisallowedByPolicy = 3,
    RollbackNotAvailable = 20,
    ReturnFallbackProfile = 21,
    UndefinedError = 127
};
enum class ConfigureImmediateEnableOutcome { Ok = 0, InsufficientMemory = 1, CommandError = 7, UndefinedError = 127 };
enum class AddEimResultCode {
    Ok = 0,
    InsufficientMemory = 1,
    AssociatedEimAlreadyExists = 2,
    CiPkUnknown = 3,
    InvalidAssociationToken = 5,
    CounterValueOutOfRange = 6,
    CommandError = 7,
    UndefinedError = 127
};
enum class DeleteEimResult { Ok = 0, EimNotFound = 1, LastEimDeleted = 2, CommandError = 7, UndefinedError = 127 };
enum class UpdateEimResult {
    Ok = 0,
    EimNotFound = 1,
    CiPkUnknown = 3,
    CounterValueOutOfRange = 6,
    CommandError = 7,
    UndefinedError = 127
};
enum class ListEimError { CommandError = 7, UndefinedError = 127 };
enum class RollbackResult { Ok = 0, UndefinedError = 127 };
enum class SetFallbackAttributeResult {
    Ok = 0,
    IccidOrAidNotFound = 1,
    FallbackNotAllowed = 2,
    FallbackProfileEnabled = 3,
    UndefinedError = 127
};
enum class UnsetFallbackAttributeResult {
    Ok = 0,
    NoFallbackAttribute = 2,
    FallbackProfileEnabled = 3,
    CommandError = 7,
    UndefinedError = 127
};
enum class ProcessingTerminated {
    ResultSizeOverflow = 1,
    UnknownOrDamagedCommand = 2,
    Interruption = 3,
    UndefinedError = 127
};

/// Why a package as a whole was refused, under the card's signature.
enum class EuiccPackageErrorCode {
    InvalidEid = 3,
    ReplayError = 4,
    CounterValueOutOfRange = 6,
    SizeOverflow = 15,
    EcallActive = 104,
    UndefinedError = 127
};
/// Why, without a signature (v1.3): proves nothing.
enum class EuiccPackageUnsignedErrorCode { SizeOverflow = 15, UndefinedError = 127 };

template <>
const Schema SchemaOf<EnableResult>::value;
template <>
const Schema SchemaOf<DisableResult>::value;
template <>
const Schema SchemaOf<DeleteResult>::value;
template <>
const Schema SchemaOf<ConfigureImmediateEnableOutcome>::value;
template <>
const Schema SchemaOf<AddEimResultCode>::value;
template <>
const Schema SchemaOf<DeleteEimResult>::value;
template <>
const Schema SchemaOf<UpdateEimResult>::value;
template <>
const Schema SchemaOf<ListEimError>::value;
template <>
const Schema SchemaOf<RollbackResult>::value;
template <>
const Schema SchemaOf<SetFallbackAttributeResult>::value;
template <>
const Schema SchemaOf<UnsetFallbackAttributeResult>::value;
template <>
const Schema SchemaOf<ProcessingTerminated>::value;
template <>
const Schema SchemaOf<EuiccPackageErrorCode>::value;
template <>
const Schema SchemaOf<EuiccPackageUnsignedErrorCode>::value;

} // namespace longreach::sgp32
