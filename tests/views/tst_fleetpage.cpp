// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/fleetpage.h"

#include "tests/support/testregistry.h"
#include "tests/views/windowworkshop.h"
#include "views/common/banner.h"
#include "views/common/orderedchecklist.h"
#include "views/common/recordrows.h"
#include "views/common/tableview.h"
#include "views/common/taskdialog.h"
#include "views/common/writtenfile.h"
#include "views/devices/devicelist.h"
#include "views/devices/devicenotesdialog.h"
#include "views/devices/devicepane.h"
#include "views/devices/exportdialog.h"
#include "views/devices/importdialog.h"
#include "views/devices/importmappingdialog.h"
#include "views/devices/profilelist.h"
#include "views/devices/querybar.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace longreach;

class FleetPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheFleet();
    void narrowsByQuery();
    void keepsTicksThroughSortingAndFiltering();
    void showsOneDeviceCloseUp();
    void showsHistoryAsItHappens();
    void copiesAndScopes();
    void exportsWhatIsShown();
    void importsAndReportsBadRows();
    void editsNotes();
    void saysWhatCommandsNeed();

private:
    [[nodiscard]] DeviceTableModel &model() { return m_page->list()->model(); }
    void run(const QString &id);

    std::unique_ptr<test::WindowWorkshop> m_shop;
    std::unique_ptr<FleetPage> m_page;
};

