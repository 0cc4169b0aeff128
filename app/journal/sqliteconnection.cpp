// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/sqliteconnection.h"

#include "app/journal/sqliteerror.h"

#include <sqlite3.h>

namespace longreach::journal {

namespace {

constexpr int PatienceInMilliseconds = 10'000;

// A write that has succeeded survives a power failure, hence FULL; group commit pays for it.
constexpr auto WriteSettings = "PRAGMA synchronous = FULL; PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY;"
                               "PRAGMA journal_size_limit = 67108864";
constexpr auto ReadSettings = "PRAGMA query_only = ON; PRAGMA cache_size = -8192; PRAGMA temp_store = MEMORY";

} // namespace

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::open(const QString &path, Use use)
{
    sqlite3 *database = nullptr;
    const auto code =
        sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    if (!database)
        return failure(Error::Kind::Storage, QStringLiteral("journal: no memory"));
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(database));
    if (code != SQLITE_OK)
        return failure(toError(database));
    sqlite3_busy_timeout(database, PatienceInMilliseconds);
    connection->setTidiesUpOnClose(false);
    if (auto set = connection->execute(use == Use::Write ? WriteSettings : ReadSettings); !set)
        return failure(set.error());
    return connection;
}

SqliteConnection::~SqliteConnection()
{
    m_statements.clear();
    sqlite3_close(m_database);
}

SqliteStatement &SqliteConnection::statement(std::string_view sql)
{
    auto &kept = m_statements[sql];
    // One that could not be prepared, for the disk was full or the file locked, may be now.
    if (!kept || !kept->isPrepared())
        kept = std::make_unique<SqliteStatement>(m_database, sql);
    return *kept;
}

Result<void> SqliteConnection::execute(const char *sql)
{
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure(toError(m_database));
    return {};
}

Result<qint64> SqliteConnection::integer(std::string_view sql)
{
    SqliteStatement query(m_database, sql);
    return query.step().map([&query](bool isThere) { return isThere ? query.integer(0) : 0; });
}

void SqliteConnection::resetStatements() noexcept
{
    for (auto &[sql, statement] : m_statements)
        statement->reset();
}

bool SqliteConnection::isInTransaction() const noexcept
{
    return sqlite3_get_autocommit(m_database) == 0;
}

qint64 SqliteConnection::lastInsertId() const noexcept
{
    return sqlite3_last_insert_rowid(m_database);
}

int SqliteConnection::changedRows() const noexcept
{
    return sqlite3_changes(m_database);
}

void SqliteConnection::setTidiesUpOnClose(bool tidiesUp) noexcept
{
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, tidiesUp ? 0 : 1, nullptr);
}

} // namespace longreach::journal
