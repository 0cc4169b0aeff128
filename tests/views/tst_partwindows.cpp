// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/partwindows.h"

#include "tests/support/testregistry.h"
#include "tests/views/windowworkshop.h"
#include "views/charts/donutchart.h"
#include "views/common/commandtable.h"
#include "views/common/tableview.h"
#include "views/devices/devicelist.h"
#include "views/devices/devicenotesdialog.h"
#include "views/devices/fleetpage.h"
#include "views/devices/querybar.h"
#include "views/jobs/jobdevicestep.h"
#include "views/jobs/newjobdialog.h"
#include "views/window/mainwindow.h"
#include "views/window/partwindow.h"

#include <QAction>
#include <QLineEdit>
#include <QPointer>
#include <QTest>

#include <algorithm>
#include <array>

using namespace longreach;

class PartWindowsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsASecondFleet();
    void actsOnItsOwnSelection();
    void takesBackWhatWasChangedInIt();
    void undoesByItsOwnKeysOnly();
    void leavesWhatItChangedToTheFirst();
    void takesAChartAndGivesItBack();
    void opensOneWindowForWhatCanBeInOnePlace();
    void remembersItsGeometry();
    void closesWithTheWindow();
    void isOfferedWhereThereIsAPart();
    void proposesJobsForItsOwnDevice();

private:
    [[nodiscard]] QAction *action() const { return m_window->commands().action(QStringLiteral("view.ownWindow")); }
    [[nodiscard]] std::vector<PartWindow *> windows() const { return m_window->partWindows()->windows(); }
    void open();

    /// The action of a command that `widget` offers; null without one.
    [[nodiscard]] static QAction *actionOf(const QWidget &widget, const QString &id)
    {
        const auto actions = widget.actions();
        const auto found = std::ranges::find(actions, id, &QObject::objectName);
        return found == actions.end() ? nullptr : *found;
    }

    /// A second fleet in which the first device was labelled "Cellar".
    FleetPage *labelInASecondFleet();
    [[nodiscard]] QString label(int number) const
    {
        return m_shop->fleet.live().device(*m_shop->fleet.rowOf(m_shop->device(number).eid)).label;
    }

    std::unique_ptr<test::WindowWorkshop> m_shop;
    std::unique_ptr<MainWindow> m_window;
};

void PartWindowsTest::init()
{
    m_shop = std::make_unique<test::WindowWorkshop>(60);
    m_shop->load();
    open();
}

void PartWindowsTest::open()
{
    m_window = std::make_unique<MainWindow>(m_shop->services(), m_shop->theme);
    m_window->show();
    QTRY_COMPARE(m_window->fleetPage()->list()->model().rowCount(), 60);
}

void PartWindowsTest::cleanup()
{
    m_window.reset();
    m_shop.reset();
}

void PartWindowsTest::showsASecondFleet()
{
    m_window->showPage(PageKind::Fleet);
    action()->trigger();
    action()->trigger();
    QCOMPARE(windows().size(), 2U);
    auto *second = qobject_cast<FleetPage *>(windows().front()->content());
    QVERIFY(second);
    QTRY_COMPARE(second->list()->model().rowCount(), 60);
    second->showQuery(QStringLiteral("country:SE"));
    QTRY_VERIFY(second->list()->model().rowCount() < 60);
    QCOMPARE(m_window->fleetPage()->list()->model().rowCount(), 60);
    QCOMPARE(m_window->fleetPage()->findChild<QueryBar *>()->text(), QString());
    // Both live: a device that comes shows in either.
    auto device = m_shop->device(70);
    device.country = QStringLiteral("SE");
    const auto before = second->list()->model().rowCount();
    m_shop->fleet.upsert(std::vector{device});
    QTRY_COMPARE(second->list()->model().rowCount(), before + 1);
    QTRY_COMPARE(m_window->fleetPage()->list()->model().rowCount(), 61);
}

void PartWindowsTest::actsOnItsOwnSelection()
{
    m_window->showPage(PageKind::Fleet);
    action()->trigger();
    auto *second = qobject_cast<FleetPage *>(windows().front()->content());
    QTRY_COMPARE(second->list()->model().rowCount(), 60);
    const auto actions = windows().front()->actions();
    const auto tick = std::ranges::find(actions, QStringLiteral("devices.tickShown"), &QObject::objectName);
    QVERIFY(tick != actions.end());
    QVERIFY((*tick)->isEnabled());
    (*tick)->trigger();
    QCOMPARE(second->scope().ticked.size(), 60U);
    QVERIFY(m_window->fleetPage()->scope().ticked.empty());
}

FleetPage *PartWindowsTest::labelInASecondFleet()
{
    m_window->showPage(PageKind::Fleet);
    action()->trigger();
    auto *second = qobject_cast<FleetPage *>(windows().front()->content());
    const auto isThere = [second] { return second->list()->model().rowCount() == 60; };
    if (!QTest::qWaitFor(isThere))
        return nullptr;
    second->list()->select(m_shop->device(0).eid);
    QTest::keyClick(second->list()->table(), Qt::Key_F2);
    auto *dialog = windows().front()->findChild<DeviceNotesDialog *>();
    if (dialog == nullptr)
        return nullptr;
    dialog->label()->setText(QStringLiteral("Cellar"));
    dialog->save();
    return QTest::qWaitFor([this] { return label(0) == QStringLiteral("Cellar"); }) ? second : nullptr;
}

