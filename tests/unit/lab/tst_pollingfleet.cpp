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

/// A fleet of one behaviour, driven by hand.
struct DrivenFleet {
    explicit DrivenFleet(Behaviour behaviour, int count = 1)
        : fleet(Seed(1), devicesOf(behaviour, count), book, records)
    {}

    static std::vector<SimulatedDevice> devicesOf(Behaviour behaviour, int count)
    {
        auto devices = makePopulation(Seed(1), count);
        for (auto &device : devices)
            device.setBehaviour(behaviour);
        return devices;
    }

    void runUntil(LabTime now) { fleet.runUntil(now, std::numeric_limits<int>::max()); }

    [[nodiscard]] QByteArray eid(std::size_t at = 0) const
    {
        return fleet.devices()[at].identity().eid.toString().toLatin1();
    }

    /// Orders `step` with the local profile of a device in place of %1, the bootstrap in place of %2.
    QByteArray order(const char *step, LabTime now, std::size_t at = 0)
    {
        const auto &profiles = fleet.devices()[at].card().profiles();
        const auto text = QString::fromLatin1(step)
                              .replace(QStringLiteral("%1"), profiles.back().iccid.toWireHex())
                              .replace(QStringLiteral("%2"), profiles.front().iccid.toWireHex());
        const auto body = R"({"eidValue":")" + eid(at) + R"(","order":{"psmo":[)" + text.toLatin1() + "]}}";
        return book.create(Facility::Psmo, eid(at), body, now);
    }

    [[nodiscard]] const LabOrder &found(const QByteArray &id) const { return *book.find(Facility::Psmo, id); }

    [[nodiscard]] ProfileState localState(std::size_t at = 0) const
    {
        return fleet.devices()[at].card().profiles().back().state;
    }

    OrderBook book;
    EuiccRecords records;
    PollingFleet fleet;
};

constexpr auto EnableLocal = R"({"enable":{"iccid":"%1","rollback":true}})";
constexpr auto EnableLocalForGood = R"({"enable":{"iccid":"%1","rollback":false}})";

} // namespace

class PollingFleetTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void obeys();
    void serviceFollowsTheProfile();
    void refuses();
    void isSlow();
    void goesDark();
    void rollsBack();
    void isAbsent();
    void executesWhatIsTakenBack();
    void downloadsOnce();
    void setsEimRecordsByTimer();
    void isTheSameHoweverLate();
    void keepsItsBeatOverARestart();
};

void PollingFleetTest::obeys()
{
    DrivenFleet driven(Behaviour::Obedient);
    const auto id = driven.order(EnableLocal, 0s);
    const auto other = driven.order(R"({"listProfileInfo":{}})", 0s);
    driven.runUntil(1800s);
    QCOMPARE(driven.found(id).status, LabOrder::Status::Done);
    QCOMPARE(driven.found(id).outcome, QByteArray(R"([{"enableResult":"ok"}])"));
    QCOMPARE(driven.found(other).status, LabOrder::Status::Done);
    QCOMPARE(driven.localState(), ProfileState::Enabled);
    QCOMPARE(driven.fleet.devices()[0].card().profiles().front().state, ProfileState::Disabled);
    QVERIFY(*driven.fleet.devices()[0].lastPoll() > 0s);
}

void PollingFleetTest::serviceFollowsTheProfile()
{
    DrivenFleet driven(Behaviour::Obedient, 20);
    for (std::size_t at = 0; at < 20; ++at)
        driven.order(EnableLocal, 0s, at);
    driven.runUntil(1800s);
    for (const auto &device : driven.fleet.devices())
        QCOMPARE(device.plmn(), *device.card().profiles().back().owner);
}

