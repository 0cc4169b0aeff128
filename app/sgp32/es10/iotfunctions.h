// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/es10/resultcodes.h"
#include "app/sgp32/package/eimconfiguration.h"
#include "app/sgp32/package/euiccpackageresult.h"
#include "app/sgp32/schema/shapes.h"

#include <variant>
#include <vector>

namespace longreach::sgp32 {

// The functions that SGP.32 adds to ES10b (5.9), in the forms of v1.1 and later.

/// Introduces the first eIMs, unsigned: refused while the card obeys any.
struct AddInitialEimRequest {
    std::vector<EimConfigurationData> eimConfigurationDataList;

    static const Schema schema;
    friend bool operator==(const AddInitialEimRequest &, const AddInitialEimRequest &) = default;
};
/// For each eIM the token that was generated, or nothing.
using AddedEim = std::variant<AssociationToken, Null>;
using AddInitialEimResponse = std::variant<std::vector<AddedEim>, AddInitialEimError>;

struct EimIdSearch {
    Utf8Text eimId;

    static const Schema schema;
    friend bool operator==(const EimIdSearch &, const EimIdSearch &) = default;
};
/// Also the probe for an IoT eUICC: a consumer card does not know it.
struct GetEimConfigurationDataRequest {
    std::optional<EimIdSearch> searchCriteria;

    static const Schema schema;
    friend bool operator==(const GetEimConfigurationDataRequest &, const GetEimConfigurationDataRequest &) = default;
};
struct GetEimConfigurationDataResponse {
    std::vector<EimConfigurationData> eimConfigurationDataList;

    static const Schema schema;
    friend bool operator==(const GetEimConfigurationDataResponse &, const GetEimConfigurationDataResponse &) = default;
};

struct GetCertsRequest {
    std::optional<KeyId> euiccCiPkId; ///< absent: the first of the signing list

    static const Schema schema;
    friend bool operator==(const GetCertsRequest &, const GetCertsRequest &) = default;
};
struct EuiccCertificates {
    RetaggedCertificate eumCertificate;
    RetaggedCertificate euiccCertificate;

    static const Schema schema;
    friend bool operator==(const EuiccCertificates &, const EuiccCertificates &) = default;
};
using GetCertsResponse = std::variant<EuiccCertificates, GetCertsError>;

using ProfileRollbackRequest = RefreshRequest<0xBF58>;
struct ProfileRollbackResponse {
    ProfileRollbackResult cmdResult{};
    std::optional<Sealed<EuiccPackageResult>> eUiccPackageResult; ///< replaces the earlier one

    static const Schema schema;
    friend bool operator==(const ProfileRollbackResponse &, const ProfileRollbackResponse &) = default;
};

/// Only while the card obeys no eIM; then the operation of a package does it.
struct ConfigureImmediateProfileEnablingRequest {
    bool immediateEnableFlag = false;
    std::optional<Oid> defaultSmdpOid;
    std::optional<Utf8Text> defaultSmdpAddress;

    static const Schema schema;
    friend bool operator==(const ConfigureImmediateProfileEnablingRequest &,
                           const ConfigureImmediateProfileEnablingRequest &) = default;
};
using ConfigureImmediateProfileEnablingResponse = CodeResponse<0xBF59, ConfigureImmediateEnableResult>;

using ImmediateEnableRequest = RefreshRequest<0xBF5A>;
using ImmediateEnableResponse = CodeResponse<0xBF5A, ImmediateEnableResult>;
using EnableEmergencyProfileRequest = RefreshRequest<0xBF5B>;
using EnableEmergencyProfileResponse = CodeResponse<0xBF5B, EnableEmergencyProfileResult>;
using DisableEmergencyProfileRequest = RefreshRequest<0xBF5C>;
using DisableEmergencyProfileResponse = CodeResponse<0xBF5C, DisableEmergencyProfileResult>;
using ExecuteFallbackMechanismRequest = RefreshRequest<0xBF5D>;
using ExecuteFallbackMechanismResponse = CodeResponse<0xBF5D, ExecuteFallbackResult>;
using ReturnFromFallbackRequest = RefreshRequest<0xBF5E>;
using ReturnFromFallbackResponse = CodeResponse<0xBF5E, ReturnFromFallbackResult>;

using GetConnectivityParametersRequest = PlainRequest<0xBF5F>;
struct ConnectivityParameters {
    std::optional<QByteArray> httpParams; ///< COMPREHENSION-TLVs: bearer 35, access name 47, login 0D

    static const Schema schema;
    friend bool operator==(const ConnectivityParameters &, const ConnectivityParameters &) = default;
};
using GetConnectivityParametersResponse = std::variant<ConnectivityParameters, ConnectivityParametersError>;

enum class ResetOption {
    DeleteOperationalProfiles = 0,
    DeleteFieldLoadedTestProfiles = 1,
    ResetDefaultSmdpAddress = 2,
    DeletePreLoadedTestProfiles = 3,
    DeleteProvisioningProfiles = 4,
    ResetEimConfigData = 5,
    ResetImmediateEnableConfig = 6
};
struct EuiccMemoryResetRequest {
    Bits<ResetOption> resetOptions;

    static const Schema schema;
    friend bool operator==(const EuiccMemoryResetRequest &, const EuiccMemoryResetRequest &) = default;
};
struct EuiccMemoryResetResponse {
    MemoryResetResult resetResult{};
    std::optional<ResetEimResult> resetEimResult;
    std::optional<ResetImmediateEnableResult> resetImmediateEnableConfigResult;

    static const Schema schema;
    friend bool operator==(const EuiccMemoryResetResponse &, const EuiccMemoryResetResponse &) = default;
};

enum class IpaeOption { ActivateIpae = 0 };
struct IpaeActivationRequest {
    Bits<IpaeOption> ipaeOption;

    static const Schema schema;
    friend bool operator==(const IpaeActivationRequest &, const IpaeActivationRequest &) = default;
};
using IpaeActivationResponse = CodeResponse<0xBF42, IpaeActivationResult>;

template <>
const Schema SchemaOf<AddedEim>::value;
template <>
const Schema SchemaOf<AddInitialEimResponse>::value;
template <>
const Schema SchemaOf<GetCertsResponse>::value;
template <>
const Schema SchemaOf<GetConnectivityParametersResponse>::value;
template <>
const Schema SchemaOf<Bits<ResetOption>>::value;
template <>
const Schema SchemaOf<Bits<IpaeOption>>::value;
template <>
const Schema ProfileRollbackRequest::schema;
template <>
const Schema ConfigureImmediateProfileEnablingResponse::schema;
template <>
const Schema ImmediateEnableRequest::schema;
template <>
const Schema ImmediateEnableResponse::schema;
template <>
const Schema EnableEmergencyProfileRequest::schema;
template <>
const Schema EnableEmergencyProfileResponse::schema;
template <>
const Schema DisableEmergencyProfileRequest::schema;
template <>
const Schema DisableEmergencyProfileResponse::schema;
template <>
const Schema ExecuteFallbackMechanismRequest::schema;
template <>
const Schema ExecuteFallbackMechanismResponse::schema;
template <>
const Schema ReturnFromFallbackRequest::schema;
template <>
const Schema ReturnFromFallbackResponse::schema;
template <>
const Schema GetConnectivityParametersRequest::schema;
template <>
const Schema IpaeActivationResponse::schema;

} // namespace longreach::sgp32
