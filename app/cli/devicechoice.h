// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/timestamp.h"
#include "app/fleet/fleetsnapshot.h"
#include "app/fleet/roworder.h"

#include <QString>

#include <vector>

namespace longreach::cli {

/// The rows of `fleet` that the text of --query means, sorted, at most `first` of them (0: all).
/// Fails with InvalidInput, naming the position.
[[nodiscard]] Result<std::vector<quint32>> chooseRows(const fleet::FleetSnapshot &fleet, const QString &query,
                                                      fleet::SortKey key, qint64 first, Timestamp now);

/// The words of --sort, and what they sort by.
[[nodiscard]] QStringList sortWords();
[[nodiscard]] fleet::SortKey sortKeyFromWord(const QString &word);

} // namespace longreach::cli
