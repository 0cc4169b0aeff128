// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/pollingfleet.h"

#include "app/lab/population.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <chrono>
#include <limits>

using namespace longreach;
using namespace longreach::lab;
using namespace std::chrono_literals;

namespace {

/// Devices with cards of their own and the eIM they obey, driven by hand.
struct ResidentRig {
    explicit ResidentRig(Behaviour behaviour, int count = 1)
        : desk({labEimId(), sgp32::PrivateKey::generate(sgp32::Curve::P256).value()}, book, records),
          devices(book, false),
          messages(desk, devices, [](const Eid &) { return true; }),
          fleet(Seed(1), devicesOf(behaviour, count), book, records),
          ipas(CardStock::make(Seed(1)), desk, messages, book, records, fleet.source(),
               desk.identity().addInitialEim("lab"))
    {
        fleet.setIpas(ipas);
        ipas.setObserver([this](const QByteArray &eid, const QByteArray &state) { kept.insert(eid, state); });
    }

    static std::vector<SimulatedDevice> devicesOf(Behaviour behaviour, int count)
    {
        auto made = makePopulation(Seed(1), count);
        for (auto &device : made)
            device.setBehaviour(behaviour);
        return made;
    }

    [[nodiscard]] QByteArray eid() const { return fleet.devices()[0].identity().eid.toString().toLatin1(); }

    /// Orders with the local profile in place of %1 and the bootstrap in place of %2.
    QByteArray order(const char *body, Facility facility = Facility::Psmo)
    {
        const auto &profiles = fleet.devices()[0].card().profiles();
        const auto text = QString::fromLatin1(body)
                              .replace(QStringLiteral("%1"), profiles.back().iccid.toWireHex())
                              .replace(QStringLiteral("%2"), profiles.front().iccid.toWireHex());
        return book.create(
            facility, eid(),
            R"({"eidValue":")" + eid() + R"(","order":{")" + pathOf(facility) + "\":" + text.toLatin1() + "}}", 0s);
    }

    [[nodiscard]] QByteArray outcomeOf(const QByteArray &id, Facility facility = Facility::Psmo, LabTime until = 1800s)
    {
        fleet.runUntil(until, std::numeric_limits<int>::max());
        return book.find(facility, id)->outcome;
    }

    [[nodiscard]] ProfileState localState() const { return fleet.devices()[0].card().profiles().back().state; }

    OrderBook book;
    EuiccRecords records;
    PackageDesk desk;
    DeviceRegister devices;
    EsipaMessages messages;
    PollingFleet fleet;
    ResidentIpas ipas;
    QHash<QByteArray, QByteArray> kept;
};

constexpr auto SwitchToLocal = R"([{"enable":{"iccid":"%1","rollback":true}}])";

} // namespace

class ResidentIpasTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void obeys();
    void behavesAsPlanned();
    void downloads();
    void answersForItself();
    void comesBack();
};

void ResidentIpasTest::obeys()
{
    ResidentRig rig(Behaviour::Obedient);
    const auto first = rig.order(SwitchToLocal);
    const auto second = rig.order(R"([{"delete":{"iccid":"%2"}},{"listProfileInfo":{}}])");
    QCOMPARE(rig.outcomeOf(first), QByteArray(R"([{"enableResult":"ok"}])"));
    QVERIFY(rig.outcomeOf(second).startsWith(R"([{"deleteResult":"ok"},{"listProfileInfoResult")"));
    QCOMPARE(rig.localState(), ProfileState::Enabled);
    QCOMPARE(rig.fleet.devices()[0].card().profiles().size(), 1U);
    QCOMPARE(rig.records.find(rig.eid()).counter, 3);
    QVERIFY(!rig.records.find(rig.eid()).key.isEmpty()); // so what it signed was verified
}

void ResidentIpasTest::behavesAsPlanned()
{
    ResidentRig refusing(Behaviour::Refuse);
    const auto refused = refusing.order(SwitchToLocal);
    QCOMPARE(refusing.outcomeOf(refused), QByteArray(R"([{"enableResult":3}])"));
    ResidentRig returning(Behaviour::Rollback);
    const auto returned = returning.order(SwitchToLocal);
    QCOMPARE(returning.outcomeOf(returned), QByteArray(R"([{"rollbackResult":"ok"}])"));
    QCOMPARE(returning.localState(), ProfileState::Disabled);
    ResidentRig dark(Behaviour::Dark);
    const auto lost = dark.order(SwitchToLocal);
    const auto never = dark.order(SwitchToLocal);
    QCOMPARE(dark.outcomeOf(lost, Facility::Psmo, 2400s), QByteArray(R"([{"procedureError":"stuckOrder"}])"));
    QCOMPARE(dark.outcomeOf(never), QByteArray(R"([{"procedureError":"noshowOrder"}])"));
    QCOMPARE(dark.localState(), ProfileState::Enabled);
}

void ResidentIpasTest::downloads()
{
    ResidentRig rig(Behaviour::Obedient);
    const auto good = rig.order(R"({"activationCode":"1$rsp.vivo.example$A"})", Facility::Download);
    const auto spent = rig.order(R"({"activationCode":"1$rsp.vivo.example$A"})", Facility::Download);
    QVERIFY(rig.outcomeOf(good, Facility::Download).contains(R"("finalResult":"successResult","iccid":)"));
    QCOMPARE(rig.outcomeOf(spent, Facility::Download), QByteArray(R"([{"procedureError":"authenticateClientError"}])"));
    QCOMPARE(rig.fleet.devices()[0].card().profiles().size(), 3U);
}

void ResidentIpasTest::answersForItself()
{
    ResidentRig rig(Behaviour::Obedient);
    const auto all = rig.order(R"({"tagList":"81BF20BF228384A5A6A8A9"})", Facility::Edr);
    const auto wrong = rig.order(R"({"tagList":"5A"})", Facility::Edr);
    const auto outcome = rig.outcomeOf(all, Facility::Edr);
    for (const auto *name : {"defaultSmdpAddress", "euiccInfo1", "euiccInfo2", "rootSmdsAddress", "associationToken",
                             "eumCertificate", "euiccCertificate", "ipaCapabilities", "deviceInfo"})
        QVERIFY2(outcome.contains(name), name);
    QCOMPARE(rig.outcomeOf(wrong, Facility::Edr),
             QByteArray(R"([{"euiccDataResult":{"edrResult":"incorrectTagList"}}])"));
}

void ResidentIpasTest::comesBack()
{
    ResidentRig rig(Behaviour::Obedient);
    const auto done = rig.order(SwitchToLocal);
    QCOMPARE(rig.outcomeOf(done), QByteArray(R"([{"enableResult":"ok"}])"));
    ResidentRig next(Behaviour::Obedient);
    next.fleet.restoreCard(next.fleet.devices()[0].identity().eid, rig.kept.value(rig.eid()));
    QCOMPARE(next.localState(), ProfileState::Enabled);
}

LONGREACH_TEST(ResidentIpasTest)
#include "tst_residentipas.moc"
