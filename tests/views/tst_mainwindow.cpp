// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/mainwindow.h"

#include "app/jobs/enginestatus.h"
#include "tests/fakes/samplecard.h"
#include "tests/support/testregistry.h"
#include "tests/views/fakecardbench.h"
#include "tests/views/windowworkshop.h"
#include "views/charts/barchart.h"
#include "views/charts/donutchart.h"
#include "views/charts/overviewpage.h"
#include "views/common/banner.h"
#include "views/common/figurecard.h"
#include "views/common/tableview.h"
#include "views/devices/devicelist.h"
#include "views/devices/fleetpage.h"
#include "views/devices/querybar.h"
#include "views/jobs/newjobdialog.h"

#include <QAction>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace longreach;

class MainWindowTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsFiguresOfTheFleet();
    void narrowsTheFleetFromAChart();
    void goesToPagesByShortcut();
    void feedsMenusFromTheTable();
    void enablesByPage();
    void opensANewJobOnWhatIsTicked();
    void remembersItsLayout();
    void saysWhenTheStoreFails();
    void switchesColours();
    void answersQuickly();
    void saysWhatToDoWhileEmpty();
    void hasReadersWhereThereIsABench();

private:
    [[nodiscard]] QAction *action(const QString &id) const { return m_window->commands().action(id); }
    [[nodiscard]] MainWindow::PageKind page() const { return m_window->shownPage(); }
    void open();

    std::unique_ptr<test::WindowWorkshop> m_shop;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::init()
{
    m_shop = std::make_unique<test::WindowWorkshop>(120);
    m_shop->load();
    open();
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_shop.reset();
}

void MainWindowTest::open()
{
    m_window = std::make_unique<MainWindow>(m_shop->services(), m_shop->theme);
    m_window->show();
    QTRY_COMPARE(m_window->fleetPage()->list()->model().rowCount(), 120);
}

void MainWindowTest::showsFiguresOfTheFleet()
{
    const auto cards = m_window->findChildren<FigureCard *>();
    QCOMPARE(cards.size(), 4);
    QTRY_COMPARE(cards.front()->figure(), QStringLiteral("120"));
    const auto donuts = m_window->findChildren<DonutChart *>();
    QCOMPARE(donuts.size(), 1);
    QTRY_VERIFY(!donuts.front()->slices().empty());
    QVERIFY(!m_window->grab().isNull());
}

void MainWindowTest::narrowsTheFleetFromAChart()
{
    auto *bars = m_window->findChild<BarChart *>();
    QTRY_VERIFY(bars->markCount() > 0);
    QTest::keyClick(bars, Qt::Key_Home);
    QTest::keyClick(bars, Qt::Key_Return);
    action(QStringLiteral("overview.showDevices"))->trigger();
    QCOMPARE(page(), MainWindow::PageKind::Fleet);
    const auto *bar = m_window->fleetPage()->findChild<QueryBar *>();
    QVERIFY(bar->text().startsWith(QStringLiteral("country:")));
    QTRY_VERIFY(m_window->fleetPage()->list()->model().rowCount() < 120);
}

void MainWindowTest::goesToPagesByShortcut()
{
    for (const auto &[id, kind] : {std::pair{QStringLiteral("view.jobs"), MainWindow::PageKind::Jobs},
                                   std::pair{QStringLiteral("view.eims"), MainWindow::PageKind::Eims},
                                   std::pair{QStringLiteral("view.fleet"), MainWindow::PageKind::Fleet},
                                   std::pair{QStringLiteral("view.overview"), MainWindow::PageKind::Overview}}) {
        QVERIFY(!action(id)->shortcut().isEmpty());
        action(id)->trigger();
        QCOMPARE(page(), kind);
    }
    action(QStringLiteral("view.find"))->trigger(); // the overview has nothing to type in
    QCOMPARE(page(), MainWindow::PageKind::Fleet);
    action(QStringLiteral("view.refresh"))->trigger();
}

void MainWindowTest::feedsMenusFromTheTable()
{
    QSet<QString> inMenus;
    const auto menus = m_window->menuBar()->actions();
    for (const auto *menu : menus) {
        const auto actions = menu->menu()->actions();
        QVERIFY2(!actions.isEmpty(), qPrintable(menu->text()));
        for (const auto *entry : actions) {
            inMenus.insert(entry->objectName());
            const auto inner = entry->menu() != nullptr ? entry->menu()->actions() : QList<QAction *>();
            for (const auto *command : inner)
                inMenus.insert(command->objectName());
        }
    }
    QSet<QString> shortcuts;
    for (const auto &command : m_window->commands().commands()) {
        QVERIFY2(inMenus.contains(command.id), qPrintable(command.id));
        for (const auto &shortcut : command.shortcuts) {
            QVERIFY2(!shortcuts.contains(shortcut.toString()), qPrintable(shortcut.toString()));
            shortcuts.insert(shortcut.toString());
        }
    }
}

