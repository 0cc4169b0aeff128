// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/downloadfunctions.h"

#include "tests/support/testregistry.h"
#include "tests/unit/lab/cardfixture.h"
#include "tests/unit/lab/testsmdp.h"

#include <QTest>

using namespace longreach;
using namespace longreach::lab;
using namespace longreach::sgp32;
using namespace longreach::test;

namespace {

Challenge challengeOf(VirtualEuicc &card)
{
    return call<GetEuiccChallengeResponse>(card, GetEuiccChallengeRequest()).euiccChallenge;
}

AuthenticateErrorCode refusalOf(VirtualEuicc &card, const AuthenticateServerRequest &request)
{
    return std::get<AuthenticateResponseError>(call<AuthenticateServerResponse>(card, request)).authenticateErrorCode;
}

DownloadErrorCode refusalOf(VirtualEuicc &card, const PrepareDownloadRequest &request)
{
    return std::get<PrepareDownloadResponseError>(call<PrepareDownloadResponse>(card, request)).downloadErrorCode;
}

} // namespace

/// A download as far as a virtual card goes with it: SGP.22, 3.1.3 and 5.7.
class CardDownloadTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_card = makeTestCard(CardPersonality::Consumer); }
    void provesItselfToAServer();
    void refusesAServer();
    void preparesADownload();
    void refusesToPrepare();
    void cancels();

private:
    /// What the card answers once it has authenticated `server`.
    AuthenticateResponseOk authenticate(const TestSmdp &server);

    std::unique_ptr<VirtualEuicc> m_card;
};

AuthenticateResponseOk CardDownloadTest::authenticate(const TestSmdp &server)
{
    const auto request = server.authenticate(challengeOf(*m_card));
    return std::get<AuthenticateResponseOk>(call<AuthenticateServerResponse>(*m_card, request));
}

void CardDownloadTest::provesItselfToAServer()
{
    const auto response = authenticate(TestSmdp());
    const auto certificate = Certificate::fromDer(viewOf(response.euiccCertificate.octets)).value();
    const auto eum = Certificate::fromDer(viewOf(response.eumCertificate.octets)).value();
    QVERIFY(certificate.isSignedBy(eum));
    QVERIFY(
        certificate.publicKey()->verifies({viewOf(response.euiccSigned1.octets())}, viewOf(response.euiccSignature1)));
    QCOMPARE(response.euiccSigned1->transactionId, TestSmdp::transactionId());
    QCOMPARE(response.euiccSigned1->serverAddress.toString(), QStringLiteral("rsp.test.example"));
}

void CardDownloadTest::refusesAServer()
{
    using enum AuthenticateErrorCode;
    const TestSmdp server;
    QCOMPARE(refusalOf(*m_card, server.authenticate(Challenge())), NoSessionContext);
    challengeOf(*m_card);
    QCOMPARE(refusalOf(*m_card, server.authenticate(Challenge())), EuiccChallengeMismatch);
    auto request = server.authenticate(challengeOf(*m_card));
    request.euiccCiPkIdToBeUsed = KeyId::parseHex(u"F54172BDF98A95D65CBEB88A38A1C11D800A85C3").value();
    QCOMPARE(refusalOf(*m_card, request), CiPkUnknown);
    request = server.authenticate(challengeOf(*m_card));
    request.serverSignature1[3] = static_cast<char>(request.serverSignature1[3] ^ 1);
    QCOMPARE(refusalOf(*m_card, request), InvalidSignature);
    const TestSmdp tls(CertificateRole::DpTls);
    QCOMPARE(refusalOf(*m_card, tls.authenticate(challengeOf(*m_card))), InvalidCertificate);
    const TestSmdp foreign(CertificateRole::DpAuth, *lab::CardStock::make(lab::Seed(99)));
    request = foreign.authenticate(challengeOf(*m_card));
    request.euiccCiPkIdToBeUsed = cardStock()->ciKeyId();
    QCOMPARE(refusalOf(*m_card, request), InvalidCertificate);
    // A challenge serves once, and not after a reset.
    request = server.authenticate(challengeOf(*m_card));
    m_card->reset();
    QCOMPARE(refusalOf(*m_card, request), NoSessionContext);
}

void CardDownloadTest::preparesADownload()
{
    const auto first = authenticate(TestSmdp());
    const auto request = TestSmdp(CertificateRole::DpPb).prepare(first.euiccSignature1);
    const auto response = std::get<PrepareDownloadResponseOk>(call<PrepareDownloadResponse>(*m_card, request));
    QCOMPARE(response.euiccSigned2->euiccOtpk.size(), 65);
    // What is no package is answered by a signed result that says so, and the session is over.
    const auto answer = mustCall(*m_card, QByteArray::fromHex("BF3603BF2300"));
    const auto result = decode<ProfileInstallationResult>(answer).value();
    QVERIFY(verify(result, cardStock()->cardKey(m_card->state().eid.toEid().value()).publicKey()));
    QVERIFY(std::holds_alternative<InstallationFailure>(result.profileInstallationResultData->finalResult));
    QCOMPARE(m_card->state().notifications.size(), 1U);
    QVERIFY(!m_card->call(QByteArray::fromHex("BF3603BF2300")));
}

void CardDownloadTest::refusesToPrepare()
{
    using enum DownloadErrorCode;
    const TestSmdp binding(CertificateRole::DpPb);
    QCOMPARE(refusalOf(*m_card, binding.prepare({})), NoSessionContext);
    auto first = authenticate(TestSmdp());
    QCOMPARE(refusalOf(*m_card, TestSmdp(CertificateRole::DpAuth).prepare(first.euiccSignature1)), InvalidCertificate);
    QCOMPARE(refusalOf(*m_card, binding.prepare(QByteArray(64, 'x'))), InvalidSignature);
    auto request = binding.prepare(first.euiccSignature1);
    request.smdpSigned2 = SmdpSigned2{TransactionId::parseHex(u"09").value(), false, {}, {}};
    QCOMPARE(refusalOf(*m_card, request), InvalidTransactionId);
}

void CardDownloadTest::cancels()
{
    const CancelSessionRequest request{TestSmdp::transactionId(), CancelSessionReason::Postponed};
    QCOMPARE(std::get<CancelSessionError>(call<CancelSessionResponse>(*m_card, request)),
             CancelSessionError::InvalidTransactionId);
    authenticate(TestSmdp());
    const auto cancelled = std::get<CancelSessionResponseOk>(call<CancelSessionResponse>(*m_card, request));
    QCOMPARE(cancelled.euiccCancelSessionSigned->reason, CancelSessionReason::Postponed);
    QCOMPARE(cancelled.euiccCancelSessionSigned->smdpOid.toString(), QStringLiteral("2.999.10"));
    QCOMPARE(std::get<CancelSessionError>(call<CancelSessionResponse>(*m_card, request)),
             CancelSessionError::InvalidTransactionId);
}

LONGREACH_TEST(CardDownloadTest)
#include "tst_carddownload.moc"
