// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/digits.h"

#include "tests/support/generators.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;

class DigitsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesOutGroupMarks();
    void refusesWithPlace();
    void readsHexOnlyWhole_data();
    void readsHexOnlyWhole();
    void luhnFindsAnyChangedDigit();
};

void DigitsTest::leavesOutGroupMarks()
{
    QCOMPARE(readDigits(u"1 2-3\u00a04", 4, u"N").value(), (std::vector<std::uint8_t>{1, 2, 3, 4}));
    QVERIFY(readDigits(u"", 4, u"N").value().empty());
}

void DigitsTest::refusesWithPlace()
{
    QCOMPARE(readDigits(u"12x4", 4, u"N").error(),
             (Error{Error::Kind::InvalidInput, QStringLiteral("N: character 3 is not a digit")}));
    QCOMPARE(readDigits(u"12345", 4, u"N").error(),
             (Error{Error::Kind::InvalidInput, QStringLiteral("N: more than 4 digits")}));
    QVERIFY2(!readDigits(u"\u0661\u0662", 4, u"N"), "digits of other scripts are no digits here");
}

void DigitsTest::readsHexOnlyWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("pairs") << QStringLiteral("0A fF") << QByteArray::fromHex("0aff");
    QTest::newRow("empty") << QString() << QByteArray("");
    QTest::newRow("odd") << QStringLiteral("0Af") << QByteArray();
    QTest::newRow("one wrong digit") << QStringLiteral("0AfG") << QByteArray();
    QTest::newRow("two wrong digits") << QStringLiteral("0x0A") << QByteArray();
}

void DigitsTest::readsHexOnlyWhole()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, octets);
    const auto read = readHex(text, u"N");
    QCOMPARE(read.has_value(), !octets.isNull());
    if (read)
        QCOMPARE(*read, octets);
}

void DigitsTest::luhnFindsAnyChangedDigit()
{
    // The example of ISO/IEC 7812-1.
    QCOMPARE(luhnCheckDigit(std::vector<std::uint8_t>{7, 9, 9, 2, 7, 3, 9, 8, 7, 1}), std::uint8_t{3});
    QVERIFY(rc::check("another digit gives another check digit", [] {
        auto digits = readDigits(*test::digits(18), 18, u"N").value();
        const auto check = luhnCheckDigit(digits);
        const auto at = *rc::gen::inRange<std::size_t>(0, digits.size());
        digits[at] = static_cast<std::uint8_t>((digits[at] + *rc::gen::inRange(1, 10)) % 10);
        RC_ASSERT(luhnCheckDigit(digits) != check);
    }));
}

LONGREACH_TEST(DigitsTest)
#include "tst_digits.moc"
