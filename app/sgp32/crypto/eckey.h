// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/sgp32/tlv/octets.h"

#include <initializer_list>
#include <memory>

namespace longreach::sgp32 {

/// The two curves of the standard; both sign with 64 octets.
enum class Curve { P256, BrainpoolP256r1 };

/// Octets in pieces that are signed as one, without being copied together.
using SignedParts = std::initializer_list<OctetView>;

/// A key that verifies ECDSA with SHA-256. Copies share it; any thread may use it.
class PublicKey final {
public:
    /// Reads a SubjectPublicKeyInfo. Fails with InvalidInput, or Unsupported for another curve.
    static Result<PublicKey> fromSpki(OctetView der);

    /// Reads an uncompressed point (65 octets). Fails with InvalidInput if it is not on the curve.
    static Result<PublicKey> fromPoint(Curve curve, OctetView point);

    [[nodiscard]] Curve curve() const noexcept;
    [[nodiscard]] QByteArray toSpki() const;
    [[nodiscard]] QByteArray toPoint() const;

    /// Whether `signature` is one over `parts`: r||s of 64 octets, or DER as some senders have it.
    [[nodiscard]] bool verifies(SignedParts parts, OctetView signature) const;

    friend bool operator==(const PublicKey &a, const PublicKey &b) { return a.toSpki() == b.toSpki(); }

private:
    friend class PrivateKey;
    struct Handle;
    explicit PublicKey(std::shared_ptr<Handle> handle) noexcept : m_handle(std::move(handle)) {}

    std::shared_ptr<Handle> m_handle;
};

/// A key that signs ECDSA with SHA-256. Copies share it, any thread may use it, and its memory is
/// wiped with the last copy.
class PrivateKey final {
public:
    /// Fails with Internal if the system gives no randomness.
    static Result<PrivateKey> generate(Curve curve);

    /// Takes the 32 octets of the secret number. Fails with InvalidInput if it is none of the curve's.
    static Result<PrivateKey> fromScalar(Curve curve, OctetView scalar);

    /// Reads an unencrypted PEM (PKCS#8 or SEC 1). Fails with InvalidInput or Unsupported.
    static Result<PrivateKey> fromPem(const QByteArray &pem);

    /// The key as PKCS#8 in PEM, unencrypted: a secret.
    [[nodiscard]] QByteArray toPem() const;

    [[nodiscard]] PublicKey publicKey() const { return PublicKey(m_handle); }

    /// r||s, 64 octets (BSI TR-03111, 5.2.1), over `parts`.
    [[nodiscard]] QByteArray sign(SignedParts parts) const;

    /// The secret shared with the owner of `other` (ECDH): the x coordinate, 32 octets. Fails with
    /// InvalidInput if `other` is on another curve.
    [[nodiscard]] Result<QByteArray> agree(const PublicKey &other) const;

private:
    explicit PrivateKey(std::shared_ptr<PublicKey::Handle> handle) noexcept : m_handle(std::move(handle)) {}

    std::shared_ptr<PublicKey::Handle> m_handle;
};

/// DER (ECDSA-Sig-Value) of r||s. Fails with InvalidInput unless `raw` has 64 octets.
[[nodiscard]] Result<QByteArray> toDerSignature(OctetView raw);

/// r||s of DER. Fails with InvalidInput if `der` is none, or a number has more than 32 octets.
[[nodiscard]] Result<QByteArray> toRawSignature(OctetView der);

} // namespace longreach::sgp32
