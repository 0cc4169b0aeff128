// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/operationtable.h"

#include "app/core/lastoperation.h"
#include "app/journal/sqliteconnection.h"
#include "app/journal/storednumbers.h"
#include "app/journal/texttable.h"

namespace longreach::journal {

namespace {

// One list of columns for all: the numbers in operationFromRow() count them.
#define LONGREACH_SELECT_OPERATION                                                                                     \
    "SELECT job, sequence, eid, eim, state, is_settled, reason, detail, attempts, order_id, target, former,"           \
    " particulars, code, submitted_at, delivered_at, finished_at, changed_at FROM operation "

constexpr std::string_view NewerOperations =
    LONGREACH_SELECT_OPERATION "WHERE job = ?1 AND revision > ?2 ORDER BY sequence";
constexpr std::string_view AllOperations = LONGREACH_SELECT_OPERATION "WHERE job = ?1 ORDER BY sequence";
constexpr std::string_view UnsettledOperations =
    LONGREACH_SELECT_OPERATION "WHERE is_settled = 0 ORDER BY job, sequence";
constexpr std::string_view OperationsOfDevice =
    LONGREACH_SELECT_OPERATION "WHERE eid = ?1 ORDER BY job DESC, sequence DESC LIMIT ?2";

#undef LONGREACH_SELECT_OPERATION

Error noSuchOperation(qint64 job, qint64 sequence)
{
    return {Error::Kind::NotFound, QStringLiteral("no operation %1 of job %2").arg(sequence).arg(job)};
}

/// NULL takes no room.
template <typename Text>
std::optional<Text> orNull(const Text &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

Result<std::optional<Iccid>> iccidAt(const SqliteStatement &row, int column)
{
    if (row.isNull(column))
        return std::optional<Iccid>();
    return Iccid::fromBytes(row.octets(column)).map([](const Iccid &iccid) { return std::optional(iccid); });
}

Result<Operation> operationFromRow(TextTable &texts, const SqliteStatement &row)
{
    const auto eid = Eid::fromBytes(row.octets(2));
    const auto target = iccidAt(row, 10);
    const auto former = iccidAt(row, 11);
    if (!eid || !target || !former)
        return failure(Error::Kind::Damaged,
                       QStringLiteral("journal: operation %1 of job %2: an identity does not read")
                           .arg(row.integer(1))
                           .arg(row.integer(0)));
    auto eim = texts.text(row.integer(3));
    auto reason = texts.text(row.integer(6));
    if (!eim || !reason)
        return failure(eim ? reason.error() : eim.error());
    return Operation{.job = row.integer(0),
                     .sequence = row.integer(1),
                     .eid = *eid,
                     .eim = std::move(*eim),
                     .state = operationStateFrom(row.number(4)),
                     .isSettled = row.number(5) != 0,
                     .reason = std::move(*reason),
                     .detail = row.text(7),
                     .attempts = row.number(8),
                     .orderId = row.text(9),
                     .target = *target,
                     .former = *former,
                     .particulars = row.bytes(12),
                     .code = row.integer(13),
                     .submittedAt = row.optionalMoment(14),
                     .deliveredAt = row.optionalMoment(15),
                     .finishedAt = row.optionalMoment(16),
                     .changedAt = row.moment(17)};
}

} // namespace

Result<void> OperationTable::insert(const Operation &operation)
{
    const auto eim = m_turn.texts.number(operation.eim);
    const auto reason = m_turn.texts.number(operation.reason);
    if (!eim || !reason)
        return failure(eim ? reason.error() : eim.error());
    auto &insert = m_turn.connection.statement("INSERT INTO operation VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10,"
                                               " ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)");
    insert.bind(operation.job, operation.sequence, operation.eid, m_turn.revision, *eim, toNumber(operation.state),
                operation.isSettled, *reason, orNull(operation.detail), operation.attempts, orNull(operation.orderId),
                operation.target, operation.former, orNull(operation.particulars), operation.code,
                operation.submittedAt, operation.deliveredAt, operation.finishedAt, operation.changedAt);
    if (auto done = insert.run(); !done)
        return done;
    ++m_counts[operation.job][operation.state];
    return noteOrder(*eim, operation.orderId, operation.changedAt);
}

Result<void> OperationTable::update(const Operation &operation)
{
    auto &former = m_turn.connection.statement("SELECT state FROM operation WHERE job = ?1 AND sequence = ?2");
    const auto isThere = former.bind(operation.job, operation.sequence).step();
    if (!isThere)
        return failure(isThere.error());
    if (!*isThere)
        return failure(noSuchOperation(operation.job, operation.sequence));
    --m_counts[operation.job][operationStateFrom(former.number(0))];
    auto &remove = m_turn.connection.statement("DELETE FROM operation WHERE job = ?1 AND sequence = ?2");
    former.reset();
    return remove.bind(operation.job, operation.sequence)
        .run()
        .and_then([&] { return insert(operation); })
        .and_then([&] { return remember(operation); });
}

Result<void> OperationTable::remember(const Operation &operation)
{
    const auto last = lastOf(operation);
    if (!last)
        return {};
    // As isNews() has it: a row that would stay as it is keeps its revision.
    auto &update = m_turn.connection.statement(
        "UPDATE device SET order_state = ?2, order_settled = ?3, order_sent = ?4, order_delivered = ?5,"
        " order_ended = ?6, revision = ?7 WHERE eid = ?1 AND (order_sent IS NULL OR order_sent <= ?4)"
        " AND (order_state IS NOT ?2 OR order_settled IS NOT ?3 OR order_sent IS NOT ?4 OR order_delivered IS NOT ?5"
        " OR order_ended IS NOT ?6)");
    return update
        .bind(operation.eid, toNumber(last->state), last->isSettled, last->submittedAt, last->deliveredAt,
              last->endedAt, m_turn.revision)
        .run();
}

Result<void> OperationTable::write(const Attempt &attempt)
{
    auto &operation = m_turn.connection.statement("SELECT eim FROM operation WHERE job = ?1 AND sequence = ?2");
    const auto isThere = operation.bind(attempt.job, attempt.sequence).step();
    if (!isThere)
        return failure(isThere.error());
    if (!*isThere)
        return failure(noSuchOperation(attempt.job, attempt.sequence));
    const auto eim = operation.integer(0);
    const auto outcome = m_turn.texts.number(attempt.outcome);
    if (!outcome)
        return failure(outcome.error());
    auto &upsert = m_turn.connection.statement(
        "INSERT INTO attempt (job, sequence, number, is_audit, order_id, started_at, answered_at, outcome, raw)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (job, sequence, number, is_audit) DO UPDATE SET"
        " order_id = ?5, started_at = ?6, answered_at = ?7, outcome = ?8, raw = ?9");
    upsert.bind(attempt.job, attempt.sequence, attempt.number, attempt.isAudit, attempt.orderId, attempt.startedAt,
                attempt.answeredAt, *outcome, attempt.raw);
    return upsert.run().and_then([&] { return noteOrder(eim, attempt.orderId, attempt.startedAt); });
}

Result<void> OperationTable::noteOrder(qint64 eim, const QString &orderId, Timestamp at)
{
    if (orderId.isEmpty())
        return {};
    auto &note = m_turn.connection.statement("INSERT OR IGNORE INTO order_name VALUES (?1, ?2, ?3)");
    return note.bind(eim, orderId, at).run();
}

Result<std::vector<Operation>> OperationTable::newer(qint64 job, qint64 since)
{
    if (since == 0)
        return rows(m_turn.connection.statement(AllOperations).bind(job));
    return rows(m_turn.connection.statement(NewerOperations).bind(job, since));
}

Result<std::vector<Operation>> OperationTable::unsettled()
{
    return rows(m_turn.connection.statement(UnsettledOperations).bind());
}

Result<std::vector<Operation>> OperationTable::history(const Eid &eid, int limit)
{
    return rows(m_turn.connection.statement(OperationsOfDevice).bind(eid, limit));
}

Result<std::vector<Operation>> OperationTable::rows(SqliteStatement &select)
{
    std::vector<Operation> operations;
    auto more = select.step();
    for (; more && *more; more = select.step()) {
        auto operation = operationFromRow(m_turn.texts, select);
        if (!operation)
            return failure(operation.error());
        operations.push_back(std::move(*operation));
    }
    if (!more)
        return failure(more.error());
    return operations;
}

Result<std::vector<Attempt>> OperationTable::attempts(qint64 job, qint64 sequence)
{
    auto &select = m_turn.connection.statement(
        "SELECT number, is_audit, order_id, started_at, answered_at, outcome, raw FROM attempt"
        " WHERE job = ?1 AND sequence = ?2 ORDER BY started_at, number, is_audit");
    std::vector<Attempt> attempts;
    auto more = select.bind(job, sequence).step();
    for (; more && *more; more = select.step()) {
        const auto outcome = m_turn.texts.text(select.integer(5));
        if (!outcome)
            return failure(outcome.error());
        attempts.push_back({.job = job,
                            .sequence = sequence,
                            .number = select.number(0),
                            .isAudit = select.number(1) != 0,
                            .orderId = select.text(2),
                            .startedAt = select.moment(3),
                            .answeredAt = select.optionalMoment(4),
                            .outcome = *outcome,
                            .raw = select.bytes(6)});
    }
    if (!more)
        return failure(more.error());
    return attempts;
}

Result<std::vector<QString>> OperationTable::orderIds(const QString &eim)
{
    const auto number = m_turn.texts.find(eim);
    if (!number)
        return failure(number.error());
    auto &select = m_turn.connection.statement("SELECT name FROM order_name WHERE eim = ?1");
    std::vector<QString> ids;
    auto more = select.bind(*number).step();
    for (; more && *more; more = select.step())
        ids.push_back(select.text(0));
    if (!more)
        return failure(more.error());
    return ids;
}

} // namespace longreach::journal
