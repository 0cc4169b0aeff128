// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/samplecard.h"
#include "tests/support/testregistry.h"
#include "tests/views/fakecardbench.h"
#include "tests/views/fakelabbench.h"
#include "tests/views/windowworkshop.h"
#include "views/activity/activityfilterbar.h"
#include "views/activity/activitypage.h"
#include "views/cards/cardpane.h"
#include "views/cards/cardpanes.h"
#include "views/cards/cardview.h"
#include "views/cards/readerspage.h"
#include "views/common/chip.h"
#include "views/common/commandtable.h"
#include "views/common/tableview.h"
#include "views/lab/labexchangepane.h"
#include "views/lab/labnetworklist.h"
#include "views/lab/labpage.h"
#include "views/window/mainwindow.h"
#include "views/window/navigator.h"
#include "views/window/sessionkeeper.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace longreach;

/// Back, forward and a crash lead to where one was on the pages Readers, Activity and Lab.
class PagePlacesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void goesBackThroughTheActivity();
    void findsALineFarBack();
    void keepsTheLineThatAFilterMeans();
    void goesBackThroughTheLab();
    void comesBackToTheActivityAfterACrash();
    void comesBackToTheLabAfterACrash();
    void goesBackThroughTheReaders();
    void comesBackToAReaderThatComesLate();
    void leavesAPersonsChoice();

private:
    void open();
    void crash();
    void run(const QString &id) { m_window->commands().action(id)->trigger(); }
    void settle() { m_window->findChild<Navigator *>()->settle(); }
    [[nodiscard]] ActivityPage &activity() const { return *m_window->findChild<ActivityPage *>(); }
    [[nodiscard]] ActivityFilterBar &filter() const { return *activity().findChild<ActivityFilterBar *>(); }
    [[nodiscard]] Chip *jobs() const
    {
        const auto chips = filter().findChildren<Chip *>();
        return *std::ranges::find_if(chips, &Chip::isCheckable);
    }
    [[nodiscard]] LabPage &lab() const { return *m_window->findChild<LabPage *>(); }

    /// The thing of the line that is current; empty: none is.
    [[nodiscard]] QString currentThing() const
    {
        const auto rows = activity().table()->selectionModel()->selectedRows();
        return rows.isEmpty() ? QString() : activity().model().activity(rows.front().row()).object;
    }
    void select(const QString &thing)
    {
        for (int row = 0; row < activity().model().rowCount(); ++row) {
            if (activity().model().activity(row).object == thing)
                activity().table()->selectRow(row);
        }
        QCOMPARE(currentThing(), thing);
    }

    std::unique_ptr<test::WindowWorkshop> m_shop;
    [[nodiscard]] ReadersPage &readers() const { return *m_window->readersPage(); }
    [[nodiscard]] QString reader() const { return readers().panes()->active().reader(); }

    std::unique_ptr<test::FakeLabBench> m_lab;
    std::unique_ptr<test::FakeCardBench> m_bench;
    std::unique_ptr<MainWindow> m_window;
};

void PagePlacesTest::init()
{
    m_shop = std::make_unique<test::WindowWorkshop>(5);
    m_shop->load();
    for (int number = 0; number < 20; ++number)
        m_shop->activity.note(number % 2 == 0 ? QStringLiteral("eimAdded") : QStringLiteral("jobCreated"),
                              QStringLiteral("thing %1").arg(number), {});
    m_lab = std::make_unique<test::FakeLabBench>();
    m_lab->state.networks = {{.country = QStringLiteral("BR"), .plmn = QStringLiteral("724-05"), .devices = 3},
                             {.country = QStringLiteral("DE"), .plmn = QStringLiteral("262-01"), .devices = 2}};
    m_bench = std::make_unique<test::FakeCardBench>();
    for (const auto *name : {"first", "second", "third"})
        m_bench->insert(fakes::sampleCard(QString::fromLatin1(name)));
    open();
}

