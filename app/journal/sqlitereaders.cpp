// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/sqlitereaders.h"

#include "app/journal/sqliteconnection.h"
#include "app/journal/texttable.h"

namespace longreach::journal {

namespace {

void readInOneSnapshot(SqliteWork &work, SqliteConnection &connection, TextTable &texts)
{
    if (auto begun = connection.execute("BEGIN"); !begun)
        return work.fail(begun.error());
    auto &last = connection.statement("SELECT revision FROM meta");
    if (const auto isThere = last.bind().step(); !isThere || !*isThere) {
        work.fail(isThere ? Error{Error::Kind::Damaged, QStringLiteral("journal: no revision")} : isThere.error());
    } else {
        SqliteTurn turn{connection, texts, last.integer(0)};
        work.attempt(turn);
    }
    connection.resetStatements();
    (void)connection.execute("COMMIT");
}

} // namespace

SqliteReaders::SqliteReaders(std::vector<std::unique_ptr<SqliteConnection>> connections)
    : m_connections(std::move(connections))
{
    for (auto &connection : m_connections)
        m_threads.emplace_back([this, &connection](const std::stop_token &stop) { run(stop, *connection); });
}

SqliteReaders::~SqliteReaders()
{
    for (auto &thread : m_threads)
        thread.request_stop();
    m_threads.clear();
    for (auto &work : m_queue) {
        work->fail({Error::Kind::Cancelled, QStringLiteral("journal: closed")});
        work->finish();
    }
}

void SqliteReaders::enqueue(std::unique_ptr<SqliteWork> work)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_queue.push_back(std::move(work));
    }
    m_wake.notify_one();
}

void SqliteReaders::run(const std::stop_token &stop, SqliteConnection &connection)
{
    TextTable texts(connection);
    while (true) {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, stop, [this] { return !m_queue.empty(); });
        if (stop.stop_requested())
            return;
        const auto work = std::move(m_queue.front());
        m_queue.pop_front();
        lock.unlock();
        readInOneSnapshot(*work, connection, texts);
        work->finish();
    }
}

} // namespace longreach::journal
