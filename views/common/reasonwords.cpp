// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace longreach {

namespace {

struct Reason final {
    const char *word;
    const char *sentence;
};

constexpr std::array reasons{
    Reason{"iccidOrAidNotFound", QT_TRANSLATE_NOOP("Reasons", "The profile is not on the card")},
    Reason{"profileNotInDisabledState", QT_TRANSLATE_NOOP("Reasons", "The profile is not disabled")},
    Reason{"profileNotInEnabledState", QT_TRANSLATE_NOOP("Reasons", "The profile is not enabled")},
    Reason{"disallowedByPolicy", QT_TRANSLATE_NOOP("Reasons", "A rule on the profile forbids it")},
    Reason{"rollbackNotAvailable", QT_TRANSLATE_NOOP("Reasons", "The device cannot roll back")},
    Reason{"replayError", QT_TRANSLATE_NOOP("Reasons", "The card had already seen this counter value")},
    Reason{"undefinedError", QT_TRANSLATE_NOOP("Reasons", "The card gave no reason")},
    Reason{"abortedOrder", QT_TRANSLATE_NOOP("Reasons", "The eIM gave the order up on the way")},
    Reason{"stuckOrder", QT_TRANSLATE_NOOP("Reasons", "The device took the order and did not answer")},
    Reason{"noshowOrder", QT_TRANSLATE_NOOP("Reasons", "The device did not come for the order")},
    Reason{"badPsmo", QT_TRANSLATE_NOOP("Reasons", "The eIM could not read the order")},
    Reason{"authenticateClientError", QT_TRANSLATE_NOOP("Reasons", "The SM-DP+ refused the device")},
    Reason{"initiateAuthenticationError", QT_TRANSLATE_NOOP("Reasons", "The SM-DP+ could not be reached")},
    Reason{"noSuchDevice", QT_TRANSLATE_NOOP("Reasons", "The device is not in the fleet")},
    Reason{"notInAnyEim", QT_TRANSLATE_NOOP("Reasons", "The device belongs to no eIM")},
    Reason{"eimNotFound", QT_TRANSLATE_NOOP("Reasons", "Its eIM is not connected")},
    Reason{"readOnlyEim", QT_TRANSLATE_NOOP("Reasons", "The connection to its eIM is read-only")},
    Reason{"unsupportedByEim", QT_TRANSLATE_NOOP("Reasons", "Its eIM cannot do it")},
    Reason{"profilesUnknown", QT_TRANSLATE_NOOP("Reasons", "Its profiles are not known: audit it first")},
    Reason{"noProfileMatches", QT_TRANSLATE_NOOP("Reasons", "No profile on the card matches")},
    Reason{"severalProfilesMatch", QT_TRANSLATE_NOOP("Reasons", "Several profiles on the card match")},
    Reason{"wouldDeleteEnabled", QT_TRANSLATE_NOOP("Reasons", "The profile is enabled")},
    Reason{"wouldDeleteFallback", QT_TRANSLATE_NOOP("Reasons", "The profile is the card's fallback")},
    Reason{"noActivationCode", QT_TRANSLATE_NOOP("Reasons", "There is no activation code for it")},
    Reason{"foundByAudit", QT_TRANSLATE_NOOP("Reasons", "Found done by an audit")},
    Reason{"unresolved", QT_TRANSLATE_NOOP("Reasons", "Nobody can tell whether it was sent")},
    Reason{"cancelled", QT_TRANSLATE_NOOP("Reasons", "Called back by a person")},
};

} // namespace

QString reasonWords(const QString &reason)
{
    const auto found =
        std::ranges::find_if(reasons, [&](const Reason &known) { return reason == QLatin1String(known.word); });
    return found == reasons.end() ? reason : QCoreApplication::translate("Reasons", found->sentence);
}

} // namespace longreach
