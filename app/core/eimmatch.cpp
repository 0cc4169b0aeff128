// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/eimmatch.h"

#include "app/core/words.h"

#include <algorithm>

namespace longreach {

namespace {

constexpr WordTable<EimMatch::Finding, 8> FindingWords{{{
    {EimMatch::Finding::Agrees, QLatin1String("agrees")},
    {EimMatch::Finding::Stranger, QLatin1String("stranger")},
    {EimMatch::Finding::OtherKey, QLatin1String("otherKey")},
    {EimMatch::Finding::OtherToken, QLatin1String("otherToken")},
    {EimMatch::Finding::OldCounter, QLatin1String("oldCounter")},
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

/// What the card and the eIM will disagree about when the next package comes; the gravest first.
EimMatch compare(const CardEim &onCard, const KnownEim &known)
{
    using Finding = EimMatch::Finding;
    EimMatch match{.eimId = onCard.eimId, .connection = known.connection, .isListed = known.holdsDevice};
    const auto &books = known.books;
    const bool isOtherKey = !known.keyFingerprint.isEmpty() && !onCard.keyFingerprint.isEmpty()
        && known.keyFingerprint != onCard.keyFingerprint;
    // Without a token on the card it signs under 0.
    const auto token = onCard.associationToken.value_or(0);
    if (isOtherKey) {
        match.finding = Finding::OtherKey;
    } else if (books.associationToken && *books.associationToken != token) {
        match.finding = Finding::OtherToken;
        match.onCard = token;
        match.atEim = books.associationToken;
    } else if (books.lastCounter && onCard.lastCounter && *books.lastCounter + 1 <= *onCard.lastCounter) {
        match.finding = Finding::OldCounter;
        match.onCard = onCard.lastCounter;
        match.atEim = *books.lastCounter + 1;
    } else if (!onCard.address.isEmpty() && !isHostOf(onCard.address, known.host)) {
        match.finding = Finding::OtherAddress;
    } else {
        match.finding = known.holdsDevice ? Finding::Agrees : Finding::NotListed;
    }
    return match;
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
            matches.push_back(compare(onCard, *found));
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
