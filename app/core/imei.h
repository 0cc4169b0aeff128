// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QString>

#include <compare>

namespace longreach {

/// The identity of one piece of radio equipment: 15 digits, the last a Luhn digit (3GPP TS 23.003, 6.2).
class Imei final {
public:
    /// Reads 15 digits (check digit tested) or 14 (check digit worked out), ignoring spaces and
    /// hyphens. Fails with InvalidInput; a 16-digit IMEISV is refused by name.
    static Result<Imei> parse(QStringView text);

    /// Reads what value() gave. Fails with InvalidInput.
    static Result<Imei> fromValue(quint64 value);

    [[nodiscard]] QString toString() const;

    /// The first eight digits: the type allocation code.
    [[nodiscard]] QString tac() const;

    /// The 15 digits as a number.
    [[nodiscard]] quint64 value() const noexcept { return m_value; }

    friend auto operator<=>(const Imei &, const Imei &) noexcept = default;

private:
    constexpr explicit Imei(quint64 value) noexcept : m_value(value) {}

    quint64 m_value;
};

} // namespace longreach
