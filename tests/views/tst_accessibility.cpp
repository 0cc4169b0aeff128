// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/views/controls.h"
#include "tests/views/windowscenes.h"
#include "views/common/tableview.h"
#include "views/devices/devicelist.h"
#include "views/devices/fleetpage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QPixmap>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace longreach;

/// What a person without a mouse, or without sight, meets in every scene of the window.
class AccessibilityTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesEveryControl_data() { test::addSceneRows(); }
    void namesEveryControl();
    void leadsToEveryControlByTab_data() { test::addSceneRows(); }
    void leadsToEveryControlByTab();
    void leadsInReadingOrder_data() { test::addSceneRows(); }
    void leadsInReadingOrder();
    void showsWhereTheFocusIs_data() { test::addSceneRows(); }
    void showsWhereTheFocusIs();
    void readsTheFleetAloud();
    void movesThroughTheFleetAloud();

private:
    /// What Tab leads to, once round.
    static std::vector<QWidget *> roundOf(QWidget &shown);

    /// The scene of the data row, on a stage that lasts until the next call.
    QWidget *play();

    std::unique_ptr<test::SceneStage> m_stage;
};

namespace {

constexpr QSize windowSize(1'280, 800);

QString nameOf(QWidget *widget)
{
    auto *interface = QAccessible::queryAccessibleInterface(widget);
    return interface == nullptr ? QString() : interface->text(QAccessible::Name);
}

bool isReachedByTab(const QWidget *widget)
{
    return widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0;
}

/// Whether there is something in the control that a cursor can stand on.
bool hasContent(const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    return view == nullptr || (view->model() != nullptr && view->model()->rowCount(view->rootIndex()) > 0);
}

/// Tab brings what scrolls into view; setting the focus by hand does not.
void bringIntoView(QWidget &control)
{
    for (auto *parent = control.parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(&control);
    }
}

bool isCovered(const QWidget &control, const QWidget &shown)
{
    const auto *seen = shown.childAt(control.mapTo(&shown, control.rect().center()));
    return seen != &control && (seen == nullptr || !control.isAncestorOf(seen));
}

QWidget *focused()
{
    return test::wholeControl(QApplication::focusWidget());
}

/// Whether one who reads meets `one` before `other`: it is left of it in its row, or above it in its column.
/// Of two that share neither, nobody can say.
bool isReadBefore(const QRect &one, const QRect &other)
{
    const auto apart = qAbs(one.center().y() - other.center().y());
    if (apart < std::min(one.height(), other.height()) / 2)
        return one.right() <= other.left();
    const bool isSameColumn = one.left() < other.right() && other.left() < one.right();
    return isSameColumn && one.bottom() <= other.top() + 2;
}

/// Where the widget is for one who compares it with `other`: of what scrolls without the other, where it scrolls.
QRect placeOf(const QWidget &widget, const QWidget &other)
{
    const auto *seen = &widget;
    for (const auto *parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (qobject_cast<const QScrollArea *>(parent) != nullptr && !parent->isAncestorOf(&other))
            seen = parent;
    }
    return {seen->mapTo(seen->window(), QPoint()), seen->size()};
}

} // namespace

std::vector<QWidget *> AccessibilityTest::roundOf(QWidget &shown)
{
    std::vector<QWidget *> round;
    for (std::size_t step = 0; step < 2 * test::controlsOf(shown).size() + 4; ++step) {
        QTest::keyClick(&shown, Qt::Key_Tab, Qt::NoModifier);
        if (!round.empty() && focused() == round.front())
            break;
        round.push_back(focused());
    }
    return round;
}

QWidget *AccessibilityTest::play()
{
    const auto *name = QTest::currentDataTag();
    const auto &scene = test::sceneNamed(QString::fromUtf8(name));
    m_stage.reset();
    m_stage = std::make_unique<test::SceneStage>(scene.fill);
    auto *shown = test::play(scene, *m_stage, windowSize);
    shown->activateWindow();
    return shown;
}

void AccessibilityTest::namesEveryControl()
{
    const auto *shown = play();
    QStringList nameless;
    for (auto *control : test::controlsOf(*shown)) {
        if (nameOf(control).isEmpty())
            nameless.append(test::describe(*control));
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void AccessibilityTest::leadsToEveryControlByTab()
{
    if (QByteArray(QTest::currentDataTag()) == "dialog-commands")
        QSKIP("as long as it is open, it keeps the keyboard to itself");
    auto *shown = play();
    QVERIFY(QTest::qWaitForWindowActive(shown));
    auto expected = test::controlsOf(*shown);
    std::erase_if(expected, [](const QWidget *control) { return !isReachedByTab(control); });
    QSet<const QWidget *> reached;
    // Twice round: the start may be anywhere, and within lists Tab may go on to the next one.
    for (std::size_t step = 0; step < 2 * expected.size() + 4; ++step) {
        QTest::keyClick(shown, Qt::Key_Tab, Qt::NoModifier);
        reached.insert(focused());
    }
    QStringList missed;
    for (const auto *control : expected) {
        // Of radio buttons and the like, Tab leads to one and the arrows to the others.
        const auto *button = qobject_cast<const QAbstractButton *>(control);
        if (!reached.contains(control) && !(button != nullptr && button->autoExclusive()))
            missed.append(test::describe(*control));
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
}

void AccessibilityTest::leadsInReadingOrder()
{
    if (QByteArray(QTest::currentDataTag()) == "dialog-commands")
        QSKIP("as long as it is open, it keeps the keyboard to itself");
    auto *shown = play();
    QVERIFY(QTest::qWaitForWindowActive(shown));
    const auto round = roundOf(*shown);
    QStringList backward;
    for (std::size_t at = 0; at < round.size(); ++at) {
        const auto *here = round[at];
        const auto *next = round[(at + 1) % round.size()];
        if (here != nullptr && next != nullptr && isReadBefore(placeOf(*next, *here), placeOf(*here, *next)))
            backward.append(test::describe(*here) + QStringLiteral("\n    leads back to ") + test::describe(*next));
    }
    QVERIFY2(backward.size() <= 1, qPrintable(backward.join(u'\n'))); // from the last one to the first
}

void AccessibilityTest::showsWhereTheFocusIs()
{
    auto *shown = play();
    QVERIFY(QTest::qWaitForWindowActive(shown));
    QTest::keyClick(shown, Qt::Key_Tab); // from now on it is a person with a keyboard
    QStringList silent;
    for (auto *control : test::controlsOf(*shown)) {
        if (!isReachedByTab(control) || !hasContent(control))
            continue;
        if (auto *widget = QApplication::focusWidget())
            widget->clearFocus();
        bringIntoView(*control);
        if (isCovered(*control, *shown))
            continue; // by a notice, which goes away by itself
        const QRect around = control->rect().adjusted(-3, -3, 3, 3).translated(control->mapTo(shown, QPoint()));
        const auto before = shown->grab(around).toImage();
        control->setFocus(Qt::TabFocusReason);
        if (shown->grab(around).toImage() == before)
            silent.append(test::describe(*control));
    }
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
}

void AccessibilityTest::readsTheFleetAloud()
{
    m_stage = std::make_unique<test::SceneStage>(test::SceneStage::Fill::Full);
    m_stage->run(QStringLiteral("view.fleet"));
    auto *view = m_stage->window->fleetPage()->list()->table();
    auto *interface = QAccessible::queryAccessibleInterface(view);
    QVERIFY(interface != nullptr && interface->role() == QAccessible::Table);
    QVERIFY(!interface->text(QAccessible::Name).isEmpty());
    auto *table = interface->tableInterface();
    QVERIFY(table != nullptr);
    QCOMPARE(table->rowCount(), 120);
    QCOMPARE(table->columnCount(), view->model()->columnCount());
    QCOMPARE(table->cellAt(120, 0), nullptr);
    QStringList row;
    for (int column = 0; column < table->columnCount(); ++column) {
        auto *cell = table->cellAt(0, column);
        QCOMPARE(interface->indexOfChild(cell), (column + 1) + (table->columnCount() + 1));
        QCOMPARE(interface->child(interface->indexOfChild(cell)), cell);
        if (column > 0) // the first one holds the tick
            QVERIFY2(!table->columnDescription(column).isEmpty(), qPrintable(QString::number(column)));
        row.append(cell->text(QAccessible::Name));
    }
    // A state and an age in the words of the window, not the values of the model.
    QVERIFY2(row.contains(QStringLiteral("Enabled")) || row.contains(QStringLiteral("Disabled"))
                 || row.contains(QStringLiteral("Overdue")) || row.contains(QStringLiteral("Unknown")),
             qPrintable(row.join(u'|')));
    static const QRegularExpression age(QStringLiteral("^(now|never|\\d+ (s|min|h|d))$"));
    QVERIFY2(row.indexOf(age) >= 0, qPrintable(row.join(u'|')));
}

void AccessibilityTest::movesThroughTheFleetAloud()
{
    m_stage = std::make_unique<test::SceneStage>(test::SceneStage::Fill::Full);
    m_stage->run(QStringLiteral("view.fleet"));
    auto *view = m_stage->window->fleetPage()->list()->table();
    auto *interface = QAccessible::queryAccessibleInterface(view);
    auto *table = interface->tableInterface();
    QVERIFY(table->selectRow(1));
    QVERIFY(table->isRowSelected(1));
    QCOMPARE(table->selectedRows(), QList<int>{1});
    QVERIFY(table->cellAt(1, 1)->state().selected);
    QVERIFY(table->unselectRow(1));
    QCOMPARE(table->selectedRowCount(), 0);
    QVERIFY(!table->selectRow(500));
    auto *tick = table->cellAt(0, 0);
    QVERIFY(tick->state().checkable && !tick->state().checked);
    m_stage->run(QStringLiteral("devices.tickShown"));
    QVERIFY(table->cellAt(0, 0)->state().checked);
    view->setCurrentIndex(view->model()->index(2, 1));
    QCOMPARE(interface->focusChild(), table->cellAt(2, 1));
    QCOMPARE(table->cellAt(2, 1)->tableCellInterface()->columnHeaderCells().size(), 1);
}

LONGREACH_TEST(AccessibilityTest)
#include "tst_accessibility.moc"
