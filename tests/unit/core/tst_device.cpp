// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/device.h"

#include "tests/support/testregistry.h"

#include <QTest>

#include <rapidcheck.h>

using namespace longreach;
using namespace std::chrono_literals;

class DeviceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isUnknownUntilSomebodyTold();
    void stateFollowsTheProfiles();
    void isOverdueAfterTwoIntervals();
    void isNeverOverdueWithoutAnInterval();
    void overdueGoesBeforeTheProfiles();
    void operatorIsTheEnabledProvider();
};

namespace {

constexpr Timestamp Noon = fromUnixMilliseconds(1'795'000'000'000);

Device deviceWith(std::vector<ProfileState> states)
{
    Device device{.eid = Eid::fromStem(u"890490320010000000000000000000").value()};
    device.syncedAt = Noon;
    int number = 0;
    for (const auto state : states) {
        const auto iccid = Iccid::parse(QStringLiteral("894902000015000%1").arg(++number, 4, 10, QLatin1Char('0')));
        device.profiles.push_back(Profile{.iccid = iccid.value(), .state = state});
    }
    return device;
}

} // namespace

void DeviceTest::isUnknownUntilSomebodyTold()
{
    auto device = deviceWith({ProfileState::Enabled});
    device.syncedAt.reset();
    QCOMPARE(stateOf(device, Noon), DeviceState::Unknown);
    device.auditedAt = Noon;
    QCOMPARE(stateOf(device, Noon), DeviceState::Enabled);
}

void DeviceTest::stateFollowsTheProfiles()
{
    QCOMPARE(stateOf(deviceWith({}), Noon), DeviceState::Empty);
    QCOMPARE(stateOf(deviceWith({ProfileState::Disabled, ProfileState::Unknown}), Noon), DeviceState::Disabled);
    QCOMPARE(stateOf(deviceWith({ProfileState::Disabled, ProfileState::Enabled}), Noon), DeviceState::Enabled);
    const auto device = deviceWith({ProfileState::Disabled, ProfileState::Enabled});
    QCOMPARE(enabledProfile(device), &device.profiles[1]);
    QVERIFY(!enabledProfile(deviceWith({ProfileState::Disabled})));
}

void DeviceTest::isOverdueAfterTwoIntervals()
{
    QVERIFY(rc::check("overdue is later than twice the interval", [] {
        auto device = deviceWith({});
        device.pollInterval = std::chrono::seconds(*rc::gen::inRange(1, 1'000'000));
        device.lastPoll = Noon;
        const auto silence = std::chrono::milliseconds(*rc::gen::inRange<qint64>(-1'000, 3'000'000'000));
        RC_ASSERT(isOverdue(device, Noon + silence) == (silence > 2 * *device.pollInterval));
    }));
}

void DeviceTest::isNeverOverdueWithoutAnInterval()
{
    auto device = deviceWith({});
    QVERIFY(!isOverdue(device, Noon));
    device.lastPoll = Noon - 24h;
    QVERIFY(!isOverdue(device, Noon));
    device.pollInterval = 0s;
    QVERIFY(!isOverdue(device, Noon));
    device.pollInterval = 60s;
    QVERIFY(isOverdue(device, Noon));
    device.lastPoll.reset();
    QVERIFY(!isOverdue(device, Noon));
}

void DeviceTest::overdueGoesBeforeTheProfiles()
{
    auto device = deviceWith({ProfileState::Enabled});
    device.pollInterval = 60s;
    device.lastPoll = Noon - 121s;
    QCOMPARE(stateOf(device, Noon), DeviceState::Overdue);
    device.lastPoll = Noon - 120s;
    QCOMPARE(stateOf(device, Noon), DeviceState::Enabled);
}

void DeviceTest::operatorIsTheEnabledProvider()
{
    auto device = deviceWith({ProfileState::Disabled, ProfileState::Enabled});
    QCOMPARE(operatorName(device), QString());
    device.plmn = Plmn::parse(u"262-01").value();
    QCOMPARE(operatorName(device), QStringLiteral("262-01"));
    device.profiles[0].serviceProvider = QStringLiteral("Bootstrap");
    QCOMPARE(operatorName(device), QStringLiteral("262-01"));
    device.profiles[1].serviceProvider = QStringLiteral("Tele Example");
    QCOMPARE(operatorName(device), QStringLiteral("Tele Example"));
}

LONGREACH_TEST(DeviceTest)
#include "tst_device.moc"
