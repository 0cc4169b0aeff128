// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/iccid.h"

#include <QString>

#include <optional>

namespace longreach {

/// What a card has signed that somebody has to be told of.
enum class CardEvent {
    Install,
    Enable,
    Disable,
    Delete,
    PackageResult, ///< the result of an eUICC package, for its eIM
};

/// One entry of a card's list of notifications: it stays until its server has it.
struct CardNotification {
    quint32 number = 0; ///< the card's own count; 0 is one too
    CardEvent event = CardEvent::Install;
    QString address; ///< who wants to hear of it: an SM-DP+, or for a package result the eIM's id
    std::optional<Iccid> iccid;

    friend bool operator==(const CardNotification &, const CardNotification &) = default;
};

/// `install`, `enable`, `disable`, `delete`, `packageResult`.
[[nodiscard]] QString toWord(CardEvent event);

} // namespace longreach
