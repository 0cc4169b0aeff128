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

/// The identity of one eUICC: 32 decimal digits, of which the last two check the rest (SGP.29).
///
/// An Eid is always valid: the only ways to one are parse() and fromBytes(), so nobody downstream
/// checks again. It is 16 bytes with no allocation (a fleet holds a million of them) and its order
/// is the order of its digits, so sorting a column of them is sorting memory.
class Eid final {
public:
    static constexpr qsizetype DigitCount = 32;

    /// Reads `text`, ignoring spaces and hyphens between groups.
    ///
    /// Fails with InvalidInput if another character is met, if there are not exactly 32 digits, or
    /// if the number modulo 97 is not 1.
    static Result<Eid> parse(QStringView text);

    /// Reads the 16 octets of tag '5A', two digits each, first digit high. Fails like parse().
    static Result<Eid> fromBytes(std::span<const std::byte> octets);

    /// The Eid whose first 30 digits are `stem`; the two check digits are worked out (SGP.29).
    /// Fails with InvalidInput unless `stem` is 30 digits.
    static Result<Eid> fromStem(QStringView stem);

    [[nodiscard]] QString toString() const;

    /// The digits in groups of four, for a person to read aloud.
    [[nodiscard]] QString toDisplayString() const;

    /// Two digits a byte, first digit high: the form that cards send in tag '5A'.
    [[nodiscard]] std::span<const std::byte, 16> bytes() const noexcept { return m_digits; }

    friend auto operator<=>(const Eid &, const Eid &) noexcept = default;

private:
    constexpr explicit Eid(const std::array<std::byte, 16> &digits) noexcept : m_digits(digits) {}

    std::array<std::byte, 16> m_digits;
};

[[nodiscard]] inline size_t qHash(const Eid &eid, size_t seed = 0) noexcept
{
    return qHashBits(eid.bytes().data(), eid.bytes().size(), seed);
}

} // namespace longreach

template <>
struct std::hash<longreach::Eid> {
    size_t operator()(const longreach::Eid &eid) const noexcept { return qHash(eid); }
};
