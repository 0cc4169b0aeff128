// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/es10/iotfunctions.h"

#include "app/sgp32/rsp/certificateschema.h"
#include "app/sgp32/schema/members.h"

namespace longreach::sgp32 {

namespace {

constexpr Word ResetOptionWords[] = {{0, "deleteOperationalProfiles"},  {1, "deleteFieldLoadedTestProfiles"},
                                     {2, "resetDefaultSmdpAddress"},    {3, "deletePreLoadedTestProfiles"},
                                     {4, "deleteProvisioningProfiles"}, {5, "resetEimConfigData"},
                                     {6, "resetImmediateEnableConfig"}};
constexpr Word IpaeOptionWords[] = {{0, "activateIpae"}};

constexpr Member AddInitialEimMembers[] = {
    member<&AddInitialEimRequest::eimConfigurationDataList>(0xA0, "eimConfigurationDataList"),
};
constexpr Member AddedEimArms[] = {
    armOf<AddedEim, 0, &AssociationToken::value>(0x84, "associationToken"),
    arm<AddedEim, 1>(tag::Null, "addOk"),
};
constexpr Member AddInitialEimArms[] = {
    arm<AddInitialEimResponse, 0>(0xA0, "addInitialEimOk"),
    arm<AddInitialEimResponse, 1>(0x81, "addInitialEimError"),
};
constexpr Member EimIdSearchMembers[] = {member<&EimIdSearch::eimId>(0x80, "eimId")};
constexpr Member GetEimConfigurationMembers[] = {
    member<&GetEimConfigurationDataRequest::searchCriteria>(0xA0, "searchCriteria"),
};
constexpr Member GetEimConfigurationResponseMembers[] = {
    member<&GetEimConfigurationDataResponse::eimConfigurationDataList>(0xA0, "eimConfigurationDataList"),
};
constexpr Member GetCertsMembers[] = {
    member<&GetCertsRequest::euiccCiPkId>(0x80, "euiccCiPKId").also(tag::OctetString),
};
constexpr Member CertificatesMembers[] = {
    member<&EuiccCertificates::eumCertificate>(0xA5, "eumCertificate", CertificateSchema),
    member<&EuiccCertificates::euiccCertificate>(0xA6, "euiccCertificate", CertificateSchema),
};
constexpr Member GetCertsArms[] = {
    arm<GetCertsResponse, 0>(0xA0, "certs"),
    arm<GetCertsResponse, 1>(0x81, "getCertsError"),
};
constexpr Member RollbackResponseMembers[] = {
    member<&ProfileRollbackResponse::cmdResult>(tag::Integer, "cmdResult"),
    member<&ProfileRollbackResponse::eUiccPackageResult>(0xBF51, "eUICCPackageResult").optional(),
};
constexpr Member ConfigureImmediateMembers[] = {
    flag<&ConfigureImmediateProfileEnablingRequest::immediateEnableFlag>(0x80, "immediateEnableFlag"),
    member<&ConfigureImmediateProfileEnablingRequest::defaultSmdpOid>(0x81, "defaultSmdpOid"),
    member<&ConfigureImmediateProfileEnablingRequest::defaultSmdpAddress>(0x82, "defaultSmdpAddress"),
};
constexpr Member ConnectivityMembers[] = {member<&ConnectivityParameters::httpParams>(0x81, "httpParams")};
constexpr Member GetConnectivityArms[] = {
    arm<GetConnectivityParametersResponse, 0>(0xA0, "connectivityParameters"),
    arm<GetConnectivityParametersResponse, 1>(0x81, "connectivityParametersError"),
};
constexpr Member MemoryResetMembers[] = {member<&EuiccMemoryResetRequest::resetOptions>(0x82, "resetOptions")};
constexpr Member MemoryResetResponseMembers[] = {
    member<&EuiccMemoryResetResponse::resetResult>(0x80, "resetResult"),
    member<&EuiccMemoryResetResponse::resetEimResult>(0x81, "resetEimResult"),
    member<&EuiccMemoryResetResponse::resetImmediateEnableConfigResult>(0x82, "resetImmediateEnableConfigResult"),
};
constexpr Member IpaeActivationMembers[] = {member<&IpaeActivationRequest::ipaeOption>(0x80, "ipaeOption")};

/// Some senders use the universal BOOLEAN here.
template <typename Request>
constexpr Member RefreshMembers[] = {
    member<&Request::refreshFlag>(0x80, "refreshFlag").also(tag::Boolean),
};
/// v1.0 sends nothing.
constexpr Member ImmediateEnableMembers[] = {
    member<&ImmediateEnableRequest::refreshFlag>(0x80, "refreshFlag").also(tag::Boolean).optional(),
};

template <typename Response>
constexpr Member CodeMembers[] = {member<&Response::result>(0x80, "result")};

} // namespace

constinit const Schema AddInitialEimRequest::schema = sequence("AddInitialEimRequest", 0xBF57, AddInitialEimMembers);
template <>
constinit const Schema SchemaOf<AddedEim>::value = choice("AddInitialEimOk", 0, AddedEimArms);
template <>
constinit const Schema SchemaOf<AddInitialEimResponse>::value = choice("AddInitialEimResponse", 0xBF57,
                                                                       AddInitialEimArms);
constinit const Schema EimIdSearch::schema = sequence("EimIdSearch", 0xA0, EimIdSearchMembers);
constinit const Schema GetEimConfigurationDataRequest::schema =
    sequence("GetEimConfigurationDataRequest", 0xBF55, GetEimConfigurationMembers);
constinit const Schema GetEimConfigurationDataResponse::schema =
    sequence("GetEimConfigurationDataResponse", 0xBF55, GetEimConfigurationResponseMembers);
constinit const Schema GetCertsRequest::schema = sequence("GetCertsRequest", 0xBF56, GetCertsMembers);
constinit const Schema EuiccCertificates::schema = sequence("Certs", 0xA0, CertificatesMembers);
template <>
constinit const Schema SchemaOf<GetCertsResponse>::value = choice("GetCertsResponse", 0xBF56, GetCertsArms);
constinit const Schema ProfileRollbackResponse::schema =
    sequence("ProfileRollbackResponse", 0xBF58, RollbackResponseMembers);
constinit const Schema ConfigureImmediateProfileEnablingRequest::schema =
    sequence("ConfigureImmediateProfileEnablingRequest", 0xBF59, ConfigureImmediateMembers);
constinit const Schema ConnectivityParameters::schema = sequence("ConnectivityParameters", 0xA0, ConnectivityMembers);
template <>
constinit const Schema SchemaOf<GetConnectivityParametersResponse>::value = choice("GetConnectivityParametersResponse",
                                                                                   0xBF5F, GetConnectivityArms);
constinit const Schema EuiccMemoryResetRequest::schema =
    sequence("EuiccMemoryResetRequest", 0xBF64, MemoryResetMembers);
constinit const Schema EuiccMemoryResetResponse::schema =
    sequence("EuiccMemoryResetResponse", 0xBF64, MemoryResetResponseMembers);
constinit const Schema IpaeActivationRequest::schema = sequence("IpaeActivationRequest", 0xBF42, IpaeActivationMembers);

template <>
constinit const Schema SchemaOf<Bits<ResetOption>>::value = namedBits("ResetOptions", ResetOptionWords);
template <>
constinit const Schema SchemaOf<Bits<IpaeOption>>::value = namedBits("IpaeOption", IpaeOptionWords);

template <>
constinit const Schema GetConnectivityParametersRequest::schema = emptySequence("GetConnectivityParametersRequest",
                                                                                0xBF5F);
template <>
constinit const Schema ProfileRollbackRequest::schema = sequence("ProfileRollbackRequest", 0xBF58,
                                                                 RefreshMembers<ProfileRollbackRequest>);
template <>
constinit const Schema ImmediateEnableRequest::schema = sequence("ImmediateEnableRequest", 0xBF5A,
                                                                 ImmediateEnableMembers);
template <>
constinit const Schema EnableEmergencyProfileRequest::schema = sequence("EnableEmergencyProfileRequest", 0xBF5B,
                                                                        RefreshMembers<EnableEmergencyProfileRequest>);
template <>
constinit const Schema DisableEmergencyProfileRequest::schema =
    sequence("DisableEmergencyProfileRequest", 0xBF5C, RefreshMembers<DisableEmergencyProfileRequest>);
template <>
constinit const Schema ExecuteFallbackMechanismRequest::schema =
    sequence("ExecuteFallbackMechanismRequest", 0xBF5D, RefreshMembers<ExecuteFallbackMechanismRequest>);
template <>
constinit const Schema ReturnFromFallbackRequest::schema = sequence("ReturnFromFallbackRequest", 0xBF5E,
                                                                    RefreshMembers<ReturnFromFallbackRequest>);
template <>
constinit const Schema ConfigureImmediateProfileEnablingResponse::schema = sequence(
    "ConfigureImmediateProfileEnablingResponse", 0xBF59, CodeMembers<ConfigureImmediateProfileEnablingResponse>);
template <>
constinit const Schema ImmediateEnableResponse::schema = sequence("ImmediateEnableResponse", 0xBF5A,
                                                                  CodeMembers<ImmediateEnableResponse>);
template <>
constinit const Schema EnableEmergencyProfileResponse::schema = sequence("EnableEmergencyProfileResponse", 0xBF5B,
                                                                         CodeMembers<EnableEmergencyProfileResponse>);
template <>
constinit const Schema DisableEmergencyProfileResponse::schema = sequence("DisableEmergencyProfileResponse", 0xBF5C,
                                                                          CodeMembers<DisableEmergencyProfileResponse>);
template <>
constinit const Schema ExecuteFallbackMechanismResponse::schema =
    sequence("ExecuteFallbackMechanismResponse", 0xBF5D, CodeMembers<ExecuteFallbackMechanismResponse>);
template <>
constinit const Schema ReturnFromFallbackResponse::schema = sequence("ReturnFromFallbackResponse", 0xBF5E,
                                                                     CodeMembers<ReturnFromFallbackResponse>);
template <>
constinit const Schema IpaeActivationResponse::schema = sequence("IpaeActivationResponse", 0xBF42,
                                                                 CodeMembers<IpaeActivationResponse>);

} // namespace longreach::sgp32
