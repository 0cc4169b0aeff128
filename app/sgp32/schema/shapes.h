// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/schema/schema.h"

namespace longreach::sgp32 {

/// A request that is its tag alone.
template <Tag Number>
struct PlainRequest {
    static const Schema schema;
    friend bool operator==(const PlainRequest &, const PlainRequest &) = default;
};

/// A request that only says whether the card shall ask the device for a REFRESH afterwards.
template <Tag Number>
struct RefreshRequest {
    bool refreshFlag = false;

    static const Schema schema;
    friend bool operator==(const RefreshRequest &, const RefreshRequest &) = default;
};

/// An answer that is one result code.
template <Tag Number, typename Code>
struct CodeResponse {
    Code result{};

    static const Schema schema;
    friend bool operator==(const CodeResponse &, const CodeResponse &) = default;
};

} // namespace longreach::sgp32
