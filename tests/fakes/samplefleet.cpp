// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/samplefleet.h"

#include <array>

namespace longreach::fakes {

namespace {

struct SampleMarket {
    const char16_t *country;
    const char16_t *plmn;
    const char16_t *provider;
};

constexpr std::array SampleMarkets{
    SampleMarket{u"DE", u"262-01", u"Telekom"},   SampleMarket{u"BR", u"724-05", u"Claro"},
    SampleMarket{u"SE", u"240-07", u"Tele2 IoT"}, SampleMarket{u"US", u"310-410", u"AT&T"},
    SampleMarket{u"FR", u"208-01", u"Orange"},
};

Profile sampleProfile(int n, int kind, ProfileState state)
{
    const auto &market = SampleMarkets[static_cast<std::size_t>(n) % SampleMarkets.size()];
    const auto digits = QStringLiteral("8944%1%2").arg(kind).arg(n, 14, 10, QLatin1Char('0'));
    Profile profile{.iccid = Iccid::parse(digits).value(), .state = state};
    if (kind == 0) {
        profile.profileClass = ProfileClass::Provisioning;
        profile.serviceProvider = QStringLiteral("Bootstrap");
        profile.name = QStringLiteral("Bootstrap");
        profile.isFallback = true;
    } else {
        profile.profileClass = ProfileClass::Operational;
        profile.serviceProvider = QString::fromUtf16(market.provider);
        profile.name = profile.serviceProvider + QStringLiteral(" M2M");
        profile.owner = Plmn::parse(QString::fromUtf16(market.plmn)).value();
    }
    return profile;
}

} // namespace

Device sampleFleetDevice(int n)
{
    const auto &market = SampleMarkets[static_cast<std::size_t>(n) % SampleMarkets.size()];
    Device device{.eid = Eid::fromStem(QStringLiteral("89049032%1").arg(n, 22, 10, QLatin1Char('0'))).value()};
    device.imei = Imei::parse(QStringLiteral("35%1").arg(n, 12, 10, QLatin1Char('0'))).value();
    device.label = QStringLiteral("meter-%1").arg(n, 6, 10, QLatin1Char('0'));
    device.group = QStringLiteral("region %1").arg(n % 7);
    if (n % 3 == 0)
        device.tags = {QStringLiteral("pilot")};
    device.country = QString::fromUtf16(market.country);
    device.plmn = Plmn::parse(QString::fromUtf16(market.plmn)).value();
    device.eim = QStringLiteral("lab");
    device.pollInterval = std::chrono::hours(1);
    device.lastPoll = SampleNow - std::chrono::seconds(n % 7'200);
    device.syncedAt = SampleNow - std::chrono::minutes(1);
    const bool isSwitched = n % 2 == 1;
    device.profiles = {sampleProfile(n, 0, isSwitched ? ProfileState::Disabled : ProfileState::Enabled),
                       sampleProfile(n, 1, isSwitched ? ProfileState::Enabled : ProfileState::Disabled)};
    return device;
}

std::vector<Device> sampleFleet(int count)
{
    std::vector<Device> devices;
    devices.reserve(static_cast<std::size_t>(count));
    for (int n = 0; n < count; ++n)
        devices.push_back(sampleFleetDevice(n));
    return devices;
}

} // namespace longreach::fakes
