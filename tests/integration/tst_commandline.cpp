// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/ctlprocess.h"
#include "tests/integration/labprocess.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTcpServer>
#include <QTest>

using namespace longreach;

/// longreachctl without an eIM: what it refuses and how it says so, and work on the store alone.
class CommandLineTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesInOneSentence_data();
    void refusesInOneSentence();
    void refusesAStoreWithoutAName();
    void helpSaysExitCodes();
    void asksForConsentToPlainHttp();
    void replacesOnlyWhenTold();
    void keepsCredentialsWhereTold();
    void saysWhenNobodyAnswers();
    void saysWhenResultsCannotBeWritten();
    void warnsOfCodesThatAreForgotten();
    void leavesADamagedStoreAlone();
    void importsAndExportsTheSameDevices();
    void setsBadRowsAside();
    void reviewsWithoutStoring();
    void decodesAndEncodesBack();
};

namespace {

/// A port of this machine that nobody listens on.
quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QByteArray devicesCsv()
{
    return "EID;IMEI;Label;Country;ICCIDs\r\n"
           "89049032123451234512345678901235;490154203237518;\"meter; one\";DE;8949020000150000001\r\n"
           "89049032001000000000000000000015;;two;BR;\r\n";
}

} // namespace

void CommandLineTest::refusesInOneSentence_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("nothing") << QByteArray("") << 2 << QByteArray("--help");
    QTest::newRow("unknown command") << QByteArray("job stop") << 2 << QByteArray("'stop'");
    QTest::newRow("unknown option") << QByteArray("job list --colour") << 2 << QByteArray("--colour");
    QTest::newRow("option missing") << QByteArray("eim add plant") << 2 << QByteArray("--url");
    QTest::newRow("bad address") << QByteArray("eim add plant --url eim.example") << 2 << QByteArray("address");
    QTest::newRow("password without user")
        << QByteArray("eim add plant --url https://eim.example --password-stdin") << 2 << QByteArray("--user");
    QTest::newRow("no CA file") << QByteArray("eim add plant --url https://eim.example --ca nowhere.pem") << 6
                                << QByteArray("Check the path");
    QTest::newRow("unknown eIM") << QByteArray("eim sync plant") << 6 << QByteArray("plant");
    QTest::newRow("bad query") << QByteArray("devices list --query stat:enabled") << 2 << QByteArray("character 1");
    QTest::newRow("bad EID") << QByteArray("devices show 8904903") << 2 << QByteArray("7 digits instead of 32");
    QTest::newRow("unknown EID") << QByteArray("devices show 89049032123451234512345678901235") << 6
                                 << QByteArray("no device 8904");
    QTest::newRow("no such file") << QByteArray("devices import nowhere.csv") << 6 << QByteArray("Check the path");
    QTest::newRow("no EID file") << QByteArray("job create --kind audit --eids nowhere.txt") << 6
                                 << QByteArray("Check the path");
    QTest::newRow("no profile table") << QByteArray("job create --kind enable --query x --profile-table nowhere.csv")
                                      << 6 << QByteArray("Check the path");
    QTest::newRow("a folder to import") << QByteArray("devices import /") << 5 << QByteArray("Check the path");
    QTest::newRow("no folder to export to")
        << QByteArray("devices export nowhere/fleet.csv") << 5 << QByteArray("Check the path");
    QTest::newRow("no job number") << QByteArray("job show") << 2 << QByteArray("required");
    QTest::newRow("no number") << QByteArray("job show seven") << 2 << QByteArray("'seven' is no number from 1 to");
    QTest::newRow("no such word") << QByteArray("devices list --sort age") << 2
                                  << QByteArray("'age' is none of none, eid");
    QTest::newRow("no such fault") << QByteArray("lab serve --fault rain=5%") << 2
                                   << QByteArray("reset-after-create=SHARE");
    QTest::newRow("no such scenario") << QByteArray("lab serve --scenario nowhere.json") << 6
                                      << QByteArray("Check the path");
    QTest::newRow("no such change") << QByteArray("lab faults rain=5%") << 2 << QByteArray("reset-after-create=SHARE");
    QTest::newRow("unknown job") << QByteArray("job show 99") << 6 << QByteArray("job 99");
    QTest::newRow("unknown job to cancel") << QByteArray("job cancel 99") << 6 << QByteArray("job 99");
    QTest::newRow("no devices named") << QByteArray("job create --kind audit") << 2
                                      << QByteArray("either --query or --eids");
    QTest::newRow("bad selector") << QByteArray("job create --kind enable --query meter --profile colour:red") << 2
                                  << QByteArray("--profile");
    QTest::newRow("no device matches") << QByteArray("job create --kind audit --query meter") << 6
                                       << QByteArray("of 0 devices none matches");
    QTest::newRow("unknown state") << QByteArray("job retry 1 --state lost") << 2 << QByteArray("'lost' is none of");
}

