// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/secrets/secretbytes.h"

#include <QByteArray>

namespace longreach::secrets {

constexpr qsizetype KeyOctets = 32;
constexpr qsizetype NonceOctets = 12;
constexpr qsizetype TagOctets = 16;

/// `text` under AES-256-GCM: a fresh nonce, the ciphertext, the tag. `bound` is not in the result,
/// but opens it only together with it. Fails with Internal.
[[nodiscard]] Result<QByteArray> encrypt(const SecretBytes &key, QByteArrayView text, QByteArrayView bound);

/// What encrypt() was given. Fails with Damaged under another key, another `bound`, or after any change.
[[nodiscard]] Result<SecretBytes> decrypt(const SecretBytes &key, QByteArrayView sealed, QByteArrayView bound);

/// HMAC-SHA-256, 32 octets.
[[nodiscard]] QByteArray keyedDigest(const SecretBytes &key, QByteArrayView text);

/// As many octets as asked for from the system's generator. Fails with Internal.
[[nodiscard]] Result<QByteArray> randomOctets(qsizetype count);

/// A key for one purpose out of a general one (HMAC-SHA-256 of the purpose).
[[nodiscard]] SecretBytes keyFor(const SecretBytes &master, QByteArrayView purpose);

} // namespace longreach::secrets
