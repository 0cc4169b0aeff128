// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/scenario/scenario.h"

#include "app/lab/census.h"
#include "tests/support/testregistry.h"
#include "tests/unit/lab/residentrig.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>

using namespace longreach;
using namespace longreach::lab;
using namespace std::chrono_literals;

namespace {

/// All that can be seen of a run of `scenario` in which every device was ordered to switch.
QByteArray runOf(const Scenario &scenario, LabTime until)
{
    ResidentRig rig(Behaviour::Obedient, 60, scenario.population);
    std::vector<Eid> eids;
    for (const auto &device : rig.fleet.devices())
        eids.push_back(device.identity().eid);
    rig.fleet.setBehaviours(DevicePlan::make(Seed(1), eids, scenario.behaviours).value(), {});
    rig.fleet.setPowerCycles(scenario.population.powerCyclesPerDay, {});
    for (const auto &happening : scenario.timetable) {
        rig.fleet.plan(happening.at, [&rig, changes = happening.changes](LabTime) {
            for (const auto &change : changes) {
                if (const auto *service = std::get_if<ServiceChange>(&change))
                    rig.fleet.coverage().apply(*service);
            }
        });
    }
    std::vector<QByteArray> orders;
    for (std::size_t at = 0; at < eids.size(); ++at)
        orders.push_back(rig.order(R"([{"enable":{"iccid":"%1","rollback":true}}])", Facility::Psmo, at));
    rig.runUntil(until);
    QByteArray seen;
    for (const auto &order : orders)
        seen += rig.book.find(Facility::Psmo, order)->outcome + '\n';
    for (const auto &device : rig.fleet.devices())
        seen += QByteArray::number(qint64{device.lastPoll().value_or(LabTime()).count()}) + ' '
            + device.plmn().toString().toLatin1() + '\n';
    for (const auto &line : takeCensus(rig.fleet, {}, until))
        seen += line.country.toLatin1() + QByteArray::number(line.polling) + '/' + QByteArray::number(line.devices);
    return seen;
}

QString problemOf(const QByteArray &json)
{
    const auto read = Scenario::parse(json);
    return read ? QString() : read.error().detail;
}

} // namespace

class ScenarioTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shipsThree();
    void readsEverything();
    void namesThePathOfAFault_data();
    void namesThePathOfAFault();
    void isFoundByNameOrFile();
    void runsAlikeTwice();
    void readsChanges_data();
    void readsChanges();
};

void ScenarioTest::shipsThree()
{
    QCOMPARE(shippedScenarios().size(), 3U);
    for (const auto &scenario : shippedScenarios()) {
        QVERIFY(!scenario.title.name.isEmpty() && !scenario.title.title.isEmpty() && !scenario.title.about.isEmpty());
        QVERIFY(scenario.seed && scenario.devices && scenario.speed);
    }
    QVERIFY(shippedScenarios().at(1).timetable.size() > 3);
}

void ScenarioTest::readsEverything()
{
    const auto scenario = Scenario::parse(R"({
        "name": "mine", "seed": 9, "devices": 50, "speed": 600,
        "population": {"countries": {"BR": {"share": 3, "operators": {"724-11": 1}}, "DE": {"share": 1}},
                       "pollInterval": {"from": "1min", "to": "2min"}, "powerCyclesPerDay": 2},
        "behaviours": {"dark": "5%"}, "faults": {"error500": 2, "euicc-poison": true},
        "roaming": {"724-11": ["ES"]},
        "timetable": [{"at": "2h", "up": "BR"}, {"at": "30min", "down": ["BR", "262-01"], "set": {"slow": "50%"}}]})");
    QVERIFY2(scenario, qPrintable(scenario ? QString() : scenario.error().detail));
    QCOMPARE(scenario->title.title, QStringLiteral("mine"));
    QCOMPARE(scenario->seed, std::optional<quint64>(9));
    QCOMPARE(scenario->behaviours.dark.percent(), 5.0);
    QCOMPARE(scenario->faults.error500.percent(), 2.0);
    QVERIFY(scenario->faults.isPoisonable);
    QCOMPARE(scenario->roaming.size(), 1U);
    QCOMPARE(scenario->timetable.front().at, LabTime(30min)); // sorted by time
    QCOMPARE(scenario->timetable.front().changes.size(), 3U);
    const auto devices = makePopulation(Seed(9), 400, scenario->population);
    const auto inBrazil =
        std::ranges::count_if(devices, [](const SimulatedDevice &one) { return one.identity().country == u"BR"; });
    QVERIFY(inBrazil > 250 && inBrazil < 350);
    for (const auto &device : devices) {
        QVERIFY(device.pollInterval() >= 1min && device.pollInterval() <= 2min);
        if (device.identity().country == u"BR")
            QCOMPARE(device.card().profiles().back().owner->toString(), QStringLiteral("724-11"));
    }
}

