// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/onomondo/lookupreply.h"

#include "tests/loopback/replayableexchange.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace longreach;
using eim::LookupReply;
using Verdict = ports::OrderReport::Verdict;

namespace {

/// The answer for a done order; `order` and `outcome` are JSON.
QByteArray done(const QByteArray &outcome, const QByteArray &order = R"({"psmo":[{}]})")
{
    return R"({"status":"done","timestamp":"1795346719","resource":{"eidValue":"89","order":)" + order
        + R"(},"outcome":)" + outcome + R"(,"debuginfo":"83"})";
}

ports::OrderReport reportOf(const QByteArray &body)
{
    return LookupReply::parse(body).value().report;
}

} // namespace

class LookupReplyTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsEveryRecordedLookup();
    void givesRecordedOutcomesTheirVerdict_data();
    void givesRecordedOutcomesTheirVerdict();
    void readsListedProfiles();
    void readsTheRestOfAnOutcome();
    void judges_data();
    void judges();
    void leavesOutBadProfiles();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] ports::OrderReport recorded(int line) const;

    std::vector<test::ReplayableExchange> m_recording;
};

void LookupReplyTest::initTestCase()
{
    m_recording = test::readExchanges(test::readData(QStringLiteral("eim/onomondo-eim-rest.jsonl")));
    QCOMPARE(m_recording.size(), std::size_t{441});
}

ports::OrderReport LookupReplyTest::recorded(int line) const
{
    return reportOf(m_recording.at(static_cast<std::size_t>(line) - 1).answer);
}

void LookupReplyTest::readsEveryRecordedLookup()
{
    int lookups = 0;
    for (const auto &exchange : m_recording) {
        if (!exchange.isLookup())
            continue;
        ++lookups;
        const auto reply = LookupReply::parse(exchange.answer);
        QVERIFY2(reply, qPrintable(exchange.note));
        const auto json = QJsonDocument::fromJson(exchange.answer).object();
        const auto status = json.value(u"status").toString();
        QCOMPARE(reply->report.verdict == Verdict::Waiting, status == u"new");
        QCOMPARE(reply->report.verdict == Verdict::Delivered, status == u"work");
        QCOMPARE(reply->report.verdict == Verdict::Absent, status == u"absent");
        QCOMPARE(reply->report.changedAt.has_value(), status != u"absent");
        QCOMPARE(reply->report.steps.size(), static_cast<std::size_t>(json.value(u"outcome").toArray().size()));
        // Nothing recorded is beyond what is understood, but for what never was well formed.
        QVERIFY2(reply->report.detail.isEmpty(), qPrintable(exchange.note + reply->report.detail));
    }
    QVERIFY(lookups > 150);
}

void LookupReplyTest::givesRecordedOutcomesTheirVerdict_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("reason");
    const auto row = [](int line, const char *what, Verdict verdict, const char *reason = "") {
        QTest::newRow(what) << line << verdict << QString::fromLatin1(reason);
    };
    row(169, "enable", Verdict::Succeeded);
    row(171, "enable again", Verdict::AlreadySo, "profileNotInDisabledState");
    row(173, "disable", Verdict::Succeeded);
    row(177, "delete", Verdict::Succeeded);
    row(179, "delete the enabled one", Verdict::Failed, "profileNotInDisabledState");
    row(181, "enable an unknown one", Verdict::Failed, "iccidOrAidNotFound");
    row(183, "three steps", Verdict::Succeeded);
    row(185, "getRAT", Verdict::Succeeded);
    row(187, "auto enable", Verdict::Succeeded);
    row(189, "members out of order", Verdict::Failed, "badPsmo");
    row(201, "handler crashed", Verdict::Interrupted, "abortedOrder");
    row(209, "SM-DP+ not there", Verdict::Failed, "initiateAuthenticationError");
    row(211, "list eIMs", Verdict::Succeeded);
    row(213, "add an eIM", Verdict::Succeeded);
    row(217, "update an eIM", Verdict::Succeeded);
    row(221, "delete an unknown eIM", Verdict::Failed, "eimNotFound");
    row(223, "card data", Verdict::Succeeded);
    row(233, "record of the eIM", Verdict::Succeeded);
    row(267, "replay", Verdict::Failed, "replayError");
    row(275, "wrong token", Verdict::Failed, "undefinedError");
    row(287, "polled twice", Verdict::Interrupted, "stuckOrder");
    row(294, "package refused", Verdict::Failed, "invalidPackageFormat");
    row(357, "never came", Verdict::Expired, "noshowOrder");
    row(389, "download refused", Verdict::Failed, "authenticateClientError");
    row(399, "download", Verdict::Succeeded);
    row(437, "bad parameter", Verdict::Failed, "badParam");
}

