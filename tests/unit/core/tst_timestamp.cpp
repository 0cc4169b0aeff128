// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/timestamp.h"

#include "tests/support/localzone.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <rapidcheck.h>

using namespace longreach;

class TimestampTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesUtc();
    void readsAnyOffset_data();
    void readsAnyOffset();
    void readsUtcWhateverTheZone();
    void refuses_data();
    void refuses();
    void roundTrips();
};

void TimestampTest::writesUtc()
{
    QCOMPARE(toIsoString(fromUnixMilliseconds(1'795'346'719'007)), QStringLiteral("2026-11-22T11:25:19.007Z"));
}

void TimestampTest::readsAnyOffset_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("UTC") << QStringLiteral("2026-11-22T11:25:19Z");
    QTest::newRow("milliseconds") << QStringLiteral("2026-11-22T11:25:19.000Z");
    QTest::newRow("east") << QStringLiteral("2026-11-22T12:25:19+01:00");
    QTest::newRow("west, half an hour") << QStringLiteral("2026-11-22T07:55:19-03:30");
    QTest::newRow("no offset is UTC") << QStringLiteral("2026-11-22T11:25:19");
    QTest::newRow("spaces around") << QStringLiteral(" 2026-11-22T11:25:19Z ");
}

void TimestampTest::readsAnyOffset()
{
    QFETCH(const QString, text);
    QCOMPARE(toIsoString(parseIsoTimestamp(text).value()), QStringLiteral("2026-11-22T11:25:19.000Z"));
}

void TimestampTest::readsUtcWhateverTheZone()
{
    const test::SummerTimeZone zone;
    for (const auto &skipped : {QStringLiteral("2026-03-29T02:30:00"), QStringLiteral("2026-10-25T02:30:00")}) {
        const auto moment = parseIsoTimestamp(skipped);
        QVERIFY(moment);
        QCOMPARE(toIsoString(*moment).first(19), skipped.first(19));
    }
}

void TimestampTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("date only") << QStringLiteral("2026-11-22");
    QTest::newRow("month 13") << QStringLiteral("2026-13-22T11:25:19Z");
    QTest::newRow("words") << QStringLiteral("yesterday");
    QTest::newRow("seconds since 1970") << QStringLiteral("1795346719");
}

void TimestampTest::refuses()
{
    QFETCH(const QString, text);
    const auto moment = parseIsoTimestamp(text);
    QVERIFY(!moment);
    QCOMPARE(moment.error().kind, Error::Kind::InvalidInput);
}

void TimestampTest::roundTrips()
{
    QVERIFY(rc::check("every millisecond of four thousand years reads back", [] {
        const auto moment = fromUnixMilliseconds(*rc::gen::inRange<qint64>(-62'000'000'000'000, 64'000'000'000'000));
        RC_ASSERT(parseIsoTimestamp(toIsoString(moment)).value() == moment);
        RC_ASSERT(fromUnixMilliseconds(toUnixMilliseconds(moment)) == moment);
    }));
}

LONGREACH_TEST(TimestampTest)
#include "tst_timestamp.moc"
