// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/views/fakelabbench.h"
#include "tests/views/windowworkshop.h"
#include "views/activity/activityfilterbar.h"
#include "views/activity/activitypage.h"
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

using namespace longreach;

/// Back, forward and a crash lead to where one was on the pages Activity and Lab.
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

private:
    void open();
    void crash();
    void run(const QString &id) { m_window->commands().action(id)->trigger(); }
    void settle() { m_window->findChild<Navigator *>()->settle(); }
    [[nodiscard]] ActivityPage &activity() const { return *m_window->findChild<ActivityPage *>(); }
    [[nodiscard]] ActivityFilterBar &filter() const { return *activity().findChild<ActivityFilterBar *>(); }
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
    std::unique_ptr<test::FakeLabBench> m_lab;
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
    open();
}

void PagePlacesTest::open()
{
    auto services = m_shop->services();
    services.lab = m_lab.get();
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
    filter().findChildren<Chip *>().front()->setChecked(true); // jobs
    QTRY_COMPARE(activity().model().rowCount(), 6);
    m_window->showPage(PageKind::Jobs);
    run(QStringLiteral("view.back"));
    QCOMPARE(m_window->shownPage(), PageKind::Activity);
    QTRY_COMPARE(activity().model().rowCount(), 6);
    run(QStringLiteral("view.back"));
    QCOMPARE(filter().text()->text(), QStringLiteral("thing 1"));
    QVERIFY(!filter().findChildren<Chip *>().front()->isChecked());
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

LONGREACH_TEST(PagePlacesTest)
#include "tst_pageplaces.moc"
