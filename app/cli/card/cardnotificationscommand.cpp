// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card/cardnotificationscommand.h"

#include "app/cli/card/cardjson.h"
#include "app/cli/card/cardtables.h"
#include "app/cli/optiontable.h"
#include "app/cli/output.h"

namespace longreach::cli {

namespace {

Result<std::vector<quint32>> readNumbers(const QString &option, const QStringList &texts)
{
    std::vector<quint32> numbers;
    for (const auto &text : texts) {
        bool isNumber = false;
        numbers.push_back(text.toUInt(&isNumber));
        if (!isNumber)
            return failure(Error::Kind::InvalidInput, QStringLiteral("%1: '%2' is no number").arg(option, text));
    }
    return numbers;
}

} // namespace

void CardNotificationsCommand::declareOwn(OptionTable &options)
{
    options.flag("--send", m_sends, "Tell their servers, and take off the card what these have taken");
    options.texts("--number", m_numbers, "N", "With --send: only this one; may be repeated");
    options.texts("--remove", m_removed, "N", "Take this one off the card without telling anybody; may be repeated");
    options.flag("--remove-unsent", m_removesUnsent, "Yes, also deletions that their server was never told of");
    options.footer(
        "Without --send or --remove, lists them. With --format json: [{number, event, address, iccid}]; event is\n"
        "install, enable, disable, delete or packageResult. After --send or --remove: what 'card enable'\n"
        "prints. Exit code 1 if one could not be sent or removed.");
}

void CardNotificationsCommand::run()
{
    if (!m_sends && !m_numbers.isEmpty())
        return refuse(session(), QStringLiteral("list the notifications"),
                      {Error::Kind::InvalidInput, QStringLiteral("--number goes with --send")});
    if (m_sends || !m_removed.isEmpty()) {
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
    if (m_sends && !m_removed.isEmpty())
        return failure(Error::Kind::InvalidInput, QStringLiteral("--send and --remove exclude each other"));
    const auto numbers = m_sends ? readNumbers(QStringLiteral("--number"), m_numbers)
                                 : readNumbers(QStringLiteral("--remove"), m_removed);
    if (!numbers)
        return failure(numbers.error());
    if (m_sends)
        return cardtask::SendNotifications{*numbers};
    return cardtask::RemoveNotifications{*numbers};
}

CardConsent CardNotificationsCommand::consent() const
{
    CardConsent consent;
    consent.removesUnsent = m_removesUnsent;
    return consent;
}

} // namespace longreach::cli
