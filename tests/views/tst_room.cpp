// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/language.h"
#include "tests/support/testregistry.h"
#include "tests/views/controls.h"
#include "tests/views/windowscenes.h"
#include "views/common/isoneof.h"
#include "views/notices/toast.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QTabBar>
#include <QTest>

#include <algorithm>

using namespace longreach;

/// The smallest window has room for every control and every word, half as long again and from right to
/// left included, and no dialog is larger than it. A second run is scaled to 250 % on a screen of just that size.
class RoomTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasRoomForLongWords_data() { test::addSceneRows(); }
    void hasRoomForLongWords();
    void hasRoomForGerman_data() { test::addSceneRows(); }
    void hasRoomForGerman();
    void readsFromRightToLeft_data() { test::addSceneRows(); }
    void readsFromRightToLeft();

private:
    /// Plays the scene of the data row in the language and says what is cut.
    static QStringList cutIn(const QString &language);
};

namespace {

constexpr QSize smallestWindow(1'024, 700);

/// What scrolls is not lost where it is not seen.
bool isScrolled(const QWidget *widget)
{
    for (const auto *parent = widget->parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(parent) != nullptr)
            return true;
        if (parent->isWindow())
            return false;
    }
    return false;
}

/// The part of `widget` that its parents let be seen.
QRect seenPart(const QWidget *widget)
{
    auto part = widget->rect();
    for (const auto *parent = widget->parentWidget(); parent != nullptr && !widget->isWindow();
         parent = parent->isWindow() ? nullptr : parent->parentWidget())
        part &= QRect(widget->mapFrom(parent, QPoint()), parent->size());
    return part;
}

bool isLabelCut(const QLabel &label)
{
    if (label.text().isEmpty() || label.property("elides").toBool())
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + 1;
    return label.sizeHint().width() > label.width() + 1;
}

/// A tab that is behind an arrow is as good as not there.
bool isTabHidden(const QTabBar &bar)
{
    for (int index = 0; index < bar.count(); ++index) {
        if (bar.isTabVisible(index) && !bar.rect().contains(bar.tabRect(index)))
            return true;
    }
    return std::ranges::any_of(bar.findChildren<QAbstractButton *>(), &QWidget::isVisible);
}

bool isButtonCut(const QAbstractButton &button)
{
    return !button.text().isEmpty() && button.sizeHint().width() > button.width() + 1;
}

/// Whether a notice lies over something of it.
bool isCovered(const QWidget &widget)
{
    const auto seen = widget.visibleRegion().boundingRect();
    const auto notices = widget.window()->findChildren<Toast *>();
    return isOneOf<QAbstractButton, QComboBox, QLineEdit, QTabBar>(&widget)
        && std::ranges::any_of(notices, [&](const Toast *notice) {
               return !notice->isAncestorOf(&widget)
                   && notice->geometry().intersects(seen.translated(widget.mapTo(widget.window(), QPoint())));
           });
}

/// Why the widget is not whole; empty if it is.
QString cutOf(const QWidget &widget)
{
    if (isCovered(widget))
        return QStringLiteral("is covered by a notice");
    const auto seen = seenPart(&widget).size();
    // From right to left Qt's splitters put what they hold a pixel too far.
    if (!isScrolled(&widget) && (seen.width() + 1 < widget.width() || seen.height() < widget.height()))
        return QStringLiteral("is cut off by what is around it: %1 x %2 of %3 x %4 pixels seen")
            .arg(seen.width())
            .arg(seen.height())
            .arg(widget.width())
            .arg(widget.height());
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label != nullptr && isLabelCut(*label))
        return QStringLiteral("has no room for “%1”: %2 of %3 pixels")
            .arg(label->text())
            .arg(label->wordWrap() ? label->height() : label->width())
            .arg(label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().width());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget); button != nullptr && isButtonCut(*button))
        return QStringLiteral("has no room for its words: %1 of %2 pixels")
            .arg(button->width())
            .arg(button->sizeHint().width());
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget); tabs != nullptr && isTabHidden(*tabs))
        return QStringLiteral("hides tabs: %1 pixels").arg(tabs->width());
    return {};
}

QStringList cutPiecesOf(const QWidget &root)
{
    auto pieces = test::controlsOf(root);
    const auto labels = root.findChildren<QLabel *>();
    std::copy_if(labels.begin(), labels.end(), std::back_inserter(pieces),
                 [&root](const QLabel *label) { return label->isVisible() && label->window() == root.window(); });
    QStringList cut;
    for (const auto *piece : pieces) {
        if (const auto why = cutOf(*piece); !why.isEmpty())
            cut.append(test::describe(*piece) + u' ' + why);
    }
    return cut;
}

} // namespace

void RoomTest::initTestCase()
{
    const auto scale = qEnvironmentVariable("QT_SCALE_FACTOR").toDouble();
    if (scale > 1) {
        QCOMPARE(QGuiApplication::primaryScreen()->devicePixelRatio(), scale);
        QCOMPARE(QGuiApplication::primaryScreen()->size(), smallestWindow);
    }
}

QStringList RoomTest::cutIn(const QString &language)
{
    const Language spoken(language);
    const auto &scene = test::sceneNamed(QString::fromUtf8(QTest::currentDataTag()));
    test::SceneStage stage(scene.fill);
    const auto *shown = test::play(scene, stage, smallestWindow);
    auto cut = cutPiecesOf(*shown);
    const auto size = shown->size();
    const bool isWindow = shown == stage.window.get();
    if (isWindow ? size != smallestWindow : size.expandedTo(smallestWindow) != smallestWindow)
        cut.prepend(QStringLiteral("it wants %1 x %2").arg(size.width()).arg(size.height()));
    return cut;
}

void RoomTest::hasRoomForLongWords()
{
    const auto cut = cutIn(QStringLiteral("pseudo-long"));
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void RoomTest::hasRoomForGerman()
{
    const auto cut = cutIn(QStringLiteral("de"));
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void RoomTest::readsFromRightToLeft()
{
    const auto cut = cutIn(QStringLiteral("pseudo-rtl"));
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

LONGREACH_TEST(RoomTest)
#include "tst_room.moc"
