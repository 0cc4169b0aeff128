// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/esipa/esipacodes.h"

#include "app/sgp32/schema/members.h"

namespace longreach::sgp32 {

namespace {

constexpr Word EimPackageErrorWords[] = {
    {1, "noEimPackageAvailable"}, {2, "eidNotFound"}, {3, "invalidEid"}, {4, "missingEid"}, {127, "undefinedError"}};
constexpr Word ProvideEimPackageResultErrorWords[] = {
    {2, "eidNotFound"}, {3, "invalidEid"}, {4, "missingEid"}, {127, "undefinedError"}};
constexpr Word EimPackageResultErrorCodeWords[] = {
    {1, "invalidPackageFormat"}, {2, "unknownPackage"}, {127, "undefinedError"}};
constexpr Word IpaEuiccDataErrorCodeWords[] = {
    {1, "incorrectTagList"}, {5, "euiccCiPKIdNotFound"}, {104, "ecallActive"}, {127, "undefinedError"}};
constexpr Word ProfileDownloadErrorReasonWords[] = {{104, "ecallActive"}, {127, "undefinedError"}};
constexpr Word InitiateAuthenticationErrorEsipaWords[] = {
    {1, "invalidDpAddress"},   {2, "euiccVersionNotSupportedByDp"},
    {3, "ciPKIdNotSupported"}, {50, "smdpAddressMismatch"},
    {51, "smdpOidMismatch"},   {52, "invalidEimTransactionId"},
    {127, "undefinedError"}};
constexpr Word AuthenticateClientErrorEsipaWords[] = {{1, "eumCertificateInvalid"},
                                                      {2, "eumCertificateExpired"},
                                                      {3, "euiccCertificateInvalid"},
                                                      {4, "euiccCertificateExpired"},
                                                      {5, "euiccSignatureInvalid"},
                                                      {6, "matchingIdRefused"},
                                                      {7, "eidMismatch"},
                                                      {8, "noEligibleProfile"},
                                                      {9, "ciPKUnknown"},
                                                      {10, "invalidTransactionId"},
                                                      {11, "insufficientMemory"},
                                                      {18, "downloadOrderExpired"},
                                                      {50, "pprNotAllowed"},
                                                      {56, "eventIdUnknown"},
                                                      {127, "undefinedError"}};
constexpr Word GetBoundProfilePackageErrorEsipaWords[] = {
    {1, "euiccSignatureInvalid"},   {2, "confirmationCodeMissing"},
    {3, "confirmationCodeRefused"}, {4, "confirmationCodeRetriesExceeded"},
    {5, "bppRebindingRefused"},     {6, "downloadOrderExpired"},
    {50, "metadataMismatch"},       {95, "invalidTransactionId"},
    {127, "undefinedError"}};
constexpr Word CancelSessionErrorEsipaWords[] = {
    {1, "invalidTransactionId"}, {2, "euiccSignatureInvalid"}, {127, "undefinedError"}};
constexpr Word StateChangeCauseWords[] = {{0, "otherEim"},     {1, "fallback"},   {2, "emergencyProfile"},
                                          {3, "local"},        {4, "reset"},      {5, "immediateEnableProfile"},
                                          {6, "deviceChange"}, {127, "undefined"}};

} // namespace

template <>
constinit const Schema SchemaOf<EimPackageError>::value = enumeration("EimPackageError", EimPackageErrorWords);
template <>
constinit const Schema SchemaOf<ProvideEimPackageResultError>::value = enumeration("ProvideEimPackageResultError",
                                                                                   ProvideEimPackageResultErrorWords);
template <>
constinit const Schema SchemaOf<EimPackageResultErrorCode>::value = enumeration("EimPackageResultErrorCode",
                                                                                EimPackageResultErrorCodeWords);
template <>
constinit const Schema SchemaOf<IpaEuiccDataErrorCode>::value = enumeration("IpaEuiccDataErrorCode",
                                                                            IpaEuiccDataErrorCodeWords);
template <>
constinit const Schema SchemaOf<ProfileDownloadErrorReason>::value = enumeration("ProfileDownloadErrorReason",
                                                                                 ProfileDownloadErrorReasonWords);
template <>
constinit const Schema SchemaOf<InitiateAuthenticationErrorEsipa>::value =
    enumeration("InitiateAuthenticationErrorEsipa", InitiateAuthenticationErrorEsipaWords);
template <>
constinit const Schema SchemaOf<AuthenticateClientErrorEsipa>::value = enumeration("AuthenticateClientErrorEsipa",
                                                                                   AuthenticateClientErrorEsipaWords);
template <>
constinit const Schema SchemaOf<GetBoundProfilePackageErrorEsipa>::value =
    enumeration("GetBoundProfilePackageErrorEsipa", GetBoundProfilePackageErrorEsipaWords);
template <>
constinit const Schema SchemaOf<CancelSessionErrorEsipa>::value = enumeration("CancelSessionErrorEsipa",
                                                                              CancelSessionErrorEsipaWords);
template <>
constinit const Schema SchemaOf<StateChangeCause>::value = enumeration("StateChangeCause", StateChangeCauseWords);

} // namespace longreach::sgp32
