// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/bench/packagecheck.h"

#include "app/card/session/cardvalues.h"
#include "app/sgp32/crypto/eckey.h"
#include "app/sgp32/es10/notification.h"
#include "app/sgp32/es10/profilestate.h"
#include "app/sgp32/package/packagesignature.h"

#include <algorithm>
#include <iterator>

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

/// As it is known, or asked for; empty if the card does not say.
std::optional<Eid> eidOf(CardSession &session, const CardReport &known)
{
    if (known.identity.eid)
        return known.identity.eid;
    const auto answer = session.call<sgp32::GetEuiccDataResponse>(sgp32::GetEuiccDataRequest{});
    const auto eid = answer ? answer->eidValue.toEid() : failure(answer.error());
    return eid ? std::optional(*eid) : std::nullopt;
}

} // namespace

PackageCheck::PackageCheck(CardSession &session, const WorkContext &context, CardReport report)
    : m_session(session), m_context(context), m_report(std::move(report))
{
    m_report.identity.eid = eidOf(m_session, m_report);
}

void PackageCheck::setEims(const std::vector<sgp32::EimConfigurationData> &eims)
{
    m_report.eims.clear();
    std::ranges::transform(eims, std::back_inserter(m_report.eims), toCardEim);
}

std::optional<PackageCheck::Doubt> PackageCheck::doubtOf(const sgp32::EuiccPackageRequest &request) const
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
    const auto highest = m_report.identity.eid
        ? m_context.learned.counterFor(*m_report.identity.eid, content.eimId.toString())
        : std::optional<qint64>();
    if (highest && !sgp32::isFreshCounter(content.counterValue, *highest))
        return Doubt{
            PackageDoubt::OldCounter,
            QStringLiteral("the package counts %1, the card has come to %2").arg(content.counterValue).arg(*highest)};
    return std::nullopt;
}

std::optional<PackageCheck::Doubt> PackageCheck::doubtOfSignature(const sgp32::EuiccPackageRequest &request,
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

std::optional<sgp32::EimConfigurationData> PackageCheck::findEim(const sgp32::Utf8Text &eimId) const
{
    const auto found = std::ranges::find(m_report.eims, eimId.toString(), &CardEim::eimId);
    if (found == m_report.eims.end())
        return std::nullopt;
    const auto eim = sgp32::decode<sgp32::EimConfigurationData>(found->configuration);
    return eim ? std::optional(*eim) : std::nullopt;
}

void PackageCheck::askForCounters()
{
    const auto answer = m_session.call<sgp32::RetrieveNotificationsListResponse>(
        sgp32::RetrieveNotificationsListRequest{sgp32::NotificationSearch(sgp32::Null{})});
    const auto *kept = answer ? std::get_if<std::vector<sgp32::DerObject>>(&*answer) : nullptr;
    if (!kept)
        return;
    for (const auto &each : *kept) {
        if (const auto result = sgp32::decode<sgp32::EuiccPackageResult>(each.octets))
            learn(*result);
    }
}

void PackageCheck::readCertificates()
{
    if (m_report.parts.testFlag(CardPart::Certificates) && !m_report.certificates.empty())
        return;
    if (auto read = scan(m_session, m_context, CardPart::Certificates, m_report))
        m_report = std::move(*read);
}

void PackageCheck::learn(const sgp32::EuiccPackageResult &result)
{
    const auto answered = packageTaken(result);
    if (answered && m_report.identity.eid)
        m_context.learned.learnCounter(*m_report.identity.eid, answered->eimId, answered->counter);
}

PackageCheck::Proof PackageCheck::prove(const sgp32::EuiccPackageResult &result,
                                        const sgp32::EuiccPackageRequest &request) const
{
    const auto *done = std::get_if<sgp32::EuiccPackageResultSigned>(&result);
    const auto *refused = std::get_if<sgp32::EuiccPackageErrorSigned>(&result);
    if (!done && !refused)
        return {ResultProof::Unsigned, {}};
    const auto certificate = m_report.certificates.empty()
        ? failure(Error::Kind::NotFound, QStringLiteral("the card gave no certificate"))
        : sgp32::Certificate::fromDer(sgp32::viewOf(m_report.certificates.front().der));
    const auto key = certificate ? certificate->publicKey() : failure(certificate.error());
    if (!key)
        return {ResultProof::None, key.error().detail};
    const auto eim = findEim(request.euiccPackageSigned->eimId);
    const auto token = eim ? eim->associationToken : std::nullopt;
    const bool isSigned = done ? sgp32::verify(*done, *key, token) || sgp32::verifyAsV10(*done, *key, request)
                               : sgp32::verify(*refused, *key, token);
    if (!isSigned)
        return {ResultProof::Forged, QStringLiteral("not signed by %1").arg(certificate->fields().subject)};
    const bool isProven = m_report.chain.verdict == CardChain::Verdict::Holds;
    return {isProven ? ResultProof::Proven : ResultProof::ByCard, m_report.chain.finding};
}

} // namespace longreach::card