void PagePlacesTest::open()
{
    auto services = m_shop->services();
    services.lab = m_lab.get();
    services.bench = m_bench.get();
    m_window = std::make_unique<MainWindow>(services, m_shop->theme);
    m_window->show();
}

void PagePlacesTest::crash()
{
    m_window->findChild<SessionKeeper *>()->keep();
    m_window.reset();
}

void PagePlacesTest::cleanup()
{
    m_window.reset();
    m_bench.reset();
    m_lab.reset();
    m_shop.reset();
}

void PagePlacesTest::goesBackThroughTheActivity()
{
    m_window->showPage(PageKind::Activity);
    QTRY_COMPARE(activity().model().rowCount(), 20);
    settle();
    filter().text()->setText(QStringLiteral("thing 1"));
    QTRY_COMPARE(activity().model().rowCount(), 11);
    select(QStringLiteral("thing 14"));
    settle();
    jobs()->setChecked(true);
    QTRY_COMPARE(activity().model().rowCount(), 6);
    m_window->showPage(PageKind::Jobs);
    run(QStringLiteral("view.back"));
    QCOMPARE(m_window->shownPage(), PageKind::Activity);
    QTRY_COMPARE(activity().model().rowCount(), 6);
    run(QStringLiteral("view.back"));
    QCOMPARE(filter().text()->text(), QStringLiteral("thing 1"));
    QVERIFY(!jobs()->isChecked());
    QTRY_COMPARE(currentThing(), QStringLiteral("thing 14"));
    run(QStringLiteral("view.back"));
    QTRY_COMPARE(activity().model().rowCount(), 20);
    QCOMPARE(currentThing(), QString());
    run(QStringLiteral("view.forward"));
    QTRY_COMPARE(currentThing(), QStringLiteral("thing 14"));
}

void PagePlacesTest::findsALineFarBack()
{
    for (int number = 20; number < 2 * ActivityModel::StretchLength; ++number)
        m_shop->activity.note(QStringLiteral("eimAdded"), QStringLiteral("thing %1").arg(number), {});
    m_window->showPage(PageKind::Activity);
    QTRY_COMPARE(activity().model().rowCount(), ActivityModel::StretchLength);
    auto oldest = activity().place();
    oldest.insert(QStringLiteral("line"), QStringLiteral("1"));
    activity().goTo(oldest);
    QTRY_COMPARE(currentThing(), QStringLiteral("thing 0"));
    oldest.insert(QStringLiteral("line"), QStringLiteral("999999")); // never was
    activity().goTo(oldest);
    QTRY_VERIFY(activity().place().isEmpty());
}

void PagePlacesTest::keepsTheLineThatAFilterMeans()
{
    m_window->showPage(PageKind::Activity);
    QTRY_COMPARE(activity().model().rowCount(), 20);
    select(QStringLiteral("thing 13"));
    filter().text()->setText(QStringLiteral("thing 1"));
    QTRY_COMPARE(activity().model().rowCount(), 11);
    QTRY_COMPARE(currentThing(), QStringLiteral("thing 13"));
    filter().text()->setText(QStringLiteral("thing 7"));
    QTRY_COMPARE(activity().model().rowCount(), 1);
    QCOMPARE(currentThing(), QString());
    QTRY_VERIFY(!activity().place().contains(QStringLiteral("line")));
}

void PagePlacesTest::goesBackThroughTheLab()
{
    m_window->showPage(PageKind::Lab);
    QTRY_COMPARE(lab().networks()->networks().rowCount(), 2);
    settle();
    lab().networks()->table()->selectRow(1);
    lab().exchanges()->filter()->setText(QStringLiteral("8904"));
    m_window->showPage(PageKind::Fleet);
    lab().networks()->table()->selectRow(0); // from elsewhere
    run(QStringLiteral("view.back"));
    QCOMPARE(lab().networks()->sought(), QStringLiteral("DE 262-01"));
    QCOMPARE(lab().exchanges()->filter()->text(), QStringLiteral("8904"));
    run(QStringLiteral("view.back"));
    QCOMPARE(lab().networks()->sought(), QString());
    QCOMPARE(lab().exchanges()->filter()->text(), QString());
}

