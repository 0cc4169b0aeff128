// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commands/commandpalette.h"

#include "tests/support/testregistry.h"
#include "tests/views/windowworkshop.h"
#include "views/common/commandtable.h"
#include "views/window/mainwindow.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include <algorithm>

using namespace longreach;

class CommandPaletteTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensByItsShortcut();
    void goesToAPageByTyping();
    void runsByKeysAlone();
    void showsWhyNot();
    void putsRecentFirst();
    void givesTheCursorBack();
    void leavesWhenThePersonGoesElsewhere();
    void fitsTheWindow();

private:
    [[nodiscard]] CommandPalette &palette() const { return *m_window->commandPalette(); }
    [[nodiscard]] QString idAt(int row) const { return palette().model().line(row).id; }
    void type(const QString &text) const { QTest::keyClicks(palette().line(), text); }
    void press(Qt::Key key) const { QTest::keyClick(palette().line(), key); }

    std::unique_ptr<test::WindowWorkshop> m_shop;
    std::unique_ptr<MainWindow> m_window;
};

void CommandPaletteTest::init()
{
    m_shop = std::make_unique<test::WindowWorkshop>(12);
    m_shop->load();
    m_window = std::make_unique<MainWindow>(m_shop->services(), m_shop->theme);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void CommandPaletteTest::cleanup()
{
    m_window.reset();
    m_shop.reset();
}

void CommandPaletteTest::opensByItsShortcut()
{
    QVERIFY(!palette().isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(palette().isVisible());
    QVERIFY(palette().line()->hasFocus());
    // All but the one that opened it, and what leads somewhere before what leaves the program.
    QCOMPARE(palette().model().rowCount(), static_cast<int>(m_window->commands().commands().size()) - 1);
    QVERIFY(idAt(0).startsWith(QStringLiteral("view.")));
}

void CommandPaletteTest::goesToAPageByTyping()
{
    palette().open();
    type(QStringLiteral("eims"));
    QCOMPARE(idAt(0), QStringLiteral("view.eims"));
    press(Qt::Key_Return);
    QVERIFY(!palette().isVisible());
    QCOMPARE(m_window->shownPage(), PageKind::Eims);
}

void CommandPaletteTest::runsByKeysAlone()
{
    palette().open();
    type(QStringLiteral("view"));
    const auto *list = palette().findChild<QListView *>();
    QCOMPARE(list->currentIndex().row(), 0);
    press(Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 1);
    press(Qt::Key_Up);
    press(Qt::Key_Up); // round to the end
    QCOMPARE(list->currentIndex().row(), palette().model().rowCount() - 1);
    for (int page = 0; page < palette().model().rowCount(); ++page)
        press(Qt::Key_PageUp);
    QCOMPARE(list->currentIndex().row(), 0);
}

void CommandPaletteTest::showsWhyNot()
{
    palette().open();
    type(QStringLiteral("pause job"));
    QCOMPARE(idAt(0), QStringLiteral("job.pause"));
    const auto reason = palette().model().line(0).reason;
    QVERIFY(!reason.isEmpty());
    const auto labels = palette().findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == reason; }));
    press(Qt::Key_Return);
    QVERIFY(palette().isVisible()); // nothing ran
    press(Qt::Key_Escape);
    QVERIFY(!palette().isVisible());
}

void CommandPaletteTest::putsRecentFirst()
{
    palette().open();
    type(QStringLiteral("jobs"));
    QCOMPARE(idAt(0), QStringLiteral("view.jobs"));
    press(Qt::Key_Return);
    palette().open();
    QCOMPARE(idAt(0), QStringLiteral("view.jobs"));
    QVERIFY(palette().line()->text().isEmpty());
}

void CommandPaletteTest::givesTheCursorBack()
{
    m_window->showPage(PageKind::Fleet);
    m_window->commands().action(QStringLiteral("view.find"))->trigger();
    const QPointer former = QApplication::focusWidget();
    QVERIFY(former);
    palette().open();
    QVERIFY(!former->hasFocus());
    press(Qt::Key_Escape);
    QVERIFY(former->hasFocus());
}

void CommandPaletteTest::leavesWhenThePersonGoesElsewhere()
{
    m_window->showPage(PageKind::Fleet);
    palette().open();
    m_window->commands().action(QStringLiteral("view.find"))->trigger();
    QVERIFY(!palette().isVisible());
}

void CommandPaletteTest::fitsTheWindow()
{
    m_window->resize(1'024, 700);
    palette().open();
    QVERIFY(m_window->rect().contains(palette().geometry()));
    m_window->resize(1'400, 900);
    QTRY_COMPARE(palette().geometry().center().x(), (m_window->width() - 1) / 2);
    QVERIFY(!palette().grab().isNull());
}

LONGREACH_TEST(CommandPaletteTest)
#include "tst_commandpalette.moc"
