// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "views/charts/rangebar.h"
#include "views/charts/sparkline.h"
#include "views/common/colorscheme.h"
#include "views/common/theme.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <cmath>
#include <limits>

using namespace longreach;

class SparklineTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsItsRange();
    void saysTheValueUnderTheMouse();
    void leavesGaps();
    void paintsManyValuesAtOnce();
    void paintsOneValueAndNone();
    void marksARange();

private:
    [[nodiscard]] static int pixelsOf(const QImage &image, const QColor &color, const QRect &area);

    Theme m_theme;
};

int SparklineTest::pixelsOf(const QImage &image, const QColor &color, const QRect &area)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

void SparklineTest::tellsItsRange()
{
    Sparkline line;
    line.setWording([](double value) { return QStringLiteral("%1 ms").arg(value); });
    QCOMPARE(line.accessibleDescription(), QStringLiteral("No values yet"));
    line.setValues(std::vector<qint64>{120, 80, 95});
    QCOMPARE(line.accessibleDescription(), QStringLiteral("95 ms now, between 80 ms and 120 ms"));
}

void SparklineTest::saysTheValueUnderTheMouse()
{
    Sparkline line;
    line.resize(200, 30);
    line.setWording([](double value) { return QStringLiteral("value %1").arg(value); });
    line.setValues(std::vector<double>{1, 2, 3});
    line.show();
    QTest::mouseMove(&line, QPoint(100, 15));
    QTRY_COMPARE(QToolTip::text(), QStringLiteral("value 2"));
    QTest::mouseMove(&line, QPoint(198, 15));
    QTRY_COMPARE(QToolTip::text(), QStringLiteral("value 3"));
}

void SparklineTest::leavesGaps()
{
    m_theme.setMode(Theme::Mode::Light);
    Sparkline line;
    line.resize(209, 30);
    std::vector<double> values(201, 5.0);
    std::fill(values.begin() + 60, values.begin() + 140, std::numeric_limits<double>::quiet_NaN());
    line.setValues(values);
    const auto image = line.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const auto ground = image.pixelColor(100, 15);
    QCOMPARE(image.pixelColor(110, 15), ground);
    QVERIFY(image.pixelColor(30, 14) != ground || image.pixelColor(30, 15) != ground);
}

void SparklineTest::paintsManyValuesAtOnce()
{
    Sparkline line;
    line.resize(200, 30);
    std::vector<double> values(1'000'000);
    for (std::size_t at = 0; at < values.size(); ++at)
        values[at] = std::sin(static_cast<double>(at));
    line.setValues(values);
    QVERIFY(!line.grab().isNull());
    QCOMPARE(line.values().size(), values.size());
}

void SparklineTest::paintsOneValueAndNone()
{
    Sparkline line;
    line.resize(200, 30);
    QVERIFY(!line.grab().isNull());
    line.setValues(std::vector<double>{7});
    QVERIFY(!line.grab().isNull());
    QTest::mouseMove(&line, QPoint(100, 15));
    line.setValues(std::span<const double>());
    QVERIFY(!line.grab().isNull());
}

void SparklineTest::marksARange()
{
    m_theme.setMode(Theme::Mode::Light);
    RangeBar bar;
    bar.resize(100, 14);
    bar.setRange({.low = 20, .high = 60, .mark = 40, .end = 100}, QStringLiteral("20 to 60 ms"), Tone::Good);
    QCOMPARE(bar.accessibleDescription(), QStringLiteral("20 to 60 ms"));
    const auto image = bar.grab().toImage();
    const auto &scheme = ColorScheme::light();
    QCOMPARE(image.pixelColor(10, 7), scheme.hairline);
    QCOMPARE(image.pixelColor(30, 7), scheme.tone(Tone::Good).mark);
    QCOMPARE(image.pixelColor(90, 7), scheme.hairline);
    QVERIFY(pixelsOf(image, scheme.text, QRect(38, 1, 5, 12)) > 8);
}

LONGREACH_TEST(SparklineTest)
#include "tst_sparkline.moc"
