// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/fleetsnapshot.h"
#include "app/fleet/query.h"

#include <Qt>

#include <optional>
#include <stop_token>
#include <vector>

namespace longreach::fleet {

/// What devices are put in order by. Missing values come last either way; equals keep their order in the store.
struct SortKey {
    enum class By {
        Row, ///< as the store has them: no sorting
        Eid,
        Imei,
        Label,
        Group,
        Tags,
        Country,
        Plmn,
        Operator,
        Eim,
        State,
        Profiles, ///< how many
        LastPoll,
        Interval,
    };

    By by = By::Row;
    Qt::SortOrder direction = Qt::AscendingOrder;

    friend bool operator==(const SortKey &, const SortKey &) = default;
};

/// Rows of a store in the order to show; rows left out are hidden.
struct RowOrder {
    std::vector<quint32> rows;
    quint64 generation = 0; ///< FleetSnapshot::generation() it was worked out from
};

/// The rows that match `query`, ordered by `key`; nothing once `stop` is requested.
[[nodiscard]] std::optional<RowOrder> filterAndSort(const FleetSnapshot &fleet, const Query &query, SortKey key,
                                                    Timestamp now, const std::stop_token &stop = {});

/// Puts `rows` in order; leaves them in any order once `stop` is requested.
void sortRows(std::vector<quint32> &rows, const FleetSnapshot &fleet, SortKey key, Timestamp now,
              const std::stop_token &stop = {});

} // namespace longreach::fleet