void LookupReplyTest::givesRecordedOutcomesTheirVerdict()
{
    QFETCH(const int, line);
    QFETCH(const Verdict, verdict);
    const auto report = recorded(line);
    QCOMPARE(static_cast<int>(report.verdict), static_cast<int>(verdict));
    QTEST(report.reason, "reason");
}

void LookupReplyTest::readsListedProfiles()
{
    const auto report = recorded(163);
    QCOMPARE(toIsoString(report.changedAt.value()).left(10), QStringLiteral("2026-11-22"));
    const auto &profiles = report.profiles.value();
    QCOMPARE(profiles.size(), std::size_t{5});
    QCOMPARE(profiles[0].iccid.toString(), QStringLiteral("89494040080000000001"));
    QVERIFY(profiles[0].state == ProfileState::Enabled);
    QCOMPARE(profiles[0].nickname, QStringLiteral("meter-01"));
    QCOMPARE(profiles[1].serviceProvider, QStringLiteral("Beta Télécom"));
    QCOMPARE(profiles[1].name, QStringLiteral("Beta LPWA"));
    QCOMPARE(profiles[1].isdpAid->toString(), QStringLiteral("A0000005591010FFFFFFFF8900001100"));
    QVERIFY(profiles[3].profileClass == ProfileClass::Provisioning);
    QVERIFY(profiles[4].profileClass == ProfileClass::Test);
}

void LookupReplyTest::readsTheRestOfAnOutcome()
{
    const auto eims = recorded(215).eims.value();
    QCOMPARE(eims.size(), std::size_t{2});
    QCOMPARE(eims[1].eimId, QStringLiteral("eI2"));

    const auto card = recorded(237).cardData;
    QCOMPARE(card.at(QStringLiteral("defaultSmdpAddress")), QByteArray("rsp.example.com"));
    QCOMPARE(card.at(QStringLiteral("associationToken")), QByteArray("1"));
    QVERIFY(card.at(QStringLiteral("euiccInfo1")).startsWith(QByteArray::fromHex("BF20")));
    QVERIFY(card.at(QStringLiteral("eumCertificate")).startsWith('\x30'));

    const auto download = recorded(399);
    QCOMPARE(download.installed->toString(), QStringLiteral("8949449999999990023")); // 98 94 44 .. 20 F3
    QVERIFY(!download.profiles);
    QVERIFY(!download.raw.contains("TS48V1-A-UNIQUE"));
    QVERIFY(download.raw.contains("testsmdpplus1.example.com"));
}

