// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/fittingtabs.h"

#include "tests/support/testregistry.h"

#include <QAbstractButton>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

#include <algorithm>

using namespace longreach;

namespace {

constexpr int roomy = 900;
constexpr int narrow = 300;

/// Tabs with long words, in a window of that width.
struct Tabs {
    explicit Tabs(int width)
    {
        for (const auto *title : {"Profiles of it", "Notifications", "Details", "Reader doctor"})
            tabs.addPage(new QWidget, QStringLiteral("card"), QString::fromLatin1(title));
        tabs.resize(width, 200);
        tabs.show();
    }

    [[nodiscard]] bool areAllInSight() const
    {
        const auto *bar = tabs.bar();
        for (int index = 0; index < bar->count(); ++index) {
            if (!bar->rect().contains(bar->tabRect(index)))
                return false;
        }
        return std::ranges::none_of(bar->findChildren<QAbstractButton *>(), &QWidget::isVisible);
    }

    FittingTabs tabs;
};

} // namespace

/// Every tab is in sight, with words or without.
class FittingTabsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWordsWhereThereIsRoom();
    void showsIconsWhereThereIsNone();
    void followsTheWidth();
    void namesATabInATip();
    void keepsRoomForAMark();
    void goesFromTabToTabByKey();
};

void FittingTabsTest::showsWordsWhereThereIsRoom()
{
    const Tabs wide(roomy);
    QVERIFY(!wide.tabs.bar()->isTight());
    QVERIFY(wide.areAllInSight());
}

void FittingTabsTest::showsIconsWhereThereIsNone()
{
    Tabs small(narrow);
    auto *bar = small.tabs.bar();
    QVERIFY(bar->isTight());
    for (int index = 0; index < bar->count(); ++index) {
        small.tabs.setCurrentIndex(index);
        QVERIFY(small.areAllInSight());
        for (int other = 0; other < bar->count(); ++other)
            QVERIFY(other == index || bar->tabRect(other).width() < bar->tabRect(index).width());
    }
    QCOMPARE(bar->tabText(1), QStringLiteral("Notifications")); // what is read aloud
}

void FittingTabsTest::followsTheWidth()
{
    Tabs tabs(narrow);
    tabs.tabs.resize(roomy, 200);
    QVERIFY(!tabs.tabs.bar()->isTight());
    tabs.tabs.resize(narrow, 200);
    QVERIFY(tabs.tabs.bar()->isTight());
    QVERIFY(tabs.areAllInSight());
}

void FittingTabsTest::namesATabInATip()
{
    Tabs small(narrow);
    auto *bar = small.tabs.bar();
    const auto place = bar->tabRect(2).center();
    QHelpEvent help(QEvent::ToolTip, place, bar->mapToGlobal(place));
    QCoreApplication::sendEvent(bar, &help);
    QTRY_COMPARE(QToolTip::text(), QStringLiteral("Details"));
    QToolTip::hideText();
}

void FittingTabsTest::keepsRoomForAMark()
{
    Tabs tabs(roomy);
    auto *bar = tabs.tabs.bar();
    bar->setTabMark(1, {});
    int width = roomy;
    while (width > narrow && !bar->isTight())
        tabs.tabs.resize(--width, 200);
    tabs.tabs.resize(width + 1, 200);
    QVERIFY(!bar->isTight());
    tabs.tabs.setMark(1, QStringLiteral("2"), QStringLiteral("Notifications (2)"));
    QVERIFY(!bar->isTight());
    QVERIFY(tabs.areAllInSight());
}

void FittingTabsTest::goesFromTabToTabByKey()
{
    Tabs small(narrow);
    small.tabs.bar()->setFocus();
    QTest::keyClick(small.tabs.bar(), Qt::Key_Right);
    QCOMPARE(small.tabs.currentIndex(), 1);
    QVERIFY(small.areAllInSight());
}

LONGREACH_TEST(FittingTabsTest)
#include "tst_fittingtabs.moc"
