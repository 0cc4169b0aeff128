// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/roundtrip.h"

#include <cstdint>

/// Reads any octets as each message of the family.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *octets, std::size_t size)
{
    longreach::fuzz::requireRoundTrips<longreach::test::PackageTypes>(std::as_bytes(std::span(octets, size)));
    return 0;
}
