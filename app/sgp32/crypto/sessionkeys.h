// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eid.h"
#include "app/sgp32/crypto/eckey.h"

#include <array>

namespace longreach::sgp32 {

/// The three keys of one profile download (SGP.22, 2.6.4 and annex G): what the segments of a bound
/// profile package are encrypted and authenticated with. Wiped when they go.
class SessionKeys final {
public:
    using Key = std::array<std::byte, 16>;

    SessionKeys(const Key &macChaining, const Key &encryption, const Key &mac) noexcept
        : m_keys{macChaining, encryption, mac}
    {}
    SessionKeys(const SessionKeys &) noexcept = default;
    SessionKeys &operator=(const SessionKeys &) noexcept = default;
    ~SessionKeys();

    /// Works the keys out on either side: from its own one-time key, the other's, and what both know
    /// (X9.63 KDF with SHA-256; key type AES, 16 octets). `hostId` is that of the control reference
    /// template. Fails with InvalidInput if the keys are on different curves, or `hostId` has more than
    /// 16 octets.
    static Result<SessionKeys> agree(const PrivateKey &own, const PublicKey &theirs, OctetView hostId, const Eid &eid);

    /// Takes three keys of 16 octets, as ReplaceSessionKeys brings them (`BF26`). Fails with InvalidInput.
    static Result<SessionKeys> fromOctets(OctetView macChaining, OctetView encryption, OctetView mac);

    [[nodiscard]] const Key &macChaining() const noexcept { return m_keys[0]; } ///< the first chaining value
    [[nodiscard]] const Key &encryption() const noexcept { return m_keys[1]; }
    [[nodiscard]] const Key &mac() const noexcept { return m_keys[2]; }

private:
    std::array<Key, 3> m_keys;
};

/// What both sides put into the key derivation (SGP.22, annex G): key type, length, host id and EID.
[[nodiscard]] QByteArray sharedInfo(OctetView hostId, const Eid &eid);

} // namespace longreach::sgp32
