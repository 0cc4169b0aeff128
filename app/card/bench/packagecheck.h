// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/bench/workcontext.h"
#include "app/core/cardtask.h"
#include "app/sgp32/package/eimconfiguration.h"
#include "app/sgp32/package/euiccpackage.h"
#include "app/sgp32/package/euiccpackageresult.h"

#include <optional>

namespace longreach::card {

/// What can be known of eUICC packages for one card (SGP.32, 5.9.1): beforehand why the card will refuse
/// one, and afterwards whether the result is signed by the card.
class PackageCheck final {
public:
    struct Doubt {
        PackageDoubt kind;
        QString finding;
    };

    /// What a signature is worth, and why it is not more; technical English.
    struct Proof {
        ResultProof kind = ResultProof::None;
        QString finding;
    };

    /// `report` is what is known of the card, its eIMs at least; its EID is asked for if it is missing.
    /// The others outlive the check.
    PackageCheck(CardSession &session, const WorkContext &context, CardReport report);

    /// Which eIMs the card obeys now.
    void setEims(const std::vector<sgp32::EimConfigurationData> &eims);

    /// Learns of the card's counters from the results that it still keeps.
    void askForCounters();

    /// Reads the card's certificates, which prove() needs, if they are not known.
    void readCertificates();

    [[nodiscard]] std::optional<Doubt> doubtOf(const sgp32::EuiccPackageRequest &request) const;

    [[nodiscard]] Proof prove(const sgp32::EuiccPackageResult &result, const sgp32::EuiccPackageRequest &request) const;

    /// Takes in what a result tells of the card's counter.
    void learn(const sgp32::EuiccPackageResult &result);

private:
    [[nodiscard]] std::optional<Doubt> doubtOfSignature(const sgp32::EuiccPackageRequest &request,
                                                        const sgp32::EimConfigurationData &eim) const;
    [[nodiscard]] std::optional<sgp32::EimConfigurationData> findEim(const sgp32::Utf8Text &eimId) const;

    CardSession &m_session;
    const WorkContext &m_context;
    CardReport m_report;
};

} // namespace longreach::card
