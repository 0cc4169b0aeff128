// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/es10/resultcodes.h"

#include "app/sgp32/schema/members.h"

namespace longreach::sgp32 {

namespace {

constexpr Word EnableProfileResultWords[] = {{0, "ok"},
                                             {1, "iccidOrAidNotFound"},
                                             {2, "profileNotInDisabledState"},
                                             {3, "disallowedByPolicy"},
                                             {4, "wrongProfileReenabling"},
                                             {5, "catBusy"},
                                             {127, "undefinedError"}};
constexpr Word DisableProfileResultWords[] = {
    {0, "ok"},      {1, "iccidOrAidNotFound"}, {2, "profileNotInEnabledState"}, {3, "disallowedByPolicy"},
    {5, "catBusy"}, {127, "undefinedError"}};
constexpr Word DeleteProfileResultWords[] = {{0, "ok"},
                                             {1, "iccidOrAidNotFound"},
                                             {2, "profileNotInDisabledState"},
                                             {3, "disallowedByPolicy"},
                                             {127, "undefinedError"}};
constexpr Word SetNicknameResultWords[] = {{0, "ok"}, {1, "iccidNotFound"}, {127, "undefinedError"}};
constexpr Word DeleteNotificationStatusWords[] = {{0, "ok"}, {1, "nothingToDelete"}, {127, "undefinedError"}};
constexpr Word ListNotificationsErrorWords[] = {{1, "noResultAvailable"}, {127, "undefinedError"}};
constexpr Word SetDefaultDpAddressResultWords[] = {{0, "ok"}, {127, "undefinedError"}};
constexpr Word AuthenticateErrorCodeWords[] = {
    {1, "invalidCertificate"}, {2, "invalidSignature"},       {3, "unsupportedCurve"}, {4, "noSessionContext"},
    {5, "invalidOid"},         {6, "euiccChallengeMismatch"}, {7, "ciPKUnknown"},      {127, "undefinedError"}};
constexpr Word DownloadErrorCodeWords[] = {{1, "invalidCertificate"},   {2, "invalidSignature"},
                                           {3, "unsupportedCurve"},     {4, "noSessionContext"},
                                           {5, "invalidTransactionId"}, {127, "undefinedError"}};
constexpr Word CancelSessionErrorWords[] = {{5, "invalidTransactionId"}, {127, "undefinedError"}};
constexpr Word CancelSessionReasonWords[] = {{0, "endUserRejection"}, {1, "postponed"},
                                             {2, "timeout"},          {3, "pprNotAllowed"},
                                             {4, "metadataMismatch"}, {5, "loadBppExecutionError"},
                                             {127, "undefinedReason"}};
constexpr Word AddInitialEimErrorWords[] = {
    {1, "insufficientMemory"},      {2, "associatedEimAlreadyExists"}, {3, "ciPKUnknown"},
    {5, "invalidAssociationToken"}, {6, "counterValueOutOfRange"},     {7, "commandError"},
    {127, "undefinedError"}};
constexpr Word GetCertsErrorWords[] = {{1, "invalidCiPKId"}, {127, "undefinedError"}};
constexpr Word ProfileRollbackResultWords[] = {
    {0, "ok"}, {1, "rollbackNotAllowed"}, {5, "catBusy"}, {7, "commandError"}, {127, "undefinedError"}};
constexpr Word ConfigureImmediateEnableResultWords[] = {
    {0, "ok"}, {1, "insufficientMemory"}, {2, "associatedEimAlreadyExists"}, {127, "undefinedError"}};
constexpr Word ImmediateEnableResultWords[] = {
    {0, "ok"}, {1, "immediateEnableNotAvailable"}, {4, "noSessionContext"}, {5, "catBusy"}, {127, "undefinedError"}};
constexpr Word EnableEmergencyProfileResultWords[] = {
    {0, "ok"}, {2, "profileNotInDisabledState"}, {5, "catBusy"}, {8, "ecallNotAvailable"}, {127, "undefinedError"}};
constexpr Word DisableEmergencyProfileResultWords[] = {
    {0, "ok"}, {2, "profileNotInEnabledState"}, {5, "catBusy"}, {8, "ecallNotAvailable"}, {127, "undefinedError"}};
constexpr Word ExecuteFallbackResultWords[] = {{0, "ok"},
                                               {2, "profileNotInDisabledState"},
                                               {5, "catBusy"},
                                               {6, "fallbackNotAvailable"},
                                               {7, "commandError"},
                                               {104, "ecallActive"},
                                               {127, "undefinedError"}};
constexpr Word ReturnFromFallbackResultWords[] = {
    {0, "ok"}, {5, "catBusy"}, {6, "fallbackNotAvailable"}, {7, "commandError"}, {127, "undefinedError"}};
constexpr Word ConnectivityParametersErrorWords[] = {{1, "parametersNotAvailable"}, {127, "undefinedError"}};
constexpr Word MemoryResetResultWords[] = {
    {0, "ok"}, {1, "nothingToDelete"}, {5, "catBusy"}, {104, "ecallActive"}, {127, "undefinedError"}};
constexpr Word ResetEimResultWords[] = {
    {0, "ok"}, {1, "nothingToDelete"}, {2, "eimResetNotSupported"}, {127, "undefinedError"}};
constexpr Word ResetImmediateEnableResultWords[] = {{0, "ok"}, {1, "resetIECNotSupported"}, {127, "undefinedError"}};
constexpr Word IpaeActivationResultWords[] = {{0, "ok"}, {1, "notSupported"}};

} // namespace

template <>
constinit const Schema SchemaOf<EnableProfileResult>::value = enumeration("EnableProfileResult",
                                                                          EnableProfileResultWords);
template <>
constinit const Schema SchemaOf<DisableProfileResult>::value = enumeration("DisableProfileResult",
                                                                           DisableProfileResultWords);
template <>
constinit const Schema SchemaOf<DeleteProfileResult>::value = enumeration("DeleteProfileResult",
                                                                          DeleteProfileResultWords);
template <>
constinit const Schema SchemaOf<SetNicknameResult>::value = enumeration("SetNicknameResult", SetNicknameResultWords);
template <>
constinit const Schema SchemaOf<DeleteNotificationStatus>::value = enumeration("DeleteNotificationStatus",
                                                                               DeleteNotificationStatusWords);
template <>
constinit const Schema SchemaOf<ListNotificationsError>::value = enumeration("ListNotificationsError",
                                                                             ListNotificationsErrorWords);
template <>
constinit const Schema SchemaOf<SetDefaultDpAddressResult>::value = enumeration("SetDefaultDpAddressResult",
                                                                                SetDefaultDpAddressResultWords);
template <>
constinit const Schema SchemaOf<AuthenticateErrorCode>::value = enumeration("AuthenticateErrorCode",
                                                                            AuthenticateErrorCodeWords);
template <>
constinit const Schema SchemaOf<DownloadErrorCode>::value = enumeration("DownloadErrorCode", DownloadErrorCodeWords);
template <>
constinit const Schema SchemaOf<CancelSessionError>::value = enumeration("CancelSessionError", CancelSessionErrorWords);
template <>
constinit const Schema SchemaOf<CancelSessionReason>::value = enumeration("CancelSessionReason",
                                                                          CancelSessionReasonWords);
template <>
constinit const Schema SchemaOf<AddInitialEimError>::value = enumeration("AddInitialEimError", AddInitialEimErrorWords);
template <>
constinit const Schema SchemaOf<GetCertsError>::value = enumeration("GetCertsError", GetCertsErrorWords);
template <>
constinit const Schema SchemaOf<ProfileRollbackResult>::value = enumeration("ProfileRollbackResult",
                                                                            ProfileRollbackResultWords);
template <>
constinit const Schema SchemaOf<ConfigureImmediateEnableResult>::value =
    enumeration("ConfigureImmediateEnableResult", ConfigureImmediateEnableResultWords);
template <>
constinit const Schema SchemaOf<ImmediateEnableResult>::value = enumeration("ImmediateEnableResult",
                                                                            ImmediateEnableResultWords);
template <>
constinit const Schema SchemaOf<EnableEmergencyProfileResult>::value = enumeration("EnableEmergencyProfileResult",
                                                                                   EnableEmergencyProfileResultWords);
template <>
constinit const Schema SchemaOf<DisableEmergencyProfileResult>::value = enumeration("DisableEmergencyProfileResult",
                                                                                    DisableEmergencyProfileResultWords);
template <>
constinit const Schema SchemaOf<ExecuteFallbackResult>::value = enumeration("ExecuteFallbackResult",
                                                                            ExecuteFallbackResultWords);
template <>
constinit const Schema SchemaOf<ReturnFromFallbackResult>::value = enumeration("ReturnFromFallbackResult",
                                                                               ReturnFromFallbackResultWords);
template <>
constinit const Schema SchemaOf<ConnectivityParametersError>::value = enumeration("ConnectivityParametersError",
                                                                                  ConnectivityParametersErrorWords);
template <>
constinit const Schema SchemaOf<MemoryResetResult>::value = enumeration("MemoryResetResult", MemoryResetResultWords);
template <>
constinit const Schema SchemaOf<ResetEimResult>::value = enumeration("ResetEimResult", ResetEimResultWords);
template <>
constinit const Schema SchemaOf<ResetImmediateEnableResult>::value = enumeration("ResetImmediateEnableResult",
                                                                                 ResetImmediateEnableResultWords);
template <>
constinit const Schema SchemaOf<IpaeActivationResult>::value = enumeration("IpaeActivationResult",
                                                                           IpaeActivationResultWords);

} // namespace longreach::sgp32
