// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/bench/packageload.h"

#include "app/card/bench/eimwork.h"
#include "app/card/bench/packagecheck.h"

#include <algorithm>

namespace longreach::card {

Result<void> loadPackage(CardSession &session, const WorkContext &context, const CardReport &report,
                         const QByteArray &package, const CardConsent &consent, CardOutcome &outcome)
{
    const auto request = sgp32::decode<sgp32::EuiccPackageRequest>(package);
    if (!request)
        return failure(Error::Kind::InvalidInput, request.error().detail);
    PackageCheck check(session, context, report);
    check.askForCounters();
    if (const auto doubt = check.doubtOf(*request)) {
        const auto word = QStringLiteral("loadsDoubtful: %1: %2").arg(toWord(doubt->kind), doubt->finding);
        if (!consent.loadsDoubtful)
            return failure(Error::Kind::ConsentNeeded, word);
        outcome.log += word;
    }
    check.readCertificates();
    const auto answer = session.exchange(package);
    if (!answer)
        return failure(answer.error());
    outcome.answer = *answer;
    outcome.answerText = packageResultText(*answer);
    outcome.log += outcome.answerText;
    const auto result = sgp32::decode<sgp32::EuiccPackageResult>(*answer);
    if (!result)
        return failure(Error::Kind::BadReply, result.error().detail);
    const auto proof = check.prove(*result, *request);
    outcome.proof = proof.kind;
    outcome.proofFinding = proof.finding;
    if (proof.kind != ResultProof::Forged)
        check.learn(*result);
    const auto *done = std::get_if<sgp32::EuiccPackageResultSigned>(&*result);
    const bool isDone = done && std::ranges::all_of(done->euiccPackageResultDataSigned->euiccResult, &sgp32::isOk);
    outcome.confirmation = isDone ? CardOutcome::Confirmation::NotNeeded : CardOutcome::Confirmation::Contradicted;
    return {};
}

} // namespace longreach::card
