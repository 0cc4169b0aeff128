// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/tables/registers.h"

#include <algorithm>
#include <array>
#include <span>

namespace longreach::card {

namespace {

struct Entry {
    const char *key;
    const char *name;
};

constexpr auto TableDate = "2026-11-29";

constexpr auto MakerSource =
    "EUM prefixes as published by eSIM tools and card makers, and as named in EUM certificates (SGP.26 test cards "
    "have 89049032, too)";
constexpr std::array Makers{
    Entry{"89033023", "Thales (FR)"},
    Entry{"89033024", "IDEMIA (FR)"},
    Entry{"89034011", "Valid (ES)"},
    Entry{"89044045", "Kigen (GB)"},
    Entry{"89044047", "Truphone (GB)"},
    Entry{"89049032", "Giesecke+Devrient (DE)"}, // and the test cards of SGP.26
    Entry{"89086029", "Wuhan Tianyu Information Industry (CN)"},
    Entry{"89086030", "Eastcompeace Technology (CN)"},
};

constexpr auto IssuerSource = "subject key identifiers of the published CI certificates (those of China as the "
                              "registries of eSIM tools name them); SGP.26 for the test CIs";
constexpr std::array Issuers{
    Entry{"81370F5125D0B1D408D4C3B232E6D25E795BEBFB", "GSM Association - RSP2 Root CI1"},
    Entry{"D7A7D0C7C04EA76076E3F44FAEBDE8779E2948D4", "GSM Association - M2M31 Root CI2"},
    Entry{"4C27967AD20C14B391E9601E41E604AD57C0222F", "OISTE GSMA CI G1"},
    Entry{"148030FC246C02FF222106125A8D6BDA990AFBE9", "Taier eSIM Root CA (CN)"},
    Entry{"16B5D16048E3EA02BD4B606E5F77A4BF20808D83", "China Unicom eSIM Root CA (CN)"},
    Entry{"3BD3F57B34F44436E08F028B5101C0E0A9B0986E", "China Unicom eSIM CA (CN)"},
    Entry{"CDF6D1C0A7B07F98A861B6E378B82F648D99663E", "CMCA eSIM Root CA, China Mobile (CN)"},
    Entry{"D3EF83FC503F9C6EC4B7F6AE055B7F1373D4AB1E", "NETCA eSIM ECC Root CA, China Telecom (CN)"},
    Entry{"665A1433D67C1A2C5DB8B52C967F10A057BA5CB2", "Symantec RSP Test Root CA (test)"},
    Entry{"F54172BDF98A95D65CBEB88A38A1C11D800A85C3", "GSMA Test CI of SGP.26, NIST P-256 (test)"},
    Entry{"C0BC70BA36929D43B467FF57570530E57AB8FCD8", "GSMA Test CI of SGP.26, brainpoolP256r1 (test)"},
    Entry{"34EECF13156518D48D30BDF06853404D115F955D", "GSMA Test CI of SGP.26 v3, NIST P-256 (test)"},
    Entry{"2209F61CD9EC5C9C854E787341FF83ECF9776A5B", "GSMA Test CI of SGP.26 v3, brainpoolP256r1 (test)"},
};

RegisteredName lookUp(std::span<const Entry> table, const QString &key, const char *source)
{
    RegisteredName name{.key = key, .source = QString::fromLatin1(source), .date = QString::fromLatin1(TableDate)};
    const auto latin = key.toLatin1();
    const auto found = std::ranges::find_if(table, [&](const Entry &entry) { return latin == entry.key; });
    if (found != table.end())
        name.name = QString::fromLatin1(found->name);
    return name;
}

} // namespace

RegisteredName makerOf(const Eid &eid)
{
    constexpr qsizetype PrefixDigits = 8;
    return lookUp(Makers, eid.toString().left(PrefixDigits), MakerSource);
}

RegisteredName issuerOf(const QByteArray &keyId)
{
    return lookUp(Issuers, QString::fromLatin1(keyId.toHex()).toUpper(), IssuerSource);
}

} // namespace longreach::card
