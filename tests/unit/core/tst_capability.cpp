// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/capability.h"

#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;

class CapabilityTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void missingOnesHaveAReason();
    void theLastWordCounts();
};

void CapabilityTest::missingOnesHaveAReason()
{
    CapabilitySet set;
    set.allow(Capability::Enable);
    set.deny(Capability::Push, QStringLiteral("devices poll"));
    set.deny(Capability::Roles, QString());
    QVERIFY(set.has(Capability::Enable));
    QCOMPARE(set.reasonAgainst(Capability::Enable), QString());
    QVERIFY(!set.has(Capability::Push));
    QCOMPARE(set.reasonAgainst(Capability::Push), QStringLiteral("devices poll"));
    for (const auto unsaid : {Capability::Roles, Capability::Audit}) {
        QVERIFY(!set.has(unsaid));
        QCOMPARE(set.reasonAgainst(unsaid), QStringLiteral("not supported by this eIM"));
    }
}

void CapabilityTest::theLastWordCounts()
{
    CapabilitySet set;
    set.deny(Capability::Cancel, QStringLiteral("no such call"));
    set.allow(Capability::Cancel);
    QVERIFY(set.has(Capability::Cancel));
    set.deny(Capability::Cancel, QStringLiteral("no such call"));
    QVERIFY(!set.has(Capability::Cancel));
}

LONGREACH_TEST(CapabilityTest)
#include "tst_capability.moc"
