// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eid.h"
#include "app/core/iccid.h"
#include "app/sgp32/tlv/octets.h"

#include <algorithm>
#include <array>

namespace longreach::sgp32 {

/// An EID as it came on the wire: 16 octets of which nobody has checked the digits yet.
///
/// A message with an invalid EID is still a message and deserves its answer (invalidEid), so
/// messages carry this; toEid() is the border behind which it is valid.
class WireEid final {
public:
    static constexpr std::size_t Size = 16;

    constexpr WireEid() noexcept = default;
    WireEid(const Eid &eid) noexcept { std::copy(eid.bytes().begin(), eid.bytes().end(), m_octets.begin()); }
    explicit WireEid(std::span<const std::byte, Size> octets) noexcept
    {
        std::copy(octets.begin(), octets.end(), m_octets.begin());
    }

    [[nodiscard]] Result<Eid> toEid() const { return Eid::fromBytes(m_octets); }
    [[nodiscard]] std::span<const std::byte, Size> view() const noexcept { return m_octets; }

    friend auto operator<=>(const WireEid &, const WireEid &) noexcept = default;

private:
    std::array<std::byte, Size> m_octets{};
};

/// An ICCID as it came on the wire: 10 octets, digit pairs swapped, unchecked. See WireEid.
class WireIccid final {
public:
    static constexpr std::size_t Size = 10;

    constexpr WireIccid() noexcept = default;
    WireIccid(const Iccid &iccid) noexcept : m_octets(iccid.toWire()) {}
    explicit WireIccid(std::span<const std::byte, Size> octets) noexcept
    {
        std::copy(octets.begin(), octets.end(), m_octets.begin());
    }

    [[nodiscard]] Result<Iccid> toIccid() const { return Iccid::fromWire(m_octets); }
    [[nodiscard]] std::span<const std::byte, Size> view() const noexcept { return m_octets; }

    friend auto operator<=>(const WireIccid &, const WireIccid &) noexcept = default;

private:
    std::array<std::byte, Size> m_octets{};
};

} // namespace longreach::sgp32
