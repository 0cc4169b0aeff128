// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/querymatcher.h"

#include "app/fleet/fleetstore.h"
#include "app/fleet/textpattern.h"
#include "tests/fakes/samplefleet.h"
#include "tests/support/testregistry.h"

#include <QDateTime>
#include <QTest>

#include <rapidcheck.h>

using namespace longreach;
using namespace longreach::fleet;
using longreach::fakes::sampleFleet;
using longreach::fakes::sampleFleetDevice;
using longreach::fakes::SampleNow;

class QueryMatcherTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsByField_data();
    void findsByField();
    void findsByValue_data();
    void findsByValue();
    void findsByHourOfPolls();
    void findsByLastOperation_data();
    void findsByLastOperation();
    void agreesWithASearchDeviceByDevice();
    void leavesOutGaps();
    void matchesPatterns();
    void stopsOnRequest();

private:
    [[nodiscard]] qsizetype countOf(QStringView query, Timestamp now = SampleNow) const
    {
        return static_cast<qsizetype>(matchingRows(m_store.snapshot(), Query::parse(query).value(), now).size());
    }

    FleetStore m_store;
};

/// 5,000 sample devices, and three with something special.
void QueryMatcherTest::initTestCase()
{
    m_store.upsert(sampleFleet(5'000));
    Device bare{.eid = sampleFleetDevice(5'000).eid};
    auto marked = sampleFleetDevice(5'001);
    marked.label = QStringLiteral("Zähler *Süd*");
    marked.tags = {QStringLiteral("pilot"), QStringLiteral("cold store")};
    marked.profiles.clear();
    auto single = sampleFleetDevice(5'002);
    single.profiles.pop_back();
    single.profiles[0].state = ProfileState::Disabled;
    single.pollInterval = std::chrono::seconds(30);
    m_store.upsert(std::vector{bare, marked, single});
}

void QueryMatcherTest::findsByField_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<qsizetype>("count");
    const auto row = [](const char16_t *query, qsizetype count) {
        QTest::newRow(qPrintable(QString::fromUtf16(query))) << QString::fromUtf16(query) << count;
    };
    row(u"", 5'003);
    row(u"state:unknown", 1);
    row(u"state:empty", 1);
    row(u"state:disabled", 0);
    row(u"state:overdue", 1);
    row(u"state:enabled", 5'000);
    row(u"-state:enabled", 3);
    row(u"state:unknown,empty", 2);
    row(u"operator:Bootstrap", 2'500);
    row(u"operator:\"tele2 iot\"", 500);
    row(u"operator:Tele2*", 500);
    row(u"operator:Tele2", 0);
    row(u"country:de", 1'000);
    row(u"country:DE,BR", 2'001);
    row(u"country:\"\"", 1);
    row(u"tag:pilot", 1'668);
    row(u"tag:\"cold store\"", 1);
    row(u"-tag:*", 3'335);
    row(u"group:\"region 3\"", 715);
    row(u"eim:lab", 5'002);
    row(u"eim:other", 0);
    row(u"plmn:262-01", 1'000);
    row(u"plmn:26201", 1'000);
    row(u"plmn:262*", 1'000);
    row(u"plmn:\"\"", 1);
}

void QueryMatcherTest::findsByValue_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<qsizetype>("count");
    const auto row = [](const char16_t *query, qsizetype count) {
        QTest::newRow(qPrintable(QString::fromUtf16(query))) << QString::fromUtf16(query) << count;
    };
    row(u"label:meter-00001", 10);
    row(u"label:METER-000017", 1);
    row(u"label:meter-*7", 500);
    row(u"label:\\*Süd", 1);
    row(u"label:zähler", 1);
    row(u"label:\"\"", 1);
    row(u"profile:\"Tele2 IoT M2M\"", 1'000);
    row(u"profile:Bootstrap", 5'001);
    row(u"class:operational", 5'000);
    row(u"class:test", 0);
    row(u"profiles:0", 2);
    row(u"profiles:>1", 5'000);
    row(u"profiles:<=1", 3);
    row(u"poll:<1m", 60);
    row(u"poll:>1h", 1'401);
    row(u"poll:never", 1);
    row(u"interval:1h", 5'001);
    row(u"interval:<1m", 1);
    row(u"meter-000017", 1);
    row(u"orange", 500);
    row(u"nowhere", 0);
    row(u"cold", 1);
    row(u"state:enabled country:DE -tag:pilot", 666);
}

void QueryMatcherTest::findsByField()
{
    QFETCH(const QString, query);
    QFETCH(const qsizetype, count);
    QCOMPARE(countOf(query), count);
}

void QueryMatcherTest::findsByValue()
{
    findsByField();
}

void QueryMatcherTest::findsByHourOfPolls()
{
    auto devices = sampleFleet(3);
    const QDateTime noon(QDate(2026, 3, 4), QTime(12, 0));
    const auto at = [&](int minutes) { return fromUnixMilliseconds(noon.addSecs(minutes * 60).toMSecsSinceEpoch()); };
    devices[0].lastPoll = at(70);
    devices[0].polls.note(at(70));
    devices[0].polls.note(at(5));
    devices[0].polls.note(at(-24 * 60));
    devices[1].lastPoll = at(30); // the only one that was ever known
    devices[2].lastPoll.reset();
    FleetStore store;
    store.upsert(devices);
    const auto rows = [&](QStringView query) {
        return matchingRows(store.snapshot(), Query::parse(query).value(), at(120));
    };
    QCOMPARE(rows(u"polled:2026-03-04T12"), (std::vector<quint32>{0, 1}));
    QCOMPARE(rows(u"polled:2026-03-04T13"), std::vector<quint32>{0});
    QCOMPARE(rows(u"polled:2026-03-03"), std::vector<quint32>{0});
    QCOMPARE(rows(u"-polled:2026-03-04T12"), std::vector<quint32>{2});
    QCOMPARE(rows(u"polled:2026-03-04"), (std::vector<quint32>{0, 1}));
    QVERIFY(rows(u"polled:2026-03-05,2026-03-02").empty());
}

void QueryMatcherTest::findsByLastOperation_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<int>>("numbers");
    const auto row = [](const char16_t *query, const QList<int> &numbers) {
        QTest::newRow(qPrintable(QString::fromUtf16(query))) << QString::fromUtf16(query) << numbers;
    };
    row(u"outcome:done", {1});
    row(u"outcome:failed", {2});
    row(u"outcome:done,failed", {1, 2});
    row(u"outcome:unresolved", {3});
    row(u"outcome:revoked", {});
    row(u"-outcome:done", {0, 2, 3, 4, 5});
    row(u"inflight:accepted", {4});
    row(u"inflight:SubmissionUnknown", {5});
    row(u"inflight:accepted,submissionunknown", {4, 5});
    row(u"inflight:delivered", {});
    row(u"answer:<30s", {1});
    row(u"answer:>=30s answer:<2h", {2});
    row(u"answer:>1h", {2}); // what expired was no answer
    row(u"delivery:<=10s", {1});
    row(u"delivery:>1d", {});
    row(u"ended:<3h", {2, 3});
    row(u"ended:>=3h", {1});
    row(u"ended:>2026-03-04", {1, 2, 3});
    row(u"ended:>=2026-03-04T12:00 ended:<2026-03-04T12:01", {1});
    row(u"ended:>2026-03-04T13", {2, 3});
}

void QueryMatcherTest::findsByLastOperation()
{
    QFETCH(const QString, query);
    QFETCH(const QList<int>, numbers);
    const auto noon = fromUnixMilliseconds(QDateTime(QDate(2026, 3, 4), QTime(12, 0)).toMSecsSinceEpoch());
    using State = OperationState;
    const auto last = [noon](State state, std::chrono::minutes ended, std::chrono::seconds took) {
        const auto end = noon + ended;
        return LastOperation{.state = state,
                             .submittedAt = end - took,
                             .deliveredAt = end - took / 2,
                             .endedAt = isOpen(state) ? std::nullopt : std::optional(end)};
    };
    auto devices = sampleFleet(6);
    devices[1].lastOperation = last(State::Succeeded, std::chrono::minutes(0), std::chrono::seconds(20));
    devices[2].lastOperation = last(State::Failed, std::chrono::minutes(90), std::chrono::minutes(80));
    devices[3].lastOperation = last(State::Expired, std::chrono::minutes(170), std::chrono::hours(5));
    devices[4].lastOperation = last(State::Accepted, std::chrono::minutes(170), std::chrono::hours(5));
    devices[5].lastOperation = last(State::SubmissionUnknown, std::chrono::minutes(170), std::chrono::hours(5));
    FleetStore store;
    store.upsert(devices);
    QList<int> found;
    for (const auto at : matchingRows(store.snapshot(), Query::parse(query).value(), noon + std::chrono::hours(3)))
        found.append(static_cast<int>(at));
    QCOMPARE(found, numbers);
    for (const auto &device : devices)
        QCOMPARE(store.live().device(*store.rowOf(device.eid)).lastOperation, device.lastOperation);
}

void QueryMatcherTest::agreesWithASearchDeviceByDevice()
{
    const auto has = [](const Device &device, const QString &digits) {
        return device.eid.toString().contains(digits) || (device.imei && device.imei->toString().contains(digits))
            || device.label.contains(digits) || device.tags.join(u' ').contains(digits)
            || operatorName(device).contains(digits) || device.country.contains(digits)
            || std::any_of(device.profiles.begin(), device.profiles.end(),
                           [&](const auto &profile) { return profile.iccid.toString().contains(digits); });
    };
    FleetStore store;
    store.upsert(sampleFleet(500));
    const auto fleet = store.snapshot();
    QVERIFY(rc::check("digits are found wherever they stand", [&] {
        const auto digits = QString::number(*rc::gen::inRange(0, 100'000));
        std::vector<quint32> expected;
        for (quint32 row = 0; row < fleet.rowCount(); ++row) {
            if (has(fleet.device(row), digits))
                expected.push_back(row);
        }
        RC_ASSERT(matchingRows(fleet, Query::parse(digits).value(), SampleNow) == expected);
    }));
    for (const int n : {0, 17, 4'999}) {
        const auto device = sampleFleetDevice(n);
        QCOMPARE(countOf(QString(QStringLiteral("eid:") + device.eid.toString())), 1);
        QCOMPARE(countOf(QString(QStringLiteral("eid:\"") + device.eid.toDisplayString() + u'"')), 1);
        QCOMPARE(countOf(QString(QStringLiteral("imei:") + device.imei->toString())), 1);
        QCOMPARE(countOf(device.profiles[1].iccid.toString()), 1);
        QCOMPARE(countOf(QString(QStringLiteral("iccid:") + device.profiles[1].iccid.toString() + u'0')), 1);
    }
    QCOMPARE(countOf(u"eid:8904*"), 5'003);
    QCOMPARE(countOf(u"imei:\"\""), 1);
}

void QueryMatcherTest::leavesOutGaps()
{
    FleetStore store;
    store.upsert(sampleFleet(10));
    store.remove(std::vector{sampleFleetDevice(3).eid});
    QCOMPARE(matchingRows(store.snapshot(), Query(), SampleNow).size(), 9U);
    QCOMPARE(matchingRows(store.snapshot(), Query::parse(u"-country:XX").value(), SampleNow).size(), 9U);
}

void QueryMatcherTest::matchesPatterns()
{
    QVERIFY(TextPattern::whole(u"a*c").matches(u"ABBC"));
    QVERIFY(TextPattern::whole(u"a*a").matches(u"aa"));
    QVERIFY(!TextPattern::whole(u"a*a").matches(u"a"));
    QVERIFY(TextPattern::whole(u"*").matches(u"a"));
    QVERIFY(TextPattern::whole(u"a**b").matches(u"ab"));
    QVERIFY(TextPattern::whole(u"*b*d*").matches(u"abcde"));
    QVERIFY(!TextPattern::whole(u"*d*b*").matches(u"abcde"));
    QVERIFY(TextPattern::whole(u"a\\*").matches(u"a*"));
    QVERIFY(!TextPattern::whole(u"a\\*").matches(u"ab"));
    QVERIFY(TextPattern::anywhere(u"b*d").matches(u"abcde"));
    QVERIFY(!TextPattern::whole(u"*").matches(u""));
    QVERIFY(TextPattern::part(u"b").matches(u"abc"));
    QVERIFY(!TextPattern::part(u"b*").matches(u"abc"));
    QVERIFY(TextPattern::whole(u"").matches(u""));
    QVERIFY(!TextPattern::whole(u"").matches(u"a"));
}

void QueryMatcherTest::stopsOnRequest()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(matchingRows(m_store.snapshot(), Query(), SampleNow, stop.get_token()).empty());
}

LONGREACH_TEST(QueryMatcherTest)
#include "tst_querymatcher.moc"
