// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/bench/packageload.h"

#include "app/card/bench/eimwork.h"
#include "app/sgp32/es10/notification.h"
#include "app/sgp32/es10/profilestate.h"
#include "app/sgp32/package/packagesignature.h"

#include <algorithm>

namespace longreach::card {

namespace {

std::optional<sgp32::PublicKey> keyOf(const sgp32::EimConfigurationData &eim)
{
    if (!eim.eimPublicKeyData)
        return std::nullopt;
    const auto &trusted = *eim.eimPublicKeyData;
    const auto certificate = sgp32::Certificate::fromDer(sgp32::viewOf(trusted.der));
    const auto key = trusted.kind == sgp32::TrustedKey::Kind::PublicKey
        ? sgp32::PublicKey::fromSpki(sgp32::viewOf(trusted.der))
        : certificate ? certificate->publicKey()
                      : failure(certificate.error());
    return key ? std::optional(*key) : std::nullopt;
}

QString tokenText(std::optional<qint64> token)
{
    return token ? QString::number(*token) : QStringLiteral("none");
}

/// What a result says of which package it answers; nothing of an unsigned one, which anybody can make.
struct Answered {
    QString eimId;
    qint64 counter = 0;
};

std::optional<Answered> answeredBy(const sgp32::EuiccPackageResult &result)
{
    if (const auto *done = std::get_if<sgp32::EuiccPackageResultSigned>(&result))
        return Answered{done->euiccPackageResultDataSigned->eimId.toString(),
                        done->euiccPackageResultDataSigned->counterValue};
    const auto *refused = std::get_if<sgp32::EuiccPackageErrorSigned>(&result);
    // Only a replay says that the card has been there before.
    if (refused
        && refused->euiccPackageErrorDataSigned->euiccPackageErrorCode == sgp32::EuiccPackageErrorCode::ReplayError)
        return Answered{refused->euiccPackageErrorDataSigned->eimId.toString(),
                        refused->euiccPackageErrorDataSigned->counterValue};
    return std::nullopt;
}

} // namespace

PackageLoad::PackageLoad(CardSession &session, const WorkContext &context, const CardReport &report)
    : m_session(session), m_context(context), m_report(report)
{}

Result<void> PackageLoad::load(const QByteArray &package, const CardConsent &consent, CardOutcome &outcome)
{
    const auto request = sgp32::decode<sgp32::EuiccPackageRequest>(package);
    if (!request)
        return failure(Error::Kind::InvalidInput, request.error().detail);
    m_report.identity.eid = eidOf(m_session, m_report);
    if (const auto doubt = doubtOf(*request)) {
        const auto word = QStringLiteral("loadsDoubtful: %1: %2").arg(toWord(doubt->kind), doubt->finding);
        if (!consent.loadsDoubtful)
            return failure(Error::Kind::ConsentNeeded, word);
        outcome.log += word;
    }
    readCertificates();
    const auto answer = m_session.exchange(package);
    if (!answer)
        return failure(answer.error());
    outcome.answer = *answer;
    outcome.answerText = packageResultText(*answer);
    outcome.log += outcome.answerText;
    const auto result = sgp32::decode<sgp32::EuiccPackageResult>(*answer);
    if (!result)
        return failure(Error::Kind::BadReply, result.error().detail);
    prove(*result, *request, outcome);
    if (m_report.identity.eid && outcome.proof != ResultProof::Forged)
        learnCounter(m_context.learned, *m_report.identity.eid, *result);
    const auto *done = std::get_if<sgp32::EuiccPackageResultSigned>(&*result);
    const bool isDone = done && std::ranges::all_of(done->euiccPackageResultDataSigned->euiccResult, &sgp32::isOk);
    outcome.confirmation = isDone ? CardOutcome::Confirmation::NotNeeded : CardOutcome::Confirmation::Contradicted;
    return {};
}

std::optional<PackageLoad::Doubt> PackageLoad::doubtOf(const sgp32::EuiccPackageRequest &request)
{
    const auto &content = request.euiccPackageSigned.value();
    const auto eim = findEim(content.eimId);
    if (!eim)
        return Doubt{PackageDoubt::UnknownEim,
                     QStringLiteral("the card does not obey eIM '%1'").arg(content.eimId.toString())};
    if (auto doubt = doubtOfSignature(request, *eim))
        return doubt;
    const auto wanted = content.eidValue.toEid();
    if (m_report.identity.eid && (!wanted || *wanted != *m_report.identity.eid))
        return Doubt{PackageDoubt::OtherCard,
                     QStringLiteral("the package is for EID %1")
                         .arg(QString::fromLatin1(sgp32::toByteArray(content.eidValue.view()).toHex()).toUpper())};
    const auto highest = highestCounter(content.eimId.toString());
    if (highest && !sgp32::isFreshCounter(content.counterValue, *highest))
        return Doubt{
            PackageDoubt::OldCounter,
            QStringLiteral("the package counts %1, the card has come to %2").arg(content.counterValue).arg(*highest)};
    return std::nullopt;
}

std::optional<PackageLoad::Doubt> PackageLoad::doubtOfSignature(const sgp32::EuiccPackageRequest &request,
                                                                const sgp32::EimConfigurationData &eim) const
{
    const auto key = keyOf(eim);
    if (!key || sgp32::verify(request, *key, eim.associationToken))
        return std::nullopt;
    // The tokens an eIM uses by mistake: none, the first there is, the one before or after.
    const auto own = eim.associationToken.value_or(0);
    for (const auto token : {qint64{0}, qint64{1}, own - 1, own + 1}) {
        if (sgp32::verify(request, *key, token))
            return Doubt{PackageDoubt::OtherToken,
                         QStringLiteral("signed under association token %1, the card has %2")
                             .arg(token)
                             .arg(tokenText(eim.associationToken))};
    }
    return Doubt{PackageDoubt::OtherKey,
                 QStringLiteral("not signed by the key that the card trusts, under its "
                                "association token (%1)")
                     .arg(tokenText(eim.associationToken))};
}

std::optional<sgp32::EimConfigurationData> PackageLoad::findEim(const sgp32::Utf8Text &eimId) const
{
    const auto found = std::ranges::find(m_report.eims, eimId.toString(), &CardEim::eimId);
    if (found == m_report.eims.end())
        return std::nullopt;
    const auto eim = sgp32::decode<sgp32::EimConfigurationData>(found->configuration);
    return eim ? std::optional(*eim) : std::nullopt;
}

/// What the bench has seen the card take, and what results it still keeps. It does not show the counter.
std::optional<qint64> PackageLoad::highestCounter(const QString &eimId)
{
    auto highest =
        m_report.identity.eid ? m_context.learned.counterFor(*m_report.identity.eid, eimId) : std::optional<qint64>();
    const auto answer = m_session.call<sgp32::RetrieveNotificationsListResponse>(
        sgp32::RetrieveNotificationsListRequest{sgp32::NotificationSearch(sgp32::Null{})});
    const auto *kept = answer ? std::get_if<std::vector<sgp32::DerObject>>(&*answer) : nullptr;
    if (!kept)
        return highest;
    for (const auto &each : *kept) {
        const auto result = sgp32::decode<sgp32::EuiccPackageResult>(each.octets);
        const auto answered = result ? answeredBy(*result) : std::nullopt;
        if (answered && answered->eimId == eimId)
            highest = std::max(highest.value_or(0), answered->counter);
    }
    return highest;
}

void PackageLoad::readCertificates()
{
    if (m_report.parts.testFlag(CardPart::Certificates) && !m_report.certificates.empty())
        return;
    if (auto read = scan(m_session, m_context, CardPart::Certificates, m_report))
        m_report = std::move(*read);
}

void PackageLoad::prove(const sgp32::EuiccPackageResult &result, const sgp32::EuiccPackageRequest &request,
                        CardOutcome &outcome) const
{
    const auto *done = std::get_if<sgp32::EuiccPackageResultSigned>(&result);
    const auto *refused = std::get_if<sgp32::EuiccPackageErrorSigned>(&result);
    if (!done && !refused) {
        outcome.proof = ResultProof::Unsigned;
        return;
    }
    const auto certificate = m_report.certificates.empty()
        ? failure(Error::Kind::NotFound, QStringLiteral("the card gave no certificate"))
        : sgp32::Certificate::fromDer(sgp32::viewOf(m_report.certificates.front().der));
    const auto key = certificate ? certificate->publicKey() : failure(certificate.error());
    if (!key) {
        outcome.proofFinding = key.error().detail;
        return;
    }
    const auto eim = findEim(request.euiccPackageSigned->eimId);
    const auto token = eim ? eim->associationToken : std::nullopt;
    const bool isSigned = done ? sgp32::verify(*done, *key, token) || sgp32::verifyAsV10(*done, *key, request)
                               : sgp32::verify(*refused, *key, token);
    const bool isProven = isSigned && m_report.chain.verdict == CardChain::Verdict::Holds;
    outcome.proof = isProven ? ResultProof::Proven : isSigned ? ResultProof::ByCard : ResultProof::Forged;
    outcome.proofFinding =
        isSigned ? m_report.chain.finding : QStringLiteral("not signed by %1").arg(certificate->fields().subject);
}

std::optional<Eid> eidOf(CardSession &session, const CardReport &known)
{
    if (known.identity.eid)
        return known.identity.eid;
    const auto answer = session.call<sgp32::GetEuiccDataResponse>(sgp32::GetEuiccDataRequest{});
    const auto eid = answer ? answer->eidValue.toEid() : failure(answer.error());
    return eid ? std::optional(*eid) : std::nullopt;
}

void learnCounter(LearnedCards &learned, const Eid &eid, const sgp32::EuiccPackageResult &result)
{
    if (const auto answered = answeredBy(result))
        learned.learnCounter(eid, answered->eimId, answered->counter);
}

} // namespace longreach::card
