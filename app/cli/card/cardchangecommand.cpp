// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card/cardchangecommand.h"

#include "app/card/bench/bench.h"
#include "app/cli/card/cardjson.h"
#include "app/cli/card/cardtables.h"
#include "app/cli/optiontable.h"
#include "app/cli/output.h"
#include "app/fleet/activitylog.h"
#include "app/workspace/workspace.h"

#include <array>
#include <tuple>
#include <variant>

namespace longreach::cli {

namespace {

/// "enable at the card in 'ACR 38'", as an infinitive for a sentence.
QString purposeOf(const CardTask &task, const QString &reader)
{
    static const std::array infinitives{
        QStringLiteral("enable the profile"),       QStringLiteral("disable the profile"),
        QStringLiteral("delete the profile"),       QStringLiteral("rename the profile"),
        QStringLiteral("reset the memory"),         QStringLiteral("send the notifications"),
        QStringLiteral("remove the notifications"), QStringLiteral("introduce the eIM"),
        QStringLiteral("load the package"),         QStringLiteral("poll the eIM"),
    };
    static_assert(std::tuple_size_v<decltype(infinitives)> == std::variant_size_v<CardTask>);
    return QStringLiteral("%1 at '%2'").arg(infinitives.at(task.index()), reader);
}

bool isProven(const CardOutcome &outcome)
{
    return outcome.proof != ResultProof::Forged;
}

bool isAsWanted(const CardOutcome &outcome)
{
    using Confirmation = CardOutcome::Confirmation;
    return outcome.wasAlreadySo || outcome.confirmation == Confirmation::Confirmed
        || outcome.confirmation == Confirmation::NotNeeded;
}

/// What a person has to know of an outcome that is not as wanted; empty for one that is.
QString warningOf(const CardOutcome &outcome)
{
    if (!isProven(outcome))
        return QStringLiteral("The signature on the result is not the card's: do not believe it.");
    if (isAsWanted(outcome) || !outcome.unremoved.empty())
        return {};
    if (outcome.proof != ResultProof::None)
        return QStringLiteral("The card refused the package, or a part of it: 'explain' says more about its word.");
    if (outcome.isAnswerLost && outcome.confirmation == CardOutcome::Confirmation::Contradicted)
        return QStringLiteral("The answer was lost, and the card, read again, shows it was not done: try again.");
    return QStringLiteral("The card does not show what was asked for: see 'card profiles'.");
}

} // namespace

void CardChangeCommand::declareMore(OptionTable &options)
{
    declareOwn(options);
}

void CardChangeCommand::declareDelivery(OptionTable &options)
{
    options.flag("--keep-notifications", m_keepsNotifications, "Send none of the new notifications this time");
}

void CardChangeCommand::declareGuards(OptionTable &options)
{
    declareDelivery(options);
    options.flag("--override-guards", m_overridesGuards, "Yes, also if it is the enabled or the last profile");
}

CardConsent CardChangeCommand::consent() const
{
    CardConsent consent;
    consent.sendsNothing = m_keepsNotifications;
    consent.overridesGuards = m_overridesGuards;
    return consent;
}

void CardChangeCommand::run()
{
    const auto task = readTask();
    if (!task)
        failAtOption(session(), QStringLiteral("read what is to be done"), task.error());
    else
        perform(*task);
}

void CardChangeCommand::perform(const CardTask &task)
{
    chooseReaderThen([this, task](const QString &reader) { performAt(reader, task); });
}

void CardChangeCommand::performAt(const QString &reader, const CardTask &task)
{
    connect(&bench(), &card::Bench::performed, this, &CardChangeCommand::note, Qt::UniqueConnection);
    if (bench().report(reader)) {
        performAtKnown(reader, task);
        return;
    }
    // Which card it is belongs to what is noted of it.
    whenDone(bench().read(reader, CardPart::Identity), this, [this, reader, task](const Result<CardReport> &report) {
        if (report) {
            performAtKnown(reader, task);
            return;
        }
        if (const auto activity = activityOf(reader, task, consent(), failure(report.error())))
            note(*activity);
        concludeFailure(purposeOf(task, reader), report.error());
    });
}

void CardChangeCommand::performAtKnown(const QString &reader, const CardTask &task)
{
    output().showProgress(0, 0, QStringLiteral("%1: %2 ...").arg(reader, toWord(task)));
    whenDone(bench().perform(reader, task, consent()), this, [this, reader, task](const Result<CardOutcome> &outcome) {
        outcome ? print(reader, task, *outcome) : concludeFailure(purposeOf(task, reader), outcome.error());
    });
}

void CardChangeCommand::note(const CardActivity &activity)
{
    // What fails again and again, as a poll every few seconds, is told once.
    if (m_noted == activity && activity.verb == QStringLiteral("cardRefused"))
        return;
    m_noted = activity;
    const auto store = session().openWorkspace(Session::EngineUse::None, Session::SecretsUse::None);
    if (store)
        fleet::ActivityLog((*store)->journal(), (*store)->clock())
            .note(activity.verb, activity.object, activity.detail);
    else
        output().complain(QStringLiteral("What was done is not noted in the store: %1. The card is as said.")
                              .arg(store.error().detail));
}

void CardChangeCommand::print(const QString &reader, const CardTask &task, const CardOutcome &outcome)
{
    output().print(outcomeJson(reader, task, outcome), outcomeTable(task, outcome));
    if (output().format() == Output::Format::Table && outcome.reportAfter
        && outcome.reportAfter->parts.testFlag(CardPart::Profiles))
        output().write('\n' + cardProfilesTable(outcome.reportAfter->profiles).toText().toUtf8());
    for (const auto &line : outcome.log)
        output().say(line);
    if (outcome.proof != ResultProof::None)
        output().say(
            QStringLiteral("signature on the result: %1; %2").arg(toWord(outcome.proof), outcome.proofFinding));
    for (const auto &problem : outcome.unremoved)
        output().complain(
            QStringLiteral("Notification %1 was not removed: %2.").arg(problem.part, problem.error.detail));
    for (const auto &problem : outcome.unsent)
        output().complain(
            QStringLiteral("Notification %1 stays on the card: %2. 'card notifications --send' tries again.")
                .arg(problem.part, problem.error.detail));
    if (const auto warning = warningOf(outcome); !warning.isEmpty())
        output().complain(warning);
    conclude(outcome);
}

void CardChangeCommand::concludeFailure(const QString &what, const Error &error)
{
    failAtCard(what, error);
}

void CardChangeCommand::conclude(const CardOutcome &outcome)
{
    const bool isWell = isAsWanted(outcome) && isProven(outcome) && (outcome.unsent.empty() || !needsAllSent())
        && outcome.unremoved.empty();
    Q_EMIT finished(isWell ? ExitCode::Done : ExitCode::SomeFailed);
}

} // namespace longreach::cli
