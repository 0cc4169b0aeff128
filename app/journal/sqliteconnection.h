// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/journal/sqlitestatement.h"

#include <QString>

#include <memory>
#include <string_view>
#include <unordered_map>

struct sqlite3;

namespace longreach::journal {

/// One connection to a journal file and the statements prepared on it.
///
/// Used by one thread at a time. Waits up to ten seconds for another process to let go of a lock.
class SqliteConnection final {
public:
    enum class Use { Write, Read };

    /// The file must exist. Nothing is written to it by opening. Fails as toError() says.
    static Result<std::unique_ptr<SqliteConnection>> open(const QString &path, Use use);

    SqliteConnection(const SqliteConnection &) = delete;
    SqliteConnection &operator=(const SqliteConnection &) = delete;
    ~SqliteConnection();

    /// The prepared statement of `sql`, kept for the next time: a literal, for it is not copied.
    SqliteStatement &statement(std::string_view sql);

    /// Executes one or more statements that give no rows.
    Result<void> execute(const char *sql);

    /// The first column of the first row.
    Result<qint64> integer(std::string_view sql);

    /// Lets go of every statement still at a row, and of what it keeps from being overwritten.
    void resetStatements() noexcept;

    /// Whether a transaction is under way: some failures end it.
    [[nodiscard]] bool isInTransaction() const noexcept;

    [[nodiscard]] qint64 lastInsertId() const noexcept;
    [[nodiscard]] int changedRows() const noexcept;

    /// Whether closing the last connection may move the write-ahead log into the file. Off until
    /// the file is known to be ours and sound.
    void setTidiesUpOnClose(bool tidiesUp) noexcept;

private:
    explicit SqliteConnection(sqlite3 *database) noexcept : m_database(database) {}

    sqlite3 *m_database;
    std::unordered_map<std::string_view, std::unique_ptr<SqliteStatement>> m_statements;
};

} // namespace longreach::journal
