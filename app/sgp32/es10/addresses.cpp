// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/es10/addresses.h"

#include "app/sgp32/schema/members.h"

namespace longreach::sgp32 {

namespace {

constexpr Member ConfiguredAddressesMembers[] = {
    member<&EuiccConfiguredAddressesResponse::defaultDpAddress>(0x80, "defaultDpAddress"),
    member<&EuiccConfiguredAddressesResponse::rootDsAddress>(0x81, "rootDsAddress"),
};
constexpr Member Sgp22SetDefaultDpMembers[] = {
    member<&Sgp22SetDefaultDpAddressRequest::defaultDpAddress>(0x80, "defaultDpAddress"),
};
constexpr Member Sgp22SetDefaultDpResponseMembers[] = {
    member<&Sgp22SetDefaultDpAddressResponse::result>(0x80, "setDefaultDpAddressResult"),
};
constexpr Member SetDefaultDpMembers[] = {
    member<&SetDefaultDpAddressRequest::defaultDpAddress>(0x80, "defaultDpAddress").also(tag::Utf8String),
};
constexpr Member SetDefaultDpResponseMembers[] = {
    member<&SetDefaultDpAddressResponse::result>(0x80, "setDefaultDpAddressResult"),
};

} // namespace

template <>
constinit const Schema EuiccConfiguredAddressesRequest::schema = emptySequence("EuiccConfiguredAddressesRequest",
                                                                               0xBF3C);
constinit const Schema EuiccConfiguredAddressesResponse::schema =
    sequence("EuiccConfiguredAddressesResponse", 0xBF3C, ConfiguredAddressesMembers);
constinit const Schema Sgp22SetDefaultDpAddressRequest::schema =
    sequence("SetDefaultDpAddressRequest", 0xBF3F, Sgp22SetDefaultDpMembers);
template <>
constinit const Schema Sgp22SetDefaultDpAddressResponse::schema = sequence("SetDefaultDpAddressResponse", 0xBF3F,
                                                                           Sgp22SetDefaultDpResponseMembers);
constinit const Schema SetDefaultDpAddressRequest::schema =
    sequence("SetDefaultDpAddressRequest", 0xBF65, SetDefaultDpMembers);
template <>
constinit const Schema SetDefaultDpAddressResponse::schema = sequence("SetDefaultDpAddressResponse", 0xBF65,
                                                                      SetDefaultDpResponseMembers);

} // namespace longreach::sgp32
