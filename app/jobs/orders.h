// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/activationcode.h"
#include "app/core/operation.h"
#include "app/core/order.h"
#include "app/core/result.h"
#include "app/jobs/jobplan.h"

#include <optional>

namespace longreach::jobs {

/// The order that carries out `plan` on the device of `operation`: the same each time it is made.
///
/// Fails with Damaged if the operation lacks what the plan needs (target, particulars), and with
/// NotFound if a download comes without a code.
Result<Order> orderFor(const JobPlan &plan, const Operation &operation, const std::optional<ActivationCode> &code);

/// The order that asks a card for its profiles, to find out what became of another order.
[[nodiscard]] Order auditOrder();

} // namespace longreach::jobs
