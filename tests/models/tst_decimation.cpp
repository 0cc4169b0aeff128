// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/decimation.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>

using namespace longreach;

class DecimationTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsExtremes();
    void leavesGaps();
};

void DecimationTest::keepsExtremes()
{
    QVERIFY(rc::check("least and greatest survive in every column, and no more columns come than asked for", [] {
        const auto values = *rc::gen::nonEmpty(rc::gen::container<std::vector<double>>(
            rc::gen::map(rc::gen::inRange(-1'000, 1'000), [](int value) { return value / 8.0; })));
        const auto columns = *rc::gen::inRange<std::size_t>(1, 50);
        const auto ranges = decimated(values, columns);
        RC_ASSERT(ranges.size() == std::min(columns, values.size()));
        std::vector<double> ends;
        for (const auto &range : ranges) {
            RC_ASSERT(range.has_value());
            RC_ASSERT(range->least <= range->greatest);
            ends.push_back(range->least);
            ends.push_back(range->greatest);
        }
        RC_ASSERT(rangeOf(ends) == rangeOf(values));
    }));
}

void DecimationTest::leavesGaps()
{
    const auto gap = std::numeric_limits<double>::quiet_NaN();
    const std::vector<double> values{1, gap, gap, gap, 3, gap};
    const auto ranges = decimated(values, 3);
    QCOMPARE(ranges[0], (ValueRange{1, 1}));
    QVERIFY(!ranges[1]);
    QCOMPARE(ranges[2], (ValueRange{3, 3}));
    QVERIFY(!rangeOf(std::vector<double>{gap, gap}));
    QVERIFY(decimated({}, 10).empty());
}

LONGREACH_TEST(DecimationTest)
#include "tst_decimation.moc"
