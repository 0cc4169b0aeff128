// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace longreach::card {

/// Programs that may hold a card for themselves now: those running that are known to, and those
/// that have a connection to the card service as far as this user may see. Without a way to look,
/// those that do it most often.
[[nodiscard]] QStringList likelyCardHolders();

} // namespace longreach::card
