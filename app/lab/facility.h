// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <optional>

namespace longreach::lab {

/// The five kinds of orders an onomondo-eim keeps apart; each is a path of its own.
enum class Facility { Download, Psmo, Eco, Edr, Euicc };

inline constexpr std::array AllFacilities{Facility::Download, Facility::Psmo, Facility::Eco, Facility::Edr,
                                          Facility::Euicc};

/// The first element of the path: `psmo`.
[[nodiscard]] inline QByteArray pathOf(Facility facility)
{
    switch (facility) {
    case Facility::Download: return "download";
    case Facility::Psmo: return "psmo";
    case Facility::Eco: return "eco";
    case Facility::Edr: return "edr";
    case Facility::Euicc: return "euicc";
    }
    return {};
}

[[nodiscard]] inline std::optional<Facility> facilityFromPath(const QByteArray &path)
{
    for (const auto facility : AllFacilities) {
        if (pathOf(facility) == path)
            return facility;
    }
    return {};
}

} // namespace longreach::lab
