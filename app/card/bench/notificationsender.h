// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/trace/tracelog.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QString>

#include <stop_token>

namespace longreach::card {

/// Takes a card's notifications to their servers (ES9+.HandleNotification; SGP.22, 5.6.4).
class NotificationSender {
public:
    NotificationSender() = default;
    NotificationSender(const NotificationSender &) = delete;
    NotificationSender &operator=(const NotificationSender &) = delete;
    virtual ~NotificationSender() = default;

    /// Sends one PendingNotification (the whole TLV) to the server at `address` (host[:port]), and
    /// succeeds only when the server has said that it has it.
    ///
    /// Blocks for the server's answer, 30 seconds at most; called on readers' threads, several at
    /// once. What is exchanged goes to `trace` under `reader`. Fails with Unreachable, TimedOut,
    /// Untrusted, Refused, BadReply or Cancelled; a notification may be sent again after each.
    virtual Result<void> send(const QString &address, const QByteArray &notification, const QString &reader,
                              TraceLog &trace, std::stop_token stop) = 0;
};

} // namespace longreach::card
