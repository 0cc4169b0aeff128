// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/bench/workcontext.h"
#include "app/core/cardtask.h"

#include <vector>

namespace longreach::card {

/// Pays a card's debt: takes notifications to their servers, and off the card once they are there.
class NotificationWork final {
public:
    NotificationWork(CardSession &session, const WorkContext &context) : m_session(session), m_context(context) {}

    /// Sends each of `wanted`, the oldest first, and notes in `outcome` which went and which did not
    /// and why: one that fails keeps no other. Fails only like the reader.
    Result<void> send(std::vector<CardNotification> wanted, CardOutcome &outcome);

    /// Takes one off the card without telling anybody. Fails with Refused or like the reader.
    Result<void> remove(quint32 number);

private:
    Result<void> sendOne(const CardNotification &notification);
    Result<QByteArray> retrieve(quint32 number);

    CardSession &m_session;
    const WorkContext &m_context;
};

/// Those of `after` that are not in `before`.
[[nodiscard]] std::vector<CardNotification> newNotifications(const CardReport &before, const CardReport &after);

} // namespace longreach::card
