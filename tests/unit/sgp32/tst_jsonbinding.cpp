// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/esipa/jsonbinding.h"
#include "app/sgp32/esipa/jsonvalues.h"
#include "app/sgp32/esipa/packageexchange.h"
#include "app/sgp32/esipa/relayedsession.h"

#include "tests/support/testregistry.h"
#include "tests/unit/sgp32/vectors.h"

#include <QJsonDocument>
#include <QTest>

using namespace longreach;
using namespace longreach::sgp32;
using namespace longreach::test;

class JsonBindingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesPaths();
    void readsARequest();
    void saysNothingToDo();
    void carriesAPackage();
    void acceptsBareSignatures();
    void turnsReasonsIntoCodes();
    void seesTheErrorBesideATransactionId();
    void passesOverTheErrorBesideAPackage();
    void wrapsABareResult();
    void carriesResultAndNotifications();
    void tellsAnErrorWithItsCorrelation();
    void acknowledges();
    void translatesRecordedTraffic();
    void namesTheKey();
};

void JsonBindingTest::namesPaths()
{
    QCOMPARE(pathOf(HttpInterface::Esipa, HttpFunction::GetEimPackage),
             QStringLiteral("/gsma/rsp2/esipa/getEimPackage"));
    QCOMPARE(pathOf(HttpInterface::Es9Plus, HttpFunction::AuthenticateClient),
             QStringLiteral("/gsma/rsp2/es9plus/authenticateClient"));
    QCOMPARE(functionOfPath(u"/gsma/rsp2/esipa/cancelSession"), HttpFunction::CancelSession);
    QVERIFY(!functionOfPath(Asn1Path));
}

void JsonBindingTest::readsARequest()
{
    const QJsonObject json{{QStringLiteral("eidValue"), QStringLiteral("89049032123451234512345678901235")},
                           {QStringLiteral("notifyStateChange"), true},
                           {QStringLiteral("stateChangeCause"), 1},
                           {QStringLiteral("rPlmn"), QStringLiteral("YvIQ")}};
    const auto asn1 = requestFromJson(HttpFunction::GetEimPackage, json).value();
    QCOMPARE(asn1, vectorOctets(u"esipa.get.req.change"));
    QCOMPARE(requestToJson(HttpInterface::Esipa, HttpFunction::GetEimPackage, asn1).value(), json);
}

void JsonBindingTest::saysNothingToDo()
{
    const auto none = vectorOctets(u"esipa.get.none");
    const auto json = responseToJson(HttpInterface::Esipa, HttpFunction::GetEimPackage, none).value();
    QCOMPARE(json[u"eimPackageError"].toInt(), 1);
    QVERIFY(isExecuted(json));
    QCOMPARE(responseFromJson(HttpFunction::GetEimPackage, json).value(), none);
    const auto failed = QJsonDocument::fromJson(R"({"header":{"functionExecutionStatus":{"status":"Failed",
        "statusCodeData":{"subjectCode":"8.1.1","reasonCode":"3.7"}}}})")
                            .object();
    QCOMPARE(reasonOf(failed), QStringLiteral("8.1.1/3.7"));
    QCOMPARE(responseFromJson(HttpFunction::GetEimPackage, failed).value(), none);
}

void JsonBindingTest::carriesAPackage()
{
    const auto asn1 = vectorOctets(u"esipa.get.pkg");
    const auto json = responseToJson(HttpInterface::Esipa, HttpFunction::GetEimPackage, asn1).value();
    QCOMPARE(QByteArray::fromBase64(json[u"euiccPackageRequest"].toString().toLatin1()),
             vectorOctets(u"pkg.enable.request"));
    QCOMPARE(responseFromJson(HttpFunction::GetEimPackage, json).value(), asn1);
}

