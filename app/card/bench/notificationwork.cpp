// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/bench/notificationwork.h"

#include "app/card/session/cardscan.h"
#include "app/card/session/resultcode.h"
#include "app/sgp32/es10/notification.h"

#include <algorithm>
#include <iterator>

namespace longreach::card {

namespace {

template <typename T>
QByteArray octetsOf(const T &notification)
{
    if constexpr (requires { notification.octets(); })
        return notification.octets();
    else
        return notification.octets;
}

} // namespace

Result<void> NotificationWork::send(std::vector<CardNotification> wanted, CardOutcome &outcome)
{
    std::ranges::sort(wanted, {}, &CardNotification::number);
    for (const auto &each : wanted) {
        auto sent = m_context.stop.stop_requested()
            ? Result<void>(failure(Error::Kind::Cancelled, QStringLiteral("stopped before it was sent")))
            : sendOne(each);
        if (sent) {
            outcome.sent.push_back(each);
            outcome.log += QStringLiteral("notification %1 delivered to %2").arg(each.number).arg(each.address);
            continue;
        }
        outcome.unsent.push_back({QString::number(each.number), sent.error()});
        outcome.log += QStringLiteral("notification %1 stays: %2").arg(each.number).arg(sent.error().detail);
    }
    return {};
}

Result<void> NotificationWork::sendOne(const CardNotification &notification)
{
    if (notification.event == CardEvent::PackageResult)
        return failure(Error::Kind::Unsupported, QStringLiteral("a package result goes to its eIM: poll it"));
    if (!m_context.sender)
        return failure(Error::Kind::Unsupported, QStringLiteral("nothing here sends notifications"));
    const auto octets = retrieve(notification.number);
    if (!octets)
        return failure(octets.error());
    auto sent = m_context.sender->send(notification.address, *octets, m_session.channel().reader().name(),
                                       m_context.trace, m_context.stop);
    return sent ? remove(notification.number) : sent;
}

Result<QByteArray> NotificationWork::retrieve(quint32 number)
{
    const auto answer = m_session.call<sgp32::RetrieveNotificationsListResponse>(
        sgp32::RetrieveNotificationsListRequest{sgp32::NotificationSearch(number)});
    if (!answer)
        return failure(answer.error());
    if (const auto *code = std::get_if<sgp32::ListNotificationsError>(&*answer))
        return refusedWith(*code);
    const auto *list = std::get_if<std::vector<sgp32::PendingNotification>>(&*answer);
    if (!list || list->size() != 1)
        return failure(Error::Kind::BadReply, QStringLiteral("the card has no notification %1").arg(number));
    return std::visit([](const auto &each) { return octetsOf(each); }, list->front());
}

Result<void> NotificationWork::remove(quint32 number)
{
    return callForOk<sgp32::NotificationSentResponse>(m_session, sgp32::NotificationSentRequest{number});
}

std::vector<CardNotification> newNotifications(const CardReport &before, const CardReport &after)
{
    std::vector<CardNotification> fresh;
    std::ranges::copy_if(after.notifications, std::back_inserter(fresh), [&](const CardNotification &each) {
        return std::ranges::find(before.notifications, each) == before.notifications.end();
    });
    return fresh;
}

} // namespace longreach::card
