// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/lab.h"

#include "app/sgp32/crypto/eckey.h"
#include "tests/support/rawhttps.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace longreach;
using namespace longreach::lab;
using longreach::test::RawHttps;

namespace {

constexpr int Devices = 200;

std::unique_ptr<Lab> labOf(int devices, double speed)
{
    LabOptions options;
    options.devices = devices;
    options.speed = speed;
    return Lab::start(options).value();
}

LabReport reportOf(Lab &lab, quint64 exchangesAfter = 0)
{
    return lab.report(exchangesAfter).result();
}

Result<void> changed(Lab &lab, const char *assignment)
{
    return lab.change(QString::fromLatin1(assignment)).result();
}

double knob(const LabReport &report, QStringView name)
{
    const auto found = std::ranges::find(report.knobs, name, &LabKnob::name);
    return found == report.knobs.end() ? -1 : found->value;
}

qint64 sum(const LabReport &report, qint64 LabNetwork::*count)
{
    qint64 all = 0;
    for (const auto &network : report.networks)
        all += network.*count;
    return all;
}

/// Orders the first device to list its profiles.
QString orderAtFirst(Lab &lab)
{
    RawHttps client(lab.restUrl(), lab.certificateFile());
    const auto eid = QJsonDocument::fromJson(client.get("/devices?limit=1").body)[u"devices"][0][u"eid"].toString();
    client.post("/psmo/create",
                R"({"eidValue":")" + eid.toLatin1() + R"(","order":{"psmo":[{"listProfileInfo":{}}]}})");
    return eid;
}

} // namespace

/// A lab that is looked at and changed while it runs.
class LabControlTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsItsDevices();
    void isTurned();
    void pausesAndGoesOn();
    void takesAScenario();
    void showsWhatIsSaid();
    void isTurnedOverRest();
    void countsOrders();
    void namesItself();
};

void LabControlTest::countsItsDevices()
{
    const auto lab = labOf(Devices, 1);
    const auto report = reportOf(*lab);
    QCOMPARE(sum(report, &LabNetwork::devices), Devices);
    QCOMPARE(sum(report, &LabNetwork::polling), Devices); // each came within its interval, before the lab began
    QVERIFY(report.networks.size() > 12);
    QVERIFY(std::ranges::is_sorted(report.networks, {}, &LabNetwork::country));
    QVERIFY(std::ranges::none_of(report.networks, &LabNetwork::isDown));
    QCOMPARE(report.outside, 0);
    RawHttps client(lab->restUrl(), lab->certificateFile());
    client.post("/lab/enrol", R"({"eid":"89049032123451234512345678901235"})");
    QCOMPARE(reportOf(*lab).outside, 1);
}

