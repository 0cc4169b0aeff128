// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/notifications.h"

#include "app/sgp32/package/packagesignature.h"

#include <algorithm>

namespace longreach::lab {

namespace {

constexpr std::size_t MostNotifications = 64;
constexpr std::size_t MostPackageResults = 8;

template <typename Item>
void keep(std::vector<Item> &items, Item item, std::size_t most)
{
    if (items.size() >= most)
        items.erase(items.begin());
    items.push_back(std::move(item));
}

bool tellsOf(const StoredNotification &notification, sgp32::Bits<sgp32::NotificationEvent> events)
{
    return (notification.metadata.profileManagementOperation.mask() & events.mask()) != 0;
}

sgp32::PendingNotification toPending(CardContext &card, StoredNotification &stored)
{
    using namespace sgp32;
    if (stored.installation) {
        if (auto result = decode<ProfileInstallationResult>(*stored.installation))
            return Sealed(std::move(*result));
    }
    auto &signer = card.signer;
    OtherSignedNotification made;
    if (stored.signature) {
        made = {stored.metadata, *stored.signature, {}, {}};
    } else {
        made = signNotification(stored.metadata, signer.key());
        stored.signature = made.euiccNotificationSignature;
    }
    made.euiccCertificate = DerObject{signer.certificate()};
    made.eumCertificate = DerObject{signer.stock().eumCertificate(signer.eid())};
    return Sealed(std::move(made));
}

std::vector<sgp32::DerObject> packageResults(const CardState &card, std::optional<quint32> seqNumber)
{
    std::vector<sgp32::DerObject> results;
    for (const auto &result : card.packageResults) {
        if (!seqNumber || result.seqNumber == *seqNumber)
            results.push_back({result.octets});
    }
    return results;
}

} // namespace

quint32 takeSeqNumber(CardState &card)
{
    return card.nextSeqNumber++;
}

void noteEvent(CardState &card, sgp32::NotificationEvent event, const sgp32::ProfileInfo &profile)
{
    if (!profile.notificationConfigurationInfo)
        return;
    for (const auto &wanted : *profile.notificationConfigurationInfo) {
        if (!wanted.profileManagementOperation.has(event))
            continue;
        sgp32::NotificationMetadata metadata{.seqNumber = takeSeqNumber(card),
                                             .profileManagementOperation = {event},
                                             .notificationAddress = wanted.notificationAddress,
                                             .iccid = profile.iccid,
                                             .extensions = {}};
        keep(card.notifications, StoredNotification{std::move(metadata), {}, {}}, MostNotifications);
    }
}

void keepInstallation(CardContext &card, sgp32::ProfileInstallationResultData result)
{
    auto metadata = result.notificationMetadata;
    auto octets = sgp32::encode(sgp32::signNotification(std::move(result), card.signer.key()));
    keep(card.state.notifications, StoredNotification{std::move(metadata), {}, std::move(octets)}, MostNotifications);
}

void keepPackageResult(CardState &card, quint32 seqNumber, QByteArray octets)
{
    keep(card.packageResults, StoredPackageResult{seqNumber, std::move(octets)}, MostPackageResults);
}

sgp32::ListNotificationResponse listNotifications(CardContext &card, const sgp32::ListNotificationRequest &request)
{
    std::vector<sgp32::NotificationMetadata> list;
    for (const auto &notification : card.state.notifications) {
        if (!request.profileManagementOperation || tellsOf(notification, *request.profileManagementOperation))
            list.push_back(notification.metadata);
    }
    return list;
}

sgp32::RetrieveNotificationsListResponse retrieveNotifications(CardContext &card,
                                                               const sgp32::RetrieveNotificationsListRequest &request)
{
    using Events = sgp32::Bits<sgp32::NotificationEvent>;
    const auto *number = request.searchCriteria ? std::get_if<quint32>(&*request.searchCriteria) : nullptr;
    const auto *events = request.searchCriteria ? std::get_if<Events>(&*request.searchCriteria) : nullptr;
    if (request.searchCriteria && std::holds_alternative<sgp32::Null>(*request.searchCriteria))
        return packageResults(card.state, {});
    if (number) {
        if (auto results = packageResults(card.state, *number); !results.empty())
            return results;
    }
    std::vector<sgp32::PendingNotification> list;
    for (auto &notification : card.state.notifications) {
        if ((!number || notification.metadata.seqNumber == *number) && (!events || tellsOf(notification, *events)))
            list.push_back(toPending(card, notification));
    }
    return list;
}

sgp32::NotificationSentResponse removeNotification(CardContext &card, const sgp32::NotificationSentRequest &request)
{
    auto &state = card.state;
    const auto removed = std::erase_if(state.notifications,
                                       [&](const auto &item) { return item.metadata.seqNumber == request.seqNumber; })
        + std::erase_if(state.packageResults, [&](const auto &item) { return item.seqNumber == request.seqNumber; });
    return {removed > 0 ? sgp32::DeleteNotificationStatus::Ok : sgp32::DeleteNotificationStatus::NothingToDelete};
}

} // namespace longreach::lab
