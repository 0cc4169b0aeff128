// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/scenestage.h"

#include "app/fleet/fleetsummary.h"
#include "app/jobs/enginestatus.h"
#include "tests/fakes/samplecard.h"
#include "tests/fakes/samplefleet.h"
#include "views/common/agetext.h"
#include "views/devices/devicelist.h"
#include "views/devices/fleetpage.h"
#include "views/eims/eimdialog.h"

#include <QAction>
#include <QTest>

#include <algorithm>

namespace longreach::test {

namespace {

constexpr int deviceCount = 120;
constexpr int finishedCount = 80;
constexpr int runningCount = 60;
constexpr int slowRate = 12; ///< a minute: the job outlasts every scene
constexpr int patience = 10'000;

int devicesOf(SceneStage::Fill fill)
{
    return fill == SceneStage::Fill::Empty ? 0 : deviceCount;
}

void waitFor(const std::function<bool()> &isMet, const char *what)
{
    if (!QTest::qWaitFor(isMet, patience))
        qFatal("the stage cannot be set: %s", what);
}

TraceEntry exchange(quint64 number, const QString &title, const char *command, const char *response)
{
    TraceEntry entry;
    entry.number = number;
    entry.reader = SceneStage::readerWithCard();
    entry.title = title;
    entry.command = QByteArray::fromHex(command);
    entry.response = QByteArray::fromHex(response);
    return entry;
}

/// The eIM of a plant: in production and nothing but read from.
EimConnection plantConnection()
{
    EimConnection connection;
    connection.name = QStringLiteral("plant");
    connection.baseUrl = QUrl(QStringLiteral("https://eim.example.com/site1"));
    connection.environment = EimConnection::Environment::Production;
    connection.isReadOnly = true;
    return connection;
}

/// Most obey; some give the reasons that fleets meet.
ports::OrderReport answerTo(int number)
{
    ports::OrderReport report;
    report.verdict = number % 9 == 4 ? ports::OrderReport::Verdict::Failed : ports::OrderReport::Verdict::Succeeded;
    if (number % 9 == 4)
        report.reason =
            number % 2 == 0 ? QStringLiteral("iccidOrAidNotFound") : QStringLiteral("profileNotInDisabledState");
    report.raw = QStringLiteral(R"({"orderId":"fake/%1","state":"%2","euiccPackageResult":{"eimId":"lab",)"
                                R"("counterValue":%1,"transactionId":"8A4F01","result":"%3"},"signature":"5F3740…"})")
                     .arg(QString::number(number), number % 9 == 4 ? QStringLiteral("failed") : QStringLiteral("done"),
                          report.reason.isEmpty() ? QStringLiteral("ok") : report.reason)
                     .toUtf8();
    return report;
}

} // namespace

SceneStage::SceneStage(Fill fill)
    : shop(devicesOf(fill)), m_fill(fill), m_plant(std::make_shared<fakes::FakeEim>(shop.clock))
{
    if (fill == Fill::Empty)
        static_cast<void>(shop.journal.eims().remove(1).result());
    else
        fillEims();
    shop.load();
    if (fill != Fill::Empty) {
        fillJobs();
        fillBench();
        fillLab();
        ageDevices();
    }
    window = std::make_unique<MainWindow>(services(), shop.theme);
    jobs::EngineStatus engine;
    engine.role = jobs::EngineStatus::Role::Holding;
    window->showEngine(engine);
    window->show();
    waitFor([this, fill] { return window->fleetPage()->list()->model().rowCount() == devicesOf(fill); }, "devices");
    if (fill == Fill::Failing)
        fail();
}

void SceneStage::ageDevices()
{
    using std::chrono::hours;
    std::vector<Device> changed;
    for (int number = 3; number < deviceCount; number += 4) {
        auto device = shop.device(number);
        device.pollInterval = hours(1);
        if (number % 3 == 0)
            device.lastPoll = currentTime() - hours(number);
        else if (number % 3 == 1)
            device.profiles.clear();
        else
            std::ranges::for_each(device.profiles, [](Profile &profile) { profile.state = ProfileState::Disabled; });
        changed.push_back(std::move(device));
    }
    static_cast<void>(shop.journal.devices().save(changed).result());
    const auto isAged = [this] {
        return fleet::summaryOf(shop.fleet.live(), currentTime()).states.contains(DeviceState::Overdue);
    };
    waitFor(isAged, "overdue devices");
}

SceneStage::~SceneStage()
{
    window.reset();
}

Services SceneStage::services()
{
    auto all = shop.services();
    all.bench = &bench;
    all.cardLore = &lore;
    all.secrets = &gate;
    if (m_fill == Fill::Empty)
        all.startLab = [] {}; // offered, as there is none
    else
        all.lab = &lab;
    all.versions = {{QStringLiteral("Longreach"), QStringLiteral(LONGREACH_VERSION)},
                    {QStringLiteral("Qt"), QLatin1String(qVersion())}};
    return all;
}

void SceneStage::run(const QString &command)
{
    auto *action = window->commands().action(command);
    waitFor([action] { return action->isEnabled(); }, qPrintable(command));
    action->trigger();
}

qint64 SceneStage::holdImport()
{
    const auto path = shop.folder.filePath(QStringLiteral("meters-brazil.csv"));
    m_held = std::make_unique<HeldFile>(path);
    return shop.import.begin({.file = path});
}

void SceneStage::fillEims()
{
    shop.opener.put(QStringLiteral("plant"), m_plant);
    static_cast<void>(shop.journal.eims().save(plantConnection()).result());
}

void SceneStage::fillJobs()
{
    shop.startEngine();
    shop.eim->answerWith([number = 0](const ports::OrderRequest &) mutable { return answerTo(number++); });
    finishedJob = shop.createJob(JobKind::Audit, finishedCount);
    if (!shop.runToEnd(finishedJob))
        qFatal("the stage cannot be set: job");
    shop.createJob(JobKind::CardData, runningCount, slowRate);
    waitFor([this] { return shop.board.jobs().size() == 2; }, "jobs");
}

CardReport SceneStage::secondCard()
{
    auto card = fakes::sampleCard(QStringLiteral("Cherry GmbH SmartTerminal 2100 03 00"));
    card.identity.eid = fakes::sampleFleetDevice(2).eid;
    card.identity.eidText = card.identity.eid->toString();
    card.identity.versions.sgp32 = {QStringLiteral("1.0.1")};
    card.memory->freeNonVolatile = 198'656;
    card.profiles.pop_back();
    card.notifications.clear();
    card.eims.clear();
    return card;
}

void SceneStage::fillBench()
{
    bench.insert(fakes::sampleCard(readerWithCard()));
    bench.insert(fakes::samplePlainSim(QStringLiteral("ACS ACR39U ICC Reader 01 00")));
    bench.plug({.name = QStringLiteral("Alcor Micro AU9560 02 00"), .atr = {}, .problem = {}});
    bench.note(exchange(1, QStringLiteral("Select ISD-R"), "00a4040010a0000005591010ffffffff8900000100", "6121"));
    bench.note(exchange(2, QStringLiteral("Get EID"), "80e2910006bf3e035c015a00",
                        "bf3e125a1089049032123451234512345678901235009000"));
    bench.note(exchange(3, QStringLiteral("Enable profile"), "80e2910017bf3114a0124f10a0000005591010ffffffff8900001100",
                        "bf31038001009000"));
}

void SceneStage::fillLab()
{
    using std::chrono::seconds;
    const auto add = [this](const QString &country, const QString &plmn, const QString &name, qint64 devices) {
        LabNetwork network{country, plmn, name};
        network.devices = devices;
        network.polling = devices - devices / 12;
        network.refused = devices / 40;
        lab.state.networks.push_back(network);
    };
    add(QStringLiteral("BR"), QStringLiteral("724-11"), QStringLiteral("Vivo"), 412);
    add(QStringLiteral("BR"), QStringLiteral("724-05"), QStringLiteral("Claro"), 187);
    add(QStringLiteral("DE"), QStringLiteral("262-01"), QStringLiteral("Telekom"), 240);
    add(QStringLiteral("SE"), QStringLiteral("240-07"), QStringLiteral("Tele2 IoT"), 161);
    lab.state.networks[1].isDown = true;
    lab.state.scenario = QStringLiteral("bad-night");
    lab.state.time = seconds(7'500);
    lab.state.outside = 1;
    lab.state.queues = {{QStringLiteral("psmo"), 34, 12, 420, {}, {}}, {QStringLiteral("euicc"), 0, 3, 88, {}, {}}};
    lab.state.timetable = {{seconds(3'600), {QStringLiteral("down=724-05")}, true},
                           {seconds(14'400), {QStringLiteral("up=724-05")}, false}};
    for (quint64 number = 1; number <= 6; ++number) {
        auto seen = exchange(number, QStringLiteral("GetEimPackage"), "bf4f125a1089049032123451234512345678901235",
                             "bf5107a0058003020105");
        seen.reader = shop.device(static_cast<int>(number)).eid.toString();
        lab.state.exchanges.push_back(seen);
    }
}

void SceneStage::fail()
{
    shop.eim->setReachable(false);
    m_plant->setReachable(false);
    shop.opener.put(QString::fromUtf16(EimDialog::TrialName), m_plant);
    for (const auto &name : {QStringLiteral("lab"), QStringLiteral("plant")})
        static_cast<void>(shop.eims.test(name));
    waitFor([this] { return shop.eims.health(QStringLiteral("plant")).problem.has_value(); }, "unreachable eIMs");
    bench.pull(readerWithCard());
    ReaderCheck lights;
    for (std::size_t at = 0; at < lights.size(); ++at)
        lights[at].light = static_cast<ReaderLight>(at);
    lights[0].state = lights[1].state = LightState::Good;
    lights[2] = {.light = ReaderLight::Reader,
                 .state = LightState::Bad,
                 .cause = LightCause::ReaderHangs,
                 .finding = QStringLiteral("SCardTransmit: 0x8010002F"),
                 .particulars = {}};
    bench.setCheck(lights);
    shop.journal.failReads(Error::Kind::Storage);
}

} // namespace longreach::test
