// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/eimmatch.h"

#include "app/core/words.h"

#include <algorithm>

namespace longreach {

namespace {

constexpr WordTable<EimMatch::Finding, 6> FindingWords{{{
    {EimMatch::Finding::Agrees, QLatin1String("agrees")},
    {EimMatch::Finding::Stranger, QLatin1String("stranger")},
    {EimMatch::Finding::OtherKey, QLatin1String("otherKey")},
    {EimMatch::Finding::OtherAddress, QLatin1String("otherAddress")},
    {EimMatch::Finding::NotListed, QLatin1String("notListed")},
    {EimMatch::Finding::NotOnCard, QLatin1String("notOnCard")},
}}};

bool isHostOf(const QString &address, const QString &host)
{
    return address.section(u':', 0, 0).compare(host, Qt::CaseInsensitive) == 0;
}

bool isSameEim(const CardEim &onCard, const KnownEim &known)
{
    if (known.eimId.isEmpty())
        return !onCard.address.isEmpty() && isHostOf(onCard.address, known.host);
    return known.eimId == onCard.eimId;
}

EimMatch::Finding findingOf(const CardEim &onCard, const KnownEim &known)
{
    using Finding = EimMatch::Finding;
    if (!known.keyFingerprint.isEmpty() && !onCard.keyFingerprint.isEmpty()
        && known.keyFingerprint != onCard.keyFingerprint)
        return Finding::OtherKey;
    if (!onCard.address.isEmpty() && !isHostOf(onCard.address, known.host))
        return Finding::OtherAddress;
    return known.holdsDevice ? Finding::Agrees : Finding::NotListed;
}

} // namespace

std::vector<EimMatch> matchEims(const CardReport &report, const std::vector<KnownEim> &known)
{
    std::vector<EimMatch> matches;
    for (const auto &onCard : report.eims) {
        const auto found = std::ranges::find_if(known, [&](const KnownEim &each) { return isSameEim(onCard, each); });
        if (found == known.end())
            matches.push_back({.eimId = onCard.eimId, .connection = {}});
        else
            matches.push_back({.eimId = onCard.eimId,
                               .connection = found->connection,
                               .finding = findingOf(onCard, *found),
                               .isListed = found->holdsDevice});
    }
    for (const auto &each : known) {
        const bool isOnCard =
            std::ranges::any_of(report.eims, [&](const CardEim &onCard) { return isSameEim(onCard, each); });
        if (each.holdsDevice && !each.eimId.isEmpty() && !isOnCard)
            matches.push_back({.eimId = each.eimId,
                               .connection = each.connection,
                               .finding = EimMatch::Finding::NotOnCard,
                               .isListed = true});
    }
    return matches;
}

QString toWord(EimMatch::Finding finding)
{
    return FindingWords.wordOf(finding);
}

} // namespace longreach
