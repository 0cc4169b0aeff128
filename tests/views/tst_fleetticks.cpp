// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/views/windowworkshop.h"
#include "views/common/tableview.h"
#include "views/devices/devicelist.h"
#include "views/devices/fleetpage.h"
#include "views/devices/tickbar.h"
#include "views/window/mainwindow.h"

#include <QAction>
#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace longreach;

/// Ticking many devices, counting them, and going back.
class FleetTicksTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void countsWhatIsTicked();
    void saysWhatIsOutOfSight();
    void invertsWhatIsShown();
    void takesBackWhatWasTicked();
    void takesBackSingleTicks();
    void saysWhatUndoWouldTakeBack();
    void keepsTheCountWhereThereIsLittleRoom();

private:
    [[nodiscard]] FleetPage *page() const { return m_window->fleetPage(); }
    [[nodiscard]] DeviceTableModel &model() const { return page()->list()->model(); }
    [[nodiscard]] QString text() const { return page()->findChild<TickBar *>()->text(); }
    [[nodiscard]] QAction *action(const QString &id) const { return m_window->commands().action(id); }
    [[nodiscard]] qint64 count() const { return model().ticked().count(m_shop->fleet.live()); }
    void show(const QString &query, int count) const
    {
        page()->showQuery(query);
        QTRY_COMPARE(model().rowCount(), count);
    }

    std::unique_ptr<test::WindowWorkshop> m_shop;
    std::unique_ptr<MainWindow> m_window;
};

void FleetTicksTest::init()
{
    m_shop = std::make_unique<test::WindowWorkshop>(100);
    m_shop->load();
    m_window = std::make_unique<MainWindow>(m_shop->services(), m_shop->theme);
    m_window->show();
    m_window->showPage(PageKind::Fleet);
    QTRY_COMPARE(model().rowCount(), 100);
}

void FleetTicksTest::cleanup()
{
    m_window.reset();
    m_shop.reset();
}

void FleetTicksTest::countsWhatIsTicked()
{
    QCOMPARE(text(), QStringLiteral("No device is ticked"));
    action(QStringLiteral("devices.tickShown"))->trigger();
    QVERIFY2(text().startsWith(QStringLiteral("100 ")), qPrintable(text()));
    action(QStringLiteral("devices.clearTicks"))->trigger();
    QCOMPARE(text(), QStringLiteral("No device is ticked"));
    QVERIFY(!action(QStringLiteral("devices.clearTicks"))->isEnabled());
}

void FleetTicksTest::saysWhatIsOutOfSight()
{
    action(QStringLiteral("devices.tickShown"))->trigger();
    show(QStringLiteral("tag:pilot"), 34);
    QVERIFY2(text().contains(QStringLiteral("66 not shown")), qPrintable(text()));
}

void FleetTicksTest::invertsWhatIsShown()
{
    show(QStringLiteral("tag:pilot"), 34);
    action(QStringLiteral("devices.tickShown"))->trigger();
    show({}, 100);
    action(QStringLiteral("devices.invertTicks"))->trigger();
    QCOMPARE(count(), 66);
    show(QStringLiteral("tag:pilot"), 34);
    action(QStringLiteral("devices.invertTicks"))->trigger();
    QCOMPARE(count(), 100); // what is hidden stays
}

void FleetTicksTest::takesBackWhatWasTicked()
{
    show(QStringLiteral("tag:pilot"), 34);
    action(QStringLiteral("devices.tickShown"))->trigger();
    show({}, 100);
    action(QStringLiteral("devices.clearTicks"))->trigger();
    QCOMPARE(count(), 0);
    action(QStringLiteral("edit.undo"))->trigger();
    QCOMPARE(count(), 34);
    action(QStringLiteral("edit.undo"))->trigger();
    QCOMPARE(count(), 0);
    QVERIFY(!action(QStringLiteral("edit.undo"))->isEnabled());
    action(QStringLiteral("edit.redo"))->trigger();
    QCOMPARE(count(), 34);
}

void FleetTicksTest::takesBackSingleTicks()
{
    auto *table = page()->list()->table();
    table->setFocus();
    table->selectRow(3);
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(count(), 1);
    action(QStringLiteral("devices.invertTicks"))->trigger();
    QCOMPARE(count(), 99);
    action(QStringLiteral("edit.undo"))->trigger();
    QCOMPARE(count(), 1);
    QVERIFY(model().ticked().contains(model().shownRows()[3]));
    action(QStringLiteral("edit.undo"))->trigger();
    QCOMPARE(count(), 0);
}

void FleetTicksTest::saysWhatUndoWouldTakeBack()
{
    QCOMPARE(action(QStringLiteral("edit.undo"))->text(), QStringLiteral("&Undo"));
    action(QStringLiteral("devices.tickShown"))->trigger();
    QCOMPARE(action(QStringLiteral("edit.undo"))->text(), QStringLiteral("&Undo: change of ticks"));
}

void FleetTicksTest::keepsTheCountWhereThereIsLittleRoom()
{
    TickBar bar(m_shop->fleet, model());
    bar.takeCommands(m_window->commands(),
                     {{QStringLiteral("devices.tickShown"), QStringLiteral("All of them")},
                      {QStringLiteral("devices.clearTicks"), QStringLiteral("None of them")}});
    bar.resize(1'000, 40);
    bar.show();
    const auto *button = bar.findChild<QToolButton *>();
    QTRY_COMPARE(button->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    bar.resize(bar.findChild<QLabel *>()->sizeHint().width() + 120, 40);
    QTRY_COMPARE(button->toolButtonStyle(), Qt::ToolButtonIconOnly);
}

LONGREACH_TEST(FleetTicksTest)
#include "tst_fleetticks.moc"