void PartWindowsTest::undoesByItsOwnKeysOnly()
{
    const std::array before{label(0), label(1)};
    auto *second = labelInASecondFleet();
    QVERIFY(second);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    auto *first = m_window->fleetPage();
    first->list()->select(m_shop->device(1).eid);
    m_window->commands().action(QStringLiteral("devices.edit"))->trigger();
    auto *dialog = m_window->findChild<DeviceNotesDialog *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(dialog);
    dialog->label()->setText(QStringLiteral("Roof"));
    dialog->save();
    QTRY_COMPARE(label(1), QStringLiteral("Roof"));
    windows().front()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(windows().front()));
    QTest::keyClick(second->list()->table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(label(0), before[0]);
    QTest::keyClick(second->list()->table(), Qt::Key_Z, Qt::ControlModifier); // no more was done here
    QCOMPARE(label(1), QStringLiteral("Roof"));
    QVERIFY(m_window->commands().action(QStringLiteral("edit.undo"))->isEnabled());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(first->list()->table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(label(1), before[1]);
    QCOMPARE(label(0), before[0]);
}

void PartWindowsTest::takesBackWhatWasChangedInIt()
{
    const auto former = label(0);
    auto *second = labelInASecondFleet();
    QVERIFY(second);
    const auto *undo = actionOf(*second->list()->table(), QStringLiteral("edit.undo"));
    QVERIFY(undo);
    QVERIFY2(undo->text().contains(QStringLiteral("notes")), qPrintable(undo->text()));
    QVERIFY(!m_window->commands().action(QStringLiteral("edit.undo"))->isEnabled());
    auto *key = actionOf(*windows().front(), QStringLiteral("edit.undo"));
    QVERIFY(key && key->isEnabled());
    QVERIFY(key->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_Z)));
    key->trigger();
    QTRY_COMPARE(label(0), former);
    actionOf(*windows().front(), QStringLiteral("edit.redo"))->trigger();
    QTRY_COMPARE(label(0), QStringLiteral("Cellar"));
}

void PartWindowsTest::leavesWhatItChangedToTheFirst()
{
    const auto former = label(0);
    auto *second = labelInASecondFleet();
    QVERIFY(second);
    second->list()->model().setTicked(second->list()->model().shownRows().subspan(0, 3), true);
    windows().front()->close();
    auto *undo = m_window->commands().action(QStringLiteral("edit.undo"));
    QTRY_VERIFY(undo->isEnabled());
    undo->trigger();
    QTRY_COMPARE(label(0), former);
    QVERIFY(!undo->isEnabled()); // ticks have gone with the window
}

void PartWindowsTest::takesAChartAndGivesItBack()
{
    auto *chart = m_window->findChildren<DonutChart *>().front();
    const auto *home = chart->parentWidget();
    const auto actions = chart->actions();
    QVERIFY(!actions.isEmpty());
    actions.back()->trigger();
    QCOMPARE(windows().size(), 1U);
    QCOMPARE(windows().front()->content(), chart);
    QVERIFY(chart->isVisible());
    QCOMPARE(chart->window(), windows().front());
    windows().front()->close();
    QCOMPARE(chart->parentWidget(), home);
    QVERIFY(chart->isVisibleTo(m_window.get()));
    QTRY_VERIFY(windows().empty());
}

void PartWindowsTest::opensOneWindowForWhatCanBeInOnePlace()
{
    action()->trigger();
    action()->trigger();
    QCOMPARE(windows().size(), 1U);
}

void PartWindowsTest::remembersItsGeometry()
{
    action()->trigger();
    windows().front()->resize(555, 444);
    windows().front()->close();
    QTRY_VERIFY(windows().empty());
    action()->trigger();
    QCOMPARE(windows().front()->size(), QSize(555, 444));
}

void PartWindowsTest::closesWithTheWindow()
{
    action()->trigger();
    m_window->showPage(PageKind::Fleet);
    action()->trigger();
    const QPointer chart = windows().front();
    const QPointer fleet = windows().back();
    m_window->close();
    QVERIFY(!chart);
    QVERIFY(!fleet);
    m_window.reset();
    open();
    action()->trigger();
    m_window.reset(); // without a close: what was taken out goes with the page
}

void PartWindowsTest::isOfferedWhereThereIsAPart()
{
    QVERIFY(action()->isEnabled());
    m_window->showPage(PageKind::Eims);
    QVERIFY(!action()->isEnabled());
    m_window->showPage(PageKind::Jobs);
    QVERIFY(action()->isEnabled());
}

void PartWindowsTest::proposesJobsForItsOwnDevice()
{
    m_window->showPage(PageKind::Fleet);
    action()->trigger();
    auto *second = qobject_cast<FleetPage *>(windows().front()->content());
    QTRY_COMPARE(second->list()->model().rowCount(), 60);
    second->list()->table()->selectRow(3);
    const auto actions = windows().front()->actions();
    const auto audit = std::ranges::find(actions, QStringLiteral("device.audit"), &QObject::objectName);
    QVERIFY(audit != actions.end());
    QVERIFY((*audit)->isEnabled());
    (*audit)->trigger();
    const auto *dialog = m_window->findChild<NewJobDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->devices()->query(), QStringLiteral("eid:") + second->list()->current()->toString());
}

LONGREACH_TEST(PartWindowsTest)
#include "tst_partwindows.moc"
