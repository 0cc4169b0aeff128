// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/querymatcher.h"

#include "app/fleet/termmatcher.h"

#include <algorithm>

namespace longreach::fleet {

QueryMatcher::QueryMatcher(const FleetSnapshot &fleet, const Query &query, Timestamp now) : m_fleet(fleet)
{
    for (const auto &term : query.terms())
        m_terms.push_back({makeTermMatcher(term, fleet, now), term.isNegated});
}

QueryMatcher::~QueryMatcher() = default;

void QueryMatcher::appendMatches(quint32 index, std::vector<quint32> &rows) const
{
    const auto &chunk = m_fleet.chunk(index);
    RowMarks kept;
    std::transform(chunk.states.begin(), chunk.states.end(), kept.begin(),
                   [](quint8 state) { return static_cast<quint8>(state != DeviceChunk::Gap); });
    for (const auto &term : m_terms) {
        RowMarks marks{};
        term.matcher->mark(chunk, marks);
        const quint8 unwanted = term.isNegated ? 1 : 0;
        for (std::size_t at = 0; at < chunk.size(); ++at)
            kept[at] = kept[at] & (marks[at] ^ unwanted);
    }
    const auto first = index * DeviceChunk::Capacity;
    for (quint32 at = 0; at < chunk.size(); ++at) {
        if (kept[at] != 0)
            rows.push_back(first + at);
    }
}

std::vector<quint32> matchingRows(const FleetSnapshot &fleet, const Query &query, Timestamp now,
                                  const std::stop_token &stop)
{
    const QueryMatcher matcher(fleet, query, now);
    std::vector<quint32> rows;
    rows.reserve(query.isEmpty() ? fleet.deviceCount() : 0);
    for (quint32 index = 0; index < fleet.chunkCount() && !stop.stop_requested(); ++index)
        matcher.appendMatches(index, rows);
    return rows;
}

} // namespace longreach::fleet
