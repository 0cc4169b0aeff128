// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/packeddigits.h"

#include <QStringView>

#include <vector>

namespace longreach::fleet {

/// Some digits to be found within others: all places are tried at once, digit by digit, on the
/// packed form, so that nothing is unpacked.
class DigitNeedle final {
public:
    /// `digits` is 1 to 32 decimal digits.
    explicit DigitNeedle(QStringView digits);

    [[nodiscard]] bool isIn(const PackedDigits &digits) const noexcept
    {
        auto left = EveryPlace;
        auto right = EveryPlace;
        unsigned shift = 0;
        for (const auto wanted : m_wanted) {
            const auto hitsLeft = placesOfZero(digits[0] ^ wanted);
            const auto hitsRight = placesOfZero(digits[1] ^ wanted);
            if (shift < 64) {
                left &= hitsLeft << shift | (shift == 0 ? 0 : hitsRight >> (64 - shift));
                right &= hitsRight << shift;
            } else {
                left &= hitsRight << (shift - 64);
                right = 0;
            }
            if ((left | right) == 0)
                return false;
            shift += 4;
        }
        return true;
    }

private:
    static constexpr quint64 EveryPlace = 0x1111'1111'1111'1111;

    /// The lowest bit of each half octet that is zero.
    static constexpr quint64 placesOfZero(quint64 word) noexcept
    {
        word |= word >> 2U;
        word |= word >> 1U;
        return ~word & EveryPlace;
    }

    std::vector<quint64> m_wanted; // each digit in every place
};

} // namespace longreach::fleet
