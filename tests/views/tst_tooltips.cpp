// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QToolTip>

#include <algorithm>

using namespace longreach;

/// Tips name what comes from cards, eIMs and files: nobody may write markup into them.
class TooltipsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsMarkupAsItIsWritten();
};

void TooltipsTest::showsMarkupAsItIsWritten()
{
    const Theme theme;
    QWidget window;
    window.resize(400, 300);
    window.show();
    const auto hostile = QStringLiteral("<h1>Paid</h1><img src='file:///etc/hostname'>");
    QToolTip::showText(window.mapToGlobal(QPoint(20, 20)), hostile, &window);
    const auto widgets = QApplication::topLevelWidgets();
    const auto tip = std::ranges::find_if(widgets, [](const QWidget *widget) { return widget->inherits("QTipLabel"); });
    QVERIFY(tip != widgets.end());
    const auto *label = qobject_cast<QLabel *>(*tip);
    QCOMPARE(label->text(), hostile);
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QToolTip::hideText();
}

LONGREACH_TEST(TooltipsTest)
#include "tst_tooltips.moc"
