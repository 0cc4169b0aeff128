// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/samplecard.h"
#include "tests/fakes/samplefleet.h"
#include "tests/support/testregistry.h"
#include "tests/views/fakecardbench.h"
#include "tests/views/windowworkshop.h"
#include "views/cards/cardhead.h"
#include "views/cards/cardpane.h"
#include "views/cards/cardpanebar.h"
#include "views/cards/cardpanes.h"
#include "views/cards/cardprofilelist.h"
#include "views/cards/cardview.h"
#include "views/cards/comparisonstrip.h"
#include "views/cards/readerlist.h"
#include "views/cards/readerspage.h"
#include "views/common/actionbutton.h"
#include "views/common/chip.h"
#include "views/common/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace longreach;

/// Two readers side by side: each with its own card, one of them the one that commands act on.
class CardsBesideTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTwoCards();
    void actsOnTheActiveCardOnly();
    void buttonsActOnTheirOwnCard();
    void disablesWhatOneCardCannotDo();
    void saysWhichIsActive();
    void staysWithItsReader();
    void knowsReadersByName();
    void changesPlaces();
    void saysWhatDiffers();
    void tellsEachPaneItsOwnNews();
    void waitsForASecondReader();
    void keepsWhatIsWorkedWith();
    void isRememberedOverRestarts();
    void givesWayToRecipeMode();

private:
    void makePage();
    void run(const QString &id) { m_table->action(id)->trigger(); }
    [[nodiscard]] CardPane &pane(std::size_t place) const { return m_page->panes()->pane(place); }
    static bool says(const QWidget &where, const QString &text);
    static ActionButton *button(const CardPane &pane, const QString &id) { return pane.findChild<ActionButton *>(id); }
    static CardReport smallCard(const QString &reader);

    const QString m_left = QStringLiteral("ACS ACR39U 00 00");
    const QString m_right = QStringLiteral("HID OMNIKEY 3x21 01 00");
    std::unique_ptr<test::WindowWorkshop> m_shop;
    std::unique_ptr<test::FakeCardBench> m_bench;
    std::unique_ptr<ReadersPage> m_page;
    CommandTable *m_table = nullptr;
};

void CardsBesideTest::init()
{
    m_shop = std::make_unique<test::WindowWorkshop>(5);
    m_shop->load();
    m_bench = std::make_unique<test::FakeCardBench>();
    makePage();
    m_bench->insert(fakes::sampleCard(m_left));
    m_bench->insert(smallCard(m_right));
}

void CardsBesideTest::cleanup()
{
    m_page.reset();
    m_bench.reset();
    m_shop.reset();
}

