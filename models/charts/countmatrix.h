// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/fleetsnapshot.h"

#include <QStringList>

#include <span>
#include <vector>

namespace longreach {

/// Devices counted by two values at once.
struct CountMatrix {
    QStringList rows;             ///< commonest first; empty: those without the value
    QStringList columns;          ///< likewise
    bool hasOtherRows = false;    ///< the last row gathers all further values
    bool hasOtherColumns = false; ///< so does the last column
    std::vector<qint64> counts;   ///< row by row

    [[nodiscard]] std::size_t rowCount() const noexcept { return static_cast<std::size_t>(rows.size()); }
    [[nodiscard]] std::size_t columnCount() const noexcept { return static_cast<std::size_t>(columns.size()); }
    [[nodiscard]] qint64 at(std::size_t row, std::size_t column) const { return counts[row * columnCount() + column]; }
    [[nodiscard]] qint64 sumOfRow(std::size_t row) const;

    friend bool operator==(const CountMatrix &, const CountMatrix &) = default;
};

/// The devices at `rows` by country and operator: the commonest of each, the others gathered.
[[nodiscard]] CountMatrix operatorsByCountry(const fleet::FleetSnapshot &fleet, std::span<const quint32> rows);

} // namespace longreach
