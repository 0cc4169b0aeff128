// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/ctlprocess.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace longreach;
using namespace longreach::test;

/// `longreachctl lab`: a lab after a scenario, changed while it runs.
class LabVerbsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsScenarios();
    void startsAScenarioAndTurnsIt();
    void namesWhatIsWrongInAFile();
};

void LabVerbsTest::listsScenarios()
{
    const CtlProcess ctl;
    const auto listed = ctl.run("lab scenarios --format json").json().array();
    QCOMPARE(listed.size(), qsizetype{3});
    for (const auto &scenario : listed)
        QVERIFY(!scenario[u"name"].toString().isEmpty() && scenario[u"devices"].toInt() > 0);
    QVERIFY(ctl.run("lab scenarios").output.contains("bad-night"));
}

void LabVerbsTest::startsAScenarioAndTurnsIt()
{
    const CtlProcess ctl;
    const auto ready = ctl.path(QStringLiteral("lab.json"));
    QProcess lab;
    lab.setStandardOutputFile(QProcess::nullDevice());
    lab.start(QStringLiteral(LONGREACHCTL),
              {QStringLiteral("lab"), QStringLiteral("serve"), QStringLiteral("--scenario"),
               QStringLiteral("bad-night"), QStringLiteral("--devices"), QStringLiteral("50"),
               QStringLiteral("--ready-file"), ready});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(ready), 20'000);
    const auto faults = [&](const QStringList &changes) {
        return ctl.run(QStringList{QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("lab"),
                                   QStringLiteral("faults"), QStringLiteral("--ready-file"), ready}
                       + changes);
    };
    auto state = faults({}).json();
    QCOMPARE(state[u"scenario"].toString(), QStringLiteral("bad-night"));
    QCOMPARE(state[u"faults"][u"refuse"].toDouble(), 3.0);
    QCOMPARE(state[u"speed"].toDouble(), 60.0);
    const auto changed = faults({QStringLiteral("refuse=10%"), QStringLiteral("down=BR"), QStringLiteral("pause=on")});
    QCOMPARE(changed.exitCode, 0);
    state = faults({}).json();
    QCOMPARE(state[u"faults"][u"refuse"].toDouble(), 10.0);
    QCOMPARE(state[u"down"][0].toString(), QStringLiteral("BR"));
    QVERIFY(state[u"paused"].toBool());
    lab.kill();
    lab.waitForFinished();
}

void LabVerbsTest::namesWhatIsWrongInAFile()
{
    const CtlProcess ctl;
    const auto file = ctl.write(QStringLiteral("own.json"),
                                R"({"name":"own","timetable":[{"at":"1h","up":"BR"},{"at":"soon","up":"BR"}]})");
    const auto outcome = ctl.run({QStringLiteral("lab"), QStringLiteral("serve"), QStringLiteral("--scenario"), file});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.messages.contains("timetable[1].at"), outcome.messages.constData());
}

LONGREACH_TEST(LabVerbsTest)
#include "tst_labverbs.moc"
