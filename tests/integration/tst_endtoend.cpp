// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/ctlprocess.h"
#include "tests/integration/labprocess.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTest>

using namespace longreach;

/// longreachctl against the lab from end to end: what is reported equals what the lab planned.
class EndToEndTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reportsWhatTheSeedPlanned();
    void pausesResumesAndCancels();
    void letsOneProcessRunAndAnotherQueue();
};

namespace {

/// The words of a line as typed in a shell.
QStringList words(const char *line)
{
    return QProcess::splitCommand(QString(QLatin1String(line)));
}

QSet<QString> eidsOf(const QJsonArray &list)
{
    QSet<QString> eids;
    for (const auto &eid : list)
        eids += eid.toString();
    return eids;
}

/// The EIDs of the operations in `state`.
QSet<QString> eidsIn(const QJsonDocument &job, const QString &state)
{
    QSet<QString> eids;
    const auto operations = job[u"operations"].toArray();
    for (const auto &operation : operations) {
        if (operation[u"state"].toString() == state)
            eids += operation[u"eid"].toString();
    }
    return eids;
}

QSet<QString> allEids(const QJsonDocument &job)
{
    QSet<QString> eids;
    const auto operations = job[u"operations"].toArray();
    for (const auto &operation : operations)
        eids += operation[u"eid"].toString();
    return eids;
}

/// Adds the lab's eIM to the store of `ctl` and reads its devices.
bool isConnected(const test::CtlProcess &ctl, const test::LabProcess &lab)
{
    const auto ca = ctl.write(QStringLiteral("lab.pem"), lab.connection().trustedPem);
    const auto url = lab.connection().baseUrl.toString();
    return ctl.run(words("eim add lab --environment lab --url") + QStringList{url, QStringLiteral("--ca"), ca}).exitCode
        == 0
        && ctl.run("eim sync lab").exitCode == 0;
}

} // namespace

void EndToEndTest::reportsWhatTheSeedPlanned()
{
    const auto shape = words("--devices 1000 --seed 11 --speed 200 --refuse 5% --dark 2%");
    const test::LabProcess lab(shape);
    QVERIFY(lab.isListening());
    const test::CtlProcess ctl;
    QVERIFY(isConnected(ctl, lab));
    QCOMPARE(ctl.run("devices list --format json").json().array().size(), qsizetype{1'000});

    const auto created = ctl.run(words("job create --kind enable --query meter --first 500 --profile class:operational "
                                       "--wait --format json"));
    QCOMPARE(created.exitCode, 1);
    QVERIFY2(created.messages.isEmpty(), created.messages.constData());
    const auto job = created.json();
    QCOMPARE(job[u"state"].toString(), QStringLiteral("finished"));
    QCOMPARE(job[u"total"], QJsonValue(500));

    const auto plan = ctl.run(words("lab serve --plan") + shape).json();
    const auto eids = allEids(job);
    QCOMPARE(eids.size(), qsizetype{500});
    const auto refusing = eidsOf(plan[u"refuse"].toArray()) & eids;
    const auto dark = eidsOf(plan[u"dark"].toArray()) & eids;
    QVERIFY(!refusing.isEmpty() && !dark.isEmpty());
    QCOMPARE(eidsIn(job, QStringLiteral("failed")), refusing);
    QCOMPARE(eidsIn(job, QStringLiteral("lostContact")), dark);
    QCOMPARE(eidsIn(job, QStringLiteral("succeeded")), eids - refusing - dark);

    const auto id = job[u"id"].toInt();
    const auto shown = ctl.run(words("--format json job show") + QStringList{QString::number(id)});
    QCOMPARE(shown.exitCode, 0);
    QCOMPARE(shown.json()[u"counts"], job[u"counts"]);
}

void EndToEndTest::pausesResumesAndCancels()
{
    const test::LabProcess lab(words("--devices 100 --seed 3 --speed 200"));
    QVERIFY(lab.isListening());
    const test::CtlProcess ctl;
    QVERIFY(isConnected(ctl, lab));
    QCOMPARE(ctl.run("job create --kind audit --query meter --rate 60").exitCode, 0);
    QCOMPARE(ctl.run("job pause 1").exitCode, 0);
    QCOMPARE(ctl.run("job resume 1").exitCode, 0);
    const auto preview = ctl.run("job cancel 1 --dry-run --format json").json();
    QCOMPARE(preview[u"dropped"], QJsonValue(100));
    const auto cancelled = ctl.run("job cancel 1 --wait --format json");
    QCOMPARE(cancelled.exitCode, 1);
    QCOMPARE(cancelled.json()[u"state"].toString(), QStringLiteral("cancelled"));
    QCOMPARE(cancelled.json()[u"counts"][u"revoked"], QJsonValue(100));
}

void EndToEndTest::letsOneProcessRunAndAnotherQueue()
{
    const test::LabProcess lab(words("--devices 50 --seed 4 --speed 200"));
    QVERIFY(lab.isListening());
    const test::CtlProcess ctl;
    QVERIFY(isConnected(ctl, lab));
    QCOMPARE(ctl.run("job create --kind enable --query meter --profile class:operational --rate 120").exitCode, 0);

    QProcess runner;
    runner.start(QStringLiteral(LONGREACHCTL),
                 words("--format json job watch 1 --store") + QStringList{ctl.path(QStringLiteral("store"))});
    QVERIFY(runner.waitForStarted());
    const auto second = ctl.run("job create --kind audit --query meter --wait --format json");
    QCOMPARE(second.exitCode, 0);
    QCOMPARE(second.json()[u"state"].toString(), QStringLiteral("finished"));
    QVERIFY(runner.waitForFinished(120'000));
    QCOMPARE(runner.exitCode(), 0);
    const auto first = QJsonDocument::fromJson(runner.readAllStandardOutput());
    QCOMPARE(first[u"counts"][u"succeeded"], QJsonValue(50));
}

LONGREACH_TEST(EndToEndTest)
#include "tst_endtoend.moc"
