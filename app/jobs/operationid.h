// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/operation.h"

#include <QHashFunctions>

#include <compare>

namespace longreach::jobs {

/// What names an operation: its job and its place in it.
struct OperationId {
    qint64 job = 0;
    qint64 sequence = 0;

    friend auto operator<=>(const OperationId &, const OperationId &) = default;
};

[[nodiscard]] inline OperationId idOf(const Operation &operation) noexcept
{
    return {operation.job, operation.sequence};
}

[[nodiscard]] inline size_t qHash(const OperationId &id, size_t seed = 0) noexcept
{
    return qHashMulti(seed, id.job, id.sequence);
}

} // namespace longreach::jobs
