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

    /// Takes each of `numbers` off the card without telling anybody, and notes in `outcome` which went and
    /// which did not and why: one that the card refuses keeps no other. Fails if none went, as the first did.
    Result<void> remove(const std::vector<quint32> &numbers, CardOutcome &outcome);

private:
    Result<void> removeOne(quint32 number);
    Result<void> sendOne(const CardNotification &notification);
    Result<QByteArray> retrieve(quint32 number);
    void tellProgress(std::size_t done, std::size_t total) const;

    CardSession &m_session;
    const WorkContext &m_context;
};

/// Those of `after` that are not in `before`.
[[nodiscard]] std::vector<CardNotification> newNotifications(const CardReport &before, const CardReport &after);

} // namespace longreach::card