void CardsBesideTest::makePage()
{
    m_page = std::make_unique<ReadersPage>(m_shop->services(), *m_bench);
    m_table = new CommandTable(m_page.get());
    for (auto &command : m_page->commands())
        m_table->add(std::move(command));
    m_page->takeCommands(*m_table);
    const auto follow = [this] { m_table->setMet(m_page->met()); };
    connect(m_page.get(), &Page::metChanged, m_table, follow);
    follow();
    m_page->resize(1'150, 700);
    m_page->show();
}

CardReport CardsBesideTest::smallCard(const QString &reader)
{
    auto card = fakes::sampleCard(reader);
    card.identity.eid = fakes::sampleFleetDevice(2).eid;
    card.memory->freeNonVolatile = 102'400;
    card.profiles.pop_back();
    card.profiles.back().profile.state = ProfileState::Disabled;
    card.notifications.clear();
    return card;
}

bool CardsBesideTest::says(const QWidget &where, const QString &text)
{
    const auto labels = where.findChildren<QLabel *>();
    return std::ranges::any_of(labels,
                               [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

void CardsBesideTest::showsTwoCards()
{
    QVERIFY(pane(0).isVisible() && !pane(1).isVisible());
    run(QStringLiteral("card.sideBySide"));
    QVERIFY(m_table->action(QStringLiteral("card.sideBySide"))->isChecked());
    QVERIFY(pane(0).isVisible() && pane(1).isVisible());
    QCOMPARE(pane(0).reader(), m_left);
    QCOMPARE(pane(1).reader(), m_right);
    QVERIFY(says(pane(0), fakes::sampleFleetDevice(1).eid.toDisplayString()));
    QVERIFY(says(pane(1), fakes::sampleFleetDevice(2).eid.toDisplayString()));
    QCOMPARE(pane(0).view()->profiles()->table()->model()->rowCount(), 3);
    QCOMPARE(pane(1).view()->profiles()->table()->model()->rowCount(), 2);
    QVERIFY(!m_page->findChild<ReaderList *>()->isVisible());
    run(QStringLiteral("card.sideBySide"));
    QVERIFY(pane(0).isVisible() && !pane(1).isVisible());
    QVERIFY(m_page->findChild<ReaderList *>()->isVisible());
}

void CardsBesideTest::actsOnTheActiveCardOnly()
{
    run(QStringLiteral("card.sideBySide"));
    pane(0).view()->profiles()->table()->selectRow(2);
    pane(1).view()->profiles()->table()->selectRow(1);
    run(QStringLiteral("card.enable"));
    QCOMPARE(m_bench->asked.back().reader, m_left);
    QCOMPARE(std::get<cardtask::Enable>(m_bench->asked.back().task).iccid,
             m_bench->report(m_left)->profiles[2].profile.iccid);
    run(QStringLiteral("card.other"));
    run(QStringLiteral("card.enable"));
    QCOMPARE(m_bench->asked.back().reader, m_right);
    QCOMPARE(std::get<cardtask::Enable>(m_bench->asked.back().task).iccid,
             m_bench->report(m_right)->profiles[1].profile.iccid);
}

void CardsBesideTest::buttonsActOnTheirOwnCard()
{
    run(QStringLiteral("card.sideBySide"));
    pane(1).view()->profiles()->table()->selectRow(0);
    QVERIFY(pane(0).bar()->isActive());
    auto *enable = button(pane(1), QStringLiteral("card.enable"));
    QVERIFY(enable != nullptr && enable->isEnabled());
    QTest::mouseClick(enable, Qt::LeftButton);
    QCOMPARE(m_bench->asked.size(), std::size_t{1});
    QCOMPARE(m_bench->asked.front().reader, m_right);
}

void CardsBesideTest::disablesWhatOneCardCannotDo()
{
    m_bench->insert(fakes::samplePlainSim(m_right));
    run(QStringLiteral("card.sideBySide"));
    QVERIFY(button(pane(0), QStringLiteral("card.resetMemory"))->isEnabled());
    QVERIFY(!button(pane(1), QStringLiteral("card.resetMemory"))->isEnabled());
    QVERIFY(m_table->action(QStringLiteral("card.resetMemory"))->isEnabled());
    run(QStringLiteral("card.other"));
    QVERIFY(!m_table->action(QStringLiteral("card.resetMemory"))->isEnabled());
}

void CardsBesideTest::saysWhichIsActive()
{
    run(QStringLiteral("card.sideBySide"));
    const auto isMarked = [this](std::size_t place) { return pane(place).bar()->findChild<Chip *>()->isVisible(); };
    QVERIFY(isMarked(0) && !isMarked(1));
    QTest::mouseClick(pane(1).view()->head(), Qt::LeftButton, {}, QPoint(5, 5));
    QVERIFY(isMarked(1) && !isMarked(0));
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    pane(0).view()->profiles()->table()->setFocus();
    QTRY_VERIFY(isMarked(0) && !isMarked(1));
}

void CardsBesideTest::staysWithItsReader()
{
    run(QStringLiteral("card.sideBySide"));
    run(QStringLiteral("card.other"));
    m_bench->plug({.name = QStringLiteral("Zebra 02 00")});
    m_bench->unplug(m_right);
    QCOMPARE(pane(1).reader(), m_right);
    QVERIFY(says(pane(1), QStringLiteral("Not reachable")));
    QVERIFY(!m_table->action(QStringLiteral("card.read"))->isEnabled());
    m_bench->insert(smallCard(m_right));
    QVERIFY(says(pane(1), fakes::sampleFleetDevice(2).eid.toDisplayString()));
    QVERIFY(m_table->action(QStringLiteral("card.read"))->isEnabled());
}

void CardsBesideTest::knowsReadersByName()
{
    run(QStringLiteral("card.sideBySide"));
    m_bench->insert(fakes::samplePlainSim(QStringLiteral("A reader that comes first")));
    QCOMPARE(pane(0).reader(), m_left);
    QCOMPARE(pane(1).reader(), m_right);
    QCOMPARE(pane(1).bar()->choice()->currentText(), m_right);
    pane(1).view()->profiles()->table()->selectRow(0);
    QTest::mouseClick(button(pane(1), QStringLiteral("card.enable")), Qt::LeftButton);
    QCOMPARE(m_bench->asked.back().reader, m_right);
}

void CardsBesideTest::changesPlaces()
{
    run(QStringLiteral("card.sideBySide"));
    auto *choice = pane(1).bar()->choice();
    choice->setFocus();
    choice->setCurrentIndex(choice->findText(m_left));
    Q_EMIT choice->activated(choice->currentIndex());
    QCOMPARE(pane(0).reader(), m_right);
    QCOMPARE(pane(1).reader(), m_left);
    QVERIFY(pane(1).bar()->isActive());
}

void CardsBesideTest::saysWhatDiffers()
{
    run(QStringLiteral("card.sideBySide"));
    auto *strip = m_page->findChild<ComparisonStrip *>();
    QVERIFY(says(*strip, QStringLiteral("differ in: Free memory, Profiles, Enabled profile, Unsent notifications.")));
    QVERIFY(says(pane(0), QStringLiteral("Free memory 412 KiB (differs)")));
    QVERIFY(!says(*strip, QStringLiteral("100 KiB")));
    strip->setDetailed(true);
    QVERIFY(says(*strip, QStringLiteral("412 KiB")) && says(*strip, QStringLiteral("100 KiB")));
    m_bench->insert(fakes::sampleCard(m_right));
    QVERIFY(says(*strip, QStringLiteral("differ in nothing")));
    m_bench->pull(m_right);
    QVERIFY(says(*strip, QStringLiteral("Two cards that have been read")));
    QVERIFY(!says(pane(0), QStringLiteral("differs")));
}

void CardsBesideTest::tellsEachPaneItsOwnNews()
{
    run(QStringLiteral("card.sideBySide"));
    m_bench->refusals = {{Error::Kind::Refused, QStringLiteral("6985")}};
    pane(1).view()->profiles()->table()->selectRow(0);
    QTest::mouseClick(button(pane(1), QStringLiteral("card.enable")), Qt::LeftButton);
    QTRY_VERIFY(says(pane(1), QStringLiteral("the card refused")));
    QVERIFY(!says(pane(0), QStringLiteral("the card refused")));
}

void CardsBesideTest::waitsForASecondReader()
{
    m_bench->unplug(m_right);
    run(QStringLiteral("card.sideBySide"));
    QVERIFY(says(pane(1), QStringLiteral("No other reader")));
    m_bench->insert(smallCard(m_right));
    QCOMPARE(pane(1).reader(), m_right);
    QVERIFY(says(pane(1), fakes::sampleFleetDevice(2).eid.toDisplayString()));
}

void CardsBesideTest::keepsWhatIsWorkedWith()
{
    run(QStringLiteral("card.sideBySide"));
    run(QStringLiteral("card.other"));
    run(QStringLiteral("card.sideBySide"));
    QCOMPARE(pane(0).reader(), m_right);
    QCOMPARE(m_page->findChild<ReaderList *>()->current()->name, m_right);
    QVERIFY(!m_table->action(QStringLiteral("card.other"))->isEnabled());
}

void CardsBesideTest::isRememberedOverRestarts()
{
    run(QStringLiteral("card.sideBySide"));
    Q_EMIT pane(0).bar()->readerChosen(m_right); // in each other's place
    m_page->saveLayout(m_shop->settings);
    m_page.reset();
    m_bench = std::make_unique<test::FakeCardBench>();
    makePage();
    m_page->restoreLayout(m_shop->settings); // before the bench knows its readers
    m_bench->insert(fakes::sampleCard(m_left));
    m_bench->insert(smallCard(m_right));
    QVERIFY(m_page->panes()->isSideBySide());
    QVERIFY(m_table->action(QStringLiteral("card.sideBySide"))->isChecked());
    QCOMPARE(pane(0).reader(), m_right);
    QCOMPARE(pane(1).reader(), m_left);
    QVERIFY(says(pane(0), fakes::sampleFleetDevice(2).eid.toDisplayString()));
}

void CardsBesideTest::givesWayToRecipeMode()
{
    run(QStringLiteral("card.sideBySide"));
    run(QStringLiteral("card.recipe"));
    QVERIFY(!pane(1).isVisible());
    QVERIFY(!m_table->action(QStringLiteral("card.sideBySide"))->isChecked());
    run(QStringLiteral("card.recipe"));
    QVERIFY(pane(1).isVisible());
    QVERIFY(m_table->action(QStringLiteral("card.sideBySide"))->isChecked());
}

LONGREACH_TEST(CardsBesideTest)
#include "tst_cardsbeside.moc"
