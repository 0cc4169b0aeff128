// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/session/cardsession.h"
#include "app/core/eid.h"
#include "app/sgp32/es10/notification.h"

#include <vector>

namespace longreach::card {

/// What an IPA asks of a card between two messages to the eIM.
class RelayCard final {
public:
    explicit RelayCard(CardSession &session) : m_session(session) {}

    Result<Eid> eid();

    /// All notifications that wait, or those asked for, as they came; none if the card has none.
    Result<std::vector<sgp32::PendingNotification>> notifications(std::optional<sgp32::NotificationSearch> search = {});

    /// The results of eUICC packages that the card still keeps, each a whole TLV.
    Result<std::vector<sgp32::DerObject>> packageResults(std::optional<quint32> number = {});

    /// Takes what the eIM has off the card. That there is nothing of a number is no failure.
    Result<void> remove(const std::vector<quint32> &numbers);

    [[nodiscard]] CardSession &session() noexcept { return m_session; }

private:
    CardSession &m_session;
};

} // namespace longreach::card
