// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cards/cardcomparison.h"

#include "models/cards/cardprofilemodel.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace longreach {

namespace {

QString enabledTitle(const CardReport &report)
{
    const auto *enabled = enabledProfile(report);
    return enabled != nullptr ? titleOf(enabled->profile) : QString();
}

std::set<QString> eimIds(const CardReport &report)
{
    std::set<QString> ids;
    for (const auto &eim : report.eims)
        ids.insert(eim.eimId);
    return ids;
}

bool isSame(CardAspect aspect, const CardReport &one, const CardReport &other)
{
    switch (aspect) {
    case CardAspect::Kind: return one.identity.kind == other.identity.kind;
    case CardAspect::Memory:
        return one.memory.value_or(CardMemory()).freeNonVolatile == other.memory.value_or(CardMemory()).freeNonVolatile;
    case CardAspect::Versions:
        return one.identity.versions.sgp22 == other.identity.versions.sgp22
            && one.identity.versions.sgp32 == other.identity.versions.sgp32
            && one.identity.versions.firmware == other.identity.versions.firmware;
    case CardAspect::Maker: return one.identity.maker.key == other.identity.maker.key;
    case CardAspect::Issuer: return one.identity.issuer.key == other.identity.issuer.key;
    case CardAspect::Chain: return one.chain.verdict == other.chain.verdict;
    case CardAspect::Profiles: return one.profiles.size() == other.profiles.size();
    case CardAspect::EnabledProfile: return enabledTitle(one) == enabledTitle(other);
    case CardAspect::Notifications: return one.notifications.size() == other.notifications.size();
    case CardAspect::Eims: return eimIds(one) == eimIds(other);
    case CardAspect::Addresses: return one.addresses == other.addresses;
    }
    return true;
}

} // namespace

std::vector<CardAspect> differencesBetween(const CardReport &one, const CardReport &other)
{
    std::vector<CardAspect> differences;
    std::ranges::copy_if(AllCardAspects, std::back_inserter(differences),
                         [&](CardAspect aspect) { return !isSame(aspect, one, other); });
    return differences;
}

} // namespace longreach
