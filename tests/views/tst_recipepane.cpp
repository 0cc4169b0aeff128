// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/recipepane.h"

#include "tests/fakes/samplecard.h"
#include "tests/support/testregistry.h"
#include "tests/views/fakecardbench.h"
#include "tests/views/fakeprompt.h"
#include "views/cards/recipetile.h"
#include "views/common/banner.h"
#include "views/common/tableview.h"
#include "views/common/theme.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace longreach;

class RecipePaneTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsWhatIsChosen();
    void saysWhyItDoesNotStart();
    void showsEachReaderLarge();
    void leavesOutIgnoredReaders();
    void logsCardAfterCard();
    void endsWithTheBench();

private:
    [[nodiscard]] RecipeTile *tile(const QString &reader) const;
    void advance(const QString &reader, RecipeLine::State state, RecipeStep step = RecipeStep::Read);

    const QString m_left = QStringLiteral("Left reader");
    const QString m_right = QStringLiteral("Right reader");
    Theme m_theme;
    test::FakePrompt m_prompt;
    std::unique_ptr<test::FakeCardBench> m_bench;
    std::unique_ptr<RecipePane> m_pane;
};

void RecipePaneTest::init()
{
    m_bench = std::make_unique<test::FakeCardBench>();
    m_bench->plug({.name = m_left});
    m_bench->plug({.name = m_right});
    m_pane = std::make_unique<RecipePane>(*m_bench, m_prompt);
    m_pane->resize(900, 700);
    m_pane->show();
}

RecipeTile *RecipePaneTest::tile(const QString &reader) const
{
    const auto tiles = m_pane->findChildren<RecipeTile *>();
    const auto found = std::ranges::find(tiles, reader, [](const RecipeTile *each) { return each->line().reader; });
    return found == tiles.end() ? nullptr : *found;
}

void RecipePaneTest::advance(const QString &reader, RecipeLine::State state, RecipeStep step)
{
    RecipeLine line;
    line.reader = reader;
    line.state = state;
    line.step = step;
    if (state == RecipeLine::State::Failed)
        line.error = Error{Error::Kind::Conflict, QStringLiteral("card removed")};
    Q_EMIT m_bench->recipeAdvanced(line);
}

void RecipePaneTest::startsWhatIsChosen()
{
    m_pane->setStep(RecipeStep::MatchWorkOrder, true);
    m_pane->setStep(RecipeStep::Enable, false);
    m_pane->setWorkOrder(QStringLiteral("/orders.csv"));
    m_pane->setLog(QStringLiteral("/log.csv"));
    m_pane->start();
    QVERIFY(m_bench->recipe);
    QCOMPARE(m_bench->recipe->steps,
             (std::vector{RecipeStep::Read, RecipeStep::MatchWorkOrder, RecipeStep::SendNotifications,
                          RecipeStep::Verify, RecipeStep::AppendLine}));
    QCOMPARE(m_bench->recipe->workOrderFile, QStringLiteral("/orders.csv"));
    QVERIFY(m_pane->isRunning());
    m_pane->stop();
    QVERIFY(!m_bench->recipe);
}

void RecipePaneTest::saysWhyItDoesNotStart()
{
    m_bench->recipeFault = Error{Error::Kind::InvalidInput, QStringLiteral("line 3: 31 digits")};
    m_pane->start();
    QVERIFY(!m_pane->isRunning());
    const auto *banner = m_pane->findChild<Banner *>();
    QVERIFY(banner->text().contains(QStringLiteral("Could not start the recipe")));
    QVERIFY(banner->toolTip().contains(QStringLiteral("line 3")));
}

void RecipePaneTest::showsEachReaderLarge()
{
    m_pane->start();
    QVERIFY(tile(m_left) && tile(m_right));
    advance(m_left, RecipeLine::State::Running, RecipeStep::Enable);
    QVERIFY(tile(m_left)->accessibleName().contains(QStringLiteral("Enable the profile")));
    advance(m_right, RecipeLine::State::Failed, RecipeStep::Read);
    QVERIFY(tile(m_right)->accessibleName().contains(QStringLiteral("Failed")));
    QCOMPARE(tile(m_left)->line().state, RecipeLine::State::Running);
    QVERIFY(!m_pane->grab().isNull());
}

void RecipePaneTest::leavesOutIgnoredReaders()
{
    BenchSettings settings;
    settings.ignoredReaders = {m_left};
    m_bench->setSettings(settings);
    QTRY_VERIFY(tile(m_left) == nullptr);
    QVERIFY(tile(m_right));
}

void RecipePaneTest::logsCardAfterCard()
{
    m_pane->start();
    for (int card = 0; card < 2; ++card) {
        advance(m_left, RecipeLine::State::Running);
        advance(m_left, RecipeLine::State::Done);
        advance(m_left, RecipeLine::State::Waiting);
    }
    QCOMPARE(m_pane->log()->model()->rowCount(), 2);
    m_pane->stop();
    m_pane->start(); // a new batch begins with an empty log
    QCOMPARE(m_pane->log()->model()->rowCount(), 0);
}

void RecipePaneTest::endsWithTheBench()
{
    QSignalSpy running(m_pane.get(), &RecipePane::runningChanged);
    m_pane->start();
    m_bench->stopRecipe();
    QVERIFY(!m_pane->isRunning());
    QCOMPARE(running.size(), 2);
}

LONGREACH_TEST(RecipePaneTest)
#include "tst_recipepane.moc"
