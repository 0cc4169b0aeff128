// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/iccid.h"
#include "app/core/result.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace longreach::jobs {

/// What an operation needs beyond its plan, target and code so that its order can be made again,
/// the same to the bit, after a crash.
struct Particulars {
    /// For each step of a sequence the profile it acts on; empty where the step names none, or where
    /// the device needs it not (the profile is in the wanted state already).
    std::vector<std::optional<Iccid>> stepTargets;

    /// Reads what toJson() gave. Fails with Damaged.
    static Result<Particulars> fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;

    friend bool operator==(const Particulars &, const Particulars &) = default;
};

} // namespace longreach::jobs
