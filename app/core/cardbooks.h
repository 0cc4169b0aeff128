// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace longreach {

/// What an eIM keeps about one card: what it signs the next package with.
struct CardBooks {
    std::optional<qint64> lastCounter; ///< the next package counts one more
    std::optional<qint64> associationToken;

    friend bool operator==(const CardBooks &, const CardBooks &) = default;
};

} // namespace longreach
