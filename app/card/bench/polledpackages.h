// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/bench/benchipa.h"
#include "app/card/bench/packagecheck.h"

namespace longreach::card {

/// Checks the packages of one poll, and what the card returned for them, as those from a file are checked.
/// An IPA hands over whatever comes, so that a doubt is said and holds nothing up.
class PolledPackages final : public PackageWitness {
public:
    /// `eims` are those that the card obeys; what is found goes to `outcome`. All outlive it.
    PolledPackages(CardSession &session, const WorkContext &context, const CardReport &known,
                   const std::vector<sgp32::EimConfigurationData> &eims, CardOutcome &outcome);

    void showPackage(const sgp32::EuiccPackageRequest &package) override;
    void showResult(const sgp32::EuiccPackageRequest &package, const QByteArray &result) override;

private:
    void take(const PackageCheck::Proof &proof);

    CardSession &m_session;
    PackageCheck m_check;
    CardOutcome &m_outcome;
    int m_results = 0;
    bool m_isStale = false; ///< a package may have changed which eIMs the card obeys, and how
};

} // namespace longreach::card
