// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/bench/workcontext.h"
#include "app/core/cardtask.h"
#include "app/sgp32/crypto/eckey.h"
#include "app/sgp32/package/euiccpackage.h"
#include "app/sgp32/package/euiccpackageresult.h"

namespace longreach::card {

/// Hands one eUICC package to a card (SGP.32, 5.9.1): says beforehand why the card will refuse it, and
/// afterwards whether the result is signed by the card. For one use.
class PackageLoad final {
public:
    /// `report` is what is known of the card: its identity and its eIMs at least. All outlive it.
    PackageLoad(CardSession &session, const WorkContext &context, const CardReport &report);

    /// Hands `package` over as it came and keeps the signed result; what the card refused is a result, too.
    ///
    /// Fails with ConsentNeeded (`loadsDoubtful: oldCounter: ...`, see PackageDoubt) before anything is
    /// sent, or like the session.
    Result<void> load(const QByteArray &package, const CardConsent &consent, CardOutcome &outcome);

private:
    struct Doubt {
        PackageDoubt kind;
        QString finding;
    };

    [[nodiscard]] std::optional<Doubt> doubtOf(const sgp32::EuiccPackageRequest &request);
    [[nodiscard]] std::optional<Doubt> doubtOfSignature(const sgp32::EuiccPackageRequest &request,
                                                        const sgp32::EimConfigurationData &eim) const;
    [[nodiscard]] std::optional<sgp32::EimConfigurationData> findEim(const sgp32::Utf8Text &eimId) const;
    [[nodiscard]] std::optional<qint64> highestCounter(const QString &eimId);
    void readCertificates();
    void prove(const sgp32::EuiccPackageResult &result, const sgp32::EuiccPackageRequest &request,
               CardOutcome &outcome) const;

    CardSession &m_session;
    const WorkContext &m_context;
    CardReport m_report;
};

/// The EID of the card: as it is known, or asked for. Empty if the card does not say.
[[nodiscard]] std::optional<Eid> eidOf(CardSession &session, const CardReport &known);

/// Takes in what the signed result of a package tells of the card's counter.
void learnCounter(LearnedCards &learned, const Eid &eid, const sgp32::EuiccPackageResult &result);

} // namespace longreach::card
