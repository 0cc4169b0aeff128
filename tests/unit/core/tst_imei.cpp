// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/imei.h"

#include "tests/support/generators.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;

class ImeiTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAndWrites();
    void refuses_data();
    void refuses();
    void completesAndRoundTrips();
};

void ImeiTest::readsAndWrites()
{
    const auto imei = Imei::parse(u"49-015420-323751-8").value();
    QCOMPARE(imei.toString(), QStringLiteral("490154203237518"));
    QCOMPARE(imei.tac(), QStringLiteral("49015420"));
    QCOMPARE(imei.value(), quint64{490154203237518});
    QCOMPARE(Imei::parse(u"49015420323751").value(), imei);
}

void ImeiTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("finding");
    QTest::newRow("check digit") << QStringLiteral("490154203237519") << QStringLiteral("check digit is 8, not 9");
    QTest::newRow("IMEISV") << QStringLiteral("4901542032375180") << QStringLiteral("IMEISV");
    QTest::newRow("short") << QStringLiteral("4901542032375") << QStringLiteral("13 digits instead of 15");
    QTest::newRow("letter") << QStringLiteral("49015420323751x") << QStringLiteral("character 15");
}

void ImeiTest::refuses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, finding);
    const auto imei = Imei::parse(text);
    QVERIFY(!imei);
    QCOMPARE(imei.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(imei.error().detail.contains(finding), qPrintable(imei.error().detail));
}

void ImeiTest::completesAndRoundTrips()
{
    QVERIFY(rc::check("any 14 digits give an IMEI that reads back, leading zeros too", [] {
        const auto stem = *test::digits(14);
        const auto imei = Imei::parse(stem).value();
        RC_ASSERT(imei.toString().size() == 15);
        RC_ASSERT(imei.toString().startsWith(stem));
        RC_ASSERT(Imei::parse(imei.toString()).value() == imei);
        RC_ASSERT(Imei::fromValue(imei.value()).value() == imei);
    }));
    QVERIFY(!Imei::fromValue(490154203237519));
    QVERIFY(!Imei::fromValue(49'015'420'323'751'801));
}

LONGREACH_TEST(ImeiTest)
#include "tst_imei.moc"
