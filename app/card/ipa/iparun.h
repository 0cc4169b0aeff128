// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/bench/benchipa.h"
#include "app/card/ipa/esipaclient.h"
#include "app/card/ipa/relaycard.h"
#include "app/sgp32/esipa/packageexchange.h"

namespace longreach::card {

/// One poll of an eIM for one card, from the first question to "nothing more" (SGP.32, 3.1 to 3.3).
class IpaRun final {
public:
    /// How many packages one poll takes: an eIM that gives the same one for ever must not hold the card.
    static constexpr int MaximumPackages = 16;

    /// All outlive the run.
    IpaRun(CardSession &session, EsipaClient &eim, const sgp32::EimConfigurationData &configuration,
           PackageWitness &witness);

    Result<PollReport> run();

private:
    Result<void> deliverKept();
    Result<bool> work(const sgp32::GetEimPackageResponse &response);
    Result<void> handOver(const sgp32::Sealed<sgp32::EuiccPackageRequest> &package);
    Result<void> answer(const sgp32::IpaEuiccDataRequest &request);
    Result<void> download(const sgp32::ProfileDownloadTriggerRequest &trigger);
    Result<void> provide(const QByteArray &result);
    Result<void> provideResult(const QByteArray &result, bool withNotifications);
    void noteResult(const QByteArray &octets);

    RelayCard m_card;
    EsipaClient &m_eim;
    const sgp32::EimConfigurationData &m_configuration;
    PackageWitness &m_witness;
    std::optional<Eid> m_eid;
    PollReport m_report;
};

} // namespace longreach::card
