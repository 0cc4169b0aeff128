// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/query.h"
#include "tests/support/testregistry.h"
#include "views/charts/chartwords.h"
#include "views/charts/columnchart.h"
#include "views/charts/linechart.h"
#include "views/common/theme.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace longreach;

/// Charts of operations as filters: what a click on a part of them asks for.
class ChartFiltersTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filtersByPartOfAColumn();
    void filtersByTimeToAnswer();
    void filtersByWhatIsInFlight();

private:
    static QString spoken(QWidget *chart, QAccessible::Text kind)
    {
        return QAccessible::queryAccessibleInterface(chart)->text(kind);
    }

    Theme m_theme;
};

void ChartFiltersTest::filtersByPartOfAColumn()
{
    ColumnChart chart(QStringLiteral("Outcomes"));
    chart.resize(600, 220);
    chart.setSeries(outcomeSeries(AllOutcomes), QString());
    const auto grid = columnsOf(ChartSpan::Hour, fromUnixMilliseconds(1'790'000'000'000));
    std::vector<OutcomeCounts> outcomes(grid.count);
    outcomes[2] = {3, 1, 0, 0};
    outcomes[3] = {5, 0, 0, 0};
    chart.setColumns(outcomeColumns(grid, ChartSpan::Hour, outcomes));
    chart.show();
    QCOMPARE(chart.markCount(), grid.count + 3 + AllOutcomes.size());
    QSignalSpy filtered(&chart, &Chart::filterRequested);
    const auto ask = [&](std::initializer_list<Qt::Key> keys) {
        for (const auto key : keys)
            QTest::keyClick(&chart, key);
        QTest::keyClick(&chart, Qt::Key_Return);
        return filtered.isEmpty() ? QString() : filtered.takeFirst().at(0).toString();
    };
    QCOMPARE(ask({Qt::Key_Home}), QString()); // nothing ended then
    const auto minute = ask({Qt::Key_Right, Qt::Key_Right});
    QVERIFY2(fleet::Query::parse(minute), qPrintable(minute));
    QVERIFY2(minute.startsWith(u"ended:>="), qPrintable(minute));
    QCOMPARE(ask({Qt::Key_Down}), QStringLiteral("outcome:done ") + minute);
    QCOMPARE(ask({Qt::Key_Down}), QStringLiteral("outcome:failed ") + minute);
    QVERIFY(spoken(&chart, QAccessible::Value).endsWith(u"Failed: 1"));
    QVERIFY(ask({Qt::Key_Right}) != minute); // which has nothing that failed: the whole column
    QCOMPARE(ask({Qt::Key_End}), QStringLiteral("outcome:revoked"));
    QCOMPARE(ask({Qt::Key_Right}), QStringLiteral("outcome:done"));
    QVERIFY(spoken(&chart, QAccessible::Value).endsWith(u"Done: 8"));
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(20, 10)); // the legend
    QCOMPARE(filtered.takeFirst().at(0).toString(), QStringLiteral("outcome:done"));
    chart.setChosen(QStringLiteral("outcome:failed"));
    QVERIFY(!chart.grab().isNull());
}

void ChartFiltersTest::filtersByTimeToAnswer()
{
    AnswerTimes answers;
    answers.done.fill(1);
    answers.failed.fill(1);
    const auto columns = answerColumns(answers, AnswerEnd::Result);
    QCOMPARE(columns.front().filter, QStringLiteral("answer:<1s"));
    QCOMPARE(columns.at(1).filter, QStringLiteral("answer:>=1s answer:<2s"));
    QCOMPARE(columns.at(10).filter, QStringLiteral("answer:>=1h answer:<2h"));
    QCOMPARE(columns.back().filter, QStringLiteral("answer:>=1d"));
    const auto deliveries = answerColumns(answers, AnswerEnd::Delivery);
    QCOMPARE(deliveries.back().filter, QStringLiteral("delivery:>=1d"));
    for (const auto &column : columns)
        QVERIFY2(fleet::Query::parse(column.filter), qPrintable(column.filter));
}

void ChartFiltersTest::filtersByWhatIsInFlight()
{
    LineChart chart(QStringLiteral("In flight"));
    chart.resize(600, 220);
    chart.setFigure(QStringLiteral("Orders"), Tone::Busy);
    const auto grid = samplesOf(ChartSpan::Hour, fromUnixMilliseconds(1'790'000'000'000));
    chart.setSamples(grid, ChartSpan::Hour, std::vector<double>(grid.count, 12.0));
    chart.setParts(inFlightParts({{OperationState::Accepted, 9}, {OperationState::Delivered, 3}}));
    chart.show();
    QSignalSpy filtered(&chart, &Chart::filterRequested);
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Return);
    QVERIFY2(filtered.isEmpty(), "what was in flight then is not kept");
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(spoken(&chart, QAccessible::Value), QStringLiteral("Delivered: 3"));
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(filtered.takeFirst().at(0).toString(), QStringLiteral("inflight:delivered"));
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(20, 10));
    QCOMPARE(filtered.takeFirst().at(0).toString(), QStringLiteral("inflight:accepted"));
}

LONGREACH_TEST(ChartFiltersTest)
#include "tst_chartfilters.moc"
