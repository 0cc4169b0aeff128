// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/views/windowworkshop.h"
#include "views/common/tableview.h"
#include "views/devices/devicelist.h"
#include "views/devices/devicenotesdialog.h"
#include "views/devices/devicetagsdialog.h"
#include "views/devices/fleetpage.h"
#include "views/window/mainwindow.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>

using namespace longreach;

/// What people say of devices, of one and of many, and the way back from it.
class FleetNotesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void takesBackNotesOnOne();
    void findsByNotes();
    void tagsManyAndTakesItBack();
    void tagsWhatIsTickedBeforeWhatIsSelected();
    void setsAGroup();
    void saysWhenNothingIsKept();

private:
    [[nodiscard]] FleetPage *page() const { return m_window->fleetPage(); }
    [[nodiscard]] DeviceTableModel &model() const { return page()->list()->model(); }
    void run(const QString &id) const { m_window->commands().action(id)->trigger(); }
    [[nodiscard]] Device device(int number) const
    {
        return m_shop->fleet.live().device(*m_shop->fleet.rowOf(m_shop->device(number).eid));
    }
    [[nodiscard]] int countOf(const QString &tag) const
    {
        const auto query = fleet::Query::parse(QStringLiteral("tag:") + tag).value();
        return static_cast<int>(
            fleet::filterAndSort(m_shop->fleet.live(), query, {}, m_shop->clock.now())->rows.size());
    }
    [[nodiscard]] DeviceTagsDialog *tagDialog() const
    {
        run(QStringLiteral("devices.tag"));
        return m_window->findChild<DeviceTagsDialog *>();
    }

    std::unique_ptr<test::WindowWorkshop> m_shop;
    std::unique_ptr<MainWindow> m_window;
};

void FleetNotesTest::init()
{
    m_shop = std::make_unique<test::WindowWorkshop>(100);
    m_shop->load();
    m_window = std::make_unique<MainWindow>(m_shop->services(), m_shop->theme);
    m_window->show();
    m_window->showPage(PageKind::Fleet);
    QTRY_COMPARE(model().rowCount(), 100);
}

void FleetNotesTest::cleanup()
{
    m_window.reset();
    m_shop.reset();
}

void FleetNotesTest::takesBackNotesOnOne()
{
    const auto before = device(4);
    page()->list()->table()->selectRow(4);
    run(QStringLiteral("devices.edit"));
    auto *dialog = m_window->findChild<DeviceNotesDialog *>();
    QVERIFY(dialog);
    dialog->label()->setText(QStringLiteral("Cellar"));
    dialog->text()->setPlainText(QStringLiteral("Key at the gate.\nAsk for Ana."));
    dialog->save();
    QTRY_COMPARE(device(4).label, QStringLiteral("Cellar"));
    QCOMPARE(device(4).notes, QStringLiteral("Key at the gate.\nAsk for Ana."));
    run(QStringLiteral("edit.undo"));
    QTRY_COMPARE(device(4), before);
    run(QStringLiteral("edit.redo"));
    QTRY_COMPARE(device(4).label, QStringLiteral("Cellar"));
    QVERIFY(!m_window->commands().action(QStringLiteral("edit.redo"))->isEnabled());
}

void FleetNotesTest::findsByNotes()
{
    auto changed = m_shop->device(7);
    changed.notes = QStringLiteral("Key at the gate.\nAsk for Ana.");
    m_shop->journal.devices().save({changed});
    page()->showQuery(QStringLiteral("notes:\"ask for\""));
    QTRY_COMPARE(model().rowCount(), 1);
    QCOMPARE(m_shop->fleet.live().row(model().shownRows().front()).eid(), changed.eid);
}

void FleetNotesTest::tagsManyAndTakesItBack()
{
    page()->list()->table()->selectAll();
    auto *dialog = tagDialog();
    QVERIFY(dialog);
    QVERIFY(!dialog->grab().isNull());
    dialog->added()->setText(QStringLiteral("wave 1"));
    QCOMPARE(dialog->present()->count(), 0);     // counted while the window goes on
    QTRY_COMPARE(dialog->present()->count(), 1); // "pilot", on every third
    QVERIFY(dialog->present()->isVisible());
    dialog->present()->item(0)->setCheckState(Qt::Checked);
    dialog->accept();
    QTRY_COMPARE(countOf(QStringLiteral("\"wave 1\"")), 100);
    QCOMPARE(countOf(QStringLiteral("pilot")), 0);
    run(QStringLiteral("edit.undo"));
    QTRY_COMPARE(countOf(QStringLiteral("\"wave 1\"")), 0);
    QCOMPARE(countOf(QStringLiteral("pilot")), 34);
    QCOMPARE(device(0).tags, m_shop->device(0).tags);
}

void FleetNotesTest::tagsWhatIsTickedBeforeWhatIsSelected()
{
    page()->list()->table()->selectRow(0);
    const std::vector<quint32> rows{1, 2};
    model().setTicked(rows, true);
    auto *dialog = tagDialog();
    dialog->added()->setText(QStringLiteral("ticked"));
    dialog->accept();
    QTRY_COMPARE(countOf(QStringLiteral("ticked")), 2);
    QVERIFY(!device(0).tags.contains(QStringLiteral("ticked")));
}

void FleetNotesTest::setsAGroup()
{
    const std::vector<quint32> rows{1, 2};
    model().setTicked(rows, true);
    auto *dialog = tagDialog();
    QVERIFY(dialog->change().addedTags.isEmpty() && !dialog->change().group);
    dialog->setGroup(QStringLiteral("south"));
    dialog->accept();
    QTRY_COMPARE(device(1).group, QStringLiteral("south"));
    run(QStringLiteral("edit.undo"));
    QTRY_COMPARE(device(1).group, m_shop->device(1).group);
    QCOMPARE(device(2).group, m_shop->device(2).group);
}

void FleetNotesTest::saysWhenNothingIsKept()
{
    auto services = m_shop->services();
    services.keepNotes = [](const std::vector<fleet::NotesEdit> &) {
        return QtFuture::makeReadyFuture(Result<void>(failure(Error::Kind::StorageFull, QStringLiteral("disk"))));
    };
    m_window = std::make_unique<MainWindow>(services, m_shop->theme);
    m_window->show();
    m_window->showPage(PageKind::Fleet);
    QTRY_COMPARE(model().rowCount(), 100);
    page()->list()->table()->selectRow(0);
    run(QStringLiteral("devices.edit"));
    auto *dialog = m_window->findChild<DeviceNotesDialog *>();
    dialog->label()->setText(QStringLiteral("Cellar"));
    dialog->save();
    QTRY_COMPARE(m_shop->prompt.notices.size(), std::size_t{1});
    QCOMPARE(device(0).label, m_shop->device(0).label);
}

LONGREACH_TEST(FleetNotesTest)
#include "tst_fleetnotes.moc"
