// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/residentipas.h"

#include "tests/support/testregistry.h"
#include "tests/unit/lab/residentrig.h"

#include <QTest>

#include <chrono>

using namespace longreach;
using namespace longreach::lab;
using namespace std::chrono_literals;

namespace {

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
