// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/esipa/esipahttp.h"

#include "app/sgp32/esipa/relayedsession.h"
#include "tests/support/testregistry.h"
#include "tests/unit/lab/esipahttprig.h"

#include <QByteArrayList>
#include <QJsonDocument>
#include <QJsonObject>

using namespace longreach;
using namespace longreach::lab;
using namespace longreach::sgp32;
using namespace longreach::test;

namespace {

/// Posts an ASN.1 message in the other binding.
HttpReply postJson(EsipaHttpRig &rig, HttpFunction function, const QByteArray &message)
{
    const auto json = requestToJson(HttpInterface::Esipa, function, message).value();
    return rig.post(pathOf(HttpInterface::Esipa, function).toLatin1(), "application/json;charset=UTF-8",
                    QJsonDocument(json).toJson());
}

QJsonObject objectIn(const HttpReply &reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

QByteArray enableOrder(const EsipaHttpRig &rig)
{
    return R"([{"enable":{"iccid":")" + toByteArray(iccidAt(*rig.card, 1).view()).toHex() + R"(","rollback":false}}])";
}

} // namespace

/// Both bindings over HTTP, with a virtual card behind: SGP.32, 6.1 to 6.4.
class EsipaHttpTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void servesACardInJson();
    void takesNotificationsInJson();
    void saysNothingToDoInBoth();
    void tellsBindingsApart_data();
    void tellsBindingsApart();
    void refusesDamage();
    void tellsWhatWasSaid();
};

void EsipaHttpTest::servesACardInJson()
{
    EsipaHttpRig rig;
    const auto id = rig.order(Facility::Psmo, enableOrder(rig));
    const auto given = postJson(rig, HttpFunction::GetEimPackage, encode(GetEimPackageRequest{rig.card->state().eid}));
    QCOMPARE(given.status, 200);
    QVERIFY(given.headers.at("content-type").startsWith("application/json"));
    QCOMPARE(given.headers.at("x-admin-protocol"), QByteArray("gsma/rsp/v2.1.0"));
    QVERIFY(isExecuted(objectIn(given)));
    const auto package =
        QByteArray::fromBase64(objectIn(given)[QStringLiteral("euiccPackageRequest")].toString().toLatin1());
    const auto result = decode<EuiccPackageResult>(mustCall(*rig.card, package)).value();
    const auto number = std::get<EuiccPackageResultSigned>(result).euiccPackageResultDataSigned.value().seqNumber;
    const auto taken = postJson(rig, HttpFunction::ProvideEimPackageResult,
                                encode(ProvideEimPackageResult{rig.card->state().eid, Sealed(result)}));
    QCOMPARE(taken.status, 200);
    const auto answer = responseFromJson(HttpFunction::ProvideEimPackageResult, objectIn(taken)).value();
    const auto acknowledged = decode<ProvideEimPackageResultResponse>(answer).value();
    QCOMPARE(std::get<EimAcknowledgements>(acknowledged).sequenceNumbers, std::vector<quint32>{number});
    QCOMPARE(rig.outcomeOf(Facility::Psmo, id), QByteArray(R"([{"enableResult":"ok"}])"));
}

void EsipaHttpTest::takesNotificationsInJson()
{
    EsipaHttpRig rig;
    const auto id = rig.order(Facility::Psmo, enableOrder(rig));
    const auto package = decode<GetEimPackageResponse>(rig.poll()).value();
    const auto result = mustCall(*rig.card, std::get<Sealed<EuiccPackageRequest>>(package).octets());
    const ProvideEimPackageResult told{rig.card->state().eid, Sealed(decode<EuiccPackageResult>(result).value())};
    const auto reply = postJson(rig, HttpFunction::HandleNotification, encode(HandleNotificationRequest(told)));
    QCOMPARE(reply.status, 204);
    QCOMPARE(reply.body, QByteArray());
    QVERIFY(!reply.headers.contains("content-length"));
    QCOMPARE(rig.outcomeOf(Facility::Psmo, id), QByteArray(R"([{"enableResult":"ok"}])"));

    const auto list = call<RetrieveNotificationsListResponse>(*rig.card, RetrieveNotificationsListRequest{});
    const auto &pending = std::get<std::vector<PendingNotification>>(list);
    QVERIFY(!pending.empty());
    for (const auto &notification : pending) {
        const auto message = encode(HandleNotificationRequest(notification));
        QCOMPARE(postJson(rig, HttpFunction::HandleNotification, message).status, 204);
    }
}

