// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/bench/benchipa.h"
#include "app/ports/clock.h"

namespace longreach::card {

/// Polls the eIM that a card's configuration names: HTTPS to its eimFqdn, ASN.1 binding, and of all servers
/// only the one that its trustedPublicKeyDataTls names (without one: by the system's CAs).
class EsipaIpa final : public BenchIpa {
public:
    /// `clock` outlives it.
    explicit EsipaIpa(const ports::Clock &clock) : m_clock(clock) {}

    Result<PollReport> poll(CardSession &session, const sgp32::EimConfigurationData &eim, PackageWitness &witness,
                            TraceLog &trace, std::stop_token stop) override;

private:
    const ports::Clock &m_clock;
};

} // namespace longreach::card