void JsonBindingTest::acceptsBareSignatures()
{
    const auto base64 = [](const QByteArray &octets) { return QString::fromLatin1(octets.toBase64()); };
    const auto signedData = vectorOctets(u"rsp.serverSigned1");
    const auto signature = vectorOctets(u"rsp.serverSignature1.do");
    const QByteArray key = QByteArray::fromHex("0414F54172BDF98A95D65CBEB88A38A1C11D800A85C3");
    const QByteArray certificate = QByteArray::fromHex("3000");
    QJsonObject json =
        QJsonDocument::fromJson(R"({"header":{"functionExecutionStatus":{"status":"Executed-Success"}}})").object();
    json.insert(QStringLiteral("transactionId"), QStringLiteral("0102030405060708090A0B0C0D0E0F10"));
    json.insert(QStringLiteral("serverSigned1"), base64(signedData));
    json.insert(QStringLiteral("serverSignature1"), base64(signature));
    json.insert(QStringLiteral("euiccCiPKIdToBeUsed"), base64(key));
    json.insert(QStringLiteral("serverCertificate"), base64(certificate));
    const auto asn1 = responseFromJson(HttpFunction::InitiateAuthentication, json).value();
    const auto response = decode<InitiateAuthenticationResponseEsipa>(asn1).value();
    const auto &ok = std::get<0>(response);
    QCOMPARE(ok.serverSigned1.octets(), signedData);
    QCOMPARE(ok.serverSignature1, signature.mid(3));
    QCOMPARE(ok.euiccCiPkIdToBeUsed.toByteArray(), key.mid(2));
    json.insert(QStringLiteral("serverSignature1"), base64(signature.mid(3)));
    json.insert(QStringLiteral("euiccCiPKIdToBeUsed"), base64(key.mid(2)));
    QCOMPARE(responseFromJson(HttpFunction::InitiateAuthentication, json).value(), asn1);
    const auto es9 = responseToJson(HttpInterface::Es9Plus, HttpFunction::InitiateAuthentication, asn1).value();
    QCOMPARE(es9[u"serverSignature1"].toString(), base64(signature));
    QVERIFY(es9.contains(u"euiccCiPKIdToBeUsed") && !es9.contains(u"euiccCiPKIdentifierToBeUsed"));
}

void JsonBindingTest::turnsReasonsIntoCodes()
{
    const auto refused = encode(AuthenticateClientResponseEsipa(AuthenticateClientErrorEsipa::MatchingIdRefused));
    const auto json = responseToJson(HttpInterface::Esipa, HttpFunction::AuthenticateClient, refused).value();
    QVERIFY(!isExecuted(json));
    QCOMPARE(reasonOf(json), QStringLiteral("8.2.6/3.8"));
    QCOMPARE(responseFromJson(HttpFunction::AuthenticateClient, json).value(), refused);
    const auto other = QJsonDocument::fromJson(R"({"header":{"functionExecutionStatus":{"status":"Failed",
        "statusCodeData":{"subjectCode":"9.9","reasonCode":"9.9"}}}})")
                           .object();
    const auto unknown =
        decode<AuthenticateClientResponseEsipa>(responseFromJson(HttpFunction::AuthenticateClient, other).value())
            .value();
    QCOMPARE(std::get<AuthenticateClientErrorEsipa>(unknown), AuthenticateClientErrorEsipa::UndefinedError);
}

void JsonBindingTest::seesTheErrorBesideATransactionId()
{
    const auto json = QJsonDocument::fromJson(R"({"transactionId":"0102","header":{"functionExecutionStatus":
        {"status":"Failed","statusCodeData":{"subjectCode":"8.2.7","reasonCode":"6.4"}}}})")
                          .object();
    QCOMPARE(responseFromJson(HttpFunction::GetBoundProfilePackage, json).value(), QByteArray::fromHex("BF3A03810104"));
}

void JsonBindingTest::passesOverTheErrorBesideAPackage()
{
    const auto asn1 = vectorOctets(u"esipa.get.pkg");
    auto json = responseToJson(HttpInterface::Esipa, HttpFunction::GetEimPackage, asn1).value();
    json.insert(QStringLiteral("eimPackageError"), 0);
    QCOMPARE(responseFromJson(HttpFunction::GetEimPackage, json).value(), asn1);
}

void JsonBindingTest::wrapsABareResult()
{
    for (const char *hex : {"BF5003020101", "BF540530038001 7F", "A003020101"}) {
        const auto octets = QByteArray::fromHex(hex);
        const QJsonObject json{{QStringLiteral("provideEimPackageResult"), QString::fromLatin1(octets.toBase64())}};
        const auto whole = octets.startsWith("\xBF\x50") ? octets : tlvOf(0xBF50, octets);
        QCOMPARE(requestFromJson(HttpFunction::HandleNotification, json).value(), tlvOf(0xBF3D, whole));
    }
}

