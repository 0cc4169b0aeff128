// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/heldfile.h"
#include "tests/support/testregistry.h"
#include "tests/views/windowworkshop.h"
#include "views/common/banner.h"
#include "views/devices/importdevices.h"
#include "views/devices/importdialog.h"
#include "views/devices/importmappingdialog.h"
#include "views/notices/toast.h"
#include "views/notices/toaster.h"
#include "views/window/mainwindow.h"
#include "views/window/sessionkeeper.h"
#include "views/window/statusarea.h"
#include "views/window/statusbutton.h"
#include "views/window/statuspopover.h"
#include "views/window/statusrowbutton.h"

#include <QFile>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace longreach;

/// Imports as work that runs: listed, stopped, put aside, and missed by nobody.
class ImportsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsWhatIsUnderWay();
    void stopsWhatWaitsFromTheList();
    void goesOnInTheBackground();
    void tellsOfWhatEndedInTheBackground();
    void saysThatItWasStopped();
    void asksBeforeItCloses();
    void comesBackAfterACrash();
    void saysWhyAFileIsNoTable_data();
    void saysWhyAFileIsNoTable();

private:
    /// A file with the devices from `first` on, up to but without `end`.
    QString fileOf(int first, int end);
    [[nodiscard]] QByteArray rows(int first, int end) const;
    [[nodiscard]] StatusArea &area() const { return *m_window->findChild<StatusArea *>(); }
    [[nodiscard]] StatusPopover &work() const
    {
        area().unfold(StatusArea::Subject::Work);
        return *area().popover();
    }
    [[nodiscard]] bool isOver(qint64 task) const { return m_shop->import.find(task)->outcome.has_value(); }

    /// Begins an import that is not over before its file is released.
    qint64 hold()
    {
        const auto path = m_shop->folder.filePath(QStringLiteral("held.csv"));
        m_held = std::make_unique<test::HeldFile>(path);
        return m_shop->import.begin({.file = path});
    }

    /// The same, seen in its dialog.
    ImportDialog *open()
    {
        m_task = hold();
        ImportDialog::showTask(m_shop->services(), m_task, m_window.get());
        return ImportDialog::of(m_task);
    }

    std::unique_ptr<test::WindowWorkshop> m_shop;
    std::unique_ptr<test::HeldFile> m_held;
    std::unique_ptr<MainWindow> m_window;
    qint64 m_task = 0;
};

