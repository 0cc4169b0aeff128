// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/ipa/esipaipa.h"
#include "app/lab/card/cardmaking.h"
#include "app/lab/card/virtualcardreaders.h"
#include "app/sgp32/package/euiccpackageresult.h"
#include "tests/fakes/manualclock.h"

namespace longreach::test {

/// Keeps the packages and results that it is shown, in order.
class KeepingWitness final : public card::PackageWitness {
public:
    void showPackage(const sgp32::EuiccPackageRequest &package) override
    {
        seen += QStringLiteral("package %1").arg(package.euiccPackageSigned->counterValue);
    }
    void showResult(const sgp32::EuiccPackageRequest &package, const QByteArray &result) override
    {
        const auto decoded = sgp32::decode<sgp32::EuiccPackageResult>(result);
        const bool isSigned = decoded && std::holds_alternative<sgp32::EuiccPackageResultSigned>(*decoded);
        seen += QStringLiteral("%1 %2")
                    .arg(isSigned ? QStringLiteral("result") : QStringLiteral("refusal"))
                    .arg(package.euiccPackageSigned->counterValue);
    }

    QStringList seen;
};

/// A virtual IoT card in a reader, with an open session to it.
struct RelayRig {
    explicit RelayRig(const std::shared_ptr<const lab::CardStock> &stock)
        : reader(reading(readers, stock), trace, clock), channel(reader, {}), session(channel)
    {
        if (!channel.open())
            qFatal("the virtual card does not open");
    }

    static std::unique_ptr<ports::CardReader> reading(lab::VirtualCardReaders &readers,
                                                      const std::shared_ptr<const lab::CardStock> &stock)
    {
        const auto state = lab::makeCard(lab::Seed(1), 1, lab::CardPersonality::Iot, 3);
        readers.put(QStringLiteral("bench"), lab::VirtualEuicc::make(stock, state).value());
        return std::move(readers.reader(QStringLiteral("bench")).value());
    }

    [[nodiscard]] lab::CardState card() const { return *readers.cardState(QStringLiteral("bench")); }

    Result<card::PollReport> poll(const sgp32::EimConfigurationData &eim, std::stop_token stop = {})
    {
        return card::EsipaIpa(clock).poll(session, eim, witness, trace, std::move(stop));
    }

    fakes::ManualClock clock;
    KeepingWitness witness;
    card::TraceLog trace;
    lab::VirtualCardReaders readers;
    card::TracedReader reader;
    card::Channel channel;
    card::CardSession session;
};

} // namespace longreach::test
