// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/bench/notificationwork.h"

#include "app/card/session/cardscan.h"
#include "app/card/session/resultcode.h"
#include "app/sgp32/es10/notification.h"

#include <algorithm>
#include <iterator>
#include <optional>

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

/// Whether the card gave that answer, so that it can be asked for the next one.
bool concernsOneOnly(const Error &error)
{
    return error.kind == Error::Kind::Refused || error.kind == Error::Kind::BadReply;
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
        } else {
            outcome.unsent.push_back({QString::number(each.number), sent.error()});
        }
        tellProgress(outcome.sent.size() + outcome.unsent.size(), wanted.size());
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
    return sent ? removeOne(notification.number) : sent;
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

Result<void> NotificationWork::remove(const std::vector<quint32> &numbers, CardOutcome &outcome)
{
    std::optional<QString> inTheWay; // of all that are left
    for (const auto number : numbers) {
        if (!inTheWay && m_context.stop.stop_requested())
            inTheWay = QStringLiteral("stopped before it was removed");
        auto removed = inTheWay ? Result<void>(failure(Error::Kind::Cancelled, *inTheWay)) : removeOne(number);
        if (removed) {
            outcome.removed.push_back(number);
        } else {
            if (!inTheWay && !concernsOneOnly(removed.error()))
                inTheWay = QStringLiteral("not tried after %1").arg(removed.error().detail);
            outcome.unremoved.push_back({QString::number(number), removed.error()});
        }
        tellProgress(outcome.removed.size() + outcome.unremoved.size(), numbers.size());
    }
    if (outcome.removed.empty() && !outcome.unremoved.empty())
        return failure(outcome.unremoved.front().error);
    return {};
}

void NotificationWork::tellProgress(std::size_t done, std::size_t total) const
{
    if (m_context.progress && total > 1)
        m_context.progress(static_cast<int>(done), static_cast<int>(total));
}

Result<void> NotificationWork::removeOne(quint32 number)
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
