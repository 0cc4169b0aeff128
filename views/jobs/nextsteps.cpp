// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/nextsteps.h"

#include "views/common/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace longreach {

namespace {

struct NextSteps final {
    Q_DECLARE_TR_FUNCTIONS(NextSteps)
};

struct Step final {
    const char *reason;
    const char *sentence;
};

constexpr std::array steps{
    Step{"iccidOrAidNotFound",
         QT_TRANSLATE_NOOP("NextSteps", "Audit these devices: what is known of their profiles is out of date.")},
    Step{"profileNotInDisabledState",
         QT_TRANSLATE_NOOP("NextSteps", "Audit these devices; the profile may be enabled already.")},
    Step{"profileNotInEnabledState",
         QT_TRANSLATE_NOOP("NextSteps", "Audit these devices; the profile may be disabled already.")},
    Step{"disallowedByPolicy",
         QT_TRANSLATE_NOOP("NextSteps", "Ask the profile's owner to lift the rule; trying again does not help.")},
    Step{"rollbackNotAvailable",
         QT_TRANSLATE_NOOP("NextSteps", "Make a new job without rollback, for devices you can reach otherwise.")},
    Step{"replayError",
         QT_TRANSLATE_NOOP("NextSteps", "Compare the counter at the eIM with the card's, in a reader if need be.")},
    Step{"undefinedError", QT_TRANSLATE_NOOP("NextSteps", "Try again once; if it stays so, audit the device.")},
    Step{"abortedOrder", QT_TRANSLATE_NOOP("NextSteps", "Try again.")},
    Step{"stuckOrder", QT_TRANSLATE_NOOP("NextSteps", "Audit these devices before trying again: it may have run.")},
    Step{"noshowOrder",
         QT_TRANSLATE_NOOP("NextSteps", "Find out why the devices do not poll: power, coverage, subscription.")},
    Step{"badPsmo", QT_TRANSLATE_NOOP("NextSteps", "Please report it: the eIM could not read what was sent.")},
    Step{"authenticateClientError",
         QT_TRANSLATE_NOOP("NextSteps", "Check with the SM-DP+ whether the code is used up or bound to another EID.")},
    Step{"initiateAuthenticationError",
         QT_TRANSLATE_NOOP("NextSteps", "Check the address in the activation code, then try again.")},
    Step{"noSuchDevice", QT_TRANSLATE_NOOP("NextSteps", "Import or sync these devices first.")},
    Step{"notInAnyEim", QT_TRANSLATE_NOOP("NextSteps", "Give these devices an eIM: sync it, or import them with one.")},
    Step{"eimNotFound", QT_TRANSLATE_NOOP("NextSteps", "Add the eIM under that name on the page eIMs.")},
    Step{"readOnlyEim",
         QT_TRANSLATE_NOOP("NextSteps", "Switch read-only off in the connection, if you are allowed to.")},
    Step{"unsupportedByEim",
         QT_TRANSLATE_NOOP("NextSteps", "Look on the page eIMs why it cannot; choose another way.")},
    Step{"profilesUnknown", QT_TRANSLATE_NOOP("NextSteps", "Audit these devices first.")},
    Step{"noProfileMatches",
         QT_TRANSLATE_NOOP("NextSteps", "Download the profile first, or say which profile you mean in other words.")},
    Step{"severalProfilesMatch", QT_TRANSLATE_NOOP("NextSteps", "Say more exactly which profile you mean.")},
    Step{"wouldDeleteEnabled", QT_TRANSLATE_NOOP("NextSteps", "Enable another profile on these devices first.")},
    Step{"wouldDeleteFallback", QT_TRANSLATE_NOOP("NextSteps", "Keep it: it is the card's last way to connect.")},
    Step{"noActivationCode", QT_TRANSLATE_NOOP("NextSteps", "Import more activation codes, then try again.")},
    Step{"unresolved", QT_TRANSLATE_NOOP("NextSteps", "Audit these devices; do not send it again before you know.")},
};

QString stepForState(OperationState state)
{
    switch (state) {
    case OperationState::LostContact:
        return NextSteps::tr("Look after these first: audit them when they poll again, or put back their former "
                             "profile.");
    case OperationState::Expired: return NextSteps::tr("Find out why the devices do not poll, then try again.");
    case OperationState::Interrupted:
    case OperationState::SubmissionUnknown:
        return NextSteps::tr("Audit these devices; do not send it again before you know.");
    case OperationState::Contradicted:
        return NextSteps::tr("The device said done, the card shows otherwise: audit again, then try again.");
    case OperationState::Ineligible: return NextSteps::tr("Look at the details of each row.");
    case OperationState::Failed:
    case OperationState::Held:
    case OperationState::Ready:
    case OperationState::Submitting:
    case OperationState::Accepted:
    case OperationState::Delivered:
    case OperationState::Succeeded:
    case OperationState::AlreadySo:
    case OperationState::Revoked:
    case OperationState::Verified: break;
    }
    return NextSteps::tr("Look at the details of each row, then try again.");
}

QString stateSentence(OperationState state)
{
    switch (state) {
    case OperationState::LostContact: return NextSteps::tr("Lost contact after the switch");
    case OperationState::Expired: return NextSteps::tr("The device never came for the order");
    case OperationState::Interrupted: return NextSteps::tr("The eIM lost the order; its outcome is unknown");
    case OperationState::SubmissionUnknown: return NextSteps::tr("Nobody can tell whether it was sent");
    case OperationState::Contradicted: return NextSteps::tr("The audit contradicts the device");
    case OperationState::Failed:
    case OperationState::Held:
    case OperationState::Ready:
    case OperationState::Submitting:
    case OperationState::Accepted:
    case OperationState::Delivered:
    case OperationState::Succeeded:
    case OperationState::AlreadySo:
    case OperationState::Revoked:
    case OperationState::Ineligible:
    case OperationState::Verified: break;
    }
    return words(state);
}

} // namespace

QString failureWords(OperationState state, const QString &reason)
{
    // That a device is silent weighs more than why the eIM thinks so.
    if (reason.isEmpty() || state == OperationState::LostContact || state == OperationState::Contradicted)
        return stateSentence(state);
    return reasonWords(reason);
}

QString nextStepFor(OperationState state, const QString &reason)
{
    const auto found =
        std::ranges::find_if(steps, [&](const Step &step) { return reason == QLatin1String(step.reason); });
    if (found == steps.end() || state == OperationState::LostContact || state == OperationState::Contradicted)
        return stepForState(state);
    return QCoreApplication::translate("NextSteps", found->sentence);
}

bool isRetryable(OperationState state) noexcept
{
    return state == OperationState::Failed || state == OperationState::Expired || state == OperationState::Interrupted
        || state == OperationState::LostContact || state == OperationState::Contradicted;
}

} // namespace longreach
