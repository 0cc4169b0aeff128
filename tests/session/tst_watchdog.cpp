// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/fleetstore.h"
#include "app/jobs/jobboard.h"
#include "app/jobs/jobdesk.h"
#include "app/main/consolesession.h"
#include "app/main/windowarguments.h"
#include "app/workspace/workspace.h"
#include "tests/support/stallwatch.h"
#include "tests/support/testregistry.h"
#include "views/common/chip.h"
#include "views/common/theme.h"
#include "views/window/mainwindow.h"
#include "views/window/page.h"
#include "views/window/pagebook.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace longreach;

/// No call holds the window thread for long, with a large lab at full speed and a job under way,
/// whatever page is shown and whatever is done there.
class WatchdogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void isNeverHeld();

private:
    static constexpr std::chrono::milliseconds settlingTime{60};
    static constexpr std::chrono::milliseconds typingPause{300}; // after which fields act

    /// Lets what was posted be handled, painting included: timers come after it.
    void handleEvents();
    void settle(std::chrono::milliseconds length = settlingTime);
    void startJob();
    [[nodiscard]] bool isJobRunning() const;
    void travel(test::StallWatch &watch);
    void visit(test::StallWatch &watch, const PageBook::Entry &entry);
    void useTables(test::StallWatch &watch, const QString &where, QWidget &page);
    void useFields(test::StallWatch &watch, const QString &where, QWidget &page);
    void useChips(test::StallWatch &watch, const QString &where, QWidget &page);
    void turnToEachSize(test::StallWatch &watch);
    template <typename Widget>
    [[nodiscard]] static std::vector<Widget *> shown(const QWidget &page);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ConsoleSession> m_session;
    qint64 m_job = 0;
};

namespace {

constexpr int labSize = 20'000;
constexpr double labSpeed = 600;
constexpr int jobSize = 5'000;
constexpr int jobRate = 3'000; // a minute: the job outlasts the journey
constexpr int runCount = 3;
constexpr int patience = 120'000;
constexpr std::chrono::milliseconds longestWork{50};
constexpr std::chrono::milliseconds longestCall{400}; // on a machine that does something else meanwhile
constexpr std::chrono::milliseconds commonWork{16};

} // namespace

template <typename Widget>
std::vector<Widget *> WatchdogTest::shown(const QWidget &page)
{
    const auto all = page.findChildren<Widget *>();
    std::vector<Widget *> visible;
    std::ranges::copy_if(all, std::back_inserter(visible),
                         [](const Widget *widget) { return widget->isVisible() && widget->isEnabled(); });
    return visible;
}

void WatchdogTest::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->setMode(Theme::Mode::Light);
}

void WatchdogTest::init()
{
    m_session = std::make_unique<ConsoleSession>(*m_theme);
    WindowArguments arguments;
    arguments.isLab = true;
    arguments.labDevices = labSize;
    arguments.labSpeed = labSpeed;
    QVERIFY(m_session->open(arguments));
    const auto isThere = [this] { return m_session->workspace().fleet().live().deviceCount() == labSize; };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), patience);
}

void WatchdogTest::cleanup()
{
    m_session.reset();
}

void WatchdogTest::handleEvents()
{
    bool isHandled = false;
    QTimer::singleShot(std::chrono::milliseconds(1), this, [&] { isHandled = true; });
    QTRY_VERIFY(isHandled);
}

void WatchdogTest::settle(std::chrono::milliseconds length)
{
    // Answers of workers and the next ticks of timers belong to the step that caused them.
    bool isOver = false;
    QTimer::singleShot(length, this, [&] { isOver = true; });
    QTRY_VERIFY(isOver);
    handleEvents();
}

void WatchdogTest::startJob()
{
    const auto &fleet = m_session->workspace().fleet().live();
    jobs::JobDraft draft;
    draft.plan.kind = JobKind::Enable;
    draft.plan.profile = jobs::ProfileSelector::parse(u"class:operational").value();
    draft.title = QStringLiteral("From bootstrap to local operator");
    draft.ratePerMinute = jobRate;
    for (quint32 row = 0; draft.eids.size() < jobSize; ++row)
        draft.eids.push_back(fleet.row(row).eid());
    const auto created = m_session->workspace().desk().create(std::move(draft), {});
    QTRY_VERIFY_WITH_TIMEOUT(created.isFinished(), patience);
    QVERIFY(created.result());
    m_job = created.result()->id;
    QTRY_VERIFY_WITH_TIMEOUT(isJobRunning(), patience);
}