void ScenarioTest::namesThePathOfAFault_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    QTest::newRow("no name") << QByteArray(R"({})") << QStringLiteral("name: ");
    QTest::newRow("unknown member") << QByteArray(R"({"name":"x","colour":1})") << QStringLiteral("colour: ");
    QTest::newRow("too many") << QByteArray(R"({"name":"x","devices":1e9})") << QStringLiteral("devices: ");
    QTest::newRow("no such country") << QByteArray(R"({"name":"x","population":{"countries":{"XX":{"share":1}}}})")
                                     << QStringLiteral("population.countries.XX: ");
    QTest::newRow("network of another country")
        << QByteArray(R"({"name":"x","population":{"countries":{"BR":{"share":1,"operators":{"262-01":1}}}}})")
        << QStringLiteral("population.countries.BR.operators.262-01: ");
    QTest::newRow("share") << QByteArray(R"({"name":"x","behaviours":{"dark":"200%"}})")
                           << QStringLiteral("behaviours.dark: ");
    QTest::newRow("time") << QByteArray(R"({"name":"x","timetable":[{"at":"1h","up":"BR"},{"at":"soon","up":"BR"}]})")
                          << QStringLiteral("timetable[1].at: ");
    QTest::newRow("nothing happens") << QByteArray(R"({"name":"x","timetable":[{"at":"1h"}]})")
                                     << QStringLiteral("timetable[0]: ");
    QTest::newRow("no such place") << QByteArray(R"({"name":"x","timetable":[{"at":"1h","down":"Mars"}]})")
                                   << QStringLiteral("timetable[0].down: ");
    QTest::newRow("a list") << QByteArray(R"({"name":"x","faults":[]})") << QStringLiteral("faults: ");
    QTest::newRow("no JSON") << QByteArray("{") << QStringLiteral("no object of JSON");
}

void ScenarioTest::namesThePathOfAFault()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    QVERIFY2(problemOf(json).startsWith(path), qPrintable(problemOf(json)));
}

void ScenarioTest::isFoundByNameOrFile()
{
    QVERIFY(findScenario(QStringLiteral("bad-night")));
    QCOMPARE(findScenario(QStringLiteral("no-such-night")).error().kind, Error::Kind::NotFound);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("own.json")));
    QVERIFY(file.open(QFile::WriteOnly) && file.write(R"({"name":"own"})") > 0);
    file.close();
    QCOMPARE(findScenario(file.fileName()).value().title.name, QStringLiteral("own"));
}

void ScenarioTest::runsAlikeTwice()
{
    const auto night = findScenario(QStringLiteral("bad-night")).value();
    const auto first = runOf(night, 5h);
    QVERIFY(first.contains("rollbackResult") && first.contains(R"("enableResult":"ok")"));
    QCOMPARE(runOf(night, 5h), first);
    const auto calm = findScenario(QStringLiteral("calm-fleet")).value();
    QVERIFY(runOf(calm, 5h) != first);
}

void ScenarioTest::readsChanges_data()
{
    QTest::addColumn<bool>("isGood");
    for (const auto *good : {"dark=5%", "error500=2%", "down=BR", "up=724-11", "roam=724-11:ES", "unroam=724-11:ES",
                             "speed=60", "pause=on", "scenario=bad-night", "restart-every=7"})
        QTest::newRow(good) << true;
    for (const auto *bad : {"", "dark", "dark=x", "down=Mars", "roam=724-11", "roam=999-70:ES", "speed=0", "speed=fast",
                            "pause=maybe", "rain=5%"})
        QTest::newRow(*bad ? bad : "nothing") << false;
}

void ScenarioTest::readsChanges()
{
    QFETCH(bool, isGood);
    const auto text = QString::fromLatin1(QTest::currentDataTag());
    const auto change = parseLabChange(text);
    QCOMPARE(change.has_value(), isGood);
    if (change)
        QCOMPARE(toText(*change), text);
}

LONGREACH_TEST(ScenarioTest)
#include "tst_scenario.moc"
