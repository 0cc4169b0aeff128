// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/tlv/octets.h"

#include <array>
#include <initializer_list>

namespace longreach::sgp32 {

using Sha256 = std::array<std::byte, 32>;

/// SHA-256 over `parts`, one after the other.
[[nodiscard]] Sha256 sha256(std::initializer_list<OctetView> parts);

/// What proves a confirmation code to the SM-DP+: SHA-256(SHA-256(code) || transactionId) (SGP.22, 5.5.2).
[[nodiscard]] QByteArray confirmationCodeHash(const QString &code, OctetView transactionId);

} // namespace longreach::sgp32
