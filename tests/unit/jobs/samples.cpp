// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/jobs/samples.h"

namespace longreach::jobs::test {

Eid sampleEid(int number)
{
    return Eid::fromStem(QStringLiteral("8904903200100000%1").arg(number, 14, 10, QChar(u'0'))).value();
}

Iccid sampleIccid(int number, int slot)
{
    return Iccid::parse(QStringLiteral("89%1%2").arg(slot + 40).arg(number, 15, 10, QChar(u'0'))).value();
}

Device sampleDevice(int number)
{
    Device device{.eid = sampleEid(number)};
    device.label = QStringLiteral("meter %1").arg(number);
    device.eim = QStringLiteral("lab");
    device.pollInterval = std::chrono::minutes(1);
    device.lastPoll = Start;
    device.syncedAt = Start;
    Profile bootstrap{.iccid = sampleIccid(number, 0)};
    bootstrap.state = ProfileState::Enabled;
    bootstrap.profileClass = ProfileClass::Provisioning;
    bootstrap.owner = Plmn::parse(u"901-01").value();
    bootstrap.serviceProvider = QStringLiteral("TravelSIM");
    bootstrap.name = QStringLiteral("Bootstrap");
    Profile operational{.iccid = sampleIccid(number, 1)};
    operational.state = ProfileState::Disabled;
    operational.profileClass = ProfileClass::Operational;
    operational.owner = Plmn::parse(u"724-06").value();
    operational.serviceProvider = QStringLiteral("Vivo");
    operational.name = QStringLiteral("Vivo Metering");
    device.profiles = {bootstrap, operational};
    return device;
}

} // namespace longreach::jobs::test
