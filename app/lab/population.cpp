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

constexpr std::chrono::seconds IntervalStep{15};

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

/// The position of what a draw hits, if each of `weights` takes its share of the whole.
template <typename Range, typename Weight>
std::size_t weighted(const Range &all, Weight weight, double draw)
{
    double whole = 0;
    for (const auto &one : all)
        whole += weight(one);
    double left = draw * whole;
    for (std::size_t at = 0; at + 1 < all.size(); ++at) {
        left -= weight(all[at]);
        if (left < 0)
            return at;
    }
    return all.size() - 1;
}

/// Which of the country's networks the operational profile of a device is of.
std::size_t localNetwork(Seed seed, quint64 index, const Country &country, const PopulationMix::Place *place)
{
    if (!place || place->operators.empty())
        return seed.below(country.networks.size(), "network", index);
    const auto chosen = weighted(
        place->operators, [](const PopulationMix::Operator &one) { return one.weight; },
        seed.fraction("network", index));
    const auto plmn = place->operators[chosen].plmn.toString();
    const auto found = std::ranges::find_if(country.networks, [&](const Network &one) { return one.plmn == plmn; });
    return static_cast<std::size_t>(found - country.networks.begin());
}

Profile localProfile(Seed seed, quint64 index, const Country &country, const PopulationMix::Place *place)
{
    const auto chosen = localNetwork(seed, index, country, place);
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

const PopulationMix::Place *placeOf(Seed seed, quint64 index, const PopulationMix &mix)
{
    if (mix.places.empty())
        return nullptr;
    const auto chosen = weighted(
        mix.places, [](const PopulationMix::Place &one) { return one.weight; }, seed.fraction("country", index));
    return &mix.places[chosen];
}

SimulatedDevice makeDevice(Seed seed, quint64 index, const PopulationMix &mix)
{
    const auto all = countries();
    const auto *place = placeOf(seed, index, mix);
    const auto &country = place ? *findCountry(place->country) : all[seed.below(all.size(), "country", index)];
    const auto &home = country.networks[seed.below(country.networks.size(), "home", index)];
    const auto steps = static_cast<quint64>((mix.longestPoll - mix.shortestPoll) / IntervalStep + 1);
    const LabTime interval =
        mix.shortestPoll + IntervalStep * static_cast<qint64>(seed.below(steps, "interval", index));
    SimulatedCard card({bootstrapProfile(seed, index), localProfile(seed, index, country, place)}, labEimId());
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

std::vector<SimulatedDevice> makePopulation(Seed seed, int count, const PopulationMix &mix)
{
    std::vector<SimulatedDevice> devices;
    devices.reserve(static_cast<std::size_t>(count));
    for (int index = 0; index < count; ++index)
        devices.push_back(makeDevice(seed, static_cast<quint64>(index), mix));
    std::sort(devices.begin(), devices.end(),
              [](const SimulatedDevice &a, const SimulatedDevice &b) { return a.identity().eid < b.identity().eid; });
    return devices;
}

} // namespace longreach::lab
