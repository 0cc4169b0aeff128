// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/sessionkeeper.h"

#include "tests/support/testregistry.h"
#include "tests/views/windowworkshop.h"
#include "views/common/commandtable.h"
#include "views/common/tableview.h"
#include "views/devices/devicelist.h"
#include "views/devices/fleetpage.h"
#include "views/devices/importmappingdialog.h"
#include "views/devices/querybar.h"
#include "views/jobs/jobdevicestep.h"
#include "views/jobs/jobkindstep.h"
#include "views/jobs/newjobdialog.h"
#include "views/window/mainwindow.h"
#include "views/window/partwindow.h"
#include "views/window/partwindows.h"

#include <QAction>
#include <QFile>
#include <QPointer>
#include <QTest>
#include <QUrl>

using namespace longreach;

class SessionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void comesBackToItsPlaceAfterACrash();
    void comesBackToItsHistory();
    void comesBackToANewJob();
    void comesBackToAnImport();
    void comesBackToOwnWindows();
    void comesBackToASecondFleet();
    void forgetsAfterACleanEnd();
    void keepsByItself();
    void leavesASecondWindowAlone();
    void readsDamagedDrafts();

private:
    void open();
    /// The window goes without being closed, as in a crash.
    void crash();
    [[nodiscard]] QAction *action(const QString &id) const { return m_window->commands().action(id); }
    [[nodiscard]] FleetPage &fleet() const { return *m_window->fleetPage(); }

    std::unique_ptr<test::WindowWorkshop> m_shop;
    std::unique_ptr<MainWindow> m_window;
};

void SessionTest::init()
{
    m_shop = std::make_unique<test::WindowWorkshop>(40);
    m_shop->load();
    open();
}

void SessionTest::open()
{
    m_window = std::make_unique<MainWindow>(m_shop->services(), m_shop->theme);
    m_window->show();
}

void SessionTest::crash()
{
    m_window->findChild<SessionKeeper *>()->keep();
    m_window.reset();
}

void SessionTest::cleanup()
{
    m_window.reset();
    m_shop.reset();
}

