// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card/cardpollcommand.h"

#include "app/cli/optiontable.h"

#include <QTimer>

#include <chrono>

namespace longreach::cli {

void CardPollCommand::declareOwn(OptionTable &options)
{
    options.text("--eim", m_eimId, "ID", "Which of the card's eIMs, as 'card eims' shows it; default: its first");
    options.number("--every", m_seconds, "SECONDS", "Again and again until Ctrl-C", 1);
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
        QTimer::singleShot(std::chrono::seconds(m_seconds), this, &CardPollCommand::run);
}

} // namespace longreach::cli
