// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/readerstatus.h"
#include "app/core/result.h"

#include <QString>

#include <vector>

namespace longreach::cli {

/// The reader a person means: the one called `name`, or the only one whose name has it within; with
/// an empty `name` the only one with a card, or the only one there is.
///
/// Ignored readers are found by their whole name only. Fails with NotFound, or with InvalidInput if
/// several fit; the detail names them.
[[nodiscard]] Result<QString> chooseReader(const std::vector<ReaderStatus> &readers, const QString &name);

} // namespace longreach::cli
