// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/atlas.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <array>

namespace longreach::lab {

namespace {

using L1 = QLatin1String;

constexpr std::array Australia{Network{L1("Telstra"), L1("505-01"), L1("telstra")},
                               Network{L1("Optus"), L1("505-02"), L1("optus")},
                               Network{L1("Vodafone AU"), L1("505-03"), L1("vodafone-au")}};
constexpr std::array Brazil{Network{L1("Vivo"), L1("724-11"), L1("vivo")},
                            Network{L1("Claro"), L1("724-05"), L1("claro")},
                            Network{L1("TIM Brasil"), L1("724-04"), L1("tim")}};
constexpr std::array France{Network{L1("Orange"), L1("208-01"), L1("orange")},
                            Network{L1("SFR"), L1("208-10"), L1("sfr")},
                            Network{L1("Bouygues Telecom"), L1("208-20"), L1("bouygues")}};
constexpr std::array Germany{Network{L1("Telekom Deutschland"), L1("262-01"), L1("telekom")},
                             Network{L1("Vodafone DE"), L1("262-02"), L1("vodafone-de")},
                             Network{L1("Telefonica DE"), L1("262-03"), L1("telefonica")}};
constexpr std::array India{Network{L1("Airtel"), L1("404-45"), L1("airtel")},
                           Network{L1("Jio"), L1("405-857"), L1("jio")}, Network{L1("Vi"), L1("404-20"), L1("vi")}};
constexpr std::array Japan{Network{L1("NTT docomo"), L1("440-10"), L1("docomo")},
                           Network{L1("SoftBank"), L1("440-20"), L1("softbank")},
                           Network{L1("KDDI"), L1("440-51"), L1("kddi")}};
constexpr std::array Poland{Network{L1("Plus"), L1("260-01"), L1("plus")},
                            Network{L1("T-Mobile PL"), L1("260-02"), L1("tmobile-pl")},
                            Network{L1("Play"), L1("260-06"), L1("play")}};
constexpr std::array SouthAfrica{Network{L1("Vodacom"), L1("655-01"), L1("vodacom")},
                                 Network{L1("MTN"), L1("655-10"), L1("mtn")}};
constexpr std::array Spain{Network{L1("Movistar"), L1("214-07"), L1("movistar")},
                           Network{L1("Vodafone ES"), L1("214-01"), L1("vodafone-es")}};
constexpr std::array Sweden{Network{L1("Telia"), L1("240-01"), L1("telia")},
                            Network{L1("Tele2"), L1("240-07"), L1("tele2")},
                            Network{L1("Telenor SE"), L1("240-08"), L1("telenor")}};
constexpr std::array UnitedKingdom{Network{L1("EE"), L1("234-30"), L1("ee")},
                                   Network{L1("O2 UK"), L1("234-10"), L1("o2")},
                                   Network{L1("Vodafone UK"), L1("234-15"), L1("vodafone-uk")}};
constexpr std::array UnitedStates{Network{L1("AT&T"), L1("310-410"), L1("att")},
                                  Network{L1("T-Mobile US"), L1("310-260"), L1("tmobile-us")},
                                  Network{L1("Verizon"), L1("311-480"), L1("verizon")}};

constexpr std::array AllCountries{Country{L1("AU"), L1("61"), Australia},    Country{L1("BR"), L1("55"), Brazil},
                                  Country{L1("DE"), L1("49"), Germany},      Country{L1("ES"), L1("34"), Spain},
                                  Country{L1("FR"), L1("33"), France},       Country{L1("GB"), L1("44"), UnitedKingdom},
                                  Country{L1("IN"), L1("91"), India},        Country{L1("JP"), L1("81"), Japan},
                                  Country{L1("PL"), L1("48"), Poland},       Country{L1("SE"), L1("46"), Sweden},
                                  Country{L1("US"), L1("01"), UnitedStates}, Country{L1("ZA"), L1("27"), SouthAfrica}};

struct NetworkPlace {
    const Country *country;
    const Network *network;
};

/// Asked for each poll of each device: no search.
const NetworkPlace *placeOf(const Plmn &plmn)
{
    static const auto places = [] {
        QHash<quint32, NetworkPlace> made;
        for (const auto &country : AllCountries) {
            for (const auto &network : country.networks)
                made.insert(Plmn::parse(QString(network.plmn)).value().value(), {&country, &network});
        }
        return made;
    }();
    const auto found = places.constFind(plmn.value());
    return found == places.cend() ? nullptr : &*found;
}

} // namespace

std::span<const Country> countries()
{
    return AllCountries;
}

const Network &bootstrapNetwork()
{
    static constexpr Network Bootstrap{L1("Northwind Bootstrap"), L1("999-70"), L1("northwind")};
    return Bootstrap;
}

std::optional<Network> networkOfHost(QStringView host)
{
    for (const auto word : host.split(u'.')) {
        for (const auto &country : AllCountries) {
            for (const auto &network : country.networks) {
                if (word.compare(network.word, Qt::CaseInsensitive) == 0)
                    return network;
            }
        }
    }
    return {};
}

const Country *countryOfNetwork(const Plmn &plmn)
{
    const auto *place = placeOf(plmn);
    return place ? place->country : nullptr;
}

const Country *findCountry(QStringView code)
{
    const auto found = std::ranges::find_if(AllCountries, [code](const Country &one) { return one.code == code; });
    return found == AllCountries.end() ? nullptr : &*found;
}

const Network *findNetwork(const Plmn &plmn)
{
    static const auto bootstrap = Plmn::parse(QString(bootstrapNetwork().plmn)).value();
    const auto *place = placeOf(plmn);
    return place ? place->network : plmn == bootstrap ? &bootstrapNetwork() : nullptr;
}

} // namespace longreach::lab
