// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/card/packagestand.h"

#include "app/sgp32/package/eimconfiguration.h"
#include "app/sgp32/package/packagesignature.h"

namespace longreach::test {

PackageStand::PackageStand(BenchSettings settings, std::shared_ptr<card::BenchIpa> ipa)
    : BenchStand(std::move(settings), std::move(ipa))
{
    insert(reader, lab::CardPersonality::Iot, 3);
    sgp32::EimConfigurationData eim;
    eim.eimId = eimId;
    eim.counterValue = 1;
    eim.associationToken = -1;
    eim.eimPublicKeyData = {sgp32::TrustedKey::Kind::PublicKey, key.publicKey().toSpki()};
    static_cast<void>(result(bench->perform(reader, cardtask::AddEim{sgp32::encode(eim)}, {})));
    report = *result(bench->read(reader, WholeCard));
    token = report.eims.front().associationToken;
    for (const auto &each : report.profiles) {
        if (each.profile.state == ProfileState::Disabled)
            disabled = each.profile.iccid;
    }
}

sgp32::EuiccPackageSigned PackageStand::order(qint64 counter) const
{
    sgp32::EuiccPackageSigned package;
    package.eimId = eimId;
    package.eidValue = *report.identity.eid;
    package.counterValue = counter;
    package.euiccPackage = std::vector<sgp32::Psmo>{sgp32::psmo::Enable{sgp32::WireIccid(*disabled)}};
    return package;
}

QByteArray PackageStand::signedOrder(const sgp32::EuiccPackageSigned &package, std::optional<qint64> underToken) const
{
    return sgp32::encode(sgp32::signPackage(package, key, underToken));
}

} // namespace longreach::test
