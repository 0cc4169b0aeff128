// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/sqlitecoderecords.h"

#include "app/journal/sqliteconnection.h"
#include "app/journal/sqlitereaders.h"
#include "app/journal/sqlitewriter.h"
#include "app/journal/storednumbers.h"

namespace longreach::journal {

namespace {

using ports::CodeRecord;
using State = ports::CodeRecord::State;

#define LONGREACH_SELECT_CODE "SELECT id, fingerprint, sealed, masked, eid, state, job, sequence, changed_at FROM code "

constexpr std::string_view AllCodes = LONGREACH_SELECT_CODE "ORDER BY id";
constexpr std::string_view CodeById = LONGREACH_SELECT_CODE "WHERE id = ?1";
constexpr std::string_view CodeOfOperation = LONGREACH_SELECT_CODE "WHERE job = ?1 AND sequence = ?2 AND job <> 0";
constexpr std::string_view BoundCode = LONGREACH_SELECT_CODE "WHERE eid = ?1 AND state = 0 ORDER BY id LIMIT 1";
constexpr std::string_view FreeCode = LONGREACH_SELECT_CODE "WHERE eid IS NULL AND state = 0 ORDER BY id LIMIT 1";

#undef LONGREACH_SELECT_CODE

Error noSuchCode(qint64 id)
{
    return {Error::Kind::NotFound, QStringLiteral("no activation code %1").arg(id)};
}

Result<CodeRecord> codeFromRow(const SqliteStatement &row)
{
    CodeRecord code{.id = row.integer(0),
                    .fingerprint = row.bytes(1),
                    .sealed = row.bytes(2),
                    .masked = row.text(3),
                    .state = codeStateFrom(row.number(5)),
                    .job = row.integer(6),
                    .sequence = row.integer(7),
                    .changedAt = row.moment(8)};
    if (row.isNull(4))
        return code;
    const auto eid = Eid::fromBytes(row.octets(4));
    if (!eid)
        return failure(Error::Kind::Damaged,
                       QStringLiteral("journal: code %1: %2").arg(code.id).arg(eid.error().detail));
    code.eid = *eid;
    return code;
}

Result<std::vector<CodeRecord>> codes(SqliteStatement &select)
{
    std::vector<CodeRecord> codes;
    auto more = select.step();
    for (; more && *more; more = select.step()) {
        auto code = codeFromRow(select);
        if (!code)
            return failure(code.error());
        codes.push_back(std::move(*code));
    }
    if (!more)
        return failure(more.error());
    return codes;
}

/// The first code of `select`; empty if it gives none.
Result<std::optional<CodeRecord>> firstCode(SqliteStatement &select)
{
    const auto isThere = select.step();
    if (!isThere)
        return failure(isThere.error());
    if (!*isThere)
        return std::optional<CodeRecord>();
    auto code = codeFromRow(select).map([](CodeRecord found) { return std::optional(std::move(found)); });
    select.reset();
    return code;
}

Result<CodeRecord> codeById(SqliteTurn &turn, qint64 id)
{
    auto code = firstCode(turn.connection.statement(CodeById).bind(id));
    if (!code)
        return failure(code.error());
    if (!*code)
        return failure(noSuchCode(id));
    return std::move(**code);
}

Result<qint64> addCodes(SqliteTurn &turn, const std::vector<CodeRecord> &codes)
{
    auto &insert = turn.connection.statement(
        "INSERT INTO code (fingerprint, sealed, masked, eid, state, job, sequence, changed_at)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (fingerprint) DO NOTHING");
    qint64 added = 0;
    for (const auto &code : codes) {
        insert.bind(code.fingerprint, code.sealed, code.masked, code.eid, toNumber(code.state), code.job, code.sequence,
                    code.changedAt);
        if (auto done = insert.run(); !done)
            return failure(done.error());
        added += turn.connection.changedRows();
    }
    return added;
}

Result<void> updateCode(SqliteTurn &turn, const CodeRecord &code)
{
    auto &update =
        turn.connection.statement("UPDATE code SET state = ?2, job = ?3, sequence = ?4, changed_at = ?5 WHERE id = ?1");
    return update.bind(code.id, toNumber(code.state), code.job, code.sequence, code.changedAt).run();
}

Result<std::optional<CodeRecord>> unspentCode(SqliteTurn &turn, const Eid &eid)
{
    auto bound = firstCode(turn.connection.statement(BoundCode).bind(eid));
    if (!bound || *bound)
        return bound;
    return firstCode(turn.connection.statement(FreeCode).bind());
}

Result<CodeRecord> reserveCode(SqliteTurn &turn, const Eid &eid, qint64 job, qint64 sequence, Timestamp now)
{
    auto held = firstCode(turn.connection.statement(CodeOfOperation).bind(job, sequence));
    if (!held)
        return failure(held.error());
    if (*held)
        return std::move(**held);
    auto code = unspentCode(turn, eid);
    if (!code)
        return failure(code.error());
    if (!*code)
        return failure(Error::Kind::NotFound, QStringLiteral("no activation code left for %1").arg(eid.toString()));
    auto reserved = std::move(**code);
    reserved.state = State::Reserved;
    reserved.job = job;
    reserved.sequence = sequence;
    reserved.changedAt = now;
    return updateCode(turn, reserved).map([&] { return std::move(reserved); });
}

Result<void> changeState(SqliteTurn &turn, qint64 id, State state, Timestamp now)
{
    auto code = codeById(turn, id);
    if (!code)
        return failure(code.error());
    if (code->state == State::Spent && (state == State::Unspent || state == State::Reserved))
        return failure(Error::Kind::Conflict, QStringLiteral("activation code %1 is spent").arg(id));
    code->state = state;
    code->changedAt = now;
    if (state == State::Unspent)
        code->job = code->sequence = 0;
    return updateCode(turn, *code);
}

} // namespace

QFuture<Result<qint64>> SqliteCodeRecords::add(std::vector<CodeRecord> codes)
{
    return m_writer.write<qint64>([codes = std::move(codes)](SqliteTurn &turn) { return addCodes(turn, codes); });
}

QFuture<Result<std::vector<CodeRecord>>> SqliteCodeRecords::readAll()
{
    return m_readers.read<std::vector<CodeRecord>>(
        [](SqliteTurn &turn) { return codes(turn.connection.statement(AllCodes).bind()); });
}

QFuture<Result<CodeRecord>> SqliteCodeRecords::read(qint64 id)
{
    return m_readers.read<CodeRecord>([id](SqliteTurn &turn) { return codeById(turn, id); });
}

QFuture<Result<CodeRecord>> SqliteCodeRecords::reserve(Eid eid, qint64 job, qint64 sequence)
{
    return m_writer.write<CodeRecord>([eid, job, sequence, now = m_clock.now()](SqliteTurn &turn) {
        return reserveCode(turn, eid, job, sequence, now);
    });
}

QFuture<Result<void>> SqliteCodeRecords::setState(qint64 id, State state)
{
    return m_writer.write<void>(
        [id, state, now = m_clock.now()](SqliteTurn &turn) { return changeState(turn, id, state, now); });
}

} // namespace longreach::journal
