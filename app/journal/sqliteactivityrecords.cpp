// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/sqliteactivityrecords.h"

#include "app/journal/sqliteconnection.h"
#include "app/journal/sqlitereaders.h"
#include "app/journal/sqlitewriter.h"

#include <limits>

namespace longreach::journal {

namespace {

using ports::Activity;

Result<void> addActivity(SqliteTurn &turn, const Activity &activity)
{
    auto &insert =
        turn.connection.statement("INSERT INTO activity (at, who, verb, object, detail) VALUES (?1, ?2, ?3, ?4, ?5)");
    return insert.bind(activity.at, activity.who, activity.verb, activity.object, activity.detail).run();
}

Result<std::vector<Activity>> readActivity(SqliteTurn &turn, qint64 before, int limit)
{
    auto &select = turn.connection.statement(
        "SELECT id, at, who, verb, object, detail FROM activity WHERE id < ?1 ORDER BY id DESC LIMIT ?2");
    std::vector<Activity> newest;
    auto more = select.bind(before == 0 ? std::numeric_limits<qint64>::max() : before, limit).step();
    for (; more && *more; more = select.step())
        newest.push_back({.id = select.integer(0),
                          .at = select.moment(1),
                          .who = select.text(2),
                          .verb = select.text(3),
                          .object = select.text(4),
                          .detail = select.text(5)});
    if (!more)
        return failure(more.error());
    return newest;
}

} // namespace

QFuture<Result<void>> SqliteActivityRecords::add(Activity activity)
{
    return m_writer.write<void>(
        [activity = std::move(activity)](SqliteTurn &turn) { return addActivity(turn, activity); });
}

QFuture<Result<std::vector<Activity>>> SqliteActivityRecords::read(qint64 before, int limit)
{
    return m_readers.read<std::vector<Activity>>(
        [before, limit](SqliteTurn &turn) { return readActivity(turn, before, limit); });
}

} // namespace longreach::journal