void FleetPageTest::init()
{
    m_shop = std::make_unique<test::WindowWorkshop>(100);
    m_shop->load();
    m_page = std::make_unique<FleetPage>(m_shop->services());
    m_page->resize(1'100, 700);
    m_page->show();
    QTRY_COMPARE(model().rowCount(), 100);
}

void FleetPageTest::cleanup()
{
    m_page.reset();
    m_shop.reset();
}

void FleetPageTest::run(const QString &id)
{
    const auto commands = m_page->commands();
    const auto found = std::ranges::find(commands, id, &Command::id);
    QVERIFY(found != commands.end());
    found->run();
}

void FleetPageTest::showsTheFleet()
{
    const auto first = model().index(0, static_cast<int>(DeviceTableModel::Column::Eid));
    QCOMPARE(first.data().toString(), m_shop->device(0).eid.toString());
    QVERIFY(!m_page->grab().isNull());
}

void FleetPageTest::narrowsByQuery()
{
    m_page->showQuery(QStringLiteral("tag:pilot"));
    QTRY_COMPARE(model().rowCount(), 34); // every third
    m_page->showQuery(QStringLiteral("tag:nobody"));
    QTRY_COMPARE(model().rowCount(), 0);
    m_page->showQuery({});
    QTRY_COMPARE(model().rowCount(), 100);
}

void FleetPageTest::keepsTicksThroughSortingAndFiltering()
{
    auto *table = m_page->list()->table();
    table->setFocus();
    table->selectRow(2);
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(m_page->scope().ticked.size(), std::size_t{1});
    const auto eid = m_page->scope().ticked.front();
    table->horizontalHeader()->setSortIndicator(static_cast<int>(DeviceTableModel::Column::Eid), Qt::DescendingOrder);
    m_page->showQuery(QStringLiteral("label:meter-00009*"));
    QTRY_COMPARE(model().rowCount(), 10);
    QTRY_COMPARE(model().index(0, 1).data().toString(), m_shop->device(99).eid.toString());
    QCOMPARE(m_page->scope().ticked, std::vector{eid});
    run(QStringLiteral("devices.tickShown"));
    QCOMPARE(m_page->scope().ticked.size(), std::size_t{11});
    run(QStringLiteral("devices.clearTicks"));
    QVERIFY(m_page->scope().ticked.empty());
}

void FleetPageTest::showsOneDeviceCloseUp()
{
    auto *pane = m_page->findChild<DevicePane *>();
    QVERIFY(!pane->isVisible());
    m_page->list()->table()->selectRow(1);
    QVERIFY(pane->isVisible());
    QCOMPARE(pane->eid(), std::optional(m_shop->device(1).eid));
    const auto *profiles = pane->profiles()->model();
    QCOMPARE(profiles->rowCount(), 2);
    auto changed = m_shop->device(1);
    changed.profiles.pop_back();
    m_shop->journal.devices().save({changed});
    QTRY_COMPARE(profiles->rowCount(), 1);
}

void FleetPageTest::showsHistoryAsItHappens()
{
    m_page->list()->table()->selectRow(0);
    const auto *history = m_page->findChild<DevicePane *>()->findChildren<RecordRows *>().back();
    const auto hasSucceeded = [history] {
        return std::ranges::any_of(history->records(),
                                   [](const auto &record) { return record.state == QStringLiteral("Succeeded"); });
    };
    QVERIFY(!hasSucceeded());
    m_shop->startEngine();
    const auto job = m_shop->createJob(JobKind::Audit, 1);
    QVERIFY(m_shop->runToEnd(job));
    QTRY_VERIFY(hasSucceeded());
}

void FleetPageTest::copiesAndScopes()
{
    m_page->showQuery(QStringLiteral("country:*"));
    auto *table = m_page->list()->table();
    table->selectRow(0);
    table->selectionModel()->select(model().index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    run(QStringLiteral("devices.copyEid"));
    QCOMPARE(QGuiApplication::clipboard()->text(),
             m_shop->device(0).eid.toString() + u'\n' + m_shop->device(1).eid.toString());
    QCOMPARE(m_page->scope().selected.size(), std::size_t{2});
}

void FleetPageTest::exportsWhatIsShown()
{
    m_page->showQuery(QStringLiteral("label:meter-00009*"));
    QTRY_COMPARE(model().rowCount(), 10);
    m_shop->prompt.file = m_shop->folder.filePath(QStringLiteral("out.csv"));
    run(QStringLiteral("devices.export"));
    auto *choice = m_page->window()->findChild<ExportDialog *>();
    QVERIFY(choice);
    QVERIFY(!choice->grab().isNull());
    choice->columns()->setTicked(static_cast<int>(fleet::ExportColumn::Imei), false);
    choice->setFormat(fleet::ExportFormat::JsonLines);
    choice->accept();
    auto *dialog = m_page->window()->findChild<TaskDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(!dialog->isRunning());
    const auto *written = dialog->findChild<WrittenFile *>();
    QVERIFY(written && written->text().endsWith(QStringLiteral("out.csv")));
    QFile file(m_shop->prompt.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = file.readAll();
    QCOMPARE(text.count('\n'), 10);
    QVERIFY(text.contains("\"label\"") && !text.contains("\"imei\""));
    QCOMPARE(ExportDialog(1, m_shop->settings, nullptr).plan().format, fleet::ExportFormat::JsonLines);
    dialog->accept();
}

void FleetPageTest::importsAndReportsBadRows()
{
    const auto path = m_shop->folder.filePath(QStringLiteral("in.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("eid,label\n" + m_shop->device(200).eid.toString().toLatin1() + ",new one\n123,broken\n");
    file.close();
    m_shop->prompt.file = path;
    run(QStringLiteral("devices.import"));
    auto *mapping = m_page->window()->findChild<ImportMappingDialog *>();
    QVERIFY(mapping);
    QCOMPARE(mapping->field(1), std::optional(fleet::DeviceField::Label));
    mapping->accept();
    auto *dialog = m_page->window()->findChild<TaskDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(!dialog->isRunning());
    const auto text = dialog->findChild<Banner *>()->text();
    QVERIFY2(text.contains(QStringLiteral("2 rows: 1 new")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("rejects")), qPrintable(text));
    QTRY_COMPARE(model().rowCount(), 101);
    dialog->accept();
}

void FleetPageTest::editsNotes()
{
    m_page->list()->table()->selectRow(4);
    run(QStringLiteral("devices.edit"));
    auto *dialog = m_page->window()->findChild<DeviceNotesDialog *>();
    QVERIFY(dialog);
    dialog->label()->setText(QStringLiteral("Cellar"));
    dialog->tags()->setText(QStringLiteral("wet, pilot"));
    dialog->save();
    m_page->showQuery(QStringLiteral("tag:wet"));
    QTRY_COMPARE(model().rowCount(), 1);
    const auto shown = m_shop->fleet.live().device(model().shownRows().front());
    QCOMPARE(shown.label, QStringLiteral("Cellar"));
    QCOMPARE(shown.profiles.size(), m_shop->device(4).profiles.size());
}

void FleetPageTest::saysWhatCommandsNeed()
{
    QVERIFY(m_page->met().testFlag(Need::ShownDevices));
    QVERIFY(!m_page->met().testFlag(Need::Devices));
    m_page->list()->table()->selectRow(0);
    QVERIFY(m_page->met().testFlag(Need::OneDevice));
    run(QStringLiteral("devices.tickShown"));
    QVERIFY(m_page->met().testFlag(Need::TickedDevices));
}

LONGREACH_TEST(FleetPageTest)
#include "tst_fleetpage.moc"