void CommandLineTest::refusesInOneSentence()
{
    QFETCH(const QByteArray, line);
    QFETCH(const int, exitCode);
    QFETCH(const QByteArray, part);
    const test::CtlProcess ctl;
    const auto outcome = ctl.run(line.constData());
    QCOMPARE(outcome.exitCode, exitCode);
    QCOMPARE(outcome.output, QByteArray());
    QVERIFY2(outcome.messages.startsWith("longreachctl: ") && outcome.messages.contains(part),
             outcome.messages.constData());
    QCOMPARE(outcome.messages.count('\n'), qsizetype{1});
}

void CommandLineTest::refusesAStoreWithoutAName()
{
    // A variable of a script that nobody set must not lead to the person's own store.
    const test::CtlProcess ctl;
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), ctl.path(QStringLiteral("own")));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(LONGREACHCTL),
                  {QStringLiteral("--store"), QString(), QStringLiteral("eim"), QStringLiteral("list")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains("--store"));
    QVERIFY(!QFile::exists(ctl.path(QStringLiteral("own"))));
}

void CommandLineTest::helpSaysExitCodes()
{
    const test::CtlProcess ctl;
    const auto help = ctl.run("--help");
    QCOMPARE(help.exitCode, 0);
    for (const char *part : {"Exit codes:", "eim", "devices", "job", "lab", "decode", "Examples:"})
        QVERIFY2(help.output.contains(part), part);
    const auto jobHelp = ctl.run("job create --help");
    QVERIFY(jobHelp.output.contains("--limit-open N\n") || jobHelp.output.contains("--limit-open N "));
    QVERIFY(!jobHelp.output.contains("2147483647"));
    const auto importHelp = ctl.run("devices import --help");
    for (const char *field : {"eid", "imei", "label", "group", "tags", "country", "plmn", "eim", "iccids", "notes"})
        QVERIFY2(importHelp.output.contains(field), field);
    QVERIFY(!QFile::exists(ctl.path(QStringLiteral("store"))));
}

void CommandLineTest::asksForConsentToPlainHttp()
{
    const test::CtlProcess ctl;
    const auto refused = ctl.run("eim add plant --url http://eim.example");
    QCOMPARE(refused.exitCode, 7);
    QVERIFY2(refused.messages.contains("--accept-plain-http"), refused.messages.constData());
    QCOMPARE(ctl.run("eim add plant --url http://eim.example --accept-plain-http").exitCode, 0);
}

void CommandLineTest::replacesOnlyWhenTold()
{
    const test::CtlProcess ctl;
    QCOMPARE(ctl.run("eim add plant --url https://one.example").exitCode, 0);
    QCOMPARE(ctl.run("eim add plant --url https://two.example").exitCode, 7);
    QCOMPARE(ctl.run("eim add plant --url https://two.example --replace --read-only").exitCode, 0);
    const auto list = ctl.run("eim list --format json").json().array();
    QCOMPARE(list.size(), qsizetype{1});
    QCOMPARE(list.first()[u"url"].toString(), QStringLiteral("https://two.example"));
    QCOMPARE(list.first()[u"readOnly"], QJsonValue(true));
    QCOMPARE(ctl.run("eim remove plant").exitCode, 0);
    QVERIFY(ctl.run("eim list --format json").json().array().isEmpty());
}

