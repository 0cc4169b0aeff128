// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/card/cardcontext.h"

namespace longreach::lab {

// Notifications and stored package results: one row of numbers, one way to fetch and remove them
// (SGP.22, 5.7.9 to 5.7.11; SGP.32, 5.9.11).

/// The next number of the card's one count.
[[nodiscard]] quint32 takeSeqNumber(CardState &card);

/// Keeps a notification for each address that wants to hear of `event` on `profile`. The oldest go
/// when there is no more room.
void noteEvent(CardState &card, sgp32::NotificationEvent event, const sgp32::ProfileInfo &profile);

/// Keeps the result of an installation, signed, for the SM-DP+.
void keepInstallation(CardContext &card, sgp32::ProfileInstallationResultData result);

/// Keeps the signed result of a package until it is removed; the oldest goes when there is no room.
void keepPackageResult(CardState &card, quint32 seqNumber, QByteArray octets);

[[nodiscard]] sgp32::ListNotificationResponse listNotifications(CardContext &card,
                                                                const sgp32::ListNotificationRequest &request);

/// A number may be that of a package result, which then comes alone.
[[nodiscard]] sgp32::RetrieveNotificationsListResponse retrieveNotifications(
    CardContext &card, const sgp32::RetrieveNotificationsListRequest &request);

[[nodiscard]] sgp32::NotificationSentResponse removeNotification(CardContext &card,
                                                                 const sgp32::NotificationSentRequest &request);

} // namespace longreach::lab
