// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/plmn.h"

#include <QLatin1String>
#include <QStringView>

#include <optional>
#include <span>

namespace longreach::lab {

/// One mobile network that simulated devices may use.
struct Network {
    QLatin1String name;
    QLatin1String plmn; ///< "262-01"
    QLatin1String word; ///< how host names of its SM-DP+ call it: "telekom"
};

/// One country with its networks. Its calling code is where the ICCIDs of its networks begin.
struct Country {
    QLatin1String code; ///< ISO 3166-1 alpha-2
    QLatin1String callingCode;
    std::span<const Network> networks;
};

/// Where the simulated fleet is spread.
[[nodiscard]] std::span<const Country> countries();

/// The provider of the bootstrap profiles. No real network: 999 is for internal use (ITU-T E.212).
[[nodiscard]] const Network &bootstrapNetwork();

/// The network that a host name speaks of (`rsp.vivo.example`), by the words between its dots.
[[nodiscard]] std::optional<Network> networkOfHost(QStringView host);

/// The country of a network; null for the bootstrap network and those nobody here knows.
[[nodiscard]] const Country *countryOfNetwork(const Plmn &plmn);

/// The country of that code ("DE"); null if nobody here knows it.
[[nodiscard]] const Country *findCountry(QStringView code);

/// The network, the bootstrap one included; null if nobody here knows it.
[[nodiscard]] const Network *findNetwork(const Plmn &plmn);

} // namespace longreach::lab