void EsipaHttpTest::saysNothingToDoInBoth()
{
    EsipaHttpRig rig;
    const auto nothing = encode(GetEimPackageResponse(EimPackageError::NoEimPackageAvailable));
    QCOMPARE(rig.poll(), nothing);
    const auto json =
        objectIn(postJson(rig, HttpFunction::GetEimPackage, encode(GetEimPackageRequest{rig.card->state().eid})));
    QCOMPARE(responseFromJson(HttpFunction::GetEimPackage, json).value(), nothing);
}

void EsipaHttpTest::tellsBindingsApart_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    const QByteArray asn1("application/x-gsma-rsp-asn1");
    const QByteArray json("application/json");
    QTest::newRow("asn1") << QByteArray("/gsma/rsp2/asn1") << asn1 << 200;
    QTest::newRow("asn1 by parameter") << QByteArray("/gsma/rsp2/asn1") << QByteArray(asn1 + "; v=1") << 200;
    QTest::newRow("json where asn1 goes") << QByteArray("/gsma/rsp2/asn1") << json << 415;
    QTest::newRow("asn1 as json") << QByteArray("/gsma/rsp2/esipa/getEimPackage") << json << 400;
    QTest::newRow("no type") << QByteArray("/gsma/rsp2/asn1") << QByteArray() << 415;
    QTest::newRow("another type") << QByteArray("/gsma/rsp2/esipa/getEimPackage") << QByteArray("text/plain") << 415;
    QTest::newRow("another interface") << QByteArray("/gsma/rsp2/es9plus/cancelSession") << json << 404;
    QTest::newRow("no function") << QByteArray("/gsma/rsp2/esipa/getNothing") << json << 404;
    QTest::newRow("inside out") << QByteArray("/gsma/rsp2/esipa/x/getEimPackage") << asn1 << 404;
}

void EsipaHttpTest::tellsBindingsApart()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, type);
    QFETCH(const int, status);
    EsipaHttpRig rig;
    QCOMPARE(rig.post(path, type, encode(GetEimPackageRequest{rig.card->state().eid})).status, status);
}

void EsipaHttpTest::refusesDamage()
{
    EsipaHttpRig rig;
    const auto statusOf = [&rig](const char *function, const QByteArray &body) {
        return rig.post(QByteArray("/gsma/rsp2/esipa/") + function, "application/json", body).status;
    };
    for (const char *function :
         {"getEimPackage", "provideEimPackageResult", "handleNotification", "initiateAuthentication",
          "authenticateClient", "getBoundProfilePackage", "cancelSession"}) {
        QCOMPARE(statusOf(function, "{"), 400);
        QCOMPARE(statusOf(function, "[]"), 400);
        QCOMPARE(statusOf(function, {}), 400);
    }
    QCOMPARE(statusOf("transferEimPackage", "{}"), 400);
    QCOMPARE(rig.say({}).status, 400);
    QCOMPARE(rig.say(QByteArray::fromHex("BF4F")).status, 400);
    QCOMPARE(rig.say(QByteArray::fromHex("BF5003020101FF")).status, 200);
}

void EsipaHttpTest::tellsWhatWasSaid()
{
    EsipaHttpRig rig;
    QList<QByteArrayList> said;
    rig.http.setObserver([&said](const QByteArray &eid, const QByteArray &request, const QByteArray &answer) {
        said.append({eid, request, answer});
    });
    rig.poll();
    rig.say("nonsense");
    QVERIFY(said.isEmpty());
    rig.order(Facility::Psmo, enableOrder(rig));
    const auto poll = encode(GetEimPackageRequest{rig.card->state().eid});
    postJson(rig, HttpFunction::GetEimPackage, poll);
    const auto package = rig.poll();
    const auto cancel =
        encode(CancelSessionRequestEsipa{TransactionId::parseHex(u"0102").value(), CancelSessionError::UndefinedError});
    const auto refusal = rig.say(cancel).body;
    const QList<QByteArrayList> expected{
        {rig.eid(), poll, package}, {rig.eid(), poll, package}, {rig.eid(), cancel, refusal}};
    QCOMPARE(said, expected);
}

LONGREACH_TEST(EsipaHttpTest)
#include "tst_esipahttp.moc"