void PollingFleetTest::refuses()
{
    DrivenFleet driven(Behaviour::Refuse);
    const auto enabling = driven.order(EnableLocal, 0s);
    const auto disabling = driven.order(R"({"disable":{"iccid":"%2"}})", 0s);
    const auto deleting = driven.order(R"({"delete":{"iccid":"%1"}})", 0s);
    const auto unknown = driven.order(R"({"delete":{"iccid":"9894"}})", 0s);
    driven.runUntil(1800s);
    QCOMPARE(driven.found(enabling).outcome, QByteArray(R"([{"enableResult":3}])"));
    QCOMPARE(driven.found(disabling).outcome, QByteArray(R"([{"disableResult":3}])"));
    QCOMPARE(driven.found(deleting).outcome, QByteArray(R"([{"deleteResult":3}])"));
    QCOMPARE(driven.found(unknown).outcome, QByteArray(R"([{"deleteResult":"iccidOrAidNotFound"}])"));
    QCOMPARE(driven.localState(), ProfileState::Disabled);
}

void PollingFleetTest::isSlow()
{
    DrivenFleet driven(Behaviour::Slow);
    const auto id = driven.order(EnableLocal, 0s);
    LabTime taken{};
    for (LabTime now = 0s; now < 2000s && driven.found(id).status != LabOrder::Status::Done; now += 1s) {
        driven.runUntil(now);
        if (driven.found(id).status == LabOrder::Status::Work)
            taken = driven.found(id).changedAt;
    }
    QCOMPARE(driven.found(id).outcome, QByteArray(R"([{"enableResult":"ok"}])"));
    const auto delay = driven.found(id).changedAt - taken;
    QVERIFY(delay >= 40s && delay < OrderBook::StuckAfter);
}

