// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <cstddef>
#include <span>

namespace longreach {

/// The identity of one profile: 19 or 20 decimal digits (ITU-T E.118, 3GPP TS 102 221).
///
/// Two Iccids are equal when their first 19 digits are: some systems give the number without its
/// check digit. A wrong check digit is a warning on the value (isLuhnValid), never a refusal,
/// because cards in the field carry them.
class Iccid final {
public:
    /// Reads 19 or 20 printed digits, ignoring spaces and hyphens. Fails with InvalidInput.
    static Result<Iccid> parse(QStringView text);

    /// Reads the 10 octets of EF.ICCID or tag '5A': every pair swapped, filler F in the high half
    /// of the last octet when there are 19 digits. Fails with InvalidInput.
    static Result<Iccid> fromWire(std::span<const std::byte> octets);

    /// Reads the wire form as 20 hex characters ("98940404800000000028"), as eIMs write it. Fails
    /// with InvalidInput.
    static Result<Iccid> parseWireHex(QStringView hex);

    [[nodiscard]] QString toString() const;

    /// The first 19 digits: what two Iccids are equal by.
    [[nodiscard]] QString withoutCheckDigit() const;

    /// 20 digits; an absent last one is worked out.
    [[nodiscard]] QString withCheckDigit() const;

    /// 10 octets, nibble-swapped and F-padded: the form for cards and eUICC packages.
    [[nodiscard]] std::array<std::byte, 10> toWire() const noexcept;

    /// The wire form as 20 upper-case hex characters.
    [[nodiscard]] QString toWireHex() const;

    /// Whether there is a 20th digit.
    [[nodiscard]] bool hasTwentyDigits() const noexcept;

    /// Whether the last digit is the Luhn digit of those before it; false is worth a warning.
    [[nodiscard]] bool isLuhnValid() const noexcept;

    /// The digits in reading order, two a byte; an absent 20th is F. For storing.
    [[nodiscard]] std::span<const std::byte, 10> bytes() const noexcept { return m_digits; }

    /// Reads what bytes() gave. Fails with InvalidInput.
    static Result<Iccid> fromBytes(std::span<const std::byte> packed);

    friend bool operator==(const Iccid &a, const Iccid &b) noexcept { return a.stem() == b.stem(); }
    friend auto operator<=>(const Iccid &a, const Iccid &b) noexcept { return a.stem() <=> b.stem(); }

private:
    constexpr explicit Iccid(const std::array<std::byte, 10> &digits) noexcept : m_digits(digits) {}
    [[nodiscard]] std::array<std::byte, 10> stem() const noexcept;

    std::array<std::byte, 10> m_digits;

    friend size_t qHash(const Iccid &iccid, size_t seed) noexcept;
};

[[nodiscard]] size_t qHash(const Iccid &iccid, size_t seed = 0) noexcept;

} // namespace longreach
