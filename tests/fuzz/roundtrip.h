// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/schema/codec.h"
#include "tests/support/wiretypes.h"

#include <cstdlib>

namespace longreach::fuzz {

inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Octets that are a message of some type of `Types` are, once written, the same message for good.
template <typename Types>
void requireRoundTrips(sgp32::OctetView octets)
{
    Types::forEach([&]<typename T>() {
        const auto value = sgp32::decode<T>(octets);
        if (!value)
            return;
        const auto written = sgp32::encode(*value);
        const auto again = sgp32::decode<T>(written);
        require(again.has_value());
        require(sgp32::encode(*again) == written);
    });
}

} // namespace longreach::fuzz
