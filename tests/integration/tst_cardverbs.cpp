// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/ctlprocess.h"
#include "tests/integration/labprocess.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <chrono>
#include <future>
#include <optional>

using namespace longreach;

/// `longreachctl card ...` on a virtual card: the same bench as with readers, without a card service.
class CardVerbsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryPart();
    void switchesProfiles();
    void renamesWithinTheLimit();
    void guardsTheEnabledProfile();
    void asksBeforeANotificationIsLost();
    void resetsMemoryWithConsent();
    void tellsTheWholeConversation();
    void leavesLinesInTheActivity();
    void carriesOutWhatItsEimOrders();
    void refusesInOneSentence_data();
    void refusesInOneSentence();
    void leavesADamagedCardAlone();

private:
    /// The outcome of `card <line> --virtual consumer --format json`.
    [[nodiscard]] test::CtlProcess::Outcome card(const QString &line) const;
    [[nodiscard]] QString iccidWhere(const QString &state) const;

    std::unique_ptr<test::CtlProcess> m_ctl;

private Q_SLOTS:
    void init() { m_ctl = std::make_unique<test::CtlProcess>(); }
};

test::CtlProcess::Outcome CardVerbsTest::card(const QString &line) const
{
    return m_ctl->run(QProcess::splitCommand(QStringLiteral("card %1 --virtual consumer --format json").arg(line)));
}

QString CardVerbsTest::iccidWhere(const QString &state) const
{
    for (const auto &profile : card(QStringLiteral("profiles")).json().array()) {
        if (profile[u"state"].toString() == state)
            return profile[u"iccid"].toString();
    }
    return {};
}

void CardVerbsTest::readsEveryPart()
{
    const auto readers = card(QStringLiteral("list")).json().array();
    QCOMPARE(readers.size(), qsizetype{1});
    QCOMPARE(readers.first()[u"presence"].toString(), QStringLiteral("present"));
    QCOMPARE(readers.first()[u"virtual"], QJsonValue(true));

    const auto info = m_ctl->run("card info --virtual iot --format json").json();
    QCOMPARE(info[u"kind"].toString(), QStringLiteral("iotEuicc"));
    QCOMPARE(info[u"eid"].toString().size(), qsizetype{32});
    QCOMPARE(info[u"profiles"].toArray().size(), qsizetype{3});
    QVERIFY(info[u"problems"].toArray().isEmpty());
    QVERIFY2(info[u"commands"].toInt() <= 24, "a card is read with few commands");

    QCOMPARE(card(QStringLiteral("info")).json()[u"kind"].toString(), QStringLiteral("consumerEuicc"));
    QCOMPARE(card(QStringLiteral("profiles")).json().array().size(), qsizetype{3});
    QCOMPARE(m_ctl->run("card eims --virtual iot --format json").exitCode, 0);
    const auto folder = m_ctl->path(QString());
    const auto chain = m_ctl->run(QProcess::splitCommand(
        QStringLiteral("card certificates --virtual iot --format json --export %1").arg(folder)));
    QCOMPARE(chain.exitCode, 0);
    QVERIFY(!chain.json()[u"certificates"].toArray().isEmpty());
    QCOMPARE(chain.json()[u"verdict"].toString(), QStringLiteral("holds"));
    QVERIFY(QFile::exists(m_ctl->path(QStringLiteral("euicc.der"))));
    const auto lights = card(QStringLiteral("doctor"));
    QCOMPARE(lights.exitCode, 0);
    QCOMPARE(lights.json().array().size(), qsizetype{5});
}

void CardVerbsTest::switchesProfiles()
{
    const auto wanted = iccidWhere(QStringLiteral("disabled"));
    const auto enabled = card(QStringLiteral("enable %1 --keep-notifications").arg(wanted));
    QVERIFY2(enabled.exitCode == 0, enabled.messages.constData());
    QCOMPARE(enabled.json()[u"task"].toString(), QStringLiteral("enable"));
    QCOMPARE(enabled.json()[u"confirmation"].toString(), QStringLiteral("confirmed"));
    // The card is the same in the next run.
    QCOMPARE(iccidWhere(QStringLiteral("enabled")), wanted);
    QCOMPARE(card(QStringLiteral("enable %1").arg(wanted)).json()[u"alreadySo"], QJsonValue(true));
    QVERIFY(!card(QStringLiteral("notifications")).json().array().isEmpty());

    const auto other = iccidWhere(QStringLiteral("disabled"));
    const auto deleted = card(QStringLiteral("delete %1 --keep-notifications").arg(other));
    QVERIFY2(deleted.exitCode == 0, deleted.messages.constData());
    QCOMPARE(card(QStringLiteral("profiles")).json().array().size(), qsizetype{2});
}

