// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/crypto/sessionkeys.h"
#include "app/sgp32/tlv/tag.h"

#include <vector>

namespace longreach::sgp32 {

/// Protects the segments of a bound profile package one after the other, or opens them on the other
/// side: SCP03t (SGP.22, annex G).
///
/// Each segment's MAC covers the one before, and each counts as a block for the cipher, encrypted or
/// not: so segments have to be done in the order they are sent. Not to be shared between threads.
class SegmentProtection final {
public:
    /// With its header and MAC a segment has at most 1,020 octets: this is what fits in at most.
    static constexpr std::size_t MaximumPlainOctets = 1'007;

    explicit SegmentProtection(const SessionKeys &keys) noexcept : m_keys(keys), m_chain(keys.macChaining()) {}

    /// The TLV of a segment that is encrypted and authenticated: `87`, or `86` for profile elements.
    [[nodiscard]] QByteArray encrypt(Tag tag, OctetView plain);

    /// The TLV of a segment that is authenticated only: `88`, for metadata.
    [[nodiscard]] QByteArray authenticate(Tag tag, OctetView plain);

    /// What is in a segment made by encrypt(). Fails with InvalidInput if it is none, with Untrusted if
    /// the MAC is wrong; the session is then of no use any more.
    [[nodiscard]] Result<QByteArray> decrypt(OctetView segment);

    /// What is in a segment made by authenticate(). Fails like decrypt().
    [[nodiscard]] Result<QByteArray> verify(OctetView segment);

private:
    using Block = SessionKeys::Key;

    [[nodiscard]] QByteArray seal(Tag tag, const QByteArray &content);
    [[nodiscard]] Result<QByteArray> open(OctetView segment);
    [[nodiscard]] Block nextInitialVector();

    SessionKeys m_keys;
    Block m_chain;
    quint32 m_blocks = 0;
};

/// Cuts profile elements into what one `86` segment each can hold.
[[nodiscard]] std::vector<OctetView> segmentParts(OctetView profileElements);

} // namespace longreach::sgp32
