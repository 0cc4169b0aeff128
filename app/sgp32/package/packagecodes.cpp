// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/package/packagecodes.h"

#include "app/sgp32/schema/members.h"

namespace longreach::sgp32 {

namespace {

constexpr Word EnableResultWords[] = {
    {0, "ok"},      {1, "iccidOrAidNotFound"},    {2, "profileNotInDisabledState"}, {3, "disallowedByPolicy"},
    {5, "catBusy"}, {20, "rollbackNotAvailable"}, {127, "undefinedError"}};
constexpr Word DisableResultWords[] = {
    {0, "ok"},      {1, "iccidOrAidNotFound"}, {2, "profileNotInEnabledState"}, {3, "disallowedByPolicy"},
    {5, "catBusy"}, {127, "undefinedError"}};
constexpr Word DeleteResultWords[] = {{0, "ok"},
                                      {1, "iccidOrAidNotFound"},
                                      {2, "profileNotInDisabledState"},
                                      {3, "disallowedByPolicy"},
                                      {20, "rollbackNotAvailable"},
                                      {21, "returnFallbackProfile"},
                                      {127, "undefinedError"}};
constexpr Word ConfigureImmediateEnableOutcomeWords[] = {
    {0, "ok"}, {1, "insufficientMemory"}, {7, "commandError"}, {127, "undefinedError"}};
constexpr Word AddEimResultCodeWords[] = {
    {0, "ok"},           {1, "insufficientMemory"},      {2, "associatedEimAlreadyExists"},
    {3, "ciPKUnknown"},  {5, "invalidAssociationToken"}, {6, "counterValueOutOfRange"},
    {7, "commandError"}, {127, "undefinedError"}};
constexpr Word DeleteEimResultWords[] = {
    {0, "ok"}, {1, "eimNotFound"}, {2, "lastEimDeleted"}, {7, "commandError"}, {127, "undefinedError"}};
constexpr Word UpdateEimResultWords[] = {{0, "ok"},           {1, "eimNotFound"},
                                         {3, "ciPKUnknown"},  {6, "counterValueOutOfRange"},
                                         {7, "commandError"}, {127, "undefinedError"}};
constexpr Word ListEimErrorWords[] = {{7, "commandError"}, {127, "undefinedError"}};
constexpr Word RollbackResultWords[] = {{0, "ok"}, {127, "undefinedError"}};
constexpr Word SetFallbackAttributeResultWords[] = {{0, "ok"},
                                                    {1, "iccidOrAidNotFound"},
                                                    {2, "fallbackNotAllowed"},
                                                    {3, "fallbackProfileEnabled"},
                                                    {127, "undefinedError"}};
constexpr Word UnsetFallbackAttributeResultWords[] = {
    {0, "ok"}, {2, "noFallbackAttribute"}, {3, "fallbackProfileEnabled"}, {7, "commandError"}, {127, "undefinedError"}};
constexpr Word ProcessingTerminatedWords[] = {
    {1, "resultSizeOverflow"}, {2, "unknownOrDamagedCommand"}, {3, "interruption"}, {127, "undefinedError"}};
constexpr Word EuiccPackageErrorCodeWords[] = {
    {3, "invalidEid"},    {4, "replayError"},   {6, "counterValueOutOfRange"},
    {15, "sizeOverflow"}, {104, "ecallActive"}, {127, "undefinedError"}};
constexpr Word EuiccPackageUnsignedErrorCodeWords[] = {{15, "sizeOverflow"}, {127, "undefinedError"}};

} // namespace

template <>
constinit const Schema SchemaOf<EnableResult>::value = enumeration("EnableResult", EnableResultWords);
template <>
constinit const Schema SchemaOf<DisableResult>::value = enumeration("DisableResult", DisableResultWords);
template <>
constinit const Schema SchemaOf<DeleteResult>::value = enumeration("DeleteResult", DeleteResultWords);
template <>
constinit const Schema SchemaOf<ConfigureImmediateEnableOutcome>::value =
    enumeration("ConfigureImmediateEnableResult", ConfigureImmediateEnableOutcomeWords);
template <>
constinit const Schema SchemaOf<AddEimResultCode>::value = enumeration("AddEimResultCode", AddEimResultCodeWords);
template <>
constinit const Schema SchemaOf<DeleteEimResult>::value = enumeration("DeleteEimResult", DeleteEimResultWords);
template <>
constinit const Schema SchemaOf<UpdateEimResult>::value = enumeration("UpdateEimResult", UpdateEimResultWords);
template <>
constinit const Schema SchemaOf<ListEimError>::value = enumeration("ListEimError", ListEimErrorWords);
template <>
constinit const Schema SchemaOf<RollbackResult>::value = enumeration("RollbackResult", RollbackResultWords);
template <>
constinit const Schema SchemaOf<SetFallbackAttributeResult>::value = enumeration("SetFallbackAttributeResult",
                                                                                 SetFallbackAttributeResultWords);
template <>
constinit const Schema SchemaOf<UnsetFallbackAttributeResult>::value = enumeration("UnsetFallbackAttributeResult",
                                                                                   UnsetFallbackAttributeResultWords);
template <>
constinit const Schema SchemaOf<ProcessingTerminated>::value = enumeration("ProcessingTerminated",
                                                                           ProcessingTerminatedWords);
template <>
constinit const Schema SchemaOf<EuiccPackageErrorCode>::value = enumeration("EuiccPackageErrorCode",
                                                                            EuiccPackageErrorCodeWords);
template <>
constinit const Schema SchemaOf<EuiccPackageUnsignedErrorCode>::value = enumeration("EuiccPackageUnsignedErrorCode",
                                                                                    EuiccPackageUnsignedErrorCodeWords);

} // namespace longreach::sgp32