void ImportsTest::init()
{
    m_shop = std::make_unique<test::WindowWorkshop>(12);
    m_shop->load();
    m_window = std::make_unique<MainWindow>(m_shop->services(), m_shop->theme);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ImportsTest::cleanup()
{
    m_window.reset();
    m_held.reset();
    m_shop.reset();
}

QByteArray ImportsTest::rows(int first, int end) const
{
    QByteArray octets("eid,label\n");
    for (int number = first; number < end; ++number)
        octets += m_shop->device(number).eid.toString().toLatin1() + ",new\n";
    return octets;
}

QString ImportsTest::fileOf(int first, int end)
{
    const auto path = m_shop->folder.filePath(QStringLiteral("devices.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    file.write(rows(first, end));
    return path;
}

void ImportsTest::listsWhatIsUnderWay()
{
    QVERIFY(work().rows().empty());
    area().popover()->hide();
    const auto task = hold();
    QTRY_COMPARE(area().button(StatusArea::Subject::Work)->text(), QStringLiteral("1 running"));
    const auto row = work().rows().front();
    QCOMPARE(row.title, QStringLiteral("Import of “held.csv”"));
    QVERIFY(!row.stopId.isEmpty());
    QVERIFY(!area().popover()->grab().isNull());
    area().popover()->choose(0);
    QVERIFY(ImportDialog::of(task)->isVisible());
    m_held->release(rows(12, 15));
    QTRY_VERIFY(isOver(task));
    QTRY_COMPARE(area().button(StatusArea::Subject::Work)->text(), QString());
    QTRY_COMPARE(m_shop->fleet.live().deviceCount(), 15U);
}

void ImportsTest::stopsWhatWaitsFromTheList()
{
    hold();
    const auto second = m_shop->import.begin({.file = fileOf(20, 23)});
    QCOMPARE(work().rows().size(), 2U);
    QCOMPARE(work().rows().back().remark, QStringLiteral("Waiting for its turn"));
    const auto buttons = area().popover()->findChildren<StatusRowButton *>();
    QTRY_VERIFY(buttons.back()->stopButton()->isVisible());
    QVERIFY(!buttons.back()->stopButton()->accessibleName().isEmpty());
    QTest::mouseClick(buttons.back()->stopButton(), Qt::LeftButton);
    QTRY_COMPARE(work().rows().back().remark, QStringLiteral("Stopping…"));
    QVERIFY(work().rows().back().stopId.isEmpty());
    m_held->release({});
    QTRY_VERIFY(isOver(second));
    QCOMPARE(m_shop->import.find(second)->outcome->error().kind, Error::Kind::Cancelled);
    QCOMPARE(m_shop->fleet.live().deviceCount(), 12U);
}

void ImportsTest::goesOnInTheBackground()
{
    const QPointer dialog = open();
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(dialog && !dialog->isVisible());
    QVERIFY(!m_shop->import.find(m_task)->stop.stop_requested());
    dialog->open();
    dialog->close(); // as the cross of its frame does
    QVERIFY(dialog && !dialog->isVisible());
    QVERIFY(!isOver(m_task));
    QCOMPARE(work().rows().size(), 1U);
    area().popover()->choose(0);
    QVERIFY(dialog->isVisible());
    QCOMPARE(ImportDialog::of(m_task), dialog.data());
    m_held->release(rows(12, 14));
    QTRY_VERIFY(!dialog->isRunning());
    QVERIFY(m_window->findChild<Toaster *>()->toasts().empty()); // it is seen
    dialog->reject();
    QTRY_VERIFY(dialog.isNull());
}

void ImportsTest::tellsOfWhatEndedInTheBackground()
{
    const QPointer dialog = open();
    dialog->reject();
    QVERIFY(dialog && !dialog->isVisible());
    m_held->release(rows(12, 14) + "123,broken\n");
    auto *toaster = m_window->findChild<Toaster *>();
    QTRY_COMPARE(toaster->toasts().size(), 1U);
    const auto told = toaster->toasts().front()->announcement();
    QVERIFY(told.title.contains(QStringLiteral("held.csv")));
    QCOMPARE(told.tone, Tone::Warning);
    QTest::mouseClick(toaster->toasts().front(), Qt::LeftButton);
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->editor());
    dialog->reject();
    QTRY_VERIFY(dialog.isNull());
    m_window->findChild<StatusArea *>()->unfold(StatusArea::Subject::Announcements);
    area().popover()->choose(0); // the report can be read again
    QVERIFY(ImportDialog::of(m_task)->editor());
}

void ImportsTest::saysThatItWasStopped()
{
    auto *dialog = open();
    const auto buttons = dialog->findChildren<QPushButton *>();
    for (auto *button : buttons) {
        if (button->text() == QStringLiteral("Cancel"))
            button->click();
    }
    QVERIFY(m_shop->import.find(m_task)->stop.stop_requested());
    m_held->release(rows(12, 14));
    QTRY_VERIFY(!dialog->isRunning());
    QVERIFY(dialog->findChild<Banner *>()->text().contains(QStringLiteral("Stopped")));
    QCOMPARE(m_shop->fleet.live().deviceCount(), 12U);
}

void ImportsTest::asksBeforeItCloses()
{
    m_task = hold();
    m_shop->prompt.saysYes = false;
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_shop->prompt.questions.size(), 1U);
    QVERIFY(m_shop->prompt.questions.front().text.contains(QStringLiteral("held.csv")));
    QVERIFY(!m_shop->import.find(m_task)->stop.stop_requested());
    m_shop->prompt.saysYes = true;
    m_window->close();
    QTRY_VERIFY(!m_window->isVisible());
    QVERIFY(m_shop->import.find(m_task)->stop.stop_requested());
    m_held->release(rows(12, 14));
    QTRY_VERIFY(isOver(m_task));
    QCOMPARE(m_shop->import.find(m_task)->counts.added, 0);
}

void ImportsTest::comesBackAfterACrash()
{
    hold();
    const auto path = fileOf(20, 23);
    m_shop->import.begin({.file = path});
    m_window->findChild<SessionKeeper *>()->keep();
    m_window.reset(); // without being closed
    m_window = std::make_unique<MainWindow>(m_shop->services(), m_shop->theme);
    m_window->show();
    QTRY_VERIFY(m_window->findChild<ImportMappingDialog *>());
    QCOMPARE(m_window->findChild<ImportMappingDialog *>()->request().file, path);
}

void ImportsTest::saysWhyAFileIsNoTable_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("is empty");
    QTest::newRow("workbook") << QByteArray("PK\x03\x04rest") << QStringLiteral("as CSV");
    QTest::newRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0rest") << QStringLiteral("as CSV");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                          "e\0i\0",
                                          6)
                            << QStringLiteral("UTF-16");
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\0\0", 8) << QStringLiteral("no table of text");
}

void ImportsTest::saysWhyAFileIsNoTable()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const QString, words);
    const auto path = m_shop->folder.filePath(QStringLiteral("devices.xlsx"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(octets);
    file.close();
    importDevices(m_shop->services(), m_window.get(), path);
    QCOMPARE(m_shop->prompt.notices.size(), 1U);
    const auto text = m_shop->prompt.notices.front().text;
    QVERIFY2(text.contains(words) && text.contains(QStringLiteral("devices.xlsx")), qPrintable(text));
}

LONGREACH_TEST(ImportsTest)
#include "tst_imports.moc"
