// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>

namespace longreach::sgp32 {

/// VersionType: three octets, binary (SGP.22, 5.7.8).
struct Version {
    quint8 major = 0;
    quint8 minor = 0;
    quint8 revision = 0;

    [[nodiscard]] QString toString() const { return QStringLiteral("%1.%2.%3").arg(major).arg(minor).arg(revision); }

    friend auto operator<=>(const Version &, const Version &) noexcept = default;
};

} // namespace longreach::sgp32
