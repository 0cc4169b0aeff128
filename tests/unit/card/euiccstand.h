// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/bench/bench.h"
#include "app/lab/card/cardmaking.h"
#include "app/lab/card/virtualeuicc.h"
#include "tests/fakes/manualclock.h"
#include "tests/fakes/scriptedreader.h"

#include <functional>
#include <memory>
#include <optional>

namespace longreach::test {

/// A virtual consumer card behind a reader whose commands a test can hold up, change or lose; read once.
struct EuiccStand {
    explicit EuiccStand(int profiles = 3, BenchSettings settings = {},
                        std::shared_ptr<card::NotificationSender> sender = {});
    ~EuiccStand() { readers->setFault(reader, {}); }

    Result<CardOutcome> perform(const CardTask &task, const CardConsent &consent = {});

    const QString reader = QStringLiteral("Bench 0");
    std::function<QByteArray(const QByteArray &command)> changed; ///< what the card is sent instead
    std::unique_ptr<lab::VirtualEuicc> euicc;
    std::shared_ptr<fakes::ScriptedReaders> readers = std::make_shared<fakes::ScriptedReaders>();
    fakes::ManualClock clock;
    std::optional<card::Bench> bench;
    CardReport report;
};

} // namespace longreach::test
