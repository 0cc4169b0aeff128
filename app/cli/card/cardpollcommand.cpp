// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card/cardpollcommand.h"

#include "app/cli/card/cardsentence.h"
#include "app/cli/optiontable.h"
#include "app/cli/output.h"
#include "app/cli/sentence.h"

#include <QTimer>

#include <chrono>

namespace longreach::cli {

void CardPollCommand::declareOwn(OptionTable &options)
{
    options.text("--eim", m_eimId, "ID", "Which of the card's eIMs, as 'card eims' shows it; default: its first");
    options.number("--every", m_seconds, "SECONDS", "Again and again until Ctrl-C, whatever goes wrong", 1);
    options.footer(
        "Fetches from the eIM over ESipa, hands packages to the card, returns results and notifications. Only\n"
        "the server the card's configuration trusts is spoken to.\n"
        "With --format json: what 'card enable' prints; answer is the last signed result.");
}

Result<CardTask> CardPollCommand::readTask()
{
    return cardtask::PollEim{m_eimId};
}

void CardPollCommand::conclude(const CardOutcome &outcome)
{
    if (m_seconds == 0)
        CardChangeCommand::conclude(outcome);
    else
        pollAgainLater();
}

void CardPollCommand::concludeFailure(const QString &what, const Error &error)
{
    using Kind = Error::Kind;
    const bool isServer =
        error.kind == Kind::Unreachable || error.kind == Kind::TimedOut || error.kind == Kind::Untrusted;
    output().complain(isServer ? sentenceFor(
                          what, error, QStringLiteral("'card eims' says where it is and whom the card trusts there."))
                               : cardSentenceFor(what, error));
    if (m_seconds == 0)
        Q_EMIT finished(exitCodeOf(error.kind));
    else
        pollAgainLater();
}

void CardPollCommand::pollAgainLater()
{
    QTimer::singleShot(std::chrono::seconds(m_seconds), this, &CardPollCommand::run);
}

} // namespace longreach::cli