void LabControlTest::isTurned()
{
    const auto lab = labOf(Devices, 50'000);
    QVERIFY(changed(*lab, "absent=50%"));
    QVERIFY(changed(*lab, "error500=100%"));
    QVERIFY(changed(*lab, "down=BR"));
    QCOMPARE(knob(reportOf(*lab), u"absent"), 50.0);
    QCOMPARE(knob(reportOf(*lab), u"error500"), 100.0);
    QCOMPARE(reportOf(*lab).down, QStringList(QStringLiteral("BR")));
    QTRY_VERIFY(sum(reportOf(*lab), &LabNetwork::polling) < Devices * 6 / 10);
    QVERIFY(changed(*lab, "absent=0%") && changed(*lab, "up=BR"));
    QTRY_COMPARE(sum(reportOf(*lab), &LabNetwork::polling), Devices); // all came back
    QCOMPARE(changed(*lab, "rain=5%").error().kind, Error::Kind::InvalidInput);
    QVERIFY(changed(*lab, "slow=60%"));
    QCOMPARE(changed(*lab, "dark=60%").error().kind, Error::Kind::InvalidInput); // more than all devices
    RawHttps client(lab->restUrl(), lab->certificateFile());
    QCOMPARE(client.get("/devices?limit=1").status, 500);
}

void LabControlTest::pausesAndGoesOn()
{
    const auto lab = labOf(20, 10'000);
    QTRY_VERIFY(reportOf(*lab).time.count() > 10);
    QVERIFY(changed(*lab, "pause=on"));
    const auto stopped = reportOf(*lab);
    QVERIFY(stopped.isPaused);
    const auto eid = orderAtFirst(*lab);
    const auto other = labOf(1, 10'000);
    QTRY_VERIFY(reportOf(*other).time.count() > 300); // what would have passed here
    QCOMPARE(reportOf(*lab).time, stopped.time);
    QCOMPARE(reportOf(*lab).queues.at(1).waiting, 1);
    QVERIFY(changed(*lab, "speed=100000") && changed(*lab, "pause=off"));
    QTRY_COMPARE(reportOf(*lab).queues.at(1).done, 1);
    QCOMPARE(reportOf(*lab).speed, 100'000.0);
}

void LabControlTest::takesAScenario()
{
    const auto lab = labOf(Devices, 100);
    QVERIFY(changed(*lab, "down=DE"));
    QVERIFY(changed(*lab, "scenario=bad-night"));
    const auto report = reportOf(*lab);
    QCOMPARE(report.scenario, QStringLiteral("bad-night"));
    QCOMPARE(knob(report, u"refuse"), 3.0);
    QVERIFY(report.down.isEmpty()); // what an earlier hand did is undone
    QVERIFY(report.timetable.size() > 3);
    QVERIFY(std::ranges::none_of(report.timetable, &LabPlannedChange::isPast));
    QVERIFY(changed(*lab, "speed=100000"));
    QTRY_VERIFY(std::ranges::all_of(reportOf(*lab).timetable, &LabPlannedChange::isPast));
    QTRY_COMPARE(knob(reportOf(*lab), u"refuse"), 1.0); // the last entry was carried out, too
    QVERIFY(reportOf(*lab).down.isEmpty());
    QCOMPARE(changed(*lab, "scenario=none-such").error().kind, Error::Kind::NotFound);
}

void LabControlTest::showsWhatIsSaid()
{
    const auto lab = labOf(20, 10'000);
    const auto eid = orderAtFirst(*lab);
    QTRY_VERIFY(reportOf(*lab).exchanges.size() >= 2);
    const auto said = reportOf(*lab).exchanges;
    QCOMPARE(said.at(0).reader, eid);
    QCOMPARE(said.at(0).title, QStringLiteral("GetEimPackage"));
    QCOMPARE(said.at(1).title, QStringLiteral("ProvideEimPackageResult"));
    QVERIFY(said.at(0).command.startsWith("\xBF\x4F") && said.at(0).response.startsWith('\xBF'));
    QVERIFY(reportOf(*lab, said.back().number).exchanges.empty()); // nothing twice
    lab->watchExchanges("123456789012345");
    orderAtFirst(*lab);
    QTRY_COMPARE(reportOf(*lab).queues.at(1).done, 2);
    QVERIFY(reportOf(*lab, said.back().number).exchanges.empty());
}

void LabControlTest::isTurnedOverRest()
{
    const auto lab = labOf(20, 100);
    RawHttps client(lab->restUrl(), lab->certificateFile());
    const auto answer = client.post("/lab/faults", R"(["dark=5%","down=BR","speed=600"])");
    QCOMPARE(answer.status, 200);
    const auto state = QJsonDocument::fromJson(client.get("/lab/faults").body);
    QCOMPARE(state[u"faults"][u"dark"].toDouble(), 5.0);
    QCOMPARE(state[u"down"][0].toString(), QStringLiteral("BR"));
    QCOMPARE(state[u"speed"].toDouble(), 600.0);
    const auto refused = client.post("/lab/faults", R"(["dark=7%","rain=5%"])");
    QCOMPARE(refused.status, 400);
    QVERIFY(refused.body.contains("rain"));
    QCOMPARE(knob(reportOf(*lab), u"dark"), 5.0); // all or nothing
    QCOMPARE(client.post("/lab/faults", R"(["dark=7%","scenario=nowhere"])").status, 400);
    QCOMPARE(client.post("/lab/faults", R"(["dark=60%","slow=60%"])").status, 400);
    QCOMPARE(knob(reportOf(*lab), u"dark"), 5.0);
    QCOMPARE(client.post("/lab/faults", "{}").status, 400);
}

void LabControlTest::countsOrders()
{
    const auto lab = labOf(20, 1);
    QVERIFY(changed(*lab, "pause=on"));
    orderAtFirst(*lab);
    orderAtFirst(*lab);
    const auto queue = reportOf(*lab).queues.at(1);
    QCOMPARE(queue.facility, QStringLiteral("psmo"));
    QCOMPARE(queue.waiting, 2);
    QVERIFY(queue.oldestWaiting && !queue.oldestUnderWay);
}

void LabControlTest::namesItself()
{
    LabOptions options;
    options.devices = 1;
    options.esipa.keyPem = sgp32::PrivateKey::generate(sgp32::Curve::BrainpoolP256r1).value().toPem();
    const auto lab = Lab::start(options).value();
    QCOMPARE(lab->identity().keyCurve, QStringLiteral("brainpoolP256r1"));
    QCOMPARE(lab->identity().keyFingerprint.size(), 64);
    QVERIFY(lab->identity().addInitialEim.startsWith("\xBF\x57"));
    QVERIFY(lab->identity().plainEsipaUrl.isEmpty());
}

LONGREACH_TEST(LabControlTest)
#include "tst_labcontrol.moc"
