// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/cardrecipe.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace longreach::card {

/// Reads a work order: CSV in UTF-8 with a head line that names at least `eid`, and `iccid`,
/// `nickname` and `note` if they are wanted, in any order; other columns are passed over.
/// Fails with InvalidInput, naming the line; an EID may stand once only.
[[nodiscard]] Result<std::vector<WorkOrder>> readWorkOrders(const QByteArray &csv);

/// One line of the log, without a line end; fields are quoted where they have to be.
[[nodiscard]] QByteArray logLine(const RecipeLine &line, const WorkOrder *order);

/// The head of the log.
[[nodiscard]] QByteArray logHead();

} // namespace longreach::card
