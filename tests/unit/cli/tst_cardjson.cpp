// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card/cardjson.h"

#include "app/cli/card/cardtables.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;

class CardJsonTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesOfAReport();
    void namesOfItsLists();
    void eimsBesideTheStore();
    void namesOfAnOutcome();
    void whatIsNotKnownIsNull();
    void tablesFitTheirHeaders();

private:
    [[nodiscard]] static CardReport sampleReport();
};

CardReport CardJsonTest::sampleReport()
{
    CardReport report;
    report.reader = QStringLiteral("ACS ACR38U 00 00");
    report.identity.kind = CardKind::IotEuicc;
    report.identity.eid = Eid::parse(u"89049032123451234512345678901235").value();
    report.identity.maker = {QStringLiteral("Maker"), QStringLiteral("89049032"), QStringLiteral("list"),
                             QStringLiteral("2026-01-01")};
    report.memory = CardMemory{291'666, 5'970, 3};
    CardProfile profile{.profile = {.iccid = Iccid::parse(u"8949020000150000001").value()}};
    profile.profile.state = ProfileState::Enabled;
    profile.profile.nickname = QStringLiteral("meter");
    profile.rules = {PolicyRuleWord::NoDelete};
    profile.cost = 10'240;
    report.profiles = {profile};
    report.notifications = {{7, CardEvent::Enable, QStringLiteral("rsp.example"), profile.profile.iccid}};
    CardEim eim;
    eim.eimId = QStringLiteral("eim.example");
    eim.associationToken = 3;
    eim.configuration = QByteArray::fromHex("3000");
    report.eims = {eim};
    report.problems = {{QStringLiteral("rules"), {Error::Kind::Refused, QStringLiteral("6985")}}};
    report.commands = 21;
    return report;
}

