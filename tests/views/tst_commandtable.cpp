// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/commandtable.h"

#include "tests/support/testregistry.h"
#include "views/common/actionbutton.h"

#include <QAction>
#include <QMenu>
#include <QTest>

using namespace longreach;

class CommandTableTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void runsWhatIsTriggered();
    void enablesByWhatIsMet();
    void saysWhyNot();
    void fillsMenusInOrder();
    void feedsButtons();
    void hasRoomForManyNeeds();

private:
    QAction *addPause();

    std::unique_ptr<CommandTable> m_table;
    int m_runs = 0;
};

void CommandTableTest::init()
{
    m_table = std::make_unique<CommandTable>();
    m_runs = 0;
}

QAction *CommandTableTest::addPause()
{
    return m_table->add({.id = QStringLiteral("job.pause"),
                         .menu = Command::Menu::Jobs,
                         .needs = Need::Job | Need::PausableJob,
                         .text = QStringLiteral("&Pause job…"),
                         .icon = QStringLiteral("pause"),
                         .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_P)},
                         .hint = QStringLiteral("Choose a job."),
                         .run = [this] { ++m_runs; }});
}

void CommandTableTest::runsWhatIsTriggered()
{
    auto *action = addPause();
    m_table->setMet(Need::Job | Need::PausableJob);
    action->trigger();
    QCOMPARE(m_runs, 1);
    QCOMPARE(m_table->action(QStringLiteral("job.pause")), action);
    QCOMPARE(action->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_P));
}

void CommandTableTest::enablesByWhatIsMet()
{
    auto *action = addPause();
    QVERIFY(!action->isEnabled());
    m_table->setMet(Need::Job);
    QVERIFY(!action->isEnabled());
    m_table->setMet(Need::Job | Need::PausableJob | Need::Eim);
    QVERIFY(action->isEnabled());
    // What is added later knows what is met already.
    auto *free = m_table->add({.id = QStringLiteral("job.create"), .text = QStringLiteral("New"), .run = [] {}});
    QVERIFY(free->isEnabled());
}

void CommandTableTest::saysWhyNot()
{
    auto *action = addPause();
    m_table->setMet({});
    QVERIFY(action->toolTip().contains(QStringLiteral("Choose a job.")));
    m_table->setMet(Need::Job | Need::PausableJob);
    QCOMPARE(action->toolTip(), QStringLiteral("Pause job (Ctrl+P)"));
}

void CommandTableTest::fillsMenusInOrder()
{
    addPause();
    m_table->add(
        {.id = QStringLiteral("eim.add"), .menu = Command::Menu::Eims, .text = QStringLiteral("Add"), .run = [] {}});
    m_table->add(
        {.id = QStringLiteral("job.cancel"), .menu = Command::Menu::Jobs, .text = QStringLiteral("Cancel"), .run = [] {
         }});
    QCOMPARE(m_table->idsOf(Command::Menu::Jobs),
             QStringList({QStringLiteral("job.pause"), QStringLiteral("job.cancel")}));
    QMenu menu;
    m_table->fill(&menu, {QStringLiteral("job.pause"), QString(), QStringLiteral("job.cancel")});
    QCOMPARE(menu.actions().size(), 3);
    QVERIFY(menu.actions().at(1)->isSeparator());
    QCOMPARE(menu.actions().at(2)->objectName(), QStringLiteral("job.cancel"));
}

void CommandTableTest::feedsButtons()
{
    auto *action = addPause();
    ActionButton button(action);
    QCOMPARE(button.text(), QStringLiteral("Pause job…"));
    QVERIFY(!button.isEnabled());
    m_table->setMet(Need::Job | Need::PausableJob);
    QVERIFY(button.isEnabled());
    button.click();
    QCOMPARE(m_runs, 1);
}

void CommandTableTest::hasRoomForManyNeeds()
{
    auto needs = Need::Job | Need::ChartFilter;
    QVERIFY(needs.testFlag(Need::ChartFilter));
    QVERIFY(!Needs(Need::Job).testFlag(Need::ChartFilter));
    QCOMPARE(needs & ~Needs(Need::Job), Needs(Need::ChartFilter));
    QCOMPARE(needs.setFlag(Need::ChartFilter, false), Needs(Need::Job));
}

LONGREACH_TEST(CommandTableTest)
#include "tst_commandtable.moc"