void LookupReplyTest::judges_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *what, const QByteArray &body, Verdict verdict, const char *reason = "") {
        QTest::newRow(what) << body << verdict << QString::fromLatin1(reason);
    };
    const QByteArray enableAndList = R"({"psmo":[{"enable":{}},{"listProfileInfo":{}}]})";
    const QByteArray disableAndEnable = R"({"psmo":[{"disable":{}},{"enable":{}}]})";
    row("integer of v1.2", done(R"([{"enableResult":3}])"), Verdict::Failed, "disallowedByPolicy");
    row("integer ok", done(R"([{"enableResult":0}])"), Verdict::Succeeded);
    row("integer already so", done(R"([{"disableResult":2}])"), Verdict::AlreadySo, "profileNotInEnabledState");
    row("integer nobody knows", done(R"([{"enableResult":99}])"), Verdict::Failed, "99");
    row("no rollback", done(R"([{"enableResult":20}])"), Verdict::Failed, "rollbackNotAvailable");
    row("rolled back", done(R"([{"rollbackResult":"ok"}])"), Verdict::Failed, "rolledBack");
    row("rollback failed", done(R"([{"rollbackResult":127}])"), Verdict::Failed, "rollbackFailed");
    row("last eIM deleted", done(R"([{"deleteEimResult":2}])", R"({"eco":[{}]})"), Verdict::Succeeded);
    row("token alone", done(R"([{"addEimResult":{"associationToken":3}}])", R"({"eco":[{}]})"), Verdict::Succeeded);
    row("eIM there already", done(R"([{"addEimResult":{"addEimResultCode":2}}])", R"({"eco":[{}]})"), Verdict::Failed,
        "associatedEimAlreadyExists");
    row("list refused", done(R"([{"listProfileInfoResult":{"finalResult":"errorResult"}}])"), Verdict::Failed,
        "errorResult");
    row("list number", done(R"([{"listProfileInfoResult":11}])"), Verdict::Failed, "profileChangeOngoing");
    row("terminated", done(R"([{"enableResult":"ok"},{"processingTerminated":"resultSizeOverflow"}])"),
        Verdict::Interrupted, "resultSizeOverflow");
    row("damaged", done(R"([{"processingTerminated":2}])"), Verdict::Failed, "unknownOrDamagedCommand");
    row("malformed", done(R"([{"error":"malformedResult"}])"), Verdict::Interrupted, "malformedResult");
    row("signature", done(R"([{"procedureError":"euiccSignatureInvalid"}])"), Verdict::Interrupted,
        "euiccSignatureInvalid");
    row("already so, then a list", done(R"([{"enableResult":"profileNotInDisabledState"}])", enableAndList),
        Verdict::AlreadySo, "profileNotInDisabledState");
    row("not all of it already so", done(R"([{"disableResult":"profileNotInEnabledState"}])", disableAndEnable),
        Verdict::Failed, "profileNotInEnabledState");
    row("second step refused", done(R"([{"disableResult":"ok"},{"enableResult":"catBusy"}])", disableAndEnable),
        Verdict::Failed, "catBusy");
    row("steps missing", done(R"([{"disableResult":"ok"}])", disableAndEnable), Verdict::Interrupted,
        "incompleteOutcome");
    row("nothing", done("[]"), Verdict::Interrupted, "unknownOutcome");
    row("a stranger", done(R"([{"sunshine":{"a":[1]}}])"), Verdict::Interrupted, "unknownOutcome");
    row("a stranger beside", done(R"([{"enableResult":"ok"},{"sunshine":{}}])"), Verdict::Succeeded);
    row("no object", done(R"(["?",7,null,{"enableResult":"ok"}])"), Verdict::Succeeded);
    row("number as time", R"({"status":"new","timestamp":1795346719})", Verdict::Waiting);
}

void LookupReplyTest::judges()
{
    QFETCH(const QByteArray, body);
    QFETCH(const Verdict, verdict);
    const auto report = reportOf(body);
    QCOMPARE(static_cast<int>(report.verdict), static_cast<int>(verdict));
    QTEST(report.reason, "reason");
    QCOMPARE(report.changedAt.value(), Timestamp{std::chrono::seconds{1795346719}});
}

void LookupReplyTest::leavesOutBadProfiles()
{
    const auto report = reportOf(done(R"([{"listProfileInfoResult":{"finalResult":"successResult","profileInfoList":[
        {"iccid":"9894"},{"iccid":"98940404800000000010","profileState":1,"profileClass":2,"profileName":7,
        "profileOwner":{"mccMnc":"62F210"}},"x"]}}])"));
    QVERIFY(report.verdict == Verdict::Succeeded);
    QCOMPARE(report.profiles->size(), std::size_t{1});
    const auto &profile = report.profiles->front();
    QVERIFY(profile.state == ProfileState::Enabled && profile.profileClass == ProfileClass::Operational);
    QCOMPARE(profile.owner->toString(), QStringLiteral("262-01"));
    QVERIFY2(report.detail.contains(u"profile 1 left out") && report.detail.contains(u"profile 3 left out"),
             qPrintable(report.detail));
}

void LookupReplyTest::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("page") << QByteArray("<html>");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("no status") << QByteArray("{}");
    QTest::newRow("unknown status") << QByteArray(R"({"status":"sleeping"})");
}

void LookupReplyTest::refuses()
{
    QFETCH(const QByteArray, body);
    QCOMPARE(LookupReply::parse(body).error().kind, Error::Kind::BadReply);
}

LONGREACH_TEST(LookupReplyTest)
#include "tst_lookupreply.moc"
