// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QString>

namespace longreach::lab {

/// A part of a whole, from nothing to all of it.
class Share final {
public:
    constexpr Share() = default; ///< nothing

    /// Reads percent with or without the sign: "5%", "2.5 %", "5". Fails with InvalidInput outside 0 to 100.
    static Result<Share> parse(QStringView text);

    [[nodiscard]] constexpr double fraction() const noexcept { return m_fraction; }

    [[nodiscard]] constexpr double percent() const noexcept { return m_fraction * 100; }

    /// The share of `whole` things, rounded to the nearest number of them.
    [[nodiscard]] int of(int whole) const noexcept;

    /// "2.5%"
    [[nodiscard]] QString toString() const;

private:
    constexpr explicit Share(double fraction) noexcept : m_fraction(fraction) {}

    double m_fraction = 0;
};

} // namespace longreach::lab
