// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/sqliteactivityrecords.h"

#include "app/journal/sqliteconnection.h"
#include "app/journal/sqlitereaders.h"
#include "app/journal/sqlitewriter.h"

#include <limits>

namespace longreach::journal {

namespace {

Result<void> addActivity(SqliteTurn &turn, const Activity &activity)
{
    auto &insert =
        turn.connection.statement("INSERT INTO activity (at, who, verb, object, detail) VALUES (?1, ?2, ?3, ?4, ?5)");
    return insert.bind(activity.at, activity.who, activity.verb, activity.object, activity.detail).run();
}

/// One bit a subject, as the query has them; 0 for any.
int bitsOf(const std::set<ActivitySubject> &subjects)
{
    int bits = 0;
    for (const auto subject : subjects)
        bits |= 1 << static_cast<int>(subject);
    return bits;
}

/// `text` as a pattern of LIKE that means its letters and nothing more.
QString likePattern(QString text)
{
    if (text.isEmpty())
        return {};
    for (const auto special : {u'\\', u'%', u'_'})
        text.replace(special, QStringLiteral("\\") + special);
    return u'%' + text + u'%';
}

// The words are those of toWord(ActivitySubject), the bits those of bitsOf().
constexpr auto ReadFiltered =
    "SELECT id, at, who, verb, object, detail FROM activity WHERE id < ?1 AND id > ?7 AND at >= ?3 AND (?4 = '' OR "
    "object = ?4)"
    " AND (?5 = 0 OR ?5 & CASE WHEN verb LIKE 'job%' THEN 1 WHEN verb LIKE 'eim%' THEN 2"
    " WHEN verb LIKE 'devices%' THEN 4 WHEN verb LIKE 'card%' THEN 8 ELSE 0 END)"
    " AND (?6 = '' OR who LIKE ?6 ESCAPE '\\' OR verb LIKE ?6 ESCAPE '\\' OR object LIKE ?6 ESCAPE '\\'"
    " OR detail LIKE ?6 ESCAPE '\\') ORDER BY id DESC LIMIT ?2";

Result<std::vector<Activity>> readActivity(SqliteTurn &turn, const ActivityFilter &filter, qint64 before, int limit)
{
    auto &select = turn.connection.statement(ReadFiltered);
    const auto first = before == 0 ? std::numeric_limits<qint64>::max() : before;
    std::vector<Activity> newest;
    auto more = select
                    .bind(first, limit, filter.from.value_or(Timestamp{}), filter.object, bitsOf(filter.subjects),
                          likePattern(filter.text), filter.after)
                    .step();
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

QFuture<Result<std::vector<Activity>>> SqliteActivityRecords::read(ActivityFilter filter, qint64 before, int limit)
{
    return m_readers.read<std::vector<Activity>>([filter = std::move(filter), before, limit](SqliteTurn &turn) {
        return readActivity(turn, filter, before, limit);
    });
}

} // namespace longreach::journal
