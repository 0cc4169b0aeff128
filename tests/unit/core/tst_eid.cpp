// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/eid.h"

#include "tests/support/testregistry.h"

#include <QTest>

#include <rapidcheck.h>

using namespace longreach;

class EidTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAndWrites();
    void refusesWithPlace_data();
    void refusesWithPlace();
    void roundTripsAnyStem();
    void findsAnyChangedDigit();
};

void EidTest::readsAndWrites()
{
    const auto eid = Eid::parse(u"8904 9032 1234 5123 4512 3456 7890 1235");
    QVERIFY(eid);
    QCOMPARE(eid->toString(), QStringLiteral("89049032123451234512345678901235"));
    QCOMPARE(eid->toDisplayString(), QStringLiteral("8904 9032 1234 5123 4512 3456 7890 1235"));
    QCOMPARE(Eid::fromStem(u"890490320010000000000000000000").value().toString(),
             QStringLiteral("89049032001000000000000000000015"));
}

void EidTest::refusesWithPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("finding");
    QTest::newRow("short") << QStringLiteral("8904903212345123451234567890123") << QStringLiteral("31 digits");
    QTest::newRow("long") << QStringLiteral("890490321234512345123456789012350") << QStringLiteral("more than 32");
    QTest::newRow("letter") << QStringLiteral("8904903212345123451234567890123A") << QStringLiteral("character 32");
    QTest::newRow("check") << QStringLiteral("89049032123451234512345678901236") << QStringLiteral("check digits");
    QTest::newRow("empty") << QString() << QStringLiteral("0 digits");
}

void EidTest::refusesWithPlace()
{
    QFETCH(const QString, text);
    QFETCH(const QString, finding);
    const auto eid = Eid::parse(text);
    QVERIFY(!eid);
    QCOMPARE(eid.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(eid.error().detail.contains(finding), qPrintable(eid.error().detail));
}

void EidTest::roundTripsAnyStem()
{
    QVERIFY(rc::check("any stem gives an EID that reads back", [] {
        QString stem;
        for (int at = 0; at < 30; ++at)
            stem += QChar(u'0' + *rc::gen::inRange(0, 10));
        const auto eid = Eid::fromStem(stem).value();
        RC_ASSERT(Eid::parse(eid.toString()).value() == eid);
        RC_ASSERT(Eid::fromBytes(eid.bytes()).value() == eid);
        RC_ASSERT(eid.toString().startsWith(stem));
    }));
}

void EidTest::findsAnyChangedDigit()
{
    QVERIFY(rc::check("one changed digit never passes", [] {
        auto text = QStringLiteral("89049032123451234512345678901235");
        const auto at = *rc::gen::inRange<qsizetype>(0, 32);
        const auto other = *rc::gen::distinctFrom(rc::gen::inRange<int>(0, 10), text.at(at).digitValue());
        text[at] = QChar(u'0' + other);
        RC_ASSERT(!Eid::parse(text));
    }));
}

LONGREACH_TEST(EidTest)
#include "tst_eid.moc"