void JsonBindingTest::carriesResultAndNotifications()
{
    const auto result = vectorOctets(u"epr.ok");
    const auto asn1 = tlvOf(0xBF4E, tlvOf(tag::Sequence, result + QByteArray::fromHex("A000")));
    const auto json = responseToJson(HttpInterface::Esipa, HttpFunction::TransferEimPackage, asn1).value();
    const auto both = json[u"ePRAndNotifications"].toObject();
    QCOMPARE(QByteArray::fromBase64(both[u"euiccPackageResult"].toString().toLatin1()), result);
    QCOMPARE(both[u"notificationList"].toString(), QStringLiteral("oAA="));
    QCOMPARE(responseFromJson(HttpFunction::TransferEimPackage, json).value(), asn1);
}

void JsonBindingTest::tellsAnErrorWithItsCorrelation()
{
    const auto asn1 = QByteArray::fromHex("BF4E0CBF6109A0048002010281017F");
    const auto json = responseToJson(HttpInterface::Esipa, HttpFunction::TransferEimPackage, asn1).value();
    QCOMPARE(json[u"eimPackageError"].toInt(), 127);
    QCOMPARE(responseFromJson(HttpFunction::TransferEimPackage, json).value(), QByteArray::fromHex("BF4E0302017F"));
}

void JsonBindingTest::acknowledges()
{
    const auto ack = vectorOctets(u"esipa.provide.ack");
    const auto json = responseToJson(HttpInterface::Esipa, HttpFunction::ProvideEimPackageResult, ack).value();
    QCOMPARE(responseFromJson(HttpFunction::ProvideEimPackageResult, json).value(), ack);
    const auto empty = QByteArray::fromHex("BF50023000");
    const auto nothing = responseToJson(HttpInterface::Esipa, HttpFunction::ProvideEimPackageResult, empty).value();
    QVERIFY(!nothing.contains(u"eimAcknowledgements") && isExecuted(nothing));
    QCOMPARE(responseFromJson(HttpFunction::ProvideEimPackageResult, nothing).value(), empty);
}

void JsonBindingTest::translatesRecordedTraffic()
{
    int translated = 0;
    for (const auto &body : readEsipaBodies()) {
        for (const auto function : {HttpFunction::InitiateAuthentication, HttpFunction::AuthenticateClient,
                                    HttpFunction::GetBoundProfilePackage, HttpFunction::GetEimPackage,
                                    HttpFunction::ProvideEimPackageResult, HttpFunction::HandleNotification}) {
            const auto json = body.isRequest ? requestToJson(HttpInterface::Esipa, function, body.octets)
                                             : responseToJson(HttpInterface::Esipa, function, body.octets);
            if (!json || (!body.isRequest && function == HttpFunction::HandleNotification))
                continue;
            const auto back = body.isRequest ? requestFromJson(function, *json) : responseFromJson(function, *json);
            QVERIFY2(back, qPrintable(body.label));
            // v1.0 acknowledges nothing with nothing.
            QVERIFY2(*back == body.octets || body.octets == QByteArray::fromHex("BF5000"), qPrintable(body.label));
            ++translated;
        }
    }
    QVERIFY2(translated > 150, qPrintable(QString::number(translated)));
}

void JsonBindingTest::namesTheKey()
{
    const auto refused = requestFromJson(HttpFunction::GetEimPackage, {});
    QCOMPARE(refused.error().detail, QStringLiteral("eidValue: is missing"));
    const auto bad = requestFromJson(HttpFunction::AuthenticateClient,
                                     {{QStringLiteral("transactionId"), QStringLiteral("01")},
                                      {QStringLiteral("authenticateServerResponse"), QStringLiteral("****")}});
    QCOMPARE(bad.error().detail, QStringLiteral("authenticateServerResponse: not base64"));
}

LONGREACH_TEST(JsonBindingTest)
#include "tst_jsonbinding.moc"
