// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/placehistory.h"

#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;

namespace {

Place fleetWith(const QString &query)
{
    return {.page = QStringLiteral("fleet"), .marks = {{QStringLiteral("query"), query}}};
}

Place page(const QString &id)
{
    return {.page = id, .marks = {}};
}

} // namespace

class PlaceHistoryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsNowhere();
    void goesBackAndForward();
    void staysWhereItIs();
    void forgetsWhatLayAhead();
    void forgetsTheOldest();
    void amendsWhatIsNotThereAnyMore();
    void survivesBeingStored();
    void readsDamagedText();
};

void PlaceHistoryTest::beginsNowhere()
{
    const PlaceHistory history;
    QVERIFY(history.present() == nullptr);
    QVERIFY(!history.canGoBack());
    QVERIFY(!history.canGoForward());
}

void PlaceHistoryTest::goesBackAndForward()
{
    PlaceHistory history;
    history.visit(page(QStringLiteral("overview")));
    history.visit(fleetWith(QStringLiteral("state:enabled")));
    history.visit(fleetWith(QStringLiteral("state:overdue")));
    QCOMPARE(history.goBack(), fleetWith(QStringLiteral("state:enabled")));
    QCOMPARE(history.goBack(), page(QStringLiteral("overview")));
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.goForward(), fleetWith(QStringLiteral("state:enabled")));
    QVERIFY(history.canGoForward());
    QCOMPARE(*history.present(), fleetWith(QStringLiteral("state:enabled")));
}

void PlaceHistoryTest::staysWhereItIs()
{
    PlaceHistory history;
    history.visit(page(QStringLiteral("jobs")));
    history.visit(page(QStringLiteral("eims")));
    history.goBack();
    history.visit(page(QStringLiteral("jobs")));
    QVERIFY(history.canGoForward());
    QVERIFY(!history.canGoBack());
}

void PlaceHistoryTest::forgetsWhatLayAhead()
{
    PlaceHistory history;
    for (const auto &id : {QStringLiteral("overview"), QStringLiteral("fleet"), QStringLiteral("jobs")})
        history.visit(page(id));
    history.goBack();
    history.goBack();
    history.visit(page(QStringLiteral("eims")));
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.goBack(), page(QStringLiteral("overview")));
}

void PlaceHistoryTest::forgetsTheOldest()
{
    PlaceHistory history;
    for (std::size_t visit = 0; visit < PlaceHistory::Capacity + 5; ++visit)
        history.visit(page(QString::number(visit)));
    std::size_t steps = 0;
    while (history.canGoBack()) {
        history.goBack();
        ++steps;
    }
    QCOMPARE(steps, PlaceHistory::Capacity - 1);
    QCOMPARE(history.present()->page, QStringLiteral("5"));
}

void PlaceHistoryTest::amendsWhatIsNotThereAnyMore()
{
    PlaceHistory history;
    history.visit(page(QStringLiteral("overview")));
    history.visit(page(QStringLiteral("jobs")));
    history.visit(fleetWith(QStringLiteral("state:enabled")));
    history.goBack();
    history.amend(page(QStringLiteral("eims")));
    QCOMPARE(*history.present(), page(QStringLiteral("eims")));
    QVERIFY(history.canGoForward());
    history.amend(page(QStringLiteral("overview"))); // the same as the one before: one step, not two
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.goForward(), fleetWith(QStringLiteral("state:enabled")));
}

void PlaceHistoryTest::survivesBeingStored()
{
    PlaceHistory history;
    history.visit(page(QStringLiteral("overview")));
    history.visit(fleetWith(QStringLiteral("operator:\"Tele2*\"")));
    history.visit(page(QStringLiteral("jobs")));
    history.goBack();
    auto again = PlaceHistory::fromJson(history.toJson());
    QCOMPARE(*again.present(), fleetWith(QStringLiteral("operator:\"Tele2*\"")));
    QCOMPARE(again.goForward(), page(QStringLiteral("jobs")));
    again.goBack();
    QCOMPARE(again.goBack(), page(QStringLiteral("overview")));
}

void PlaceHistoryTest::readsDamagedText()
{
    QVERIFY(PlaceHistory::fromJson("not json").present() == nullptr);
    QVERIFY(PlaceHistory::fromJson({}).present() == nullptr);
    const auto history = PlaceHistory::fromJson(R"({"at": 7, "places": [{"marks": {}}, {"page": "fleet"}, 12]})");
    QCOMPARE(*history.present(), page(QStringLiteral("fleet")));
    QVERIFY(!history.canGoBack());
}

LONGREACH_TEST(PlaceHistoryTest)
#include "tst_placehistory.moc"
