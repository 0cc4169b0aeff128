// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/processmark.h"

#include "tests/support/testregistry.h"

#include <QProcess>
#include <QTest>

using namespace longreach::journal;

class ProcessMarkTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsItself();
    void tellsADeadProcess();
    void tellsANumberGivenAgain();
    void trustsAnotherMachine();
};

void ProcessMarkTest::knowsItself()
{
    const auto self = ProcessMark::current();
    QCOMPARE(self, ProcessMark::current());
    QVERIFY(!isGone(self));
}

void ProcessMarkTest::tellsADeadProcess()
{
    QProcess child;
    child.start(QStringLiteral("sleep"), {QStringLiteral("60")});
    QVERIFY(child.waitForStarted());
    auto mark = ProcessMark::current();
    mark.process = child.processId();
    mark.start = 0;
    QVERIFY(!isGone(mark));
    child.kill();
    QVERIFY(child.waitForFinished());
    QTRY_VERIFY(isGone(mark));
}

void ProcessMarkTest::tellsANumberGivenAgain()
{
    auto former = ProcessMark::current();
    if (former.start == 0)
        QSKIP("this system does not tell when a process began");
    former.start -= 100;
    QVERIFY(isGone(former));
}

void ProcessMarkTest::trustsAnotherMachine()
{
    auto elsewhere = ProcessMark::current();
    elsewhere.computer += QLatin1String(" other");
    elsewhere.process = 999'999'999;
    QVERIFY(!isGone(elsewhere));
    QVERIFY(!isGone({}));
}

LONGREACH_TEST(ProcessMarkTest)
#include "tst_processmark.moc"
