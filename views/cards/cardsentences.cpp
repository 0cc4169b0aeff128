// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cards/cardprofilemodel.h"
#include "views/cards/cardwords.h"
#include "views/cards/notificationwords.h"
#include "views/common/errortext.h"

#include <QCoreApplication>

namespace longreach {

namespace {

struct CardSentences final {
    Q_DECLARE_TR_FUNCTIONS(CardSentences)
};

/// Who may hold the card, as the bench found out.
QString likelyHolders(const Error &error)
{
    static const auto mark = QStringLiteral("may be held by: ");
    const auto at = error.detail.indexOf(mark);
    return at < 0 ? QString() : error.detail.mid(at + mark.size());
}

QString heldCause(const Error &error)
{
    if (error.detail.startsWith(u"reader '") && error.detail.contains(u"' is used by "))
        return CardSentences::tr("another Longreach is speaking with it. Wait until it is done, or close it, and try "
                                 "again.");
    const auto holders = likelyHolders(error);
    if (holders.isEmpty())
        return CardSentences::tr("another program has the card for itself. Close it (often gpg-agent or another "
                                 "card tool) and try again.");
    return CardSentences::tr("another program has the card for itself, perhaps %1. Close it and try again.")
        .arg(holders);
}

bool sharesNoProtocol(const Error &error)
{
    return error.detail.startsWith(u"8010000F");
}

QString readerCause(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Conflict:
        return CardSentences::tr("the reader holds no card that answers. Insert it, chip first, and try again.");
    case Error::Kind::Locked: return heldCause(error);
    case Error::Kind::NotFound: return CardSentences::tr("the reader or profile is gone. Read the card again.");
    case Error::Kind::TimedOut:
        return CardSentences::tr("the reader did not answer in time. Take the card out, unplug the reader, and "
                                 "plug it in again.");
    case Error::Kind::OutcomeUnknown:
        return CardSentences::tr("its answer was lost, so it may or may not have happened. Put the card in again if "
                                 "it is out: it is read by itself, and what became of it stands here then.");
    case Error::Kind::Cancelled: return CardSentences::tr("it was stopped. Nothing on the card has changed.");
    case Error::Kind::Refused: return CardSentences::tr("the card refused. The trace has its answer.");
    case Error::Kind::BadReply: return CardSentences::tr("the card's answer makes no sense. The trace has it.");
    case Error::Kind::Unsupported:
        return sharesNoProtocol(error)
            ? CardSentences::tr("card and reader share no protocol, or another program speaks with the card in one of "
                                "its own. Close other card programs; if that does not help, try another reader.")
            : CardSentences::tr("this kind of card does not have it.");
    case Error::Kind::Unreachable: return CardSentences::tr("the card service or the server cannot be reached.");
    case Error::Kind::InvalidInput: return CardSentences::tr("what was given cannot be used.");
    case Error::Kind::AlreadyExists:
    case Error::Kind::ConsentNeeded:
    case Error::Kind::Unauthorised:
    case Error::Kind::Untrusted:
    case Error::Kind::Throttled:
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
    QString operator()(const cardtask::SendNotifications &task) const
    {
        if (task.numbers.empty())
            return CardSentences::tr("send notifications");
        if (task.numbers.size() == 1)
            return CardSentences::tr("send notification %1").arg(task.numbers.front());
        return CardSentences::tr("send %Ln notification(s)", nullptr, static_cast<int>(task.numbers.size()));
    }
    QString operator()(const cardtask::RemoveNotifications &task) const
    {
        if (task.numbers.size() == 1)
            return CardSentences::tr("remove notification %1").arg(task.numbers.front());
        return CardSentences::tr("remove %Ln notification(s)", nullptr, static_cast<int>(task.numbers.size()));
    }
    QString operator()(const cardtask::AddEim &) const { return CardSentences::tr("add an eIM to the card"); }
    QString operator()(const cardtask::LoadPackage &) const { return CardSentences::tr("load an eUICC package"); }
    QString operator()(const cardtask::PollEim &) const { return CardSentences::tr("poll the eIM for the card"); }
};

QString endText(const CardOutcome &outcome)
{
    using Confirmation = CardOutcome::Confirmation;
    switch (outcome.confirmation) {
    case Confirmation::Confirmed: return CardSentences::tr("done, and the card confirms it after a reset.");
    case Confirmation::NotConfirmed:
        return CardSentences::tr("executed, but the card could not be read again: not confirmed. Read it again.");
    case Confirmation::Contradicted:
        return CardSentences::tr("executed, but the card shows something else after its reset.");
    case Confirmation::NotNeeded: return CardSentences::tr("done.");
    }
    return {};
}

/// Of something whose answer was lost, from what the card showed afterwards.
QString settledText(const CardOutcome &outcome)
{
    using Confirmation = CardOutcome::Confirmation;
    if (outcome.confirmation == Confirmation::Confirmed)
        return CardSentences::tr("its answer was lost, but the card has been read again and shows it done.");
    if (outcome.confirmation == Confirmation::Contradicted)
        return CardSentences::tr("its answer was lost, and the card, read again, shows that it was not done. Try "
                                 "again.");
    return CardSentences::tr("its answer was lost. The card has been read again: compare what it shows now.");
}

QString proofText(ResultProof proof)
{
    switch (proof) {
    case ResultProof::None: return CardSentences::tr("The result's signature could not be checked.");
    case ResultProof::Proven: return CardSentences::tr("The card's signature on the result is right.");
    case ResultProof::ByCard:
        return CardSentences::tr("The result is signed by the card's own key, but its certificate leads to no issuer "
                                 "at hand: add the issuer's certificate in the settings to prove it.");
    case ResultProof::Forged:
        return CardSentences::tr("The signature on the result is not the card's: do not believe it.");
    case ResultProof::Unsigned:
        return CardSentences::tr("Nothing is signed: the card knows no such eIM, or the package's signature is wrong.");
    }
    return {};
}

/// Of a package: its operations succeed or fail each by itself, and the card signs what came of them.
QString packageText(const CardOutcome &outcome)
{
    const auto end = outcome.confirmation == CardOutcome::Confirmation::NotNeeded
        ? CardSentences::tr("the card has executed it: %1.", "an eUICC package").arg(outcome.answerText)
        : CardSentences::tr("the card refused it, or a part of it: %1.", "an eUICC package").arg(outcome.answerText);
    return end + u' ' + proofText(outcome.proof);
}

/// Of a poll: what the eIM had, and what the card's signature under the results is worth.
QString pollText(const CardOutcome &outcome)
{
    if (outcome.hadNothing)
        return CardSentences::tr("the eIM had nothing for the card.");
    if (outcome.answer.isEmpty())
        return endText(outcome);
    return CardSentences::tr("the card answered its last package with: %1.").arg(outcome.answerText) + u' '
        + proofText(outcome.proof);
}

/// Of sending: what went and what did not is said of every task.
QString sentText(const CardOutcome &outcome)
{
    return outcome.sent.empty() && outcome.unsent.empty() ? CardSentences::tr("there was nothing to send.") : QString();
}

QString doneText(const CardTask &task, const CardOutcome &outcome)
{
    if (std::holds_alternative<cardtask::SendNotifications>(task))
        return sentText(outcome);
    if (std::holds_alternative<cardtask::LoadPackage>(task))
        return packageText(outcome);
    return std::holds_alternative<cardtask::PollEim>(task) ? pollText(outcome) : endText(outcome);
}

} // namespace

QString cardCauseText(const Error &error)
{
    const auto cause = readerCause(error);
    return cause.isEmpty() ? causeText(error) + u'.' : cause;
}

QString cardErrorText(const QString &what, const Error &error)
{
    const auto cause = readerCause(error);
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
    QStringList texts{capitalised(deedOf(task, report)) + u':'};
    if (outcome.wasAlreadySo)
        texts += CardSentences::tr("it was so already.");
    else if (std::holds_alternative<cardtask::RemoveNotifications>(task))
        texts += removalText(outcome, report);
    else if (outcome.isAnswerLost)
        texts += settledText(outcome);
    else
        texts += doneText(task, outcome);
    texts += sendingText(outcome, report);
    texts.removeAll(QString());
    return texts.join(u' ');
}

} // namespace longreach
