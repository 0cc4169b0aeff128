// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eid.h"
#include "app/core/iccid.h"
#include "app/sgp32/values/shortoctets.h"

namespace longreach::sgp32 {

/// An EID as it came on the wire: nobody has checked its length or digits yet.
///
/// A message with an invalid EID is still a message and deserves its answer (invalidEid), so
/// messages carry this; toEid() is the border behind which it is valid.
class WireEid final {
public:
    WireEid() noexcept = default;
    WireEid(const Eid &eid) noexcept { m_octets.assign(eid.bytes()); }

    [[nodiscard]] Result<Eid> toEid() const { return Eid::fromBytes(m_octets.view()); }
    [[nodiscard]] OctetView view() const noexcept { return m_octets.view(); }

    /// False, and no change, for more than 16 octets.
    bool assign(OctetView octets) noexcept { return m_octets.assign(octets); }

    friend bool operator==(const WireEid &, const WireEid &) noexcept = default;

private:
    ShortOctets<16> m_octets;
};

/// An ICCID as it came on the wire, digit pairs swapped, unchecked. See WireEid.
class WireIccid final {
public:
    WireIccid() noexcept = default;
    WireIccid(const Iccid &iccid) noexcept { m_octets.assign(iccid.toWire()); }

    [[nodiscard]] Result<Iccid> toIccid() const { return Iccid::fromWire(m_octets.view()); }
    [[nodiscard]] OctetView view() const noexcept { return m_octets.view(); }

    /// False, and no change, for more than 16 octets.
    bool assign(OctetView octets) noexcept { return m_octets.assign(octets); }

    friend bool operator==(const WireIccid &, const WireIccid &) noexcept = default;

private:
    ShortOctets<16> m_octets;
};

} // namespace longreach::sgp32
