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
    Reason{"catBusy", QT_TRANSLATE_NOOP("Reasons", "The card was busy with a command of its own")},
    Reason{"insufficientMemory", QT_TRANSLATE_NOOP("Reasons", "The card has no room for it")},
    Reason{"commandError", QT_TRANSLATE_NOOP("Reasons", "The card could not carry out the command")},
    Reason{"counterValueOutOfRange", QT_TRANSLATE_NOOP("Reasons", "The counter value is too high for the card")},
    Reason{"associatedEimAlreadyExists", QT_TRANSLATE_NOOP("Reasons", "The card obeys that eIM already")},
    Reason{"ciPKUnknown", QT_TRANSLATE_NOOP("Reasons", "The card does not know the issuer of that eIM's certificate")},
    Reason{"invalidAssociationToken", QT_TRANSLATE_NOOP("Reasons", "The association token is not that of the card")},
    Reason{"lastEimDeleted", QT_TRANSLATE_NOOP("Reasons", "That was the last eIM the card obeyed")},
    Reason{"returnFallbackProfile", QT_TRANSLATE_NOOP("Reasons", "The card returns to this profile from fallback")},
    Reason{"rolledBack", QT_TRANSLATE_NOOP("Reasons", "The device went back to its former profile")},
    Reason{"rollbackFailed", QT_TRANSLATE_NOOP("Reasons", "The device could not go back to its former profile")},
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
    Reason{"damagedPlan", QT_TRANSLATE_NOOP("Reasons", "What the job is to do can no longer be read")},
    Reason{"answerLost", QT_TRANSLATE_NOOP("Reasons", "The eIM's answer to the order was lost")},
    Reason{"absentAtEim", QT_TRANSLATE_NOOP("Reasons", "The eIM no longer has the order")},
    Reason{"silentSinceDelivery", QT_TRANSLATE_NOOP("Reasons", "The device took the order and was not heard of again")},
    Reason{"auditNeverFetched", QT_TRANSLATE_NOOP("Reasons", "The device did not come for the audit either")},
    Reason{"notVerified", QT_TRANSLATE_NOOP("Reasons", "The audit afterwards gave no answer")},
    Reason{"listed", QT_TRANSLATE_NOOP("Reasons", "The card listed its profiles")},
    Reason{"nothingListed", QT_TRANSLATE_NOOP("Reasons", "The answer lists no profiles")},
    Reason{"unknownOutcome", QT_TRANSLATE_NOOP("Reasons", "The eIM reports a result that is not known here")},
    Reason{"incompleteOutcome", QT_TRANSLATE_NOOP("Reasons", "The eIM reports a result without all its parts")},
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
