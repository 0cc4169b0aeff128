// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/queryedit.h"

#include "app/fleet/fleetstore.h"
#include "app/fleet/roworder.h"
#include "tests/fakes/samplefleet.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;
using namespace longreach::fleet;

class QueryEditTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesConditions();
    void putsConditionsIn();
    void takesConditionsOut();
    void replacesTheOpposite();
    void leavesTheRestAsWritten();
    void roundsAgesUp();
    void whatIsWrittenIsRead();
};

namespace {

Query parsed(QStringView text)
{
    return Query::parse(text).value();
}

QueryCondition tag(const QString &value, bool isNegated = false)
{
    return {QueryField::Tag, value, isNegated};
}

} // namespace

void QueryEditTest::writesConditions()
{
    QCOMPARE(tag(QStringLiteral("pilot")).text(), QStringLiteral("tag:pilot"));
    QCOMPARE(tag(QStringLiteral("on the roof"), true).text(), QStringLiteral("-tag:\"on the roof\""));
    QCOMPARE(tag({}).text(), QStringLiteral("tag:\"\""));
    QCOMPARE((QueryCondition{QueryField::Poll, QStringLiteral("<=2h"), false}.text()), QStringLiteral("poll:<=2h"));
}

void QueryEditTest::putsConditionsIn()
{
    QCOMPARE(with({}, tag(QStringLiteral("a"))), QStringLiteral("tag:a"));
    QCOMPARE(with(parsed(u"state:enabled"), tag(QStringLiteral("a"))), QStringLiteral("state:enabled tag:a"));
    QCOMPARE(with(parsed(u"tag:a"), tag(QStringLiteral("a"))), QStringLiteral("tag:a"));
    QCOMPARE(toggled(parsed(u"meter"), tag(QStringLiteral("a"))), QStringLiteral("meter tag:a"));
}

void QueryEditTest::takesConditionsOut()
{
    const auto query = parsed(u"  state:enabled TAG:a meter");
    QVERIFY(holds(query, tag(QStringLiteral("a"))));
    QCOMPARE(without(query, tag(QStringLiteral("a"))), QStringLiteral("state:enabled meter"));
    QCOMPARE(toggled(query, tag(QStringLiteral("a"))), QStringLiteral("state:enabled meter"));
    QCOMPARE(without(query, tag(QStringLiteral("b"))), query.text());
    QVERIFY(!holds(parsed(u"tag:a,b"), tag(QStringLiteral("a"))));
}

void QueryEditTest::replacesTheOpposite()
{
    QCOMPARE(with(parsed(u"tag:a meter"), tag(QStringLiteral("a"), true)), QStringLiteral("meter -tag:a"));
    QCOMPARE(with(parsed(u"-tag:a"), tag(QStringLiteral("a"))), QStringLiteral("tag:a"));
}

void QueryEditTest::leavesTheRestAsWritten()
{
    QCOMPARE(with(parsed(u"label:\"a  b\"   -group:x,\"y z\""), tag(QStringLiteral("a"))),
             QStringLiteral("label:\"a  b\"   -group:x,\"y z\" tag:a"));
    QCOMPARE(without(parsed(u"label:\"a  b\"   tag:a -group:x,\"y z\""), tag(QStringLiteral("a"))),
             QStringLiteral("label:\"a  b\" -group:x,\"y z\""));
}

void QueryEditTest::roundsAgesUp()
{
    using namespace std::chrono;
    QCOMPARE(roundedUpAge(0s), QStringLiteral("1s"));
    QCOMPARE(roundedUpAge(60s), QStringLiteral("60s"));
    QCOMPARE(roundedUpAge(61s), QStringLiteral("2m"));
    QCOMPARE(roundedUpAge(3h + 1s), QStringLiteral("4h"));
    QCOMPARE(roundedUpAge(49h), QStringLiteral("3d"));
}

void QueryEditTest::whatIsWrittenIsRead()
{
    FleetStore store;
    auto devices = longreach::fakes::sampleFleet(3);
    devices[1].group = QStringLiteral("a \"b\", *c\\ -d");
    devices[2].group.clear();
    store.upsert(devices);
    const auto now = longreach::fakes::SampleNow;
    for (quint32 row : {1U, 2U}) {
        const QueryCondition condition{QueryField::Group, devices[row].group, false};
        const auto order = filterAndSort(store.live(), parsed(condition.text()), {}, now);
        QCOMPARE(order->rows, std::vector{row});
        const auto rest = filterAndSort(store.live(), parsed(condition.negated().text()), {}, now);
        QCOMPARE(rest->rows.size(), std::size_t{2});
    }
}

LONGREACH_TEST(QueryEditTest)
#include "tst_queryedit.moc"