void CardJsonTest::namesOfAReport()
{
    const auto json = cli::reportJson(sampleReport());
    QCOMPARE(json[u"kind"].toString(), QStringLiteral("iotEuicc"));
    QCOMPARE(json[u"eid"].toString(), QStringLiteral("89049032123451234512345678901235"));
    QCOMPARE(json[u"maker"][u"name"].toString(), QStringLiteral("Maker"));
    QCOMPARE(json[u"memory"][u"freeNonVolatile"].toInt(), 291'666);
    QCOMPARE(json[u"commands"].toInt(), 21);
    QCOMPARE(json[u"chain"][u"verdict"].toString(), QStringLiteral("notRead"));
    QCOMPARE(json[u"problems"][0][u"kind"].toString(), QStringLiteral("refused"));
}

void CardJsonTest::namesOfItsLists()
{
    const auto report = sampleReport();
    const auto profile = cli::profilesJson(report.profiles).first().toObject();
    QCOMPARE(profile[u"iccid"].toString(), QStringLiteral("8949020000150000001"));
    QCOMPARE(profile[u"state"].toString(), QStringLiteral("enabled"));
    QCOMPARE(profile[u"name"].toString(), QStringLiteral("meter"));
    QCOMPARE(profile[u"rules"].toArray(), QJsonArray{QStringLiteral("ppr2")});
    QCOMPARE(profile[u"cost"].toInt(), 10'240);
    const auto notification = cli::notificationsJson(report.notifications).first().toObject();
    QCOMPARE(notification[u"number"].toInt(), 7);
    QCOMPARE(notification[u"event"].toString(), QStringLiteral("enable"));
    QCOMPARE(notification[u"iccid"].toString(), QStringLiteral("8949020000150000001"));
    const auto eim = cli::eimsJson(report.eims).first().toObject();
    QCOMPARE(eim[u"eimId"].toString(), QStringLiteral("eim.example"));
    QCOMPARE(eim[u"associationToken"].toInt(), 3);
    QCOMPARE(eim[u"configuration"].toString(), QStringLiteral("3000"));
}

void CardJsonTest::eimsBesideTheStore()
{
    const auto report = sampleReport();
    const KnownEim other{.connection = QStringLiteral("plant"),
                         .eimId = QStringLiteral("plant.example"),
                         .host = QStringLiteral("plant.example"),
                         .holdsDevice = true,
                         .keyFingerprint = {}};
    const KnownEim same{.connection = QStringLiteral("lab"),
                        .eimId = QStringLiteral("eim.example"),
                        .host = QStringLiteral("eim.example"),
                        .holdsDevice = false,
                        .keyFingerprint = {}};
    const auto matches = matchEims(report, {other, same});
    const auto json = cli::comparedEimsJson(report.eims, matches);
    QCOMPARE(json.size(), qsizetype{2});
    QCOMPARE(json[0][u"connection"].toString(), QStringLiteral("lab"));
    QCOMPARE(json[0][u"listed"], QJsonValue(false));
    QCOMPARE(json[0][u"finding"].toString(), QStringLiteral("notListed"));
    QVERIFY(json[0][u"warning"].toString().contains(u"'lab'"));
    QCOMPARE(json[1][u"eimId"].toString(), QStringLiteral("plant.example"));
    QCOMPARE(json[1][u"finding"].toString(), QStringLiteral("notOnCard"));
    QVERIFY(json[1][u"configuration"].isNull());
    const auto table = cli::cardEimsTable(report.eims, matches).toText();
    QVERIFY(table.contains(u"notListed") && table.contains(u"notOnCard"));
    QVERIFY(cli::comparedEimsJson(report.eims, {})[0][u"finding"].isNull());
}

void CardJsonTest::namesOfAnOutcome()
{
    CardOutcome outcome;
    outcome.confirmation = CardOutcome::Confirmation::Confirmed;
    outcome.way = QStringLiteral("iccidRefresh");
    outcome.answer = QByteArray::fromHex("bf3103800100");
    outcome.reportAfter = sampleReport();
    outcome.unsent = {{QStringLiteral("7"), {Error::Kind::Unreachable, QStringLiteral("rsp.example")}}};
    outcome.removed = {5, 6};
    outcome.unremoved = {{QStringLiteral("8"), {Error::Kind::Refused, QStringLiteral("undefinedError")}}};
    const auto task = cardtask::Enable{Iccid::parse(u"8949020000150000001").value()};
    const auto json = cli::outcomeJson(QStringLiteral("reader"), task, outcome);
    QCOMPARE(json[u"task"].toString(), QStringLiteral("enable"));
    QCOMPARE(json[u"confirmation"].toString(), QStringLiteral("confirmed"));
    QCOMPARE(json[u"answer"].toString(), QStringLiteral("BF3103800100"));
    QCOMPARE(json[u"unsent"][0][u"part"].toString(), QStringLiteral("7"));
    QCOMPARE(json[u"removed"].toArray(), (QJsonArray{5, 6}));
    QCOMPARE(json[u"unremoved"][0][u"kind"].toString(), QStringLiteral("refused"));
    QCOMPARE(json[u"profiles"].toArray().size(), qsizetype{1});
}

void CardJsonTest::whatIsNotKnownIsNull()
{
    const auto json = cli::reportJson({});
    for (const auto *name : {"eid", "isdR", "memory", "addresses"})
        QVERIFY2(json[QLatin1String(name)].isNull(), name);
    QVERIFY(json[u"profiles"].isArray());
    QVERIFY(cli::outcomeJson({}, cardtask::PollEim{}, {})[u"profiles"].isNull());
}

void CardJsonTest::tablesFitTheirHeaders()
{
    const auto report = sampleReport();
    QVERIFY(cli::reportTable(report).toText().startsWith(u"card "));
    QVERIFY(cli::reportTable(report).toText().contains(u"SGP.32 IoT eUICC"));
    QVERIFY(cli::reportTable(report).toText().contains(u"284 KiB"));
    QVERIFY(cli::cardProfilesTable(report.profiles).toText().contains(u"10 KiB"));
    QVERIFY(cli::notificationsTable(report.notifications).toText().contains(u"rsp.example"));
    QVERIFY(cli::cardEimsTable(report.eims, {}).toText().contains(u"eim.example"));
    QVERIFY(cli::outcomeTable(cardtask::PollEim{}, {}).toText().contains(u"pollEim"));
}

LONGREACH_TEST(CardJsonTest)
#include "tst_cardjson.moc"
