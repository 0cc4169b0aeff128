// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/textlabel.h"

#include "tests/support/testregistry.h"
#include "views/common/factgrid.h"

#include <QImage>
#include <QTest>

using namespace longreach;

namespace {

constexpr QSize roomyLabel(400, 40);

/// Whether what `widget` shows in `place` is in its right half.
bool isAtRight(QWidget &widget, const QRect &place)
{
    const auto image = widget.grab(place).toImage();
    const auto ground = image.pixelColor(image.width() / 2, 0);
    int left = 0;
    int right = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != ground)
                ++(x < image.width() / 2 ? left : right);
        }
    }
    return right > left;
}

} // namespace

/// Words stand where the layout begins, whichever way they run themselves.
class TextLabelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standsWhereTheLayoutBegins_data();
    void standsWhereTheLayoutBegins();
    void followsAChangeOfDirection();
    void keepsTheFactsInTheirColumns_data();
    void keepsTheFactsInTheirColumns();
};

void TextLabelTest::standsWhereTheLayoutBegins_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSelectable");
    for (const bool isSelectable : {false, true}) {
        const auto *kind = isSelectable ? "selectable" : "plain";
        QTest::addRow("digits, %s", kind) << QStringLiteral("8949 0200 0015") << isSelectable;
        QTest::addRow("English, %s", kind) << QStringLiteral("smdp.example") << isSelectable;
        QTest::addRow("Hebrew, %s", kind) << QStringLiteral("\u05d0\u05d1\u05d2") << isSelectable;
    }
}

void TextLabelTest::standsWhereTheLayoutBegins()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isSelectable);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        TextLabel label(text, TextLabel::Style::Plain);
        label.setTextInteractionFlags(isSelectable ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
        label.setLayoutDirection(direction);
        label.resize(roomyLabel);
        QCOMPARE(isAtRight(label, label.rect()), direction == Qt::RightToLeft);
        label.setAlignment(Qt::AlignRight);
        QCOMPARE(isAtRight(label, label.rect()), direction == Qt::LeftToRight);
    }
}

void TextLabelTest::followsAChangeOfDirection()
{
    TextLabel label(QStringLiteral("8949"), TextLabel::Style::Plain);
    label.resize(roomyLabel);
    QVERIFY(!isAtRight(label, label.rect()));
    label.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(isAtRight(label, label.rect()));
    label.setLayoutDirection(Qt::LeftToRight);
    QVERIFY(!isAtRight(label, label.rect()));
}

void TextLabelTest::keepsTheFactsInTheirColumns_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TextLabelTest::keepsTheFactsInTheirColumns()
{
    QFETCH(const Qt::LayoutDirection, direction);
    FactGrid grid;
    grid.setLayoutDirection(direction);
    grid.setFacts({{.name = QStringLiteral("ISD-R"), .value = QStringLiteral("A0 00"), .age = {}, .tip = {}}});
    grid.resize(600, 40);
    grid.grab();
    for (const auto *label : grid.findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            QCOMPARE(isAtRight(grid, label->geometry()), direction == Qt::RightToLeft);
    }
}

LONGREACH_TEST(TextLabelTest)
#include "tst_textlabel.moc"
