// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/fleetsnapshot.h"
#include "app/fleet/query.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace longreach::fleet {

class TermMatcher;

/// A query made ready for one snapshot: what can be looked up once (which operators fit
/// `"Tele2*"`) has been, so a row costs a few nanoseconds.
class QueryMatcher final {
public:
    QueryMatcher(const FleetSnapshot &fleet, const Query &query, Timestamp now);
    ~QueryMatcher();
    QueryMatcher(const QueryMatcher &) = delete;
    QueryMatcher &operator=(const QueryMatcher &) = delete;

    /// Appends the rows of chunk `index` that match, ascending.
    void appendMatches(quint32 index, std::vector<quint32> &rows) const;

private:
    struct Term {
        std::unique_ptr<TermMatcher> matcher;
        bool isNegated;
    };

    FleetSnapshot m_fleet;
    std::vector<Term> m_terms;
};

/// The rows that match, ascending; incomplete once `stop` is requested.
[[nodiscard]] std::vector<quint32> matchingRows(const FleetSnapshot &fleet, const Query &query, Timestamp now,
                                                const std::stop_token &stop = {});

} // namespace longreach::fleet