void CardVerbsTest::renamesWithinTheLimit()
{
    const auto iccid = iccidWhere(QStringLiteral("enabled"));
    QCOMPARE(card(QStringLiteral("rename %1 \"Z\u00e4hler 7\"").arg(iccid)).exitCode, 0);
    for (const auto &profile : card(QStringLiteral("profiles")).json().array()) {
        if (profile[u"iccid"].toString() == iccid)
            QCOMPARE(profile[u"nickname"].toString(), QStringLiteral("Z\u00e4hler 7"));
    }
    const auto tooLong = card(QStringLiteral("rename %1 %2").arg(iccid, QString(33, QChar(0xE4))));
    QCOMPARE(tooLong.exitCode, 2);
    QVERIFY2(tooLong.messages.contains("66 octets"), tooLong.messages.constData());
}

void CardVerbsTest::guardsTheEnabledProfile()
{
    const auto iccid = iccidWhere(QStringLiteral("enabled"));
    const auto guarded = card(QStringLiteral("delete %1").arg(iccid));
    QCOMPARE(guarded.exitCode, 7);
    QVERIFY2(guarded.messages.contains("--override-guards"), guarded.messages.constData());
    QCOMPARE(iccidWhere(QStringLiteral("enabled")), iccid);
    QCOMPARE(card(QStringLiteral("disable %1 --keep-notifications").arg(iccid)).exitCode, 0);
    QVERIFY(iccidWhere(QStringLiteral("enabled")).isEmpty());
}

void CardVerbsTest::asksBeforeANotificationIsLost()
{
    const auto iccid = iccidWhere(QStringLiteral("disabled"));
    QCOMPARE(card(QStringLiteral("delete %1 --keep-notifications").arg(iccid)).exitCode, 0);
    const auto debt = card(QStringLiteral("notifications")).json().array();
    QCOMPARE(debt.last()[u"event"].toString(), QStringLiteral("delete"));
    const auto number = debt.last()[u"number"].toInt();
    const auto asked = card(QStringLiteral("notifications --remove %1").arg(number));
    QCOMPARE(asked.exitCode, 7);
    QVERIFY2(asked.messages.contains("--remove-unsent"), asked.messages.constData());
    QCOMPARE(card(QStringLiteral("notifications --remove %1 --remove-unsent").arg(number)).exitCode, 0);
    QCOMPARE(card(QStringLiteral("notifications")).json().array().size(), debt.size() - 1);
}

void CardVerbsTest::resetsMemoryWithConsent()
{
    const auto asked = card(QStringLiteral("reset-memory"));
    QCOMPARE(asked.exitCode, 7);
    QVERIFY2(asked.messages.contains("--yes"), asked.messages.constData());
    QVERIFY(!iccidWhere(QStringLiteral("enabled")).isEmpty());
    const auto unknown = card(QStringLiteral("reset-memory --eims --yes"));
    QVERIFY2(unknown.exitCode == 7, unknown.messages.constData());

    const auto reset = card(QStringLiteral("reset-memory --yes --keep-notifications"));
    QVERIFY2(reset.exitCode == 0, reset.messages.constData());
    QCOMPARE(reset.json()[u"task"].toString(), QStringLiteral("resetMemory"));
    for (const auto &profile : card(QStringLiteral("profiles")).json().array())
        QVERIFY(profile[u"class"].toString() != u"operational");
}

void CardVerbsTest::tellsTheWholeConversation()
{
    const auto trace = card(QStringLiteral("trace"));
    QCOMPARE(trace.exitCode, 0);
    QVERIFY(trace.json().array().size() > 5);
    const auto file = m_ctl->path(QStringLiteral("read.pcap"));
    QCOMPARE(card(QStringLiteral("info --trace %1").arg(file)).exitCode, 0);
    QFile pcap(file);
    QVERIFY(pcap.open(QFile::ReadOnly));
    QVERIFY(pcap.size() > 24);
}

void CardVerbsTest::leavesLinesInTheActivity()
{
    const auto lines = [this] { return m_ctl->run("activity --about card --format json").json().array(); };
    const auto eid = card(QStringLiteral("info")).json()[u"eid"].toString();
    const auto wanted = iccidWhere(QStringLiteral("disabled"));
    QVERIFY(lines().isEmpty()); // to read is no change
    QCOMPARE(card(QStringLiteral("enable %1 --keep-notifications").arg(wanted)).exitCode, 0);
    QCOMPARE(lines().size(), qsizetype{1});
    const auto changed = lines().first();
    QCOMPARE(changed[u"verb"].toString(), QStringLiteral("cardChanged"));
    QCOMPARE(changed[u"object"].toString(), eid);
    QCOMPARE(changed[u"detail"].toString(), QStringLiteral("enable confirmed"));
    QVERIFY(!changed[u"who"].toString().isEmpty());
    QVERIFY(card(QStringLiteral("delete %1").arg(wanted)).exitCode != 0); // asks for --override-guards
    QCOMPARE(lines().size(), qsizetype{1});
    QCOMPARE(card(QStringLiteral("delete %1 --override-guards --keep-notifications").arg(wanted)).exitCode, 0);
    QCOMPARE(lines().first()[u"verb"].toString(), QStringLiteral("cardGuardsOverridden"));
    QCOMPARE(lines().size(), qsizetype{2});
}

