// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/heldfile.h"
#include "tests/support/testregistry.h"
#include "tests/views/windowworkshop.h"
#include "views/common/banner.h"
#include "views/devices/importdevices.h"
#include "views/devices/importdialog.h"
#include "views/devices/importmappingdialog.h"
#include "views/devices/rejectseditor.h"

#include <QFile>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

using namespace longreach;

/// Mending the rows an import could not take, and importing only those.
class ImportMendingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void importsWhatIsMended();
    void keepsWhatIsStillWrong();
    void showsHowFarItIsAndStops();
    void asksBeforeMendedRowsAreLost();

private:
    /// Imports a file of one good row and two bad ones up to its report.
    RejectsEditor *importBadRows();
    void edit(RejectsEditor *editor, int row, int column, const QString &text)
    {
        QVERIFY(editor->model().setData(editor->model().index(row, column), text, Qt::EditRole));
    }
    [[nodiscard]] QString eid(int number) const { return m_shop->device(number).eid.toString(); }

    std::unique_ptr<test::WindowWorkshop> m_shop;
    std::unique_ptr<QWidget> m_window;
    QString m_path;
};

void ImportMendingTest::init()
{
    m_shop = std::make_unique<test::WindowWorkshop>(10);
    m_shop->load();
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_path = m_shop->folder.filePath(QStringLiteral("in.csv"));
}

void ImportMendingTest::cleanup()
{
    m_window.reset();
    m_shop.reset();
}

RejectsEditor *ImportMendingTest::importBadRows()
{
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return nullptr;
    file.write(QStringLiteral("eid,label,country\n%1,good,DE\n123,short,DE\n%2,\"far, away\",Brazil\n")
                   .arg(eid(200), eid(201))
                   .toUtf8());
    file.close();
    importDevices(m_shop->services(), m_window.get(), m_path);
    m_window->findChild<ImportMappingDialog *>()->accept();
    if (!QTest::qWaitFor([this] { return m_window->findChild<RejectsEditor *>() != nullptr; }))
        return nullptr;
    return m_window->findChild<RejectsEditor *>();
}

void ImportMendingTest::importsWhatIsMended()
{
    auto *editor = importBadRows();
    QVERIFY(editor);
    QCOMPARE(editor->model().rowCount(), 2);
    const auto *outcome =
        m_window->findChild<TaskDialog *>()->findChild<Banner *>(QString(), Qt::FindDirectChildrenOnly);
    QCOMPARE(outcome->tone(), Tone::Warning); // not all was taken
    auto *button = editor->findChild<QPushButton *>();
    QVERIFY(!button->isEnabled());
    edit(editor, 0, RejectsModel::FirstCell, eid(202));
    edit(editor, 1, RejectsModel::FirstCell + 2, QStringLiteral("BR"));
    QVERIFY(button->isEnabled());
    QVERIFY(QFile::exists(m_path + QStringLiteral(".rejects.csv")));
    button->click();
    QTRY_COMPARE(editor->model().rowCount(), 0);
    QTRY_COMPARE(m_shop->fleet.live().deviceCount(), 13U);
    const auto row = m_shop->fleet.rowOf(m_shop->device(201).eid);
    QCOMPARE(m_shop->fleet.live().row(*row).label(), QStringLiteral("far, away"));
    QVERIFY(!QFile::exists(m_path + QStringLiteral(".rejects.csv"))); // nothing is left to mend
    QVERIFY(editor->findChild<Banner *>()->text().contains(QStringLiteral("2 row")));
}

void ImportMendingTest::keepsWhatIsStillWrong()
{
    auto *editor = importBadRows();
    QVERIFY(editor);
    edit(editor, 1, RejectsModel::FirstCell + 2, QStringLiteral("BR"));
    editor->importMended();
    QTRY_VERIFY(!editor->isBusy());
    QCOMPARE(editor->model().rowCount(), 1);
    QTRY_COMPARE(m_shop->fleet.live().deviceCount(), 12U);
    QFile left(m_path + QStringLiteral(".rejects.csv"));
    QVERIFY(left.open(QIODevice::ReadOnly));
    const auto text = left.readAll();
    QVERIFY(text.contains("123,short,DE"));
    QVERIFY(!text.contains("away"));
}

void ImportMendingTest::showsHowFarItIsAndStops()
{
    auto *editor = importBadRows();
    QVERIFY(editor);
    test::HeldFile held(m_shop->folder.filePath(QStringLiteral("held.csv")));
    m_shop->import.begin({.file = m_shop->folder.filePath(QStringLiteral("held.csv"))}); // goes first
    edit(editor, 1, RejectsModel::FirstCell + 2, QStringLiteral("BR"));
    editor->importMended();
    QVERIFY(editor->isBusy());
    auto *bar = editor->findChild<QProgressBar *>();
    QVERIFY(bar->isVisibleTo(editor));
    QCOMPARE(m_shop->import.find(*editor->task())->name(), QStringLiteral("in.csv"));
    auto *dialog = ImportDialog::of(*editor->task());
    QVERIFY(dialog);
    dialog->reject(); // put aside: rows are imported
    QVERIFY(!dialog->isVisible());
    ImportDialog::showTask(m_shop->services(), *editor->task(), m_window.get());
    QVERIFY(dialog->isVisible());
    const auto buttons = editor->findChildren<QPushButton *>();
    for (auto *button : buttons) {
        if (button->text() == QStringLiteral("Cancel"))
            button->click();
    }
    held.release({});
    QTRY_VERIFY(!editor->isBusy());
    QVERIFY(!bar->isVisibleTo(editor));
    QCOMPARE(editor->model().rowCount(), 2);
    QVERIFY(editor->findChild<Banner *>()->text().contains(QStringLiteral("Stopped")));
    editor->importMended(); // and again
    QTRY_COMPARE(editor->model().rowCount(), 1);
    QTRY_COMPARE(m_shop->fleet.live().deviceCount(), 12U);
}

void ImportMendingTest::asksBeforeMendedRowsAreLost()
{
    auto *editor = importBadRows();
    QVERIFY(editor);
    const QPointer dialog = qobject_cast<ImportDialog *>(editor->window());
    edit(editor, 1, RejectsModel::FirstCell + 2, QStringLiteral("BR"));
    m_shop->prompt.saysYes = false;
    dialog->close();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(m_shop->prompt.questions.size(), 1U);
    m_shop->prompt.saysYes = true;
    dialog->reject();
    QTRY_VERIFY(dialog.isNull());
}

LONGREACH_TEST(ImportMendingTest)
#include "tst_importmending.moc"
