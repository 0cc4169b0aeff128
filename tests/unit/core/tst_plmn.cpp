// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/plmn.h"

#include "tests/support/generators.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;

class PlmnTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAllNotations_data();
    void readsAllNotations();
    void writesTheWireForm();
    void refuses_data();
    void refuses();
    void refusesWrongOctets();
    void roundTripsAllForms();
    void countsTheDigits();
};

void PlmnTest::readsAllNotations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plmn");
    QTest::newRow("digits") << QStringLiteral("26201") << QStringLiteral("262-01");
    QTest::newRow("hyphen") << QStringLiteral("262-01") << QStringLiteral("262-01");
    QTest::newRow("slash") << QStringLiteral("262/01") << QStringLiteral("262-01");
    QTest::newRow("space") << QStringLiteral("262 01") << QStringLiteral("262-01");
    QTest::newRow("long") << QStringLiteral("310410") << QStringLiteral("310-410");
    QTest::newRow("test network") << QStringLiteral("001-01") << QStringLiteral("001-01");
}

void PlmnTest::readsAllNotations()
{
    QFETCH(const QString, text);
    QFETCH(const QString, plmn);
    QCOMPARE(Plmn::parse(text).value().toString(), plmn);
}

void PlmnTest::writesTheWireForm()
{
    // The two examples of TS 24.008 that everybody knows.
    QCOMPARE(Plmn::parse(u"001-01").value().value(), 0x00F110U);
    QCOMPARE(Plmn::parse(u"310-410").value().value(), 0x130014U);
    QCOMPARE(Plmn::fromValue(0x130014U).value().mcc(), QStringLiteral("310"));
    QCOMPARE(Plmn::fromValue(0x130014U).value().mnc(), QStringLiteral("410"));
}

void PlmnTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("finding");
    QTest::newRow("short") << QStringLiteral("2620") << QStringLiteral("4 digits instead of 5 or 6");
    QTest::newRow("long") << QStringLiteral("3104101") << QStringLiteral("more than 6");
    QTest::newRow("letters") << QStringLiteral("262-0x") << QStringLiteral("is not a digit");
    QTest::newRow("no country") << QStringLiteral("000-01") << QStringLiteral("no country 000");
}

void PlmnTest::refuses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, finding);
    const auto plmn = Plmn::parse(text);
    QVERIFY(!plmn);
    QCOMPARE(plmn.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(plmn.error().detail.contains(finding), qPrintable(plmn.error().detail));
}

void PlmnTest::refusesWrongOctets()
{
    QVERIFY2(!Plmn::fromValue(0xEEEEEEU), "a wildcard");
    QVERIFY2(!Plmn::fromValue(0U), "the value that stands for none");
    QVERIFY2(!Plmn::fromValue(0x1'00F110U), "more than three octets");
    const std::array<std::byte, 2> octets{};
    QVERIFY(!Plmn::fromWire(octets));
}

void PlmnTest::roundTripsAllForms()
{
    QVERIFY(rc::check("every form reads back", [] {
        const auto text = u'1' + *rc::gen::oneOf(test::digits(4), test::digits(5));
        const auto plmn = Plmn::parse(text).value();
        RC_ASSERT(plmn.mcc() + plmn.mnc() == text);
        RC_ASSERT(plmn.value() != 0U);
        RC_ASSERT(Plmn::parse(plmn.toString()).value() == plmn);
        RC_ASSERT(Plmn::fromWire(plmn.toWire()).value() == plmn);
        RC_ASSERT(Plmn::fromValue(plmn.value()).value() == plmn);
    }));
}

void PlmnTest::countsTheDigits()
{
    QVERIFY(Plmn::parse(u"001-01").value() != Plmn::parse(u"001-010").value());
    QVERIFY(Plmn::parse(u"001-01").value() != Plmn::parse(u"001-001").value());
}

LONGREACH_TEST(PlmnTest)
#include "tst_plmn.moc"