void PollingFleetTest::goesDark()
{
    DrivenFleet driven(Behaviour::Dark);
    const auto listing = driven.order(R"({"listProfileInfo":{}})", 0s);
    driven.runUntil(1800s);
    QVERIFY(driven.found(listing).outcome.contains("successResult"));
    const auto switching = driven.order(EnableLocal, 1800s);
    driven.runUntil(10'000s);
    QCOMPARE(driven.localState(), ProfileState::Enabled);
    QCOMPARE(driven.found(switching).outcome, QByteArray(R"([{"procedureError":"stuckOrder"}])"));
    const auto audit = driven.order(R"({"listProfileInfo":{}})", 10'000s);
    const auto last = driven.fleet.devices()[0].lastPoll();
    driven.runUntil(20'000s);
    QCOMPARE(driven.found(audit).outcome, QByteArray(R"([{"procedureError":"noshowOrder"}])"));
    QCOMPARE(driven.fleet.devices()[0].lastPoll(), last);
}

void PollingFleetTest::rollsBack()
{
    DrivenFleet driven(Behaviour::Rollback);
    const auto careful = driven.order(EnableLocal, 0s);
    driven.runUntil(1800s);
    QCOMPARE(driven.found(careful).outcome, QByteArray(R"([{"rollbackResult":"ok"}])"));
    QCOMPARE(driven.localState(), ProfileState::Disabled);
    const auto careless = driven.order(EnableLocalForGood, 1800s);
    driven.runUntil(10'000s);
    QCOMPARE(driven.found(careless).outcome, QByteArray(R"([{"procedureError":"stuckOrder"}])"));
    QCOMPARE(driven.localState(), ProfileState::Enabled);
}

void PollingFleetTest::isAbsent()
{
    DrivenFleet driven(Behaviour::Absent);
    const auto id = driven.order(EnableLocal, 0s);
    driven.runUntil(5000s);
    QCOMPARE(driven.found(id).outcome, QByteArray(R"([{"procedureError":"noshowOrder"}])"));
    QVERIFY(!driven.fleet.devices()[0].lastPoll());
}

void PollingFleetTest::executesWhatIsTakenBack()
{
    DrivenFleet driven(Behaviour::Slow);
    const auto id = driven.order(EnableLocal, 0s);
    for (LabTime now = 0s; driven.found(id).status == LabOrder::Status::New; now += 1s)
        driven.runUntil(now);
    QVERIFY(driven.book.remove(Facility::Psmo, id));
    driven.runUntil(5000s);
    QVERIFY(!driven.book.find(Facility::Psmo, id));
    QCOMPARE(driven.localState(), ProfileState::Enabled);
}

void PollingFleetTest::downloadsOnce()
{
    DrivenFleet driven(Behaviour::Obedient, 2);
    const auto download = [&](const char *code, std::size_t at, LabTime now) {
        const auto body =
            R"({"eidValue":")" + driven.eid(at) + R"(","order":{"download":{"activationCode":")" + code + "\"}}}";
        return driven.book.create(Facility::Download, driven.eid(at), body, now);
    };
    const auto first = download("LPA:1$rsp.tele2.example$CODE-1", 0, 0s);
    driven.runUntil(1800s);
    const auto again = download("1$rsp.tele2.example$CODE-1", 1, 1800s);
    const auto unknown = download("1$rsp.tele2.example$NOSUCH-2", 1, 1800s);
    const auto lost = download("1$rsp.tele2.invalid$CODE-3", 1, 1800s);
    driven.runUntil(3600s);
    const auto outcome = [&](const QByteArray &id) { return driven.book.find(Facility::Download, id)->outcome; };
    QVERIFY(outcome(first).contains("successResult"));
    QCOMPARE(outcome(again), QByteArray(R"([{"procedureError":"authenticateClientError"}])"));
    QCOMPARE(outcome(unknown), QByteArray(R"([{"procedureError":"authenticateClientError"}])"));
    QCOMPARE(outcome(lost), QByteArray(R"([{"procedureError":"initiateAuthenticationError"}])"));
    const auto &installed = driven.fleet.devices()[0].card().profiles().back();
    QCOMPARE(installed.serviceProvider, QStringLiteral("Tele2"));
    QCOMPARE(installed.owner->toString(), QStringLiteral("240-07"));
    QCOMPARE(installed.state, ProfileState::Disabled);
    QVERIFY(installed.iccid.isLuhnValid());
}

void PollingFleetTest::setsEimRecordsByTimer()
{
    DrivenFleet driven(Behaviour::Obedient);
    const auto body = R"({"eidValue":")" + driven.eid() + R"(","order":{"euicc":[{"counterValue":7},{"nonsense":1}]}})";
    const auto id = driven.book.create(Facility::Euicc, driven.eid(), body, 0s);
    driven.runUntil(9s);
    QCOMPARE(driven.book.find(Facility::Euicc, id)->status, LabOrder::Status::New);
    driven.runUntil(10s);
    QCOMPARE(driven.book.find(Facility::Euicc, id)->outcome, QByteArray(R"([{"euiccUpdateResult":"badParam"}])"));
}

void PollingFleetTest::isTheSameHoweverLate()
{
    const auto outcomes = [](LabTime step) {
        DrivenFleet driven(Behaviour::Obedient, 50);
        QByteArrayList ids;
        for (std::size_t at = 0; at < 50; ++at)
            ids += driven.order(at % 2 == 0 ? EnableLocal : R"({"delete":{"iccid":"%1"}})", 0s, at);
        for (LabTime now = 0s; now <= 3600s; now += step)
            driven.runUntil(now);
        QByteArray all;
        for (const auto &id : ids)
            all += driven.found(id).outcome + QByteArray::number(qint64{driven.found(id).changedAt.count()});
        return all;
    };
    QCOMPARE(outcomes(1s), outcomes(3600s));
}

void PollingFleetTest::keepsItsBeatOverARestart()
{
    constexpr LabTime later = 10h + 7s;
    OrderBook book;
    EuiccRecords records;
    PollingFleet first(Seed(1), makePopulation(Seed(1), 20), book, records);
    PollingFleet second(Seed(1), makePopulation(Seed(1), 20), book, records, later);
    first.runUntil(12h, std::numeric_limits<int>::max());
    second.runUntil(12h, std::numeric_limits<int>::max());
    for (std::size_t at = 0; at < first.devices().size(); ++at)
        QCOMPARE(second.devices()[at].lastPoll(), first.devices()[at].lastPoll());
}

LONGREACH_TEST(PollingFleetTest)
#include "tst_pollingfleet.moc"
