// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/lab/behaviour.h"
#include "app/lab/esipaoptions.h"
#include "app/lab/faultshares.h"
#include "app/lab/restdialect.h"
#include "app/lab/scenario/scenario.h"

#include <QString>

namespace longreach::lab {

/// What the devices inside the lab have for cards.
enum class Cards {
    Virtual,  ///< virtual eUICCs, which verify what they get and sign what they answer
    Simulated ///< none: answers by plan, without cryptography
};

/// What lab to start.
struct LabOptions {
    static constexpr int MostDevices = 100'000;
    static constexpr double Fastest = 100'000;

    int devices = 1000;
    quint64 seed = 1;
    double speed = 1; ///< how many times faster than the wall clock
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0; ///< 0: any free one
    Cards cards = Cards::Virtual;
    int devicesOverHttps = 0; ///< so many of the devices speak over the network instead of in memory
    BehaviourShares behaviours;
    FaultShares faults;
    Scenario scenario; ///< whose numbers and shares were taken over already; empty: none
    std::size_t listLimit = RestDialect::RealListLimit; ///< 0: none
    EsipaOptions esipa;
    QString storeFolder;     ///< where what must survive is kept; empty: nothing survives
    QString certificateFile; ///< where its certificate is written (PEM); empty: a temporary file

    /// Takes over what `wanted` says of seed, number of devices, speed, behaviours and faults.
    void setScenario(const Scenario &wanted);

    /// Reads "127.0.0.1:0" or "[::1]:8443" into address and port. Fails with InvalidInput.
    Result<void> setListen(QStringView text);

    /// Reads the same for ESipa.
    Result<void> setEsipaListen(QStringView text);
};

/// Succeeds if there can be such a lab: 1 to MostDevices devices, a positive speed. Fails with InvalidInput.
Result<void> validate(const LabOptions &options);

} // namespace longreach::lab
