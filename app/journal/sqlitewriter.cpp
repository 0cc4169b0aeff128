// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/sqlitewriter.h"

#include "app/journal/schema.h"
#include "app/journal/sqliteconnection.h"

namespace longreach::journal {

namespace {

// Bounds what a failed commit does again, and how long the first caller waits for the last.
constexpr std::size_t LargestBatch = 512;

} // namespace

SqliteWriter::SqliteWriter(std::unique_ptr<SqliteConnection> connection)
    : m_connection(std::move(connection)),
      m_texts(*m_connection),
      m_thread([this](const std::stop_token &stop) { run(stop); })
{}

SqliteWriter::~SqliteWriter()
{
    m_thread.request_stop();
    m_thread.join();
}

void SqliteWriter::enqueue(std::unique_ptr<SqliteWork> work)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_queue.push_back(std::move(work));
    }
    m_wake.notify_one();
}

void SqliteWriter::run(const std::stop_token &stop)
{
    for (auto batch = takeBatch(stop); !batch.empty(); batch = takeBatch(stop)) {
        if (m_damage)
            failAll(batch, *m_damage);
        else
            commit(batch);
        for (auto &work : batch)
            work->finish();
    }
}

SqliteWriter::Batch SqliteWriter::takeBatch(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, stop, [this] { return !m_queue.empty(); });
    Batch batch;
    while (!m_queue.empty() && batch.size() < LargestBatch) {
        batch.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
    }
    return batch;
}

void SqliteWriter::commit(std::span<std::unique_ptr<SqliteWork>> batch)
{
    const auto revision = begin();
    if (!revision) {
        rollBack();
        return failAll(batch, revision.error());
    }
    SqliteTurn turn{*m_connection, m_texts, *revision};
    auto outcome = attemptAll(batch, turn);
    if (outcome && !*outcome)
        return rollBack(); // nothing to commit: each has its own failure
    if (outcome) {
        auto &stamp = m_connection->statement("UPDATE meta SET revision = ?1");
        const auto done = stamp.bind(*revision).run().and_then([this] { return m_connection->execute("COMMIT"); });
        if (done)
            return;
        outcome = failure(done.error());
    }
    rollBack();
    if (batch.size() == 1 || outcome.error().kind == Error::Kind::Damaged)
        return failAll(batch, outcome.error());
    // One of many may have taken all of them down: each gets a commit, and a fate, of its own.
    for (std::size_t at = 0; at < batch.size(); ++at)
        commit(batch.subspan(at, 1));
}

Result<qint64> SqliteWriter::begin()
{
    if (auto begun = m_connection->execute("BEGIN IMMEDIATE"); !begun)
        return failure(begun.error());
    if (const auto version = m_connection->integer("PRAGMA user_version"); !version || *version != SchemaVersion)
        return failure(version ? newerVersion(*version) : version.error());
    return m_connection->integer("SELECT revision FROM meta").map([](qint64 last) { return last + 1; });
}

/// Whether at least one succeeded; fails if the transaction is lost.
Result<bool> SqliteWriter::attemptAll(std::span<std::unique_ptr<SqliteWork>> batch, SqliteTurn &turn)
{
    bool hasSuccess = false;
    for (auto &work : batch) {
        const auto isDone = attemptOne(*work, turn);
        if (!isDone)
            return isDone;
        hasSuccess = hasSuccess || *isDone;
    }
    return hasSuccess;
}

Result<bool> SqliteWriter::attemptOne(SqliteWork &work, SqliteTurn &turn)
{
    if (auto marked = m_connection->execute("SAVEPOINT work"); !marked)
        return failure(marked.error());
    const auto problem = work.attempt(turn);
    m_connection->resetStatements();
    if (!problem)
        return m_connection->execute("RELEASE work").map([] { return true; });
    if (problem->kind == Error::Kind::Damaged)
        return failure(*problem);
    if (!m_connection->isInTransaction())
        return failure(*problem);
    m_texts.forget();
    return m_connection->execute("ROLLBACK TO work; RELEASE work").map([] { return false; });
}

void SqliteWriter::rollBack() noexcept
{
    m_connection->resetStatements();
    m_texts.forget();
    if (m_connection->isInTransaction())
        (void)m_connection->execute("ROLLBACK");
}

void SqliteWriter::failAll(std::span<std::unique_ptr<SqliteWork>> batch, const Error &error)
{
    if (error.kind == Error::Kind::Damaged)
        m_damage = error;
    for (auto &work : batch)
        work->fail(error);
}

} // namespace longreach::journal
