// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card/cardnotificationscommand.h"

#include "app/cli/card/cardjson.h"
#include "app/cli/card/cardtables.h"
#include "app/cli/optiontable.h"
#include "app/cli/output.h"

namespace longreach::cli {

void CardNotificationsCommand::declareOwn(OptionTable &options)
{
    options.flag("--send", m_sends, "Tell their servers, and take off the card what these have taken");
    options.texts("--number", m_numbers, "N", "With --send: only this one; may be repeated");
    options.number("--remove", m_removed, "N", "Take this one off the card without telling anybody");
    options.flag("--remove-unsent", m_removesUnsent, "Yes, remove it although its server was never told");
    options.footer(
        "Without --send or --remove, lists them. With --format json: [{number, event, address, iccid}]; event is\n"
        "install, enable, disable, delete or packageResult. After --send or --remove: what 'card enable'\n"
        "prints. Exit code 1 if one could not be sent.");
}

void CardNotificationsCommand::run()
{
    if (!m_sends && !m_numbers.isEmpty())
        return refuse(session(), QStringLiteral("list the notifications"),
                      {Error::Kind::InvalidInput, QStringLiteral("--number goes with --send")});
    if (m_sends || m_removed >= 0) {
        CardChangeCommand::run();
        return;
    }
    readCardThen(CardPart::Notifications, [this](const CardReport &report) {
        output().print(notificationsJson(report.notifications), notificationsTable(report.notifications));
        Q_EMIT finished(ExitCode::Done);
    });
}

Result<CardTask> CardNotificationsCommand::readTask()
{
    if (m_sends && m_removed >= 0)
        return failure(Error::Kind::InvalidInput, QStringLiteral("--send and --remove exclude each other"));
    if (m_removed >= 0)
        return cardtask::RemoveNotification{static_cast<quint32>(m_removed)};
    cardtask::SendNotifications task;
    for (const auto &text : m_numbers) {
        bool isNumber = false;
        task.numbers.push_back(text.toUInt(&isNumber));
        if (!isNumber)
            return failure(Error::Kind::InvalidInput, QStringLiteral("--number: '%1' is no number").arg(text));
    }
    return task;
}

CardConsent CardNotificationsCommand::consent() const
{
    CardConsent consent;
    consent.removesUnsent = m_removesUnsent;
    return consent;
}

} // namespace longreach::cli
