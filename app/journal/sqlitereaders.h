// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/sqlitework.h"

#include <QFuture>
#include <QString>

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace longreach::journal {

/// A few threads that read a journal, each on a connection of its own, while others write.
///
/// A read sees one commit from beginning to end. The destructor waits for the reads under way and
/// ends those that have not begun with Cancelled.
class SqliteReaders final {
public:
    explicit SqliteReaders(std::vector<std::unique_ptr<SqliteConnection>> connections);
    ~SqliteReaders();

    /// Has `look` executed on one of the threads.
    template <typename T>
    QFuture<Result<T>> read(std::function<Result<T>(SqliteTurn &)> look)
    {
        auto task = std::make_unique<SqliteTask<T>>(std::move(look));
        auto future = task->future();
        enqueue(std::move(task));
        return future;
    }

private:
    void enqueue(std::unique_ptr<SqliteWork> work);
    void run(const std::stop_token &stop, SqliteConnection &connection);

    std::vector<std::unique_ptr<SqliteConnection>> m_connections;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<std::unique_ptr<SqliteWork>> m_queue;
    std::vector<std::jthread> m_threads;
};

} // namespace longreach::journal
