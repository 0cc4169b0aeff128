// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/eimmatch.h"

#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;
using Finding = EimMatch::Finding;

/// What a card and a connected eIM will disagree about, before the next package shows it.
class EimMatchTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foreseesRefusals_data();
    void foreseesRefusals();
};

void EimMatchTest::foreseesRefusals_data()
{
    QTest::addColumn<CardBooks>("books");
    QTest::addColumn<std::optional<qint64>>("cardToken");
    QTest::addColumn<std::optional<qint64>>("cardCounter");
    QTest::addColumn<Finding>("finding");
    const std::optional<qint64> none;
    const std::optional<qint64> one = 1;
    QTest::newRow("agrees") << CardBooks{12, 1} << one << std::optional<qint64>(12) << Finding::Agrees;
    QTest::newRow("says nothing") << CardBooks{} << one << std::optional<qint64>(12) << Finding::Agrees;
    QTest::newRow("card never seen") << CardBooks{12, 1} << one << none << Finding::Agrees;
    QTest::newRow("behind") << CardBooks{11, 1} << one << std::optional<qint64>(1'007) << Finding::OldCounter;
    QTest::newRow("just behind") << CardBooks{11, 1} << one << std::optional<qint64>(12) << Finding::OldCounter;
    QTest::newRow("other token") << CardBooks{12, 2} << one << none << Finding::OtherToken;
    QTest::newRow("no token") << CardBooks{12, 0} << none << none << Finding::Agrees;
}

void EimMatchTest::foreseesRefusals()
{
    QFETCH(const CardBooks, books);
    QFETCH(const std::optional<qint64>, cardToken);
    QFETCH(const std::optional<qint64>, cardCounter);
    QFETCH(const Finding, finding);
    CardReport report;
    report.eims.push_back({.eimId = QStringLiteral("eim"), .associationToken = cardToken, .lastCounter = cardCounter});
    const auto matches = matchEims(report,
                                   {{.connection = QStringLiteral("lab"),
                                     .eimId = QStringLiteral("eim"),
                                     .host = QStringLiteral("localhost"),
                                     .holdsDevice = true,
                                     .books = books}});
    QCOMPARE(matches.size(), std::size_t{1});
    QCOMPARE(matches.front().finding, finding);
    if (finding == Finding::OldCounter) {
        QCOMPARE(matches.front().onCard, cardCounter);
        QCOMPARE(matches.front().atEim, std::optional<qint64>(12));
    }
}

LONGREACH_TEST(EimMatchTest)
#include "tst_eimmatch.moc"
