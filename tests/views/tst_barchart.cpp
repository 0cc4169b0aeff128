// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/barchart.h"

#include "tests/support/testregistry.h"

#include <QPixmap>
#include <QTest>

using namespace longreach;

/// The bars of devices by country and operator, in large fleets.
class BarChartTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsRoomForItsNumbers();
};

namespace {

/// The end of the lines, where the numbers stand, of one country with these counts.
QImage numbersOf(const std::vector<qint64> &counts)
{
    constexpr int strip = 24;
    BarChart chart(QStringLiteral("Places"));
    chart.resize(460, 240);
    QStringList names;
    for (std::size_t number = 0; number < counts.size(); ++number)
        names.append(QStringLiteral("Operator %1").arg(number));
    chart.setMatrix({.rows = {QStringLiteral("DE")},
                     .columns = names,
                     .hasOtherRows = false,
                     .hasOtherColumns = false,
                     .counts = counts});
    return chart.grab(QRect(chart.width() - strip, 0, strip, chart.height())).toImage();
}

} // namespace

void BarChartTest::keepsRoomForItsNumbers()
{
    // Parts too small to be seen are drawn larger than they are, and the line is no longer for that.
    QCOMPARE(numbersOf({39'930, 10, 10, 10, 10, 10, 10, 10}), numbersOf({40'000, 0, 0, 0, 0, 0, 0, 0}));
}

LONGREACH_TEST(BarChartTest)
#include "tst_barchart.moc"
