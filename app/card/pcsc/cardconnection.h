// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/pcsc/pcsccontext.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace longreach::card {

/// A card that was connected to, with a transaction begun; or why not.
struct CardConnection {
    PcscCode code = SCARD_S_SUCCESS;
    std::optional<SCARDHANDLE> card; ///< only with success
    PcscCount protocol = 0;
};

/// Connects to the card in `reader`, shared, and begins a transaction. Both take for as long as another
/// program has a transaction on it, and no system can break them off.
///
/// Gives what came of it, or nothing after `limit`: `context` is gone then, and not to be used any more.
[[nodiscard]] std::optional<CardConnection> connectToCard(std::optional<PcscContext> &context, const QByteArray &reader,
                                                          std::chrono::milliseconds limit);

} // namespace longreach::card
