// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/onomondo/unixmoment.h"

#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;
using namespace longreach::eim;

class UnixMomentTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsNumbersAndStrings();
    void refusesWhatIsNoMoment();
};

void UnixMomentTest::readsNumbersAndStrings()
{
    QCOMPARE(toUnixMilliseconds(readUnixMoment(1'795'346'719).value()), 1'795'346'719'000);
    QCOMPARE(toUnixMilliseconds(readUnixMoment(QStringLiteral("1795346719")).value()), 1'795'346'719'000);
    QCOMPARE(toUnixMilliseconds(readUnixMoment(0).value()), 0);
}

void UnixMomentTest::refusesWhatIsNoMoment()
{
    for (const auto *text : {"3590694845678901235", "-1", "1e300", "nan", "inf", "yesterday", ""})
        QVERIFY2(!readUnixMoment(QString::fromLatin1(text)), text);
    QVERIFY(!readUnixMoment(QJsonValue()));
    QVERIFY(!readUnixMoment(true));
    QVERIFY(!readUnixMoment(1e18));
}

LONGREACH_TEST(UnixMomentTest)
#include "tst_unixmoment.moc"
