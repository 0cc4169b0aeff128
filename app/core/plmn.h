// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QString>

#include <array>
#include <compare>
#include <cstddef>
#include <span>

namespace longreach {

/// One mobile network: mobile country code (3 digits) and network code (2 or 3) (3GPP TS 24.008).
///
/// 001/01 and 001/010 are different networks: the number of digits counts. There is no country 000.
class Plmn final {
public:
    /// Reads "26201", "262-01", "262/01", "262 01" or "310410". Fails with InvalidInput.
    static Result<Plmn> parse(QStringView text);

    /// Reads the three octets of TS 24.008 (MCC2|MCC1, MNC3|MCC3, MNC2|MNC1). Fails with InvalidInput
    /// for anything but digits, wildcards included.
    static Result<Plmn> fromWire(std::span<const std::byte> octets);

    /// Reads what value() gave. Fails with InvalidInput.
    static Result<Plmn> fromValue(quint32 value);

    /// "262-01".
    [[nodiscard]] QString toString() const;
    [[nodiscard]] QString mcc() const;
    [[nodiscard]] QString mnc() const;
    [[nodiscard]] std::array<std::byte, 3> toWire() const noexcept;

    /// The TS 24.008 octets as one number, never 0: for storing and comparing.
    [[nodiscard]] quint32 value() const noexcept;

    friend auto operator<=>(const Plmn &, const Plmn &) noexcept = default;

private:
    Plmn(quint16 mcc, quint16 mnc, bool hasLongMnc) noexcept : m_mcc(mcc), m_mnc(mnc), m_hasLongMnc(hasLongMnc) {}

    quint16 m_mcc;
    quint16 m_mnc;
    bool m_hasLongMnc;
};

} // namespace longreach