void SessionTest::comesBackToItsPlaceAfterACrash()
{
    m_window->showPage(PageKind::Fleet);
    m_window->resize(1'111, 777);
    fleet().list()->table()->setColumnWidth(1, 321);
    fleet().showQuery(QStringLiteral("country:SE"));
    QTRY_VERIFY(fleet().list()->model().rowCount() > 0 && fleet().list()->model().rowCount() < 40);
    fleet().list()->table()->selectRow(1);
    const auto device = fleet().list()->current();
    QVERIFY(device);
    crash();
    open();
    QCOMPARE(m_window->shownPage(), PageKind::Fleet);
    QCOMPARE(m_window->size(), QSize(1'111, 777));
    QCOMPARE(fleet().list()->table()->columnWidth(1), 321);
    QCOMPARE(fleet().findChild<QueryBar *>()->text(), QStringLiteral("country:SE"));
    QTRY_COMPARE(fleet().list()->current(), device);
}

void SessionTest::comesBackToItsHistory()
{
    m_window->showPage(PageKind::Eims);
    m_window->showPage(PageKind::Jobs);
    crash();
    open();
    QCOMPARE(m_window->shownPage(), PageKind::Jobs);
    action(QStringLiteral("view.back"))->trigger();
    QCOMPARE(m_window->shownPage(), PageKind::Eims);
    action(QStringLiteral("view.back"))->trigger();
    QCOMPARE(m_window->shownPage(), PageKind::Overview);
}

void SessionTest::comesBackToANewJob()
{
    m_window->showPage(PageKind::Fleet);
    QTRY_COMPARE(fleet().list()->model().rowCount(), 40);
    fleet().list()->model().setTicked(fleet().list()->model().shownRows().subspan(0, 7), true);
    auto *dialog = m_window->createJob();
    dialog->what()->setKind(JobKind::Enable);
    dialog->what()->setSelector(QStringLiteral("operator:\"Tele2\""));
    QCOMPARE(dialog->devices()->count(), 7);
    crash();
    open();
    QTRY_VERIFY(m_window->findChild<NewJobDialog *>());
    dialog = m_window->findChild<NewJobDialog *>();
    const auto plan = dialog->draft().plan;
    QCOMPARE(plan.kind, JobKind::Enable);
    QCOMPARE(plan.profile.toString(), jobs::ProfileSelector::parse(u"operator:\"Tele2\"")->toString());
    QCOMPARE(dialog->devices()->count(), 7);
    dialog->devices()->chooseQuery(QStringLiteral("country:SE"));
    crash();
    open();
    QTRY_VERIFY(m_window->findChild<NewJobDialog *>());
    QCOMPARE(m_window->findChild<NewJobDialog *>()->devices()->query(), QStringLiteral("country:SE"));
}

void SessionTest::comesBackToAnImport()
{
    const auto path = m_shop->folder.filePath(QStringLiteral("devices.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("eid,label\n" + m_shop->device(50).eid.toString().toLatin1() + ",meter\n");
    file.close();
    m_shop->prompt.file = path;
    action(QStringLiteral("devices.import"))->trigger();
    QVERIFY(m_window->findChild<ImportMappingDialog *>());
    crash();
    open();
    QTRY_VERIFY(m_window->findChild<ImportMappingDialog *>());
    QCOMPARE(m_window->findChild<ImportMappingDialog *>()->request().file, path);
    crash();
    QVERIFY(QFile::remove(path)); // nothing to come back to, and nothing to complain of
    m_shop->settings.setValue(QStringLiteral("session/parts"), QStringLiteral("overview.states"));
    open();
    QTRY_VERIFY(!m_window->partWindows()->windows().empty()); // windows come back before drafts
    QVERIFY(!m_window->findChild<ImportMappingDialog *>());
    QVERIFY(m_shop->prompt.notices.empty());
}

void SessionTest::comesBackToOwnWindows()
{
    action(QStringLiteral("view.ownWindow"))->trigger();
    QCOMPARE(m_window->partWindows()->windows().size(), 1U);
    crash();
    open();
    QTRY_COMPARE(m_window->partWindows()->windows().size(), 1U);
    QCOMPARE(m_window->partWindows()->windows().front()->id(), QStringLiteral("overview.states"));
}

void SessionTest::comesBackToASecondFleet()
{
    const auto query = QStringLiteral("country:SE label:\"a=b&c\" -tag:x");
    m_window->showPage(PageKind::Fleet);
    action(QStringLiteral("view.ownWindow"))->trigger();
    qobject_cast<FleetPage *>(m_window->partWindows()->windows().front()->content())->showQuery(query);
    const auto isThere = [this, &query] {
        const auto links = m_window->partWindows()->openLinks();
        return links.size() == 1 && QUrl::fromPercentEncoding(links.front().toLatin1()).contains(query);
    };
    QTRY_VERIFY(isThere());
    crash();
    open();
    QTRY_COMPARE(m_window->partWindows()->windows().size(), 1U);
    const auto *second = m_window->partWindows()->windows().front()->content();
    QTRY_COMPARE(second->findChild<QueryBar *>()->text(), query);
    QCOMPARE(fleet().findChild<QueryBar *>()->text(), QString()); // the first has its own
}

void SessionTest::forgetsAfterACleanEnd()
{
    m_window->showPage(PageKind::Fleet);
    fleet().showQuery(QStringLiteral("country:SE"));
    m_window->createJob();
    m_window->findChild<SessionKeeper *>()->keep();
    m_window->close();
    m_window.reset();
    open();
    QCOMPARE(m_window->shownPage(), PageKind::Fleet); // the layout alone
    QCOMPARE(fleet().findChild<QueryBar *>()->text(), QString());
    QVERIFY(!m_window->findChild<NewJobDialog *>());
    QVERIFY(!action(QStringLiteral("view.back"))->isEnabled());
}

void SessionTest::keepsByItself()
{
    m_window->showPage(PageKind::Eims);
    const auto isKept = [this] {
        return m_shop->settings.value(QStringLiteral("session/history")).toByteArray().contains("eims");
    };
    QTRY_VERIFY(isKept());
}

void SessionTest::leavesASecondWindowAlone()
{
    m_window->showPage(PageKind::Jobs);
    m_window->findChild<SessionKeeper *>()->keep();
    MainWindow second(m_shop->services(), m_shop->theme);
    QVERIFY(!second.findChild<SessionKeeper *>()->wasInterrupted());
    second.close();
    QVERIFY(m_shop->settings.contains(QStringLiteral("session/isOpen"))); // the first one's is still there
}

void SessionTest::readsDamagedDrafts()
{
    QVERIFY(draftsFromJson("no json").empty());
    const std::vector<Draft> drafts{
        {QStringLiteral("job.create"), {{QStringLiteral("kind"), QStringLiteral("enable")}}}};
    QCOMPARE(draftsFromJson(toJson(drafts)), drafts);
    QCOMPARE(draftsFromJson(R"([{"marks": {}}, 3, {"command": "devices.import"}])").size(), 1U);
}

LONGREACH_TEST(SessionTest)
#include "tst_session.moc"
