// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/savedviews.h"

#include "tests/support/testregistry.h"
#include "tests/views/windowworkshop.h"
#include "views/common/tableview.h"
#include "views/devices/devicelist.h"
#include "views/devices/fleetpage.h"
#include "views/devices/querybar.h"
#include "views/devices/savedviewsdialog.h"
#include "views/devices/viewchooser.h"
#include "views/window/mainwindow.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTest>

using namespace longreach;

class SavedViewsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsViews();
    void refusesANameTwice();
    void keepsWhatAnotherWindowSaves();
    void savesAndOpens();
    void renamesAndDeletes();
    void opensWithTheInitialOne();

private:
    [[nodiscard]] FleetPage *page() const { return m_window->fleetPage(); }
    [[nodiscard]] TableView *table() const { return page()->list()->table(); }
    [[nodiscard]] ViewChooser *chooser() const { return page()->findChild<ViewChooser *>(); }
    [[nodiscard]] SavedViewsDialog *manage() const
    {
        m_window->commands().action(QStringLiteral("view.saved"))->trigger();
        return m_window->findChild<SavedViewsDialog *>();
    }
    [[nodiscard]] QStringList menuTexts() const;
    void open();
    void save(const QString &name) const;

    std::unique_ptr<test::WindowWorkshop> m_shop;
    std::unique_ptr<MainWindow> m_window;
};

void SavedViewsTest::init()
{
    m_shop = std::make_unique<test::WindowWorkshop>(100);
    m_shop->load();
    open();
}

void SavedViewsTest::open()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(m_shop->services(), m_shop->theme);
    m_window->show();
    m_window->showPage(PageKind::Fleet);
    QTRY_VERIFY(page()->list()->model().rowCount() > 0);
}

void SavedViewsTest::cleanup()
{
    m_window.reset();
    m_shop.reset();
}

QStringList SavedViewsTest::menuTexts() const
{
    Q_EMIT chooser()->choices()->aboutToShow();
    QStringList texts;
    for (const auto *action : chooser()->choices()->actions()) {
        if (!action->isSeparator())
            texts.append(action->text());
    }
    return texts;
}

void SavedViewsTest::save(const QString &name) const
{
    auto *dialog = manage();
    QVERIFY(dialog);
    dialog->name()->setText(name);
    dialog->savePresent();
    QTRY_VERIFY(m_window->findChild<SavedViewsDialog *>() == nullptr);
}

void SavedViewsTest::keepsViews()
{
    SavedViews views(m_shop->settings);
    views.save({QStringLiteral("b"), QStringLiteral("tag:x"), "columns"});
    views.save({QStringLiteral("A"), {}, {}});
    views.save({QStringLiteral("B"), QStringLiteral("tag:y"), "columns"});
    views.setInitial(QStringLiteral("A"));
    const SavedViews again(m_shop->settings);
    QCOMPARE(again.all().size(), std::size_t{2});
    QCOMPARE(again.all().front().name, QStringLiteral("A"));
    QCOMPARE(again.find(QStringLiteral("b"))->query, QStringLiteral("tag:y"));
    QCOMPARE(again.initial(), QStringLiteral("A"));
}

void SavedViewsTest::refusesANameTwice()
{
    SavedViews views(m_shop->settings);
    views.save({QStringLiteral("one"), {}, {}});
    views.save({QStringLiteral("two"), {}, {}});
    QVERIFY(!views.rename(QStringLiteral("one"), QStringLiteral("Two")));
    QVERIFY(!views.rename(QStringLiteral("one"), QString()));
    QVERIFY(!views.rename(QStringLiteral("three"), QStringLiteral("four")));
    QVERIFY(views.rename(QStringLiteral("one"), QStringLiteral("One")));
    QVERIFY(SavedViews(m_shop->settings).find(QStringLiteral("one"))->name == QStringLiteral("One"));
}

void SavedViewsTest::keepsWhatAnotherWindowSaves()
{
    // The fleet may be shown in any number of windows.
    SavedViews here(m_shop->settings);
    SavedViews there(m_shop->settings);
    here.save({QStringLiteral("one"), {}, {}});
    there.save({QStringLiteral("two"), {}, {}});
    here.setInitial(QStringLiteral("two"));
    there.rename(QStringLiteral("one"), QStringLiteral("three"));
    here.remove(QStringLiteral("nothing"));
    const SavedViews again(m_shop->settings);
    QCOMPARE(again.all().size(), std::size_t{2});
    QVERIFY(again.find(QStringLiteral("two")) != nullptr);
    QVERIFY(again.find(QStringLiteral("three")) != nullptr);
    QCOMPARE(again.initial(), QStringLiteral("two"));
    SavedViews(m_shop->settings).save({QStringLiteral("four"), {}, {}});
    QVERIFY(menuTexts().contains(QStringLiteral("four")));
}

void SavedViewsTest::savesAndOpens()
{
    const auto label = static_cast<int>(DeviceTableModel::Column::Label);
    page()->showQuery(QStringLiteral("tag:pilot"));
    table()->setColumnHidden(label, true);
    table()->horizontalHeader()->setSortIndicator(static_cast<int>(DeviceTableModel::Column::Eid), Qt::DescendingOrder);
    save(QStringLiteral("Pilot"));
    page()->showQuery({});
    table()->setColumnHidden(label, false);
    table()->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    QTRY_COMPARE(page()->list()->model().rowCount(), 100);
    QVERIFY(menuTexts().contains(QStringLiteral("Pilot")));
    chooser()->open(QStringLiteral("Pilot"));
    QVERIFY(table()->isColumnHidden(label));
    QTRY_COMPARE(page()->list()->model().rowCount(), 34);
    QTRY_COMPARE(page()->list()->model().index(0, 1).data().toString(), m_shop->device(99).eid.toString());
}

void SavedViewsTest::renamesAndDeletes()
{
    save(QStringLiteral("One"));
    save(QStringLiteral("Two"));
    auto *dialog = manage();
    QCOMPARE(dialog->list()->count(), 2);
    dialog->list()->setCurrentRow(0);
    dialog->list()->item(0)->setText(QStringLiteral("Two")); // taken
    QCOMPARE(dialog->list()->item(0)->text(), QStringLiteral("One"));
    dialog->list()->item(0)->setText(QStringLiteral("Zero"));
    QCOMPARE(dialog->list()->item(1)->text(), QStringLiteral("Zero"));
    dialog->list()->setCurrentRow(0);
    dialog->removeCurrent();
    QCOMPARE(dialog->list()->count(), 1);
    dialog->reject();
    QVERIFY(menuTexts().contains(QStringLiteral("Zero")));
    QVERIFY(!menuTexts().contains(QStringLiteral("Two")));
}

void SavedViewsTest::opensWithTheInitialOne()
{
    page()->showQuery(QStringLiteral("country:SE"));
    QTRY_COMPARE(page()->list()->model().rowCount(), 20);
    save(QStringLiteral("Sweden"));
    auto *dialog = manage();
    dialog->toggleInitial();
    dialog->reject();
    page()->showQuery({});
    m_window->close();
    open();
    QCOMPARE(page()->findChild<QueryBar *>()->text(), QStringLiteral("country:SE"));
    QTRY_COMPARE(page()->list()->model().rowCount(), 20);
}

LONGREACH_TEST(SavedViewsTest)
#include "tst_savedviews.moc"
