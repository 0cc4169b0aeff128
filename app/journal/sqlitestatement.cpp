// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/sqlitestatement.h"

#include "app/journal/sqliteerror.h"

#include <sqlite3.h>

namespace longreach::journal {

SqliteStatement::SqliteStatement(sqlite3 *database, std::string_view sql) : m_database(database)
{
    const auto code = sqlite3_prepare_v3(database, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                         &m_statement, nullptr);
    if (code != SQLITE_OK)
        m_problem = toError(database);
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

Result<bool> SqliteStatement::step()
{
    if (m_problem)
        return failure(*m_problem);
    const auto code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    auto error = toError(m_database);
    reset();
    return failure(std::move(error));
}

Result<void> SqliteStatement::run()
{
    auto more = step();
    while (more && *more)
        more = step();
    reset();
    if (!more)
        return failure(more.error());
    return {};
}

void SqliteStatement::reset() noexcept
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

bool SqliteStatement::isNull(int column) const noexcept
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 SqliteStatement::integer(int column) const noexcept
{
    return sqlite3_column_int64(m_statement, column);
}

QString SqliteStatement::text(int column) const
{
    const auto value = octets(column);
    return QString::fromUtf8(reinterpret_cast<const char *>(value.data()), static_cast<qsizetype>(value.size()));
}

QByteArray SqliteStatement::bytes(int column) const
{
    const auto value = octets(column);
    return {reinterpret_cast<const char *>(value.data()), static_cast<qsizetype>(value.size())};
}

std::span<const std::byte> SqliteStatement::octets(int column) const noexcept
{
    // Asked in this order, the length is that of what the pointer points to.
    const auto *first = static_cast<const std::byte *>(sqlite3_column_blob(m_statement, column));
    return {first, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::optional<Timestamp> SqliteStatement::optionalMoment(int column) const noexcept
{
    if (isNull(column))
        return std::nullopt;
    return moment(column);
}

void SqliteStatement::put(int at, const QString &value)
{
    const auto utf8 = value.toUtf8();
    sqlite3_bind_text(m_statement, at, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
}

void SqliteStatement::put(int at, const QByteArray &value)
{
    sqlite3_bind_blob(m_statement, at, value.constData(), static_cast<int>(value.size()), SQLITE_TRANSIENT);
}

void SqliteStatement::putInteger(int at, qint64 value) noexcept
{
    sqlite3_bind_int64(m_statement, at, value);
}

void SqliteStatement::putOctets(int at, std::span<const std::byte> value) noexcept
{
    sqlite3_bind_blob(m_statement, at, value.data(), static_cast<int>(value.size()), SQLITE_TRANSIENT);
}

} // namespace longreach::journal