void CardVerbsTest::carriesOutWhatItsEimOrders()
{
    const QStringList options{QStringLiteral("--devices"), QStringLiteral("1"), QStringLiteral("--accept-new")};
    std::optional<test::LabProcess> lab(std::in_place, options);
    QVERIFY(lab->isListening());
    const auto trusted = m_ctl->write(QStringLiteral("lab.pem"), lab->connection().trustedPem);
    const auto line = QStringLiteral("eim add lab --url %1 --ca %2").arg(lab->connection().baseUrl.toString(), trusted);
    QCOMPARE(m_ctl->run(QProcess::splitCommand(line)).exitCode, 0);
    const auto introduced = m_ctl->run("card add-eim --eim lab --virtual iot --format json");
    QVERIFY2(introduced.exitCode == 0, introduced.messages.constData());
    const auto eims = m_ctl->run("card eims --virtual iot --format json").json().array();
    QCOMPARE(eims.first()[u"eimId"].toString(), QStringLiteral("longreach-lab"));

    const auto eid = m_ctl->run("card info --virtual iot --format json").json()[u"eid"].toString();
    const auto devices = m_ctl->write(QStringLiteral("one.csv"), "EID,eIM\n" + eid.toLatin1() + ",lab\n");
    QCOMPARE(eims.first()[u"finding"].toString(), QStringLiteral("notListed"));
    QCOMPARE(m_ctl->run({QStringLiteral("devices"), QStringLiteral("import"), devices}).exitCode, 0);
    const auto compared = m_ctl->run("card eims --virtual iot --format json").json().array();
    QCOMPARE(compared.first()[u"connection"].toString(), QStringLiteral("lab"));
    QCOMPARE(compared.first()[u"finding"].toString(), QStringLiteral("agrees"));
    auto job = std::async(std::launch::async, [this] {
        return m_ctl->run("job create --kind audit --query eim:lab --wait --format json");
    });
    QStringList proofs;
    while (job.wait_for(std::chrono::seconds(0)) != std::future_status::ready) {
        const auto poll = m_ctl->run("card poll --virtual iot --format json");
        QCOMPARE(poll.exitCode, 0);
        proofs += poll.json()[u"proof"].toString();
    }
    QVERIFY2(proofs.contains(QStringLiteral("proven")), qPrintable(proofs.join(u' ')));
    const auto done = job.get();
    QVERIFY2(done.exitCode == 0, done.messages.constData());
    QCOMPARE(done.json()[u"counts"][u"succeeded"].toInt(), 1);

    lab.reset();
    const auto alone = m_ctl->run("card poll --virtual iot");
    QCOMPARE(alone.exitCode, 3);
    QVERIFY2(alone.messages.contains("'card eims' says where"), alone.messages.constData());
}

void CardVerbsTest::refusesInOneSentence_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("bad ICCID") << QStringLiteral("enable 8949") << 2 << QByteArray("ICCID");
    QTest::newRow("unknown ICCID") << QStringLiteral("enable 8949020000150000001") << 6
                                   << QByteArray("8949020000150000001");
    QTest::newRow("no such reader") << QStringLiteral("info --reader Omnikey") << 6 << QByteArray("Omnikey");
    QTest::newRow("no such file") << QStringLiteral("load-package nowhere.der") << 2 << QByteArray("nowhere.der");
    QTest::newRow("no package") << QStringLiteral("load-package BF5100") << 4 << QByteArray("Correct it");
    QTest::newRow("two things at once") << QStringLiteral("notifications --send --remove 1") << 2
                                        << QByteArray("exclude each other");
    QTest::newRow("numbers alone") << QStringLiteral("notifications --number 1") << 2 << QByteArray("--send");
    QTest::newRow("no such folder") << QStringLiteral("info --trace /nowhere/at/all.pcap") << 5
                                    << QByteArray("all.pcap");
}

void CardVerbsTest::refusesInOneSentence()
{
    QFETCH(const QString, line);
    QFETCH(const int, exitCode);
    QFETCH(const QByteArray, part);
    const auto outcome = card(line);
    QVERIFY2(outcome.messages.startsWith("longreachctl: ") && outcome.messages.contains(part),
             outcome.messages.constData());
    QCOMPARE(outcome.messages.count('\n'), qsizetype{1});
    QCOMPARE(outcome.exitCode, exitCode);
    QCOMPARE(outcome.output, QByteArray());
}

void CardVerbsTest::leavesADamagedCardAlone()
{
    QCOMPARE(card(QStringLiteral("list")).exitCode, 0);
    const auto file = m_ctl->write(QStringLiteral("store/cards/virtual-consumer.card"), "no card");
    const auto refused = card(QStringLiteral("info"));
    QCOMPARE(refused.exitCode, 5);
    QVERIFY2(refused.messages.contains("left untouched"), refused.messages.constData());
    QFile kept(file);
    QVERIFY(kept.open(QFile::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("no card"));
}

LONGREACH_TEST(CardVerbsTest)
#include "tst_cardverbs.moc"
