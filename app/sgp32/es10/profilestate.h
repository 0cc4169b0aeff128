// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/es10/resultcodes.h"
#include "app/sgp32/schema/leafschemas.h"
#include "app/sgp32/schema/shapes.h"
#include "app/sgp32/values/bits.h"

#include <variant>

namespace longreach::sgp32 {

/// Which profile a function is for.
using ProfileIdentifier = std::variant<WireIccid, WireAid>;

/// The functions of ES10c on profiles (SGP.22, 5.7.16 to 5.7.21). An IoT eUICC refuses them: there
/// only an eIM changes the state of profiles.
struct EnableProfileRequest {
    ProfileIdentifier profileIdentifier;
    bool refreshFlag = false;

    static const Schema schema;
    friend bool operator==(const EnableProfileRequest &, const EnableProfileRequest &) = default;
};

struct DisableProfileRequest {
    ProfileIdentifier profileIdentifier;
    bool refreshFlag = false;

    static const Schema schema;
    friend bool operator==(const DisableProfileRequest &, const DisableProfileRequest &) = default;
};

struct DeleteProfileRequest {
    ProfileIdentifier profileIdentifier;

    static const Schema schema;
    friend bool operator==(const DeleteProfileRequest &, const DeleteProfileRequest &) = default;
};

using EnableProfileResponse = CodeResponse<0xBF31, EnableProfileResult>;
using DisableProfileResponse = CodeResponse<0xBF32, DisableProfileResult>;
using DeleteProfileResponse = CodeResponse<0xBF33, DeleteProfileResult>;

/// SetNickname (SGP.22, 5.7.21): an empty nickname clears it.
struct SetNicknameRequest {
    WireIccid iccid;
    Utf8Text profileNickname; ///< at most 64 octets of UTF-8

    static const Schema schema;
    friend bool operator==(const SetNicknameRequest &, const SetNicknameRequest &) = default;
};
using SetNicknameResponse = CodeResponse<0xBF29, SetNicknameResult>;

enum class Sgp22ResetOption {
    DeleteOperationalProfiles = 0,
    DeleteFieldLoadedTestProfiles = 1,
    ResetDefaultSmdpAddress = 2
};

/// eUICCMemoryReset of a consumer card (SGP.22, 5.7.19). For an IoT card see EuiccMemoryReset.
struct Sgp22MemoryResetRequest {
    Bits<Sgp22ResetOption> resetOptions;

    static const Schema schema;
    friend bool operator==(const Sgp22MemoryResetRequest &, const Sgp22MemoryResetRequest &) = default;
};
using Sgp22MemoryResetResponse = CodeResponse<0xBF34, MemoryResetResult>;

/// GetEID (SGP.22, 5.7.20).
struct GetEuiccDataRequest {
    QByteArray tagList = QByteArrayLiteral("\x5A");

    static const Schema schema;
    friend bool operator==(const GetEuiccDataRequest &, const GetEuiccDataRequest &) = default;
};
struct GetEuiccDataResponse {
    WireEid eidValue;

    static const Schema schema;
    friend bool operator==(const GetEuiccDataResponse &, const GetEuiccDataResponse &) = default;
};

template <>
const Schema SchemaOf<ProfileIdentifier>::value;
template <>
const Schema SchemaOf<Bits<Sgp22ResetOption>>::value;
template <>
const Schema EnableProfileResponse::schema;
template <>
const Schema DisableProfileResponse::schema;
template <>
const Schema DeleteProfileResponse::schema;
template <>
const Schema SetNicknameResponse::schema;
template <>
const Schema Sgp22MemoryResetResponse::schema;

} // namespace longreach::sgp32
