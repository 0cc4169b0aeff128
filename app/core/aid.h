// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>

#include <compare>

namespace longreach {

/// The name of one application on a card: 5 to 16 octets (ISO/IEC 7816-4, 12.2.3).
class Aid final {
public:
    /// Reads hexadecimal, ignoring spaces. Fails with InvalidInput.
    static Result<Aid> parse(QStringView hex);

    /// Takes 5 to 16 octets as they are. Fails with InvalidInput.
    static Result<Aid> fromBytes(QByteArray octets);

    /// GSMA's own ISD-R, the first one to select on any eUICC (SGP.02 annex, SGP.22 2.2.3).
    static Aid isdR();

    [[nodiscard]] QString toString() const;
    [[nodiscard]] const QByteArray &bytes() const noexcept { return m_octets; }

    friend bool operator==(const Aid &, const Aid &) noexcept = default;
    friend bool operator<(const Aid &a, const Aid &b) noexcept { return a.m_octets < b.m_octets; }

private:
    explicit Aid(QByteArray octets) noexcept : m_octets(std::move(octets)) {}

    QByteArray m_octets;
};

} // namespace longreach
