// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/orderreport.h"

#include <QString>

#include <vector>

namespace longreach::fakes {

/// What an eIM reports of `request` when every step went well, one outcome a step.
/// Profile lists asked for are empty: see listed().
[[nodiscard]] ports::OrderReport succeeded(const ports::OrderRequest &request);

/// A done audit that found `profiles`.
[[nodiscard]] ports::OrderReport listed(std::vector<Profile> profiles);

/// The first step refused with `reason`, a word of the standard (`iccidOrAidNotFound`).
[[nodiscard]] ports::OrderReport refused(const ports::OrderRequest &request, const QString &reason);

/// A report of `verdict` with nothing more in it than `reason`: for Waiting, Delivered, Expired
/// (`noshowOrder`), Interrupted (`stuckOrder`, `abortedOrder`) and Absent.
[[nodiscard]] ports::OrderReport bare(ports::OrderReport::Verdict verdict, const QString &reason = {});

} // namespace longreach::fakes
