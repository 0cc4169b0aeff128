// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cards/cardprofilemodel.h"
#include "views/cards/cardwords.h"
#include "views/common/errortext.h"

#include <QCoreApplication>

namespace longreach {

namespace {

struct CardSentences final {
    Q_DECLARE_TR_FUNCTIONS(CardSentences)
};

QString readerCause(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Conflict:
        return CardSentences::tr("the reader holds no card that answers. Insert it, chip first, and try again.");
    case Error::Kind::Locked:
        return CardSentences::tr("another program has the card for itself. Close it (often gpg-agent or another "
                                 "card tool) and try again.");
    case Error::Kind::NotFound: return CardSentences::tr("the reader or profile is gone. Read the card again.");
    case Error::Kind::TimedOut:
        return CardSentences::tr("the reader did not answer in time. Take the card out, unplug the reader, and "
                                 "plug it in again.");
    case Error::Kind::OutcomeUnknown:
        return CardSentences::tr("the card was taken out or reset meanwhile. Read it again to see what happened.");
    case Error::Kind::Refused: return CardSentences::tr("the card refused. The trace has its answer.");
    case Error::Kind::BadReply: return CardSentences::tr("the card's answer makes no sense. The trace has it.");
    case Error::Kind::Unsupported: return CardSentences::tr("this kind of card does not have it.");
    case Error::Kind::Unreachable: return CardSentences::tr("the card service or the server cannot be reached.");
    case Error::Kind::InvalidInput: return CardSentences::tr("what was given cannot be used.");
    case Error::Kind::AlreadyExists:
    case Error::Kind::ConsentNeeded:
    case Error::Kind::Unauthorised:
    case Error::Kind::Untrusted:
    case Error::Kind::Throttled:
    case Error::Kind::Cancelled:
    case Error::Kind::Storage:
    case Error::Kind::StorageFull:
    case Error::Kind::Damaged:
    case Error::Kind::NewerVersion:
    case Error::Kind::Internal: return {};
    }
    return {};
}

QString profileName(const Iccid &iccid, const CardReport *report)
{
    const auto *known = report != nullptr ? findProfile(*report, iccid) : nullptr;
    return known != nullptr ? titleOf(known->profile) : iccid.toString();
}

struct Deed final {
    const CardReport *report;

    QString operator()(const cardtask::Enable &task) const
    {
        return CardSentences::tr("enable profile “%1”").arg(profileName(task.iccid, report));
    }
    QString operator()(const cardtask::Disable &task) const
    {
        return CardSentences::tr("disable profile “%1”").arg(profileName(task.iccid, report));
    }
    QString operator()(const cardtask::Delete &task) const
    {
        return CardSentences::tr("delete profile “%1”").arg(profileName(task.iccid, report));
    }
    QString operator()(const cardtask::Rename &task) const
    {
        return CardSentences::tr("rename profile “%1”").arg(profileName(task.iccid, report));
    }
    QString operator()(const cardtask::ResetMemory &) const { return CardSentences::tr("reset the card's memory"); }
    QString operator()(const cardtask::SendNotifications &) const { return CardSentences::tr("send notifications"); }
    QString operator()(const cardtask::RemoveNotification &task) const
    {
        return CardSentences::tr("remove notification %1").arg(task.number);
    }
    QString operator()(const cardtask::AddEim &) const { return CardSentences::tr("add an eIM to the card"); }
    QString operator()(const cardtask::LoadPackage &) const { return CardSentences::tr("load an eUICC package"); }
    QString operator()(const cardtask::PollEim &) const { return CardSentences::tr("poll the eIM for the card"); }
};

} // namespace

QString cardCauseText(const Error &error)
{
    const auto cause = readerCause(error.kind);
    return cause.isEmpty() ? causeText(error) + u'.' : cause;
}

QString cardErrorText(const QString &what, const Error &error)
{
    const auto cause = readerCause(error.kind);
    if (cause.isEmpty())
        return errorText(what, error);
    return CardSentences::tr("Could not %1: %2", "deed, cause and next step").arg(what, cause);
}

QString deedOf(const CardTask &task, const CardReport *report)
{
    return std::visit(Deed{report}, task);
}

QString outcomeText(const CardTask &task, const CardOutcome &outcome, const CardReport *report)
{
    auto deed = deedOf(task, report);
    deed[0] = deed.at(0).toUpper();
    auto text = deed + QStringLiteral(": ");
    if (outcome.wasAlreadySo)
        text += CardSentences::tr("it was so already.");
    else {
        switch (outcome.confirmation) {
        case CardOutcome::Confirmation::Confirmed:
            text += CardSentences::tr("done, and the card confirms it after a reset.");
            break;
        case CardOutcome::Confirmation::NotConfirmed:
            text += CardSentences::tr("executed, but the card could not be read again: not confirmed.");
            break;
        case CardOutcome::Confirmation::Contradicted:
            text += CardSentences::tr("executed, but the card shows something else after its reset.");
            break;
        case CardOutcome::Confirmation::NotNeeded: text += CardSentences::tr("done."); break;
        }
    }
    if (!outcome.sent.empty())
        text += u' ' + CardSentences::tr("%Ln notification(s) sent.", nullptr, static_cast<int>(outcome.sent.size()));
    if (!outcome.unsent.empty())
        text += u' '
            + CardSentences::tr("%Ln notification(s) could not be sent and stay on the card.", nullptr,
                                static_cast<int>(outcome.unsent.size()));
    return text;
}

} // namespace longreach
