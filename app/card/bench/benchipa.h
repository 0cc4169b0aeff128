// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/session/cardsession.h"
#include "app/card/trace/tracelog.h"
#include "app/sgp32/package/eimconfiguration.h"
#include "app/sgp32/package/euiccpackage.h"

#include <QString>
#include <QStringList>

#include <stop_token>

namespace longreach::card {

/// What one poll came to.
struct PollReport {
    bool hadNothing = false;      ///< the eIM had nothing for this card
    int packages = 0;             ///< handed to the card
    bool changedProfiles = false; ///< the card has to be reset and read again
    QByteArray lastResult;        ///< the last EuiccPackageResult, as the card gave it
    QStringList log;              ///< step by step, plain English
};

/// Is shown the eUICC packages on their way to a card, and what the card returned for each. Holds nothing up.
class PackageWitness {
public:
    PackageWitness() = default;
    PackageWitness(const PackageWitness &) = delete;
    PackageWitness &operator=(const PackageWitness &) = delete;
    virtual ~PackageWitness() = default;

    /// The card gets `package` next, on the session of the poll.
    virtual void showPackage(const sgp32::EuiccPackageRequest &package) = 0;

    /// The card has answered `package` with `result`, whatever that is.
    virtual void showResult(const sgp32::EuiccPackageRequest &package, const QByteArray &result) = 0;
};

/// Longreach as the IPA of a card in a reader: fetches what an eIM has for it over ESipa, hands it
/// to the card, returns results and notifications (SGP.32, 3.1 to 3.3).
class BenchIpa {
public:
    BenchIpa() = default;
    BenchIpa(const BenchIpa &) = delete;
    BenchIpa &operator=(const BenchIpa &) = delete;
    virtual ~BenchIpa() = default;

    /// Polls until the eIM has nothing more. `eim` is as the card shows it; the trust it asks for is
    /// the only one accepted. `witness` sees each package and its result.
    ///
    /// Blocks; called on the reader's thread. Each HTTP exchange goes to `trace` under the reader's
    /// name. Fails with Unsupported (an eIM that is not polled over HTTPS), Unreachable, TimedOut,
    /// Untrusted, BadReply, Refused, Cancelled, or like the session.
    virtual Result<PollReport> poll(CardSession &session, const sgp32::EimConfigurationData &eim,
                                    PackageWitness &witness, TraceLog &trace, std::stop_token stop) = 0;
};

} // namespace longreach::card
