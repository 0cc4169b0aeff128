// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/bench/polledpackages.h"

#include "app/sgp32/es10/iotfunctions.h"

#include <utility>

namespace longreach::card {

namespace {

/// How much a person must mind it: of several results the worst one is told.
int gravityOf(ResultProof proof)
{
    switch (proof) {
    case ResultProof::Proven: return 0;
    case ResultProof::ByCard: return 1;
    case ResultProof::Unsigned: return 2;
    case ResultProof::None: return 3;
    case ResultProof::Forged: return 4;
    }
    return 0;
}

} // namespace

PolledPackages::PolledPackages(CardSession &session, const WorkContext &context, const CardReport &known,
                               const std::vector<sgp32::EimConfigurationData> &eims, CardOutcome &outcome)
    : m_session(session), m_check(session, context, known), m_outcome(outcome)
{
    m_check.setEims(eims);
}

void PolledPackages::showPackage(const sgp32::EuiccPackageRequest &package)
{
    if (std::exchange(m_isStale, false)) {
        const auto now =
            m_session.call<sgp32::GetEimConfigurationDataResponse>(sgp32::GetEimConfigurationDataRequest{});
        if (now)
            m_check.setEims(now->eimConfigurationDataList);
    }
    m_check.readCertificates();
    if (const auto doubt = m_check.doubtOf(package))
        m_outcome.log +=
            QStringLiteral("the card will refuse the package: %1: %2").arg(toWord(doubt->kind), doubt->finding);
}

void PolledPackages::showResult(const sgp32::EuiccPackageRequest &package, const QByteArray &result)
{
    const auto decoded = sgp32::decode<sgp32::EuiccPackageResult>(result);
    if (!decoded)
        return take({ResultProof::None, decoded.error().detail});
    const auto proof = m_check.prove(*decoded, package);
    if (proof.kind != ResultProof::Forged)
        m_check.learn(*decoded);
    m_isStale = !std::holds_alternative<std::vector<sgp32::Psmo>>(package.euiccPackageSigned->euiccPackage);
    take(proof);
}

void PolledPackages::take(const PackageCheck::Proof &proof)
{
    m_outcome.log += proof.finding.isEmpty()
        ? QStringLiteral("signature on the result: %1").arg(toWord(proof.kind))
        : QStringLiteral("signature on the result: %1; %2").arg(toWord(proof.kind), proof.finding);
    if (m_results++ > 0 && gravityOf(proof.kind) <= gravityOf(m_outcome.proof))
        return;
    m_outcome.proof = proof.kind;
    m_outcome.proofFinding = proof.finding;
}

} // namespace longreach::card
