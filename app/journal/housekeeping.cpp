// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/housekeeping.h"

#include "app/core/pollhours.h"
#include "app/journal/sqliteconnection.h"

namespace longreach::journal {

namespace {

Result<void> forgetRemovals(SqliteTurn &turn, Timestamp before)
{
    auto &select = turn.connection.statement("SELECT max(revision) FROM removed_device WHERE removed_at < ?1");
    const auto isThere = select.bind(before).step();
    if (!isThere)
        return failure(isThere.error());
    if (!*isThere || select.isNull(0))
        return {};
    const auto last = select.integer(0);
    select.reset();
    return turn.connection.statement("DELETE FROM removed_device WHERE revision <= ?1").bind(last).run().and_then([&] {
        return turn.connection.statement("UPDATE meta SET removals_forgotten = ?1").bind(last).run();
    });
}

Result<void> forgetOrders(SqliteTurn &turn, Timestamp before)
{
    auto &forget =
        turn.connection.statement("DELETE FROM order_name WHERE noted_at < ?1 AND name NOT IN"
                                  " (SELECT order_id FROM operation WHERE is_settled = 0 AND order_id IS NOT NULL)");
    return forget.bind(before).run();
}

Result<void> forgetWatchedHours(SqliteTurn &turn, Timestamp before)
{
    auto &forget = turn.connection.statement("DELETE FROM watched_hour WHERE hour < ?1");
    return forget.bind(PollHours::hourOf(before)).run();
}

} // namespace

Result<void> forgetThePast(SqliteTurn &turn, Timestamp now)
{
    const auto before = now - MemoryOfThePast;
    return forgetRemovals(turn, before).and_then([&] { return forgetOrders(turn, before); }).and_then([&] {
        return forgetWatchedHours(turn, before);
    });
}

} // namespace longreach::journal
