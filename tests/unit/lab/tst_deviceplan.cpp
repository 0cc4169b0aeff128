// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/deviceplan.h"

#include "app/lab/laboptions.h"

#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <rapidcheck.h>

using namespace longreach;
using namespace longreach::lab;

namespace {

std::vector<Eid> manyEids(int count)
{
    std::vector<Eid> eids;
    for (int at = 0; at < count; ++at)
        eids.push_back(Eid::fromStem(QStringLiteral("%1").arg(at, 30, 10, QLatin1Char('0'))).value());
    return eids;
}

Share percent(int number)
{
    return Share::parse(QString::number(number)).value();
}

} // namespace

class DevicePlanTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasExactAndDisjointShares();
    void refusesMoreThanAll();
    void readsShares_data();
    void readsShares();
    void readsListenAddresses();
};

void DevicePlanTest::hasExactAndDisjointShares()
{
    QVERIFY(rc::check("exact counts, nobody twice, the same for the same seed", [] {
        const auto count = *rc::gen::inRange(1, 400);
        const auto eids = manyEids(count);
        const Seed seed(*rc::gen::arbitrary<quint32>());
        BehaviourShares shares;
        shares.refuse = percent(*rc::gen::inRange(0, 40));
        shares.dark = percent(*rc::gen::inRange(0, 30));
        shares.absent = percent(*rc::gen::inRange(0, 25));
        const auto json = DevicePlan::make(seed, eids, shares).value().toJson();
        const auto plan = QJsonDocument::fromJson(json).object();
        QSet<QString> chosen;
        qsizetype total = 0;
        for (const auto *name : {"refuse", "slow", "dark", "rollback", "absent"}) {
            for (const auto &eid : plan[QLatin1String(name)].toArray())
                chosen += eid.toString();
            total += plan[QLatin1String(name)].toArray().size();
        }
        RC_ASSERT(plan[u"refuse"].toArray().size() == shares.refuse.of(count));
        RC_ASSERT(plan[u"dark"].toArray().size() == shares.dark.of(count));
        RC_ASSERT(plan[u"devices"].toInt() == count);
        RC_ASSERT(chosen.size() == total);
        RC_ASSERT(DevicePlan::make(seed, eids, shares).value().toJson() == json);
    }));
}

void DevicePlanTest::refusesMoreThanAll()
{
    const auto eids = manyEids(10);
    BehaviourShares shares{.refuse = percent(60), .slow = percent(50), .dark = {}, .rollback = {}, .absent = {}};
    QCOMPARE(DevicePlan::make(Seed(1), eids, shares).error().kind, Error::Kind::InvalidInput);
}

void DevicePlanTest::readsShares_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("fraction");
    QTest::newRow("sign") << QStringLiteral("5%") << 0.05;
    QTest::newRow("blank") << QStringLiteral(" 2.5 % ") << 0.025;
    QTest::newRow("no sign") << QStringLiteral("10") << 0.1;
    QTest::newRow("all") << QStringLiteral("100%") << 1.0;
    QTest::newRow("too much") << QStringLiteral("101%") << -1.0;
    QTest::newRow("negative") << QStringLiteral("-1%") << -1.0;
    QTest::newRow("word") << QStringLiteral("half") << -1.0;
    QTest::newRow("nothing") << QString() << -1.0;
    QTest::newRow("not a number") << QStringLiteral("nan") << -1.0;
}

void DevicePlanTest::readsShares()
{
    QFETCH(const QString, text);
    QFETCH(const double, fraction);
    const auto share = Share::parse(text);
    QCOMPARE(share.has_value(), fraction >= 0);
    if (share)
        QCOMPARE(share->fraction(), fraction);
}

void DevicePlanTest::readsListenAddresses()
{
    LabOptions options;
    QVERIFY(options.setListen(u"127.0.0.1:8443"));
    QCOMPARE(options.port, quint16{8443});
    QVERIFY(options.setListen(u"[::1]:0"));
    QCOMPARE(options.address, QStringLiteral("::1"));
    QVERIFY(options.setListen(u"localhost:1"));
    QCOMPARE(options.address, QStringLiteral("127.0.0.1"));
    for (const auto *bad : {u"127.0.0.1", u"host:1", u"127.0.0.1:x", u"127.0.0.1:70000", u":1"})
        QCOMPARE(options.setListen(bad).error().kind, Error::Kind::InvalidInput);
}

LONGREACH_TEST(DevicePlanTest)
#include "tst_deviceplan.moc"
