// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/es10/resultcodes.h"
#include "app/sgp32/schema/leafschemas.h"
#include "app/sgp32/schema/shapes.h"

#include <optional>

namespace longreach::sgp32 {

using EuiccConfiguredAddressesRequest = PlainRequest<0xBF3C>;

/// Where the card looks for profiles by itself (SGP.22, 5.7.3).
struct EuiccConfiguredAddressesResponse {
    std::optional<Utf8Text> defaultDpAddress;
    Utf8Text rootDsAddress;

    static const Schema schema;
    friend bool operator==(const EuiccConfiguredAddressesResponse &,
                           const EuiccConfiguredAddressesResponse &) = default;
};

/// SetDefaultDpAddress of a consumer card (SGP.22, 5.7.4): an empty address clears it.
struct Sgp22SetDefaultDpAddressRequest {
    Utf8Text defaultDpAddress;

    static const Schema schema;
    friend bool operator==(const Sgp22SetDefaultDpAddressRequest &, const Sgp22SetDefaultDpAddressRequest &) = default;
};
using Sgp22SetDefaultDpAddressResponse = CodeResponse<0xBF3F, SetDefaultDpAddressResult>;

/// SetDefaultDpAddress of an IoT card (SGP.32): by itself, or as an operation of an eUICC package.
struct SetDefaultDpAddressRequest {
    Utf8Text defaultDpAddress;

    static const Schema schema;
    friend bool operator==(const SetDefaultDpAddressRequest &, const SetDefaultDpAddressRequest &) = default;
};
using SetDefaultDpAddressResponse = CodeResponse<0xBF65, SetDefaultDpAddressResult>;

template <>
const Schema EuiccConfiguredAddressesRequest::schema;
template <>
const Schema Sgp22SetDefaultDpAddressResponse::schema;
template <>
const Schema SetDefaultDpAddressResponse::schema;

} // namespace longreach::sgp32
