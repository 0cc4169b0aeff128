// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/crypto/certificate.h"
#include "tests/fuzz/roundtrip.h"

#include <cstdint>

using namespace longreach::fuzz;
using namespace longreach::sgp32;

/// Reads any octets as a certificate, a key and a signature.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *octets, std::size_t size)
{
    const auto view = std::as_bytes(std::span(octets, size));
    if (const auto certificate = Certificate::fromDer(view)) {
        (void)certificate->publicKey();
        require(!checkEuiccChain(*certificate, *certificate, *certificate, certificate->fields().notBefore));
    }
    (void)PublicKey::fromSpki(view);
    if (const auto raw = toRawSignature(view))
        require(toDerSignature(viewOf(*raw)).has_value());
    return 0;
}
