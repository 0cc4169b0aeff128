// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/jobtable.h"

#include "app/journal/sqliteconnection.h"
#include "app/journal/storednumbers.h"

#include <QStringList>

namespace longreach::journal {

namespace {

Error noSuchJob(qint64 id)
{
    return {Error::Kind::NotFound, QStringLiteral("no job %1").arg(id)};
}

Result<Job> jobFromRow(const SqliteStatement &row)
{
    const auto kind = jobKindFromWord(row.text(1));
    const auto state = jobStateFromWord(row.text(2));
    if (!kind || !state)
        return failure(Error::Kind::Damaged, QStringLiteral("journal: job %1 has unknown words").arg(row.integer(0)));
    return Job{.id = row.integer(0),
               .kind = *kind,
               .state = *state,
               .title = row.text(3),
               .query = row.text(4),
               .plan = row.bytes(5),
               .limitOpen = row.number(6),
               .ratePerMinute = row.number(7),
               .total = row.integer(8),
               .counts = {},
               .createdAt = row.moment(9),
               .startedAt = row.optionalMoment(10),
               .finishedAt = row.optionalMoment(11)};
}

QString joinStates(const std::vector<OperationState> &states)
{
    QStringList words;
    for (const auto state : states)
        words += toWord(state);
    return words.join(u' ');
}

std::vector<OperationState> splitStates(const QString &text)
{
    std::vector<OperationState> states;
    for (const auto &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto state = operationStateFromWord(word))
            states.push_back(*state);
    }
    return states;
}

/// One a line; an empty reason is a line of its own.
QString joinReasons(const std::vector<QString> &reasons)
{
    QString lines;
    for (const auto &reason : reasons)
        lines += reason + u'\n';
    return lines;
}

std::vector<QString> splitReasons(const QString &lines)
{
    auto reasons = lines.split(u'\n');
    reasons.removeLast();
    return {reasons.begin(), reasons.end()};
}

} // namespace

Result<qint64> JobTable::insert(const Job &job)
{
    auto &insert = m_turn.connection.statement(
        "INSERT INTO job (revision, kind, state, title, query, plan, limit_open, rate_per_minute, total, created_at,"
        " started_at, finished_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)");
    insert.bind(m_turn.revision, toWord(job.kind), toWord(job.state), job.title, job.query, job.plan, job.limitOpen,
                job.ratePerMinute, job.total, job.createdAt, job.startedAt, job.finishedAt);
    return insert.run().map([this] { return m_turn.connection.lastInsertId(); });
}

Result<void> JobTable::updateState(const Job &job)
{
    auto &update = m_turn.connection.statement(
        "UPDATE job SET revision = ?2, state = ?3, started_at = ?4, finished_at = ?5 WHERE id = ?1");
    update.bind(job.id, m_turn.revision, toWord(job.state), job.startedAt, job.finishedAt);
    if (auto done = update.run(); !done)
        return done;
    if (m_turn.connection.changedRows() == 0)
        return failure(noSuchJob(job.id));
    return {};
}

Result<void> JobTable::addCounts(const OperationCounts &changes)
{
    for (const auto &[job, states] : changes) {
        for (const auto &[state, change] : states) {
            if (auto done = addCount(job, state, change); !done)
                return done;
        }
        auto &stamp = m_turn.connection.statement("UPDATE job SET revision = ?2 WHERE id = ?1");
        if (auto done = stamp.bind(job, m_turn.revision).run(); !done)
            return done;
    }
    return {};
}

Result<void> JobTable::addCount(qint64 job, OperationState state, qint64 change)
{
    if (change == 0)
        return {};
    auto &add = m_turn.connection.statement("INSERT INTO job_count VALUES (?1, ?2, ?3)"
                                            " ON CONFLICT (job, state) DO UPDATE SET operations = operations + ?3");
    return add.bind(job, toNumber(state), change).run();
}

Result<std::vector<Job>> JobTable::newer(qint64 since)
{
    auto &select = m_turn.connection.statement(
        "SELECT id, kind, state, title, query, plan, limit_open, rate_per_minute, total, created_at, started_at,"
        " finished_at FROM job WHERE revision > ?1 ORDER BY id");
    std::vector<Job> jobs;
    auto more = select.bind(since).step();
    for (; more && *more; more = select.step()) {
        auto job = jobFromRow(select);
        if (!job)
            return failure(job.error());
        auto states = counts(job->id);
        if (!states)
            return failure(states.error());
        job->counts = std::move(*states);
        jobs.push_back(std::move(*job));
    }
    if (!more)
        return failure(more.error());
    return jobs;
}

Result<std::map<OperationState, qint64>> JobTable::counts(qint64 job)
{
    auto &select =
        m_turn.connection.statement("SELECT state, operations FROM job_count WHERE job = ?1 AND operations <> 0");
    std::map<OperationState, qint64> counts;
    auto more = select.bind(job).step();
    for (; more && *more; more = select.step())
        counts.emplace(operationStateFrom(select.number(0)), select.integer(1));
    if (!more)
        return failure(more.error());
    return counts;
}

Result<void> JobTable::insert(const ports::JobRequest &request)
{
    auto &job = m_turn.connection.statement("SELECT 1 FROM job WHERE id = ?1");
    const auto isThere = job.bind(request.job).step();
    if (!isThere)
        return failure(isThere.error());
    if (!*isThere)
        return failure(noSuchJob(request.job));
    auto &insert =
        m_turn.connection.statement("INSERT INTO job_request (job, verb, states, reasons) VALUES (?1, ?2, ?3, ?4)");
    return insert.bind(request.job, toNumber(request.verb), joinStates(request.states), joinReasons(request.reasons))
        .run();
}

Result<std::vector<ports::JobRequest>> JobTable::requests()
{
    auto &select = m_turn.connection.statement("SELECT id, job, verb, states, reasons FROM job_request ORDER BY id");
    std::vector<ports::JobRequest> requests;
    auto more = select.bind().step();
    for (; more && *more; more = select.step())
        requests.push_back({.id = select.integer(0),
                            .job = select.integer(1),
                            .verb = jobVerbFrom(select.number(2)),
                            .states = splitStates(select.text(3)),
                            .reasons = splitReasons(select.text(4))});
    if (!more)
        return failure(more.error());
    return requests;
}

Result<void> JobTable::removeRequest(qint64 id)
{
    return m_turn.connection.statement("DELETE FROM job_request WHERE id = ?1").bind(id).run();
}

} // namespace longreach::journal
