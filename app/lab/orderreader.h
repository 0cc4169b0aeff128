// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/cardcommand.h"
#include "app/lab/facility.h"
#include "app/lab/orderedjson.h"

#include <variant>

namespace longreach::lab {

/// Why an order never reaches its device.
enum class OrderFault {
    BadPsmo,
    BadEco,
    BadEdr,
    Aborted,  ///< the eIM's handler crashes over it
    Vanishes, ///< the device gets nothing it could answer: the order stays in work
};

/// The outcome word: `badPsmo`, ..., `stuckOrder` for what vanishes.
[[nodiscard]] QByteArray wordOf(OrderFault fault);

/// Reads `order` of a resource when its device polls, as the eIM does it: by the exact order of
/// members, hexadecimal with an odd digit shortened, nothing else checked.
[[nodiscard]] std::variant<Assignment, OrderFault> readOrder(Facility facility, const OrderedJson &order);

} // namespace longreach::lab
