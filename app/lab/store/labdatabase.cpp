// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/store/labdatabase.h"

#include <QFile>

#include <sqlite3.h>

namespace longreach::lab {

namespace {

constexpr int Patience = 2000; ///< milliseconds for another process to let go

Error toError(sqlite3 *database, int code)
{
    const auto kind = code == SQLITE_FULL ? Error::Kind::StorageFull
        : code == SQLITE_BUSY             ? Error::Kind::Locked
                                          : Error::Kind::Storage;
    return {kind, QString::fromUtf8(database ? sqlite3_errmsg(database) : sqlite3_errstr(code))};
}

} // namespace

Result<std::unique_ptr<LabDatabase>> LabDatabase::open(const QString &path)
{
    std::unique_ptr<LabDatabase> made(new LabDatabase);
    constexpr int Flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_FULLMUTEX;
    auto code = sqlite3_open_v2(path.toUtf8().constData(), &made->m_database, Flags, nullptr);
    if (code == SQLITE_OK) {
        // Keys and activation codes are in it; what SQLite puts beside it takes after it.
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        sqlite3_busy_timeout(made->m_database, Patience);
        // Exclusive: two labs on one store would count the same counters.
        code = sqlite3_exec(made->m_database,
                            "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                            "BEGIN IMMEDIATE; COMMIT;",
                            nullptr, nullptr, nullptr);
    }
    if (code != SQLITE_OK)
        return failure(toError(made->m_database, code));
    return made;
}

LabDatabase::~LabDatabase()
{
    for (const auto &[sql, statement] : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_database);
}

void LabDatabase::note(int code)
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW && !m_problem)
        m_problem = toError(m_database, code);
}

void LabDatabase::begin()
{
    if (m_isWriting)
        return;
    m_isWriting = true;
    note(sqlite3_exec(m_database, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr));
}

sqlite3_stmt *LabDatabase::prepared(std::string_view sql)
{
    auto &statement = m_statements[sql];
    if (!statement)
        note(sqlite3_prepare_v3(m_database, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                &statement, nullptr));
    return statement;
}

bool LabDatabase::step(sqlite3_stmt *statement)
{
    const auto code = sqlite3_step(statement);
    note(code);
    if (code != SQLITE_ROW)
        sqlite3_reset(statement);
    return code == SQLITE_ROW;
}

void LabDatabase::finish(sqlite3_stmt *statement)
{
    while (step(statement)) {}
    sqlite3_clear_bindings(statement);
}

Result<void> LabDatabase::commit()
{
    if (m_isWriting && !m_problem)
        note(sqlite3_exec(m_database, "COMMIT", nullptr, nullptr, nullptr));
    if (m_problem && sqlite3_get_autocommit(m_database) == 0)
        sqlite3_exec(m_database, "ROLLBACK", nullptr, nullptr, nullptr);
    m_isWriting = false;
    if (m_problem)
        return failure(*m_problem); // and for good: memory is ahead of the disk now
    return {};
}

void LabDatabase::put(sqlite3_stmt *statement, int at, const QByteArray &value)
{
    sqlite3_bind_blob(statement, at, value.constData(), static_cast<int>(value.size()), SQLITE_TRANSIENT);
}

void LabDatabase::putInteger(sqlite3_stmt *statement, int at, qint64 value)
{
    sqlite3_bind_int64(statement, at, value);
}

bool LabDatabase::Row::isNull(int column) const noexcept
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 LabDatabase::Row::integer(int column) const noexcept
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArray LabDatabase::Row::bytes(int column) const
{
    const auto *first = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {first, sqlite3_column_bytes(m_statement, column)};
}

} // namespace longreach::lab
