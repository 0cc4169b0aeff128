// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QFuture>
#include <QPromise>

#include <functional>
#include <optional>

namespace longreach::journal {

class SqliteConnection;
class TextTable;

/// What a piece of work finds when its turn comes: a connection within a transaction.
struct SqliteTurn {
    SqliteConnection &connection;
    TextTable &texts;
    qint64 revision = 0; ///< in a read the last commit's; in a write the one to stamp rows with
};

/// One read or write that waits for its turn, with the promise of its outcome.
class SqliteWork {
public:
    SqliteWork() = default;
    SqliteWork(const SqliteWork &) = delete;
    SqliteWork &operator=(const SqliteWork &) = delete;
    virtual ~SqliteWork() = default;

    /// Does the work, maybe again after a rollback; an Error is also its outcome.
    virtual std::optional<Error> attempt(SqliteTurn &turn) = 0;

    /// Replaces the outcome by a failure.
    virtual void fail(Error error) = 0;

    /// Hands the outcome to who waits for it.
    virtual void finish() = 0;
};

/// Work that comes to a T.
template <typename T>
class SqliteTask final : public SqliteWork {
public:
    using Body = std::function<Result<T>(SqliteTurn &)>;

    explicit SqliteTask(Body body) : m_body(std::move(body)) { m_promise.start(); }

    [[nodiscard]] QFuture<Result<T>> future() const { return m_promise.future(); }

    std::optional<Error> attempt(SqliteTurn &turn) override
    {
        m_outcome = m_body(turn);
        if (m_outcome)
            return std::nullopt;
        return m_outcome.error();
    }

    void fail(Error error) override { m_outcome = failure(std::move(error)); }

    void finish() override
    {
        m_promise.addResult(std::move(m_outcome));
        m_promise.finish();
    }

private:
    Body m_body;
    QPromise<Result<T>> m_promise;
    Result<T> m_outcome = failure(Error::Kind::Internal, {});
};

} // namespace longreach::journal