bool WatchdogTest::isJobRunning() const
{
    const auto &jobs = m_session->workspace().board().jobs();
    const auto known = jobs.find(m_job);
    return known != jobs.end() && known->second.state == JobState::Running;
}

void WatchdogTest::useTables(test::StallWatch &watch, const QString &where, QWidget &page)
{
    for (auto *table : shown<QTableView>(page)) {
        watch.beginStep(where + QStringLiteral(": walk through ") + QLatin1String(table->metaObject()->className()));
        for (const auto key : {Qt::Key_End, Qt::Key_PageUp, Qt::Key_Home, Qt::Key_PageDown, Qt::Key_Down}) {
            QTest::keyClick(table, key);
            handleEvents();
        }
        if (!table->horizontalHeader()->isSortIndicatorShown())
            continue;
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            watch.beginStep(where + QStringLiteral(": sort by column %1").arg(column));
            watch.measure([&] { table->horizontalHeader()->setSortIndicator(column, Qt::DescendingOrder); });
            settle();
        }
    }
}

void WatchdogTest::useFields(test::StallWatch &watch, const QString &where, QWidget &page)
{
    for (auto *line : shown<QLineEdit>(page)) {
        if (line->isReadOnly())
            continue;
        watch.beginStep(where + QStringLiteral(": filter"));
        const auto before = line->text();
        QTest::keyClicks(line, QStringLiteral("47"));
        settle(typingPause);
        watch.measure([&] { line->setText(before); });
        settle(typingPause);
    }
}

void WatchdogTest::useChips(test::StallWatch &watch, const QString &where, QWidget &page)
{
    for (auto *chip : shown<Chip>(page)) {
        if (!chip->isCheckable())
            continue;
        watch.beginStep(where + QStringLiteral(": narrow by chip"));
        watch.measure([&] { chip->toggle(); });
        settle();
        watch.measure([&] { chip->toggle(); });
        settle();
    }
}

void WatchdogTest::visit(test::StallWatch &watch, const PageBook::Entry &entry)
{
    watch.beginStep(entry.id);
    watch.measure([&] { m_session->window().showPage(entry.kind); });
    settle();
    watch.measure([&] { entry.page->refresh(); });
    settle();
    useTables(watch, entry.id, *entry.page);
    useFields(watch, entry.id, *entry.page);
    useChips(watch, entry.id, *entry.page);
}

void WatchdogTest::turnToEachSize(test::StallWatch &watch)
{
    for (const auto &size : {QSize(1'024, 700), QSize(1'920, 1'080)}) {
        watch.beginStep(QStringLiteral("resize to %1").arg(size.width()));
        watch.measure([&] { m_session->window().resize(size); });
        settle();
    }
}

void WatchdogTest::travel(test::StallWatch &watch)
{
    for (const auto &entry : m_session->window().findChild<PageBook *>()->entries())
        visit(watch, entry);
    turnToEachSize(watch);
}

void WatchdogTest::isNeverHeld()
{
    startJob();
    {
        test::StallWatch firstShow; // loads fonts and polishes styles, which is done once
        firstShow.beginRun();
        travel(firstShow);
    }
    test::StallWatch watch;
    for (int run = 0; run < runCount; ++run) {
        watch.beginRun();
        travel(watch);
    }
    qInfo("%s", qPrintable(watch.summary()));
    const auto stalls = watch.stalls(longestWork, longestCall);
    QVERIFY2(stalls.isEmpty(), qPrintable(stalls));
    QVERIFY2(watch.ninetyNinth() < commonWork, qPrintable(QString::number(watch.ninetyNinth().count() / 1'000'000)));
    QVERIFY2(isJobRunning(), "the job ended before the journey did");
}

LONGREACH_TEST(WatchdogTest)
#include "tst_watchdog.moc"