void CommandLineTest::keepsCredentialsWhereTold()
{
    const test::CtlProcess ctl;
    const auto add =
        QStringLiteral("eim add plant --url https://eim.example --user ops --password-stdin --secrets file");
    const auto refused = ctl.run(QProcess::splitCommand(add), "secret-word\n");
    QCOMPARE(refused.exitCode, 5);
    QVERIFY2(refused.messages.contains("--secrets file"), refused.messages.constData());
    QVERIFY(ctl.run("eim list --format json").json().array().isEmpty());

    qputenv("LONGREACH_PASSPHRASE", "open sesame");
    const auto added = ctl.run(QProcess::splitCommand(add), "secret-word\n");
    qputenv("LONGREACH_PASSPHRASE", "another");
    const auto wrong = ctl.run("eim list");
    qunsetenv("LONGREACH_PASSPHRASE");
    QCOMPARE(added.exitCode, 0);
    QCOMPARE(wrong.exitCode, 5);
    QVERIFY(!(added.output + added.messages + refused.messages).contains("secret-word"));
    QCOMPARE(ctl.run("eim list --format json").json().array().first()[u"authentication"].toString(),
             QStringLiteral("basic"));
}

void CommandLineTest::saysWhenNobodyAnswers()
{
    const test::CtlProcess ctl;
    const auto url = QStringLiteral("http://127.0.0.1:%1").arg(freePort());
    QCOMPARE(
        ctl.run({QStringLiteral("eim"), QStringLiteral("add"), QStringLiteral("gone"), QStringLiteral("--url"), url})
            .exitCode,
        0);
    const auto tested = ctl.run("eim test gone --format json");
    QCOMPARE(tested.exitCode, 3);
    QCOMPARE(tested.json()[u"reachable"], QJsonValue(false));
    QCOMPARE(tested.json()[u"problemKind"].toString(), QStringLiteral("unreachable"));
    QCOMPARE(ctl.run("eim sync gone").exitCode, 3);
}

void CommandLineTest::saysWhenResultsCannotBeWritten()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("this system has no /dev/full");
    const test::CtlProcess ctl;
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(
        QStringLiteral(LONGREACHCTL),
        {QStringLiteral("--store"), ctl.path(QStringLiteral("store")), QStringLiteral("eim"), QStringLiteral("list")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 5);
    const auto messages = process.readAllStandardError();
    QVERIFY2(messages.contains("Could not write the results"), messages.constData());

    const auto file = ctl.run("devices export /dev/full/x");
    QVERIFY2(file.messages.contains("/dev/full/x: "), file.messages.constData());
}

void CommandLineTest::warnsOfCodesThatAreForgotten()
{
    const test::CtlProcess ctl;
    const auto devices = ctl.write(QStringLiteral("devices.csv"), devicesCsv());
    QCOMPARE(ctl.run({QStringLiteral("devices"), QStringLiteral("import"), devices}).exitCode, 0);
    const auto codes = ctl.write(QStringLiteral("codes.csv"), "LPA:1$rsp.example$MATCH-NOBODY-SEES\n");
    const auto line = QStringLiteral("--secrets run job create --kind download --query country:DE --dry-run --codes ");
    const auto outcome = ctl.run(QProcess::splitCommand(line + codes));
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.messages.contains("With --secrets run"), outcome.messages.constData());
    QVERIFY(!(outcome.output + outcome.messages).contains("NOBODY"));
}

void CommandLineTest::leavesADamagedStoreAlone()
{
    const test::CtlProcess ctl;
    QCOMPARE(ctl.run("eim list").exitCode, 0);
    const QByteArray damage("this is no database, and it is longer than the header of one would be, by far enough");
    const auto journal = ctl.write(QStringLiteral("store/journal.db"), damage);
    const auto outcome = ctl.run("eim list");
    QCOMPARE(outcome.exitCode, 5);
    QVERIFY2(outcome.messages.contains("left untouched"), outcome.messages.constData());
    QFile file(journal);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), damage);
}

