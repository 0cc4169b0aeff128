// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/sqlitework.h"
#include "app/journal/texttable.h"

#include <QFuture>

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <thread>
#include <vector>

namespace longreach::journal {

/// The one thread of a process that writes to its journal.
///
/// Writes are executed in the order of their calls; all that wait at one moment share one commit,
/// and with it one wait for the disk. A write that fails is undone alone. Each commit raises the
/// revision by one. A journal found damaged is not written any more. The destructor executes what
/// was called before it.
class SqliteWriter final {
public:
    explicit SqliteWriter(std::unique_ptr<SqliteConnection> connection);
    ~SqliteWriter();

    /// Has `change` executed within a transaction; it may be called again after a rollback, so it
    /// must leave what it has captured as it was.
    template <typename T>
    QFuture<Result<T>> write(std::function<Result<T>(SqliteTurn &)> change)
    {
        auto task = std::make_unique<SqliteTask<T>>(std::move(change));
        auto future = task->future();
        enqueue(std::move(task));
        return future;
    }

private:
    using Batch = std::vector<std::unique_ptr<SqliteWork>>;

    void enqueue(std::unique_ptr<SqliteWork> work);
    void run(const std::stop_token &stop);
    Batch takeBatch(const std::stop_token &stop);
    void commit(std::span<std::unique_ptr<SqliteWork>> batch);
    Result<qint64> begin();
    Result<bool> attemptAll(std::span<std::unique_ptr<SqliteWork>> batch, SqliteTurn &turn);
    Result<bool> attemptOne(SqliteWork &work, SqliteTurn &turn);
    void rollBack() noexcept;
    void failAll(std::span<std::unique_ptr<SqliteWork>> batch, const Error &error);

    std::unique_ptr<SqliteConnection> m_connection;
    TextTable m_texts;
    std::optional<Error> m_damage;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<std::unique_ptr<SqliteWork>> m_queue;
    std::jthread m_thread;
};

} // namespace longreach::journal
