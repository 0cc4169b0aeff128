// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/iccid.h"

#include "app/core/digits.h"

#include "tests/support/generators.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;

class IccidTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsPrintedDigits();
    void readsAndWritesTheWireForm();
    void refuses_data();
    void refuses();
    void refusesWrongOctets();
    void takesAWrongCheckDigitWithAWarning();
    void roundTripsAllForms();
    void comparesTheStem();
    void luhnIsOneDigitInTen();
};

void IccidTest::readsPrintedDigits()
{
    const auto iccid = Iccid::parse(u"8949 0200-0015 0000 0013");
    QVERIFY(iccid);
    QCOMPARE(iccid->toString(), QStringLiteral("89490200001500000013"));
    QVERIFY(iccid->hasTwentyDigits());
    QVERIFY(!Iccid::parse(u"8949020000150000001").value().hasTwentyDigits());
}

void IccidTest::readsAndWritesTheWireForm()
{
    const auto twenty = Iccid::parseWireHex(u"98940404800000000028").value();
    QCOMPARE(twenty.toString(), QStringLiteral("89494040080000000082"));
    QCOMPARE(twenty.toWireHex(), QStringLiteral("98940404800000000028"));

    const auto nineteen = Iccid::parseWireHex(u"989209012143658710f0").value();
    QCOMPARE(nineteen.toString(), QStringLiteral("8929901012345678010"));
    QCOMPARE(nineteen.toWireHex(), QStringLiteral("989209012143658710F0"));
}

void IccidTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("finding");
    QTest::newRow("short") << QStringLiteral("894902000015000000") << QStringLiteral("18 digits instead of 19 or 20");
    QTest::newRow("long") << QStringLiteral("894902000015000000130") << QStringLiteral("more than 20 digits");
    QTest::newRow("letter") << QStringLiteral("8949020000150000001F") << QStringLiteral("character 20");
    QTest::newRow("empty") << QString() << QStringLiteral("0 digits");
}

void IccidTest::refuses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, finding);
    const auto iccid = Iccid::parse(text);
    QVERIFY(!iccid);
    QCOMPARE(iccid.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(iccid.error().detail.contains(finding), qPrintable(iccid.error().detail));
}

void IccidTest::refusesWrongOctets()
{
    QVERIFY2(!Iccid::parseWireHex(u"9894040480000000002"), "an odd number of characters");
    QVERIFY2(!Iccid::parseWireHex(u"9894040480000000002G"), "one character that is no hexadecimal digit");
    QVERIFY2(!Iccid::parseWireHex(u"9A940404800000000028"), "a digit above nine");
    QVERIFY2(!Iccid::parseWireHex(u"989404048000000000FF"), "a filler in both halves");
    QVERIFY2(!Iccid::parseWireHex(u"98940404800000000F28"), "a filler before the end");
    const std::array<std::byte, 9> octets{};
    QVERIFY(!Iccid::fromWire(octets));
    QVERIFY(!Iccid::fromBytes(octets));
}

void IccidTest::takesAWrongCheckDigitWithAWarning()
{
    QVERIFY(Iccid::parse(u"8944476500001224158").value().isLuhnValid());
    QVERIFY(!Iccid::parse(u"8944476500001224159").value().isLuhnValid());
}

void IccidTest::roundTripsAllForms()
{
    QVERIFY(rc::check("every form reads back to the same digits", [] {
        const auto text = *rc::gen::oneOf(test::digits(19), test::digits(20));
        const auto iccid = Iccid::parse(text).value();
        RC_ASSERT(iccid.toString() == text);
        RC_ASSERT(Iccid::fromWire(iccid.toWire()).value().toString() == text);
        RC_ASSERT(Iccid::fromBytes(iccid.bytes()).value().toString() == text);
        RC_ASSERT(Iccid::parseWireHex(iccid.toWireHex()).value().toString() == text);
    }));
}

void IccidTest::comparesTheStem()
{
    QVERIFY(rc::check("a number equals itself without or with another check digit", [] {
        const auto stem = *test::digits(19);
        const auto nineteen = Iccid::parse(stem).value();
        const auto twenty = Iccid::parse(stem + *test::digits(1)).value();
        RC_ASSERT(nineteen == twenty);
        RC_ASSERT(qHash(nineteen) == qHash(twenty));
        RC_ASSERT((nineteen <=> twenty) == std::strong_ordering::equal);
    }));
    QVERIFY(rc::check("the order is that of the first 19 digits", [] {
        const auto a = *test::digits(19);
        const auto b = *test::digits(19);
        RC_ASSERT((Iccid::parse(a).value() < Iccid::parse(b).value()) == (a < b));
    }));
}

void IccidTest::luhnIsOneDigitInTen()
{
    QVERIFY(rc::check("of ten last digits one is right", [] {
        const auto stem = *test::digits(18);
        int valid = 0;
        for (int last = 0; last < 10; ++last)
            valid += Iccid::parse(stem + QString::number(last)).value().isLuhnValid() ? 1 : 0;
        RC_ASSERT(valid == 1);
    }));
}

LONGREACH_TEST(IccidTest)
#include "tst_iccid.moc"
