// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/ipa/relaycard.h"

#include "app/sgp32/es10/profilestate.h"

#include <variant>

namespace longreach::card {

using namespace sgp32;

Result<Eid> RelayCard::eid()
{
    const auto answer = m_session.call<GetEuiccDataResponse>(GetEuiccDataRequest{});
    return answer ? answer->eidValue.toEid() : failure(answer.error());
}

Result<std::vector<PendingNotification>> RelayCard::notifications(std::optional<NotificationSearch> search)
{
    auto answer =
        m_session.call<RetrieveNotificationsListResponse>(RetrieveNotificationsListRequest{std::move(search)});
    if (!answer)
        return failure(answer.error());
    if (auto *list = std::get_if<std::vector<PendingNotification>>(&*answer))
        return std::move(*list);
    if (auto *both = std::get_if<NotificationsAndResults>(&*answer))
        return std::move(both->notificationList);
    return std::vector<PendingNotification>();
}

Result<std::vector<DerObject>> RelayCard::packageResults(std::optional<quint32> number)
{
    const NotificationSearch search = number ? NotificationSearch(*number) : NotificationSearch(Null{});
    auto answer = m_session.call<RetrieveNotificationsListResponse>(RetrieveNotificationsListRequest{search});
    if (!answer)
        return failure(answer.error());
    if (auto *list = std::get_if<std::vector<DerObject>>(&*answer))
        return std::move(*list);
    if (auto *both = std::get_if<NotificationsAndResults>(&*answer))
        return std::move(both->euiccPackageResultList);
    return std::vector<DerObject>();
}

Result<void> RelayCard::remove(const std::vector<quint32> &numbers)
{
    for (const auto number : numbers) {
        const auto answer = m_session.call<NotificationSentResponse>(NotificationSentRequest{number});
        if (!answer)
            return failure(answer.error());
    }
    return {};
}

} // namespace longreach::card
