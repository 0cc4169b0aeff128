// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/sqliteenginelease.h"

#include "app/journal/housekeeping.h"
#include "app/journal/sqliteconnection.h"
#include "app/journal/sqlitereaders.h"
#include "app/journal/sqlitewriter.h"

namespace longreach::journal {

namespace {

using Holder = ports::EngineLease::Holder;

/// Who has the lease at `now`; an empty name if nobody alive has.
Result<Holder> livingHolder(SqliteTurn &turn, Timestamp now)
{
    auto &select = turn.connection.statement("SELECT holder, until, computer, process, process_start FROM lease");
    const auto isThere = select.bind().step();
    if (!isThere)
        return failure(isThere.error());
    if (!*isThere || select.moment(1) <= now)
        return Holder{};
    if (isGone({select.text(2), select.integer(3), select.integer(4)}))
        return Holder{};
    return Holder{select.text(0), select.moment(1)};
}

Result<Holder> takeLease(SqliteTurn &turn, const Holder &wanted, Timestamp now, const ProcessMark &mark)
{
    const auto present = livingHolder(turn, now);
    if (!present)
        return present;
    if (!present->name.isEmpty() && present->name != wanted.name)
        return failure(Error::Kind::Conflict,
                       QStringLiteral("the engine's lease is held by %1 until %2")
                           .arg(present->name, toIsoString(present->until)));
    if (present->name.isEmpty()) { // who begins to run the operations tidies up
        if (auto done = forgetThePast(turn, now); !done)
            return failure(done.error());
    }
    auto &take = turn.connection.statement("INSERT OR REPLACE INTO lease VALUES (1, ?1, ?2, ?3, ?4, ?5)");
    return take.bind(wanted.name, mark.computer, mark.process, mark.start, wanted.until).run().map([&] {
        return wanted;
    });
}

} // namespace

QFuture<Result<Holder>> SqliteEngineLease::acquire(QString name, std::chrono::milliseconds duration)
{
    const auto now = m_clock.now();
    return m_writer.write<Holder>([wanted = Holder{std::move(name), now + duration}, now,
                                   mark = m_mark](SqliteTurn &turn) { return takeLease(turn, wanted, now, mark); });
}

QFuture<Result<void>> SqliteEngineLease::release(QString name)
{
    return m_writer.write<void>([name = std::move(name)](SqliteTurn &turn) {
        return turn.connection.statement("DELETE FROM lease WHERE holder = ?1").bind(name).run();
    });
}

QFuture<Result<Holder>> SqliteEngineLease::holder()
{
    return m_readers.read<Holder>([now = m_clock.now()](SqliteTurn &turn) { return livingHolder(turn, now); });
}

} // namespace longreach::journal
