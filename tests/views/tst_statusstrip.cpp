// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/statusstrip.h"

#include "app/jobs/enginestatus.h"
#include "tests/support/testregistry.h"

#include <QLabel>
#include <QTest>

using namespace longreach;
using Role = jobs::EngineStatus::Role;

/// The one line that is always in sight: who runs the operations, and what keeps them from it.
class StatusStripTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatRuns();
    void isNotReadyWithoutAStore();

private:
    static QString wordsOf(const jobs::EngineStatus &status)
    {
        StatusStrip strip;
        strip.showEngine(status);
        QStringList words;
        for (const auto *label : strip.findChildren<QLabel *>())
            words += label->text();
        words.removeAll(QString());
        return words.join(u'|');
    }
};

void StatusStripTest::saysWhatRuns()
{
    jobs::EngineStatus status;
    status.role = Role::Holding;
    QCOMPARE(wordsOf(status), QStringLiteral("Ready"));
    status.unsettled = 1'250;
    status.open = 250;
    const auto words = wordsOf(status);
    QVERIFY2(words.contains(u"250") && words.contains(QLocale().toString(1'000)), qPrintable(words));
    status.role = Role::Waiting;
    status.holder = QStringLiteral("desk 7");
    QVERIFY(wordsOf(status).contains(u"desk 7"));
}

void StatusStripTest::isNotReadyWithoutAStore()
{
    jobs::EngineStatus status;
    status.role = Role::Holding;
    status.journalProblem = Error{Error::Kind::StorageFull, {}};
    const auto words = wordsOf(status);
    QVERIFY2(!words.contains(u"Ready") && words.contains(u"store"), qPrintable(words));
}

LONGREACH_TEST(StatusStripTest)
#include "tst_statusstrip.moc"
