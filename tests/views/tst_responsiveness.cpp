// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stallwatch.h"
#include "tests/support/testregistry.h"
#include "tests/views/windowworkshop.h"
#include "views/common/chip.h"
#include "views/common/tableview.h"
#include "views/devices/devicelist.h"
#include "views/devices/fleetpage.h"
#include "views/devices/querybar.h"
#include "views/jobs/jobpane.h"
#include "views/window/mainwindow.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace longreach;

/// No call holds the window thread for long, however large the fleet and however busy the engine.
class ResponsivenessTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void staysQuickWithALargeFleetAndARunningJob();

private:
    /// Lets what was posted be handled, painting included: timers come after it.
    void handleEvents();
    void travel(test::StallWatch &watch);
    void visit(test::StallWatch &watch, const QString &command);
    void sortBy(test::StallWatch &watch, DeviceTableModel::Column column);
    void filterBy(test::StallWatch &watch, const QString &query);
    void tickAll(test::StallWatch &watch);
    void scroll(test::StallWatch &watch);
    void narrowRows(test::StallWatch &watch);
    [[nodiscard]] DeviceList *devices() const { return m_window->fleetPage()->list(); }
    [[nodiscard]] JobPane *jobPane() const { return m_window->findChild<JobPane *>(); }

    std::unique_ptr<test::WindowWorkshop> m_shop;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

constexpr int fleetSize = 20'000;
constexpr int jobSize = 5'000;
constexpr int jobRate = 15'000; // a minute: the job outlasts the journey
constexpr int runCount = 3;
constexpr std::chrono::milliseconds longestWork{50};
constexpr std::chrono::milliseconds longestCall{200}; // on a machine that does something else meanwhile

} // namespace

void ResponsivenessTest::init()
{
    m_shop = std::make_unique<test::WindowWorkshop>(fleetSize);
    m_shop->load();
    m_window = std::make_unique<MainWindow>(m_shop->services(), m_shop->theme);
    m_window->show();
    QTRY_COMPARE(devices()->model().rowCount(), fleetSize);
}

void ResponsivenessTest::cleanup()
{
    m_window.reset();
    m_shop.reset();
}

void ResponsivenessTest::handleEvents()
{
    bool isHandled = false;
    QTimer::singleShot(std::chrono::milliseconds(1), this, [&] { isHandled = true; });
    QTRY_VERIFY(isHandled);
}

void ResponsivenessTest::visit(test::StallWatch &watch, const QString &command)
{
    watch.beginStep(command);
    watch.measure([&] { m_window->commands().action(command)->trigger(); });
    QTRY_VERIFY(!devices()->browser().isBusy());
    handleEvents();
}

void ResponsivenessTest::sortBy(test::StallWatch &watch, DeviceTableModel::Column column)
{
    watch.beginStep(QStringLiteral("sort by column %1").arg(static_cast<int>(column)));
    auto *head = devices()->table()->horizontalHeader();
    watch.measure([&] { head->setSortIndicator(static_cast<int>(column), Qt::DescendingOrder); });
    QTRY_VERIFY(!devices()->browser().isBusy());
}

void ResponsivenessTest::filterBy(test::StallWatch &watch, const QString &query)
{
    watch.beginStep(QStringLiteral("filter by '%1'").arg(query));
    auto *line = m_window->fleetPage()->findChild<QueryBar *>()->findChild<QLineEdit *>();
    line->clear();
    QTest::keyClicks(line, query);
    QTRY_COMPARE(devices()->browser().query().text(), query);
    QTRY_VERIFY(!devices()->browser().isBusy());
}

void ResponsivenessTest::tickAll(test::StallWatch &watch)
{
    watch.beginStep(QStringLiteral("tick all"));
    watch.measure([&] { m_window->commands().action(QStringLiteral("devices.tickShown"))->trigger(); });
    QTRY_COMPARE(devices()->model().ticked().count(m_shop->fleet.live()), fleetSize);
    watch.beginStep(QStringLiteral("untick all"));
    watch.measure([&] { m_window->commands().action(QStringLiteral("devices.clearTicks"))->trigger(); });
    handleEvents();
}

void ResponsivenessTest::scroll(test::StallWatch &watch)
{
    watch.beginStep(QStringLiteral("walk through the fleet"));
    auto *table = devices()->table();
    table->setFocus();
    for (const auto key : {Qt::Key_End, Qt::Key_PageUp, Qt::Key_Up, Qt::Key_Home, Qt::Key_PageDown, Qt::Key_Down}) {
        QTest::keyClick(table, key);
        handleEvents();
    }
}

void ResponsivenessTest::narrowRows(test::StallWatch &watch)
{
    watch.beginStep(QStringLiteral("rows of one state"));
    QTRY_COMPARE(jobPane()->table()->model()->rowCount(), jobSize);
    const auto chips = jobPane()->findChildren<Chip *>();
    const auto shown = std::ranges::find_if(chips, [](const Chip *chip) { return chip->isVisible(); });
    QVERIFY(shown != chips.end());
    watch.measure([&] { (*shown)->setChecked(true); });
    handleEvents();
    watch.measure([&] { (*shown)->setChecked(false); });
    QTRY_COMPARE(jobPane()->table()->model()->rowCount(), jobSize);
}

void ResponsivenessTest::travel(test::StallWatch &watch)
{
    visit(watch, QStringLiteral("view.overview"));
    visit(watch, QStringLiteral("view.fleet"));
    filterBy(watch, QStringLiteral("state:enabled operator:*e* poll:<30d"));
    filterBy(watch, QStringLiteral("-tag:none 89"));
    filterBy(watch, QString());
    for (const auto column : {DeviceTableModel::Column::Operator, DeviceTableModel::Column::LastPoll,
                              DeviceTableModel::Column::Eid, DeviceTableModel::Column::State})
        sortBy(watch, column);
    scroll(watch);
    tickAll(watch);
    visit(watch, QStringLiteral("view.jobs"));
    narrowRows(watch);
    visit(watch, QStringLiteral("view.eims"));
}

void ResponsivenessTest::staysQuickWithALargeFleetAndARunningJob()
{
    m_shop->startEngine();
    const auto job = m_shop->createJob(JobKind::Audit, jobSize, jobRate);
    const auto isRunning = [&] {
        const auto known = m_shop->board.jobs().find(job);
        return known != m_shop->board.jobs().end() && known->second.state == JobState::Running;
    };
    QTRY_VERIFY(isRunning());
    {
        test::StallWatch firstShow; // loads fonts and polishes styles, which is done once
        firstShow.beginRun();
        travel(firstShow);
        qInfo("first show\n%s", qPrintable(firstShow.summary()));
    }
    test::StallWatch watch;
    for (int run = 0; run < runCount; ++run) {
        watch.beginRun();
        travel(watch);
    }
    qInfo("%s", qPrintable(watch.summary()));
    QVERIFY2(isRunning(), "the job ended before the journey did");
    const auto stalls = watch.stalls(longestWork, longestCall);
    QVERIFY2(stalls.isEmpty(), qPrintable(stalls));
}

LONGREACH_TEST(ResponsivenessTest)
#include "tst_responsiveness.moc"
