// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/query.h"

#include <chrono>

namespace longreach::fleet {

/// One condition that a click puts into a query or takes out of it: `country:DE`, `-tag:"on the roof"`.
struct QueryCondition {
    QueryField field = QueryField::Any;
    QString value; ///< as the device has it; empty asks for those that have none
    bool isNegated = false;

    /// As it stands in a query. An age in `value` may begin with a comparison: `<=2h`.
    [[nodiscard]] QString text() const;

    [[nodiscard]] QueryCondition negated() const { return {field, value, !isNegated}; }

    friend bool operator==(const QueryCondition &, const QueryCondition &) = default;
};

/// Whether `condition` is a term of `query`, written just so.
[[nodiscard]] bool holds(const Query &query, const QueryCondition &condition);

/// The text of `query` with `condition` as its last term; what says the opposite goes, the rest stays as
/// it was written.
[[nodiscard]] QString with(const Query &query, const QueryCondition &condition);

/// The text of `query` without `condition`.
[[nodiscard]] QString without(const Query &query, const QueryCondition &condition);

/// `with`, or `without` where it is there already: what a switch does.
[[nodiscard]] QString toggled(const Query &query, const QueryCondition &condition);

/// The shortest whole number of one unit that is no less than `age`: `45m`, `3h`.
[[nodiscard]] QString roundedUpAge(std::chrono::seconds age);

} // namespace longreach::fleet
