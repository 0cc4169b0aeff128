// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/population.h"

#include "app/lab/atlas.h"
#include "app/lab/iccidseries.h"

#include <QLatin1String>

#include <algorithm>
#include <array>
#include <chrono>

namespace longreach::lab {

namespace {

using std::chrono::seconds;

/// Shorter than the half hour after which an eIM gives an order up, so that every device that
/// polls at all comes in time.
constexpr int ShortestInterval = 300;
constexpr int LongestInterval = 1740;
constexpr int IntervalStep = 15;

constexpr int BootstrapIssuer = 970;
constexpr quint64 NumberSpacing = 7;

/// Issuers of eUICCs as their EIDs begin (SGP.29).
constexpr std::array<QLatin1String, 4> EidPrefixes{QLatin1String("89049032"), QLatin1String("89044045"),
                                                   QLatin1String("89033023"), QLatin1String("89034011")};

Eid eidOf(Seed seed, quint64 index)
{
    constexpr quint64 Numbers = 1'000'000'000'000ULL;
    const auto prefix = EidPrefixes.at(seed.below(EidPrefixes.size(), "eum", index));
    // The index in the middle keeps EIDs apart, whatever the seed draws around it.
    const auto stem = QStringLiteral("%1%2%3%4")
                          .arg(prefix)
                          .arg(seed.below(1'000, "eidbatch", index / 1'000), 4, 10, QLatin1Char('0'))
                          .arg(index, 6, 10, QLatin1Char('0'))
                          .arg(seed.below(Numbers, "eid", index), 12, 10, QLatin1Char('0'));
    return Eid::fromStem(stem).value();
}

Imei imeiOf(Seed seed, quint64 index)
{
    constexpr quint64 TypeAllocation = 35'290'611;
    constexpr quint64 Serials = 1'000'000;
    const auto serial = (seed.below(Serials, "imei", 0) + index) % Serials;
    return Imei::parse(QStringLiteral("%1").arg(TypeAllocation * Serials + serial)).value();
}

Aid aidOf(quint8 slot)
{
    return Aid::fromBytes(QByteArray::fromHex("A0000005591010FFFFFFFF89000011") + static_cast<char>(slot)).value();
}

Profile bootstrapProfile(Seed seed, quint64 index)
{
    const auto &network = bootstrapNetwork();
    Profile profile{.iccid = iccidOf(QLatin1String("88"), BootstrapIssuer,
                                     seed.draw("bootstrap", 0) % 1'000'000'000ULL + index * NumberSpacing)};
    profile.state = ProfileState::Enabled;
    profile.profileClass = ProfileClass::Provisioning;
    profile.isdpAid = aidOf(0);
    profile.owner = Plmn::parse(QString(network.plmn)).value();
    profile.serviceProvider = network.name;
    profile.name = QStringLiteral("Bootstrap");
    profile.isFallback = true;
    return profile;
}

Profile localProfile(Seed seed, quint64 index, const Country &country)
{
    const auto chosen = seed.below(country.networks.size(), "network", index);
    const auto &network = country.networks[chosen];
    Profile profile{.iccid = iccidOf(country.callingCode, static_cast<int>(chosen) + 1,
                                     seed.draw("local", 0) % 1'000'000'000ULL + index * NumberSpacing)};
    profile.state = ProfileState::Disabled;
    profile.profileClass = ProfileClass::Operational;
    profile.isdpAid = aidOf(1);
    profile.owner = Plmn::parse(QString(network.plmn)).value();
    profile.serviceProvider = network.name;
    profile.name = QString(network.name) + QStringLiteral(" IoT");
    return profile;
}

SimulatedDevice makeDevice(Seed seed, quint64 index)
{
    const auto all = countries();
    const auto &country = all[seed.below(all.size(), "country", index)];
    const auto &home = country.networks[seed.below(country.networks.size(), "home", index)];
    const auto steps = seed.below((LongestInterval - ShortestInterval) / IntervalStep + 1, "interval", index);
    const LabTime interval = seconds(ShortestInterval + IntervalStep * static_cast<int>(steps));
    SimulatedCard card({bootstrapProfile(seed, index), localProfile(seed, index, country)}, labEimId());
    return {{.eid = eidOf(seed, index),
             .imei = imeiOf(seed, index),
             .label = QStringLiteral("meter-%1").arg(index + 1, 6, 10, QLatin1Char('0')),
             .country = QString(country.code),
             .homePlmn = Plmn::parse(QString(home.plmn)).value()},
            std::move(card),
            interval};
}

} // namespace

QByteArray labEimId()
{
    return QByteArrayLiteral("longreach-lab");
}

std::vector<SimulatedDevice> makePopulation(Seed seed, int count)
{
    std::vector<SimulatedDevice> devices;
    devices.reserve(static_cast<std::size_t>(count));
    for (int index = 0; index < count; ++index)
        devices.push_back(makeDevice(seed, static_cast<quint64>(index)));
    std::sort(devices.begin(), devices.end(),
              [](const SimulatedDevice &a, const SimulatedDevice &b) { return a.identity().eid < b.identity().eid; });
    return devices;
}

} // namespace longreach::lab
