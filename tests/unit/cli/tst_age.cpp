// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/age.h"

#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;
using namespace std::chrono_literals;

class AgeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isSaidInOneUnit_data();
    void isSaidInOneUnit();
    void isNullInJsonWithoutAMoment();
};

void AgeTest::isSaidInOneUnit_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("now") << qint64{0} << QStringLiteral("0 s");
    QTest::newRow("ahead of us") << qint64{-5} << QStringLiteral("0 s");
    QTest::newRow("seconds") << qint64{119} << QStringLiteral("119 s");
    QTest::newRow("minutes") << qint64{120} << QStringLiteral("2 min");
    QTest::newRow("hours") << qint64{2 * 3'600} << QStringLiteral("2 h");
    QTest::newRow("days") << qint64{49 * 3'600} << QStringLiteral("2 d");
}

void AgeTest::isSaidInOneUnit()
{
    QFETCH(const qint64, seconds);
    QFETCH(const QString, text);
    const auto now = fromUnixMilliseconds(1'795'000'000'000);
    QCOMPARE(cli::ageText(now - std::chrono::seconds(seconds), now), text);
}

void AgeTest::isNullInJsonWithoutAMoment()
{
    QVERIFY(cli::momentJson(std::nullopt).isNull());
    QCOMPARE(cli::momentJson(fromUnixMilliseconds(0)).toString(), QStringLiteral("1970-01-01T00:00:00.000Z"));
    QCOMPARE(cli::ageText(std::nullopt, {}), QStringLiteral("never"));
}

LONGREACH_TEST(AgeTest)
#include "tst_age.moc"
