// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cards/eimmatch.h"

#include <algorithm>

namespace longreach {

namespace {

QString hostOf(const QString &address)
{
    return address.section(u':', 0, 0);
}

EimMatch::Finding findingOf(const CardEim &onCard, const KnownEim &known)
{
    const auto host = hostOf(onCard.address);
    const bool isElsewhere = !host.isEmpty() && host.compare(known.host, Qt::CaseInsensitive) != 0;
    return isElsewhere ? EimMatch::Finding::OtherAddress : EimMatch::Finding::Agrees;
}

} // namespace

std::vector<EimMatch> matchEims(const CardReport &report, const std::vector<KnownEim> &known)
{
    std::vector<EimMatch> matches;
    for (const auto &onCard : report.eims) {
        const auto found = std::ranges::find_if(
            known, [&](const KnownEim &each) { return !each.eimId.isEmpty() && each.eimId == onCard.eimId; });
        if (found == known.end())
            matches.push_back({.eimId = onCard.eimId, .connection = {}, .finding = EimMatch::Finding::Stranger});
        else
            matches.push_back(
                {.eimId = onCard.eimId, .connection = found->connection, .finding = findingOf(onCard, *found)});
    }
    for (const auto &each : known) {
        const bool isOnCard =
            std::ranges::any_of(report.eims, [&](const CardEim &onCard) { return onCard.eimId == each.eimId; });
        if (each.holdsDevice && !each.eimId.isEmpty() && !isOnCard)
            matches.push_back(
                {.eimId = each.eimId, .connection = each.connection, .finding = EimMatch::Finding::NotOnCard});
    }
    return matches;
}

} // namespace longreach