void MainWindowTest::enablesByPage()
{
    QVERIFY(!action(QStringLiteral("devices.export"))->isEnabled());
    m_window->showPage(MainWindow::PageKind::Fleet);
    QVERIFY(action(QStringLiteral("devices.export"))->isEnabled());
    QVERIFY(!action(QStringLiteral("job.pause"))->isEnabled());
    m_window->showPage(MainWindow::PageKind::Eims);
    QVERIFY(action(QStringLiteral("eim.test"))->isEnabled());
    QVERIFY(action(QStringLiteral("job.create"))->isEnabled());
}

void MainWindowTest::opensANewJobOnWhatIsTicked()
{
    m_window->showPage(MainWindow::PageKind::Fleet);
    action(QStringLiteral("devices.tickShown"))->trigger();
    action(QStringLiteral("job.create"))->trigger();
    const QPointer dialog = m_window->findChild<NewJobDialog *>();
    QVERIFY(dialog);
    const auto isQueued = [&] {
        if (dialog) // gone once the job is there
            dialog->goOn();
        return m_shop->board.jobs().size() == 1;
    };
    QTRY_VERIFY(isQueued());
    QTRY_COMPARE(page(), MainWindow::PageKind::Jobs);
    QCOMPARE(m_shop->board.jobs().begin()->second.total, 120);
}

void MainWindowTest::remembersItsLayout()
{
    m_window->showPage(MainWindow::PageKind::Fleet);
    auto *table = m_window->fleetPage()->list()->table();
    table->setColumnWidth(1, 333);
    m_window->resize(1'111, 777);
    m_window->close();
    m_window.reset();
    open();
    QCOMPARE(page(), MainWindow::PageKind::Fleet);
    QCOMPARE(m_window->fleetPage()->list()->table()->columnWidth(1), 333);
    QCOMPARE(m_window->size(), QSize(1'111, 777));
}

void MainWindowTest::saysWhenTheStoreFails()
{
    m_shop->journal.failReads(Error::Kind::Storage);
    const auto isTold = [this] {
        const auto banners = m_window->findChildren<Banner *>();
        return std::ranges::any_of(banners, [](const Banner *banner) {
            return banner->isVisible() && banner->text().contains(QStringLiteral("read the store"));
        });
    };
    QTRY_VERIFY(isTold());
    m_shop->journal.failReads(std::nullopt);
    QTRY_VERIFY(!isTold());
}

void MainWindowTest::switchesColours()
{
    const auto lightness = [this] {
        const auto picture = m_window->grab().toImage();
        return picture.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).pixelColor(0, 0).lightnessF();
    };
    const auto before = lightness();
    action(QStringLiteral("theme.dark"))->trigger();
    QCOMPARE(m_shop->theme.mode(), Theme::Mode::Dark);
    QTRY_VERIFY(before > lightness() + 0.5F);
    QCOMPARE(m_shop->settings.value(QStringLiteral("window/theme")).toString(), QStringLiteral("dark"));
}

void MainWindowTest::answersQuickly()
{
    // Generous for a loaded machine and a debug build; the budget proper is held by a benchmark.
    constexpr qint64 budget = 250;
    jobs::EngineStatus status;
    status.role = jobs::EngineStatus::Role::Holding;
    status.unsettled = 50;
    m_window->showEngine(status);
    for (const auto kind : {MainWindow::PageKind::Fleet, MainWindow::PageKind::Jobs, MainWindow::PageKind::Eims,
                            MainWindow::PageKind::Overview}) {
        QElapsedTimer timer;
        timer.start();
        m_window->showPage(kind);
        QVERIFY2(timer.elapsed() < budget, qPrintable(QString::number(timer.elapsed())));
    }
}

void MainWindowTest::saysWhatToDoWhileEmpty()
{
    m_window.reset();
    m_shop = std::make_unique<test::WindowWorkshop>(0);
    m_shop->load();
    m_window = std::make_unique<MainWindow>(m_shop->services(), m_shop->theme);
    m_window->show();
    for (const auto kind : {MainWindow::PageKind::Overview, MainWindow::PageKind::Fleet, MainWindow::PageKind::Jobs}) {
        m_window->showPage(kind);
        QVERIFY(!m_window->grab().isNull());
    }
    const auto labels = m_window->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels,
                                [](const QLabel *label) { return label->text() == QStringLiteral("No devices yet"); }));
}

void MainWindowTest::hasReadersWhereThereIsABench()
{
    QVERIFY(m_window->readersPage() == nullptr);
    m_window->showPage(MainWindow::PageKind::Readers);
    QCOMPARE(page(), MainWindow::PageKind::Overview);
    test::FakeCardBench bench;
    bench.insert(fakes::sampleCard(QStringLiteral("Reader")));
    auto services = m_shop->services();
    services.bench = &bench;
    m_window = std::make_unique<MainWindow>(services, m_shop->theme);
    m_window->show();
    action(QStringLiteral("view.readers"))->trigger();
    QCOMPARE(page(), MainWindow::PageKind::Readers);
    QVERIFY(action(QStringLiteral("card.read"))->isEnabled());
    action(QStringLiteral("view.refresh"))->trigger();
    QCOMPARE(bench.reads, 1);
    m_window.reset(); // before the bench
}

LONGREACH_TEST(MainWindowTest)
#include "tst_mainwindow.moc"