void PagePlacesTest::comesBackToTheActivityAfterACrash()
{
    m_window->showPage(PageKind::Activity);
    QTRY_COMPARE(activity().model().rowCount(), 20);
    select(QStringLiteral("thing 3"));
    auto *period = filter().findChild<QComboBox *>();
    period->setCurrentIndex(2);
    QTRY_COMPARE(currentThing(), QStringLiteral("thing 3"));
    crash();
    open();
    QCOMPARE(m_window->shownPage(), PageKind::Activity);
    QCOMPARE(filter().findChild<QComboBox *>()->currentIndex(), 2);
    QTRY_COMPARE(currentThing(), QStringLiteral("thing 3"));
}

void PagePlacesTest::comesBackToTheLabAfterACrash()
{
    m_window->showPage(PageKind::Lab);
    QTRY_COMPARE(lab().networks()->networks().rowCount(), 2);
    lab().networks()->table()->selectRow(1);
    crash();
    open();
    QCOMPARE(m_window->shownPage(), PageKind::Lab);
    QTRY_COMPARE(lab().networks()->table()->currentIndex().row(), 1); // once the lab has told of it
}

void PagePlacesTest::goesBackThroughTheReaders()
{
    m_window->showPage(PageKind::Readers);
    readers().showReader(QStringLiteral("second"));
    readers().card()->showLeaf(CardView::Leaf::Details);
    settle();
    readers().showReader(QStringLiteral("third"));
    readers().card()->showLeaf(CardView::Leaf::Trace);
    settle();
    readers().showRecipe(true);
    m_window->showPage(PageKind::Fleet);
    run(QStringLiteral("view.back"));
    QCOMPARE(readers().place().value(QStringLiteral("mode")), QStringLiteral("recipe"));
    run(QStringLiteral("view.back"));
    QVERIFY(!readers().place().contains(QStringLiteral("mode")));
    QCOMPARE(reader(), QStringLiteral("third"));
    QCOMPARE(readers().card()->leaf(), CardView::Leaf::Trace);
    run(QStringLiteral("view.back"));
    QCOMPARE(reader(), QStringLiteral("second"));
    QCOMPARE(readers().card()->leaf(), CardView::Leaf::Details);
    readers().showSideBySide(true);
    settle();
    const auto beside = readers().place();
    readers().showSideBySide(false);
    run(QStringLiteral("view.back"));
    QVERIFY(readers().panes()->isSideBySide());
    QCOMPARE(readers().place(), beside);
}

void PagePlacesTest::comesBackToAReaderThatComesLate()
{
    m_window->showPage(PageKind::Readers);
    readers().showReader(QStringLiteral("third"));
    readers().card()->showLeaf(CardView::Leaf::Notifications);
    crash();
    m_bench->unplug(QStringLiteral("third"));
    open();
    QCOMPARE(m_window->shownPage(), PageKind::Readers);
    QVERIFY(reader() != QStringLiteral("third"));
    QCOMPARE(readers().place().value(QStringLiteral("reader")), QStringLiteral("third"));
    m_bench->insert(fakes::sampleCard(QStringLiteral("third")));
    QTRY_COMPARE(reader(), QStringLiteral("third"));
    QCOMPARE(readers().card()->leaf(), CardView::Leaf::Notifications);
}

void PagePlacesTest::leavesAPersonsChoice()
{
    m_window->showPage(PageKind::Readers);
    readers().goTo({{QStringLiteral("reader"), QStringLiteral("fourth")}});
    QCOMPARE(readers().place().value(QStringLiteral("reader")), QStringLiteral("fourth"));
    readers().showReader(QStringLiteral("second"));
    m_bench->insert(fakes::sampleCard(QStringLiteral("fourth")));
    QCOMPARE(reader(), QStringLiteral("second"));
}

LONGREACH_TEST(PagePlacesTest)
#include "tst_pageplaces.moc"
