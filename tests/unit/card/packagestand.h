// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/crypto/eckey.h"
#include "app/sgp32/package/euiccpackage.h"
#include "tests/unit/card/benchstand.h"

namespace longreach::test {

/// A bench whose card obeys an eIM that the test has the key of.
struct PackageStand : BenchStand {
    explicit PackageStand(BenchSettings settings = {}, std::shared_ptr<card::BenchIpa> ipa = {});

    /// An order to enable the disabled profile.
    [[nodiscard]] sgp32::EuiccPackageSigned order(qint64 counter) const;

    /// That order as the eIM signs it, under the card's token or another.
    [[nodiscard]] QByteArray signedOrder(const sgp32::EuiccPackageSigned &package,
                                         std::optional<qint64> underToken) const;

    const QString reader = QStringLiteral("Bench 0");
    const QString eimId = QStringLiteral("eim.package.example");
    sgp32::PrivateKey key = sgp32::PrivateKey::generate(sgp32::Curve::P256).value();
    CardReport report;
    std::optional<qint64> token;
    std::optional<Iccid> disabled;
};

} // namespace longreach::test