void CommandLineTest::importsAndExportsTheSameDevices()
{
    const test::CtlProcess ctl;
    const auto file = ctl.write(QStringLiteral("devices.csv"), devicesCsv());
    const QStringList import{QStringLiteral("devices"), QStringLiteral("import"), file, QStringLiteral("--format"),
                             QStringLiteral("json")};
    const auto first = ctl.run(import);
    QCOMPARE(first.exitCode, 0);
    QCOMPARE(first.json()[u"added"], QJsonValue(2));
    QCOMPARE(ctl.run(import).json()[u"unchanged"], QJsonValue(2));

    const auto activity = ctl.run("activity --about devices --format json").json().array();
    QCOMPARE(activity.size(), qsizetype{1}); // the second import changed nothing
    QCOMPARE(activity.first()[u"verb"].toString(), QStringLiteral("devicesImported"));
    QCOMPARE(activity.first()[u"object"].toString(), QStringLiteral("devices.csv"));
    QVERIFY(ctl.run("activity --object nobody --format json").json().array().isEmpty());

    const auto listed = ctl.run("devices list --query country:DE --format json").json().array();
    QCOMPARE(listed.size(), qsizetype{1});
    QCOMPARE(listed.first()[u"label"].toString(), QStringLiteral("meter; one"));
    QCOMPARE(listed.first()[u"imei"].toString(), QStringLiteral("490154203237518"));

    const auto exported = ctl.run("devices export");
    QCOMPARE(exported.exitCode, 0);
    const test::CtlProcess other;
    const auto copy = other.write(QStringLiteral("copy.csv"), exported.output);
    QCOMPARE(other.run({QStringLiteral("devices"), QStringLiteral("import"), copy}).exitCode, 0);
    QCOMPARE(other.run("devices export").output, exported.output);
}

void CommandLineTest::setsBadRowsAside()
{
    const test::CtlProcess ctl;
    const auto file = ctl.write(QStringLiteral("mixed.csv"), devicesCsv() + "12;;short;DE;\r\n");
    const auto outcome = ctl.run({QStringLiteral("devices"), QStringLiteral("import"), file, QStringLiteral("--format"),
                                  QStringLiteral("json")});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.json()[u"added"], QJsonValue(2));
    QCOMPARE(outcome.json()[u"rejected"], QJsonValue(1));
    const auto problem = outcome.json()[u"problems"].toArray().first();
    QCOMPARE(problem[u"row"], QJsonValue(4));
    QVERIFY(QFile::exists(outcome.json()[u"rejectsFile"].toString()));
}

void CommandLineTest::reviewsWithoutStoring()
{
    const test::CtlProcess ctl;
    const auto file = ctl.write(QStringLiteral("devices.csv"), devicesCsv());
    QCOMPARE(ctl.run({QStringLiteral("devices"), QStringLiteral("import"), file}).exitCode, 0);
    const auto review = ctl.run("job create --kind audit --query country:DE --dry-run --format json");
    QCOMPARE(review.exitCode, 0);
    QCOMPARE(review.json()[u"total"], QJsonValue(1));
    QCOMPARE(review.json()[u"ineligibleByReason"][u"notInAnyEim"], QJsonValue(1));
    QVERIFY(ctl.run("job list --format json").json().array().isEmpty());

    const auto unknown = ctl.run({QStringLiteral("job"), QStringLiteral("create"), QStringLiteral("--kind"),
                                  QStringLiteral("audit"), QStringLiteral("--eids"), QStringLiteral("-")},
                                 "89044045000000000000000000000059\n");
    QCOMPARE(unknown.exitCode, 6);
    QVERIFY2(unknown.messages.contains("89044045000000000000000000000059"), unknown.messages.constData());
}

void CommandLineTest::decodesAndEncodesBack()
{
    const test::CtlProcess ctl;
    const auto decoded = ctl.run("decode BF2D10A00EE30C5A0A98940404800000000028 --format json");
    QCOMPARE(decoded.exitCode, 0);
    QCOMPARE(decoded.json()[u"canonical"], QJsonValue(true));
    QCOMPARE(ctl.run({QStringLiteral("encode")}, decoded.output).output,
             QByteArray("BF2D10A00EE30C5A0A98940404800000000028\n"));
    const auto damaged = ctl.run("decode BF2D10A00EE30C5A0A9894");
    QCOMPARE(damaged.exitCode, 4);
    QVERIFY(damaged.output.contains("stopped at offset"));
}

LONGREACH_TEST(CommandLineTest)
#include "tst_commandline.moc"
