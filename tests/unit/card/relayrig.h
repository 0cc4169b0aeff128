// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/ipa/esipaipa.h"
#include "app/lab/card/cardmaking.h"
#include "app/lab/card/virtualcardreaders.h"
#include "tests/fakes/manualclock.h"

namespace longreach::test {

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
        return card::EsipaIpa(clock).poll(session, eim, trace, std::move(stop));
    }

    fakes::ManualClock clock;
    card::TraceLog trace;
    lab::VirtualCardReaders readers;
    card::TracedReader reader;
    card::Channel channel;
    card::CardSession session;
};

} // namespace longreach::test
