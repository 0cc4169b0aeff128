// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/decode/fromjson.h"
#include "app/sgp32/decode/input.h"
#include "app/sgp32/decode/leaffromjson.h"
#include "app/sgp32/decode/render.h"
#include "app/sgp32/schema/leafschemas.h"

#include "tests/support/testregistry.h"
#include "tests/unit/sgp32/vectors.h"

#include <QJsonDocument>
#include <QTest>

using namespace longreach;
using namespace longreach::sgp32;
using namespace longreach::test;

class FromJsonTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void encodesRequests_data();
    void encodesRequests();
    void encodesEveryTreeItShows();
    void namesThePlace_data();
    void namesThePlace();
    void refusesNumbersThatAreNone();
    void readsWhatPeoplePaste();
};

void FromJsonTest::encodesRequests_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("vector");
    const auto row = [](const char *vector, const char *json) {
        QTest::newRow(vector) << QByteArray(json) << QString::fromLatin1(vector);
    };
    row("es10.profiles.req.default", R"({"type":"ProfileInfoListRequest"})");
    row("es10.profiles.req.minimal", R"({"type":"ProfileInfoListRequest","tagList":"5A 9F70"})");
    row("es10.enable.req", R"({"type":"EnableProfileRequest",
        "profileIdentifier":{"iccid":"8988220000000000010"},"refreshFlag":true})");
    row("es10.delete.req", R"({"type":"DeleteProfileRequest","iccid":"8988220000000000010"})");
    row("es10.remove_notif.req.200", R"({"type":"NotificationSentRequest","seqNumber":200})");
    row("es10.memreset.sgp22",
        R"({"type":"EuiccMemoryResetRequest","resetOptions":[0,"deleteFieldLoadedTestProfiles",2]})");
    row("es10.cfg_immediate.req", R"({"type":"ConfigureImmediateProfileEnablingRequest",
        "immediateEnableFlag":true,"defaultSmdpAddress":"smdp.example.com"})");
    row("es10.cancel_session.req", R"({"type":"CancelSessionRequest",
        "transactionId":"000102030405060708090A0B0C0D0E0F","reason":"endUserRejection"})");
    row("esipa.get.req.change", R"({"type":"GetEimPackageRequest","eidValue":"89049032123451234512345678901235",
        "notifyStateChange":true,"stateChangeCause":"fallback","rPLMN":"262-01"})");
    row("esipa.get.none", R"({"type":"GetEimPackageResponse","eimPackageError":1})");
    row("esipa.trigger.default",
        R"({"type":"ProfileDownloadTriggerRequest","profileDownloadData":{"contactDefaultSmdp":true}})");
    row("pkg.enable.signed", R"({"type":"EuiccPackageSigned","eimId":"eim.lab.example",
        "eidValue":"89049032123451234512345678901235","counterValue":1,
        "eimTransactionId":"A0A1A2A3A4A5A6A7A8A9AAABACADAEAF",
        "psmoList":[{"enable":{"iccid":"8988220000000000010","rollbackFlag":true}}]})");
    row("esipa.provide.ack", R"({"type":"ProvideEimPackageResultResponse","eimAcknowledgements":[12,13]})");
}

void FromJsonTest::encodesRequests()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, vector);
    const auto octets = encodeJsonText(json, {});
    QVERIFY2(octets, qPrintable(octets ? QString() : octets.error().detail));
    QCOMPARE(octets->toHex(), vectorOctets(vector).toHex());
}

void FromJsonTest::encodesEveryTreeItShows()
{
    for (const auto &vector : readVectors()) {
        const auto tree = decodeToTree(vector.octets);
        if (!tree.problems.isEmpty() || tree.type == u"CommandApdu")
            continue;
        const auto octets = encodeFromTree(renderJson(tree));
        QVERIFY2(octets && *octets == vector.octets, qPrintable(vector.name));
    }
}

void FromJsonTest::namesThePlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("finding");
    QTest::newRow("no JSON") << QByteArray("{") << QStringLiteral("JSON, offset 1");
    QTest::newRow("no type") << QByteArray(R"({"type":"Nonsense"})") << QStringLiteral("no type 'Nonsense'");
    QTest::newRow("no member") << QByteArray(R"({"type":"NotificationSentRequest","seq":1})")
                               << QStringLiteral("NotificationSentRequest has no member 'seq'");
    QTest::newRow("missing") << QByteArray(R"({"type":"NotificationSentRequest"})")
                             << QStringLiteral("seqNumber: is missing");
    QTest::newRow("no number") << QByteArray(R"({"type":"NotificationSentRequest","seqNumber":"x"})")
                               << QStringLiteral("NotificationSentRequest: seqNumber: neither");
    QTest::newRow("number too large") << QByteArray(R"({"type":"NotificationSentRequest","seqNumber":1e300})")
                                      << QStringLiteral("NotificationSentRequest: seqNumber: neither");
    QTest::newRow("number below zero") << QByteArray(R"({"type":"EUICCInfo2","profileVersion":"2.3.1","svn":"2.5.0",
        "euiccFirmwareVer":"1.0.0","extCardResource":{"numberOfInstalledApplications":-1}})")
                                       << QStringLiteral("no whole number");
    QTest::newRow("no hex") << QByteArray(R"({"type":"GetEuiccDataRequest","tagList":"5"})")
                            << QStringLiteral("not hexadecimal");
}

void FromJsonTest::namesThePlace()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, finding);
    const auto octets = encodeJsonText(json, {});
    QVERIFY(!octets);
    QVERIFY2(octets.error().detail.contains(finding), qPrintable(octets.error().detail));
}

void FromJsonTest::refusesNumbersThatAreNone()
{
    QCOMPARE(leafFromJson(NumberSchema, 65536).value(), QByteArray::fromHex("010000"));
    for (const double number : {-1.0, 1.5, 1e17, 1e76})
        QVERIFY(!leafFromJson(NumberSchema, number));
}

void FromJsonTest::readsWhatPeoplePaste()
{
    const auto wanted = QByteArray::fromHex("BF2E00");
    for (const char *text : {"BF2E00", "bf 2e 00\n", "0xBF2E00", "BF:2E:00", "0xBF, 0x2E, 0x00", "vy4A"})
        QCOMPARE(octetsFromInput(QByteArray(text)).value(), wanted);
    QCOMPARE(octetsFromInput(wanted).value(), wanted);
    QCOMPARE(octetsFromInput("-----BEGIN X-----\nvy4A\n-----END X-----\n").value(), wanted);
    QVERIFY(!octetsFromInput(" \n"));
    QCOMPARE(octetsFromInput("BF2E000").value(), wanted);
    QVERIFY(endsInHalfAnOctet("BF 2E 000") && !endsInHalfAnOctet("BF2E00") && !endsInHalfAnOctet("vy4A"));
    for (const char *octets : {"BF2E00", "bf2e0", "vy4A", "> 00A40400", "-----BEGIN X-----\nvy4A\n-----END X-----"})
        QVERIFY2(isOctetText(octets), octets);
    for (const char *word : {"response", "card.bin", "", "nonsense"})
        QVERIFY2(!isOctetText(word), word);
}

LONGREACH_TEST(FromJsonTest)
#include "tst_fromjson.moc"
