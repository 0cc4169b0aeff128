// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>

#include <concepts>
#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace longreach::lab {

/// One SQLite file that outlives a kill: what is committed is on the disk.
///
/// Writes gather in a transaction that begins with the first of them; commit() ends it, and is
/// what costs. A write that fails makes the next commit fail. Used by one thread at a time.
class LabDatabase final {
public:
    /// Opens or creates the file. Fails with Storage, or Locked if another process has it.
    static Result<std::unique_ptr<LabDatabase>> open(const QString &path);

    LabDatabase(const LabDatabase &) = delete;
    LabDatabase &operator=(const LabDatabase &) = delete;
    ~LabDatabase();

    /// Executes `sql`, a literal, with `values` for ?1, ?2, ...
    template <typename... Values>
    void write(std::string_view sql, const Values &...values)
    {
        begin();
        auto *statement = prepared(sql);
        int at = 0;
        (put(statement, ++at, values), ...);
        finish(statement);
    }

    /// Calls `take` with each row of `sql`.
    template <typename Take>
    void read(std::string_view sql, Take &&take)
    {
        auto *statement = prepared(sql);
        while (step(statement))
            take(Row(statement));
    }

    /// One row being read; valid until the next.
    class Row final {
    public:
        explicit Row(sqlite3_stmt *statement) noexcept : m_statement(statement) {}

        [[nodiscard]] bool isNull(int column) const noexcept;
        [[nodiscard]] qint64 integer(int column) const noexcept;
        [[nodiscard]] QByteArray bytes(int column) const;

    private:
        sqlite3_stmt *m_statement;
    };

    /// Makes everything written so far last. Does nothing, at no cost, if that is nothing. Fails with
    /// Storage or StorageFull, and nothing since the last commit lasts.
    Result<void> commit();

private:
    LabDatabase() = default;
    void begin();
    sqlite3_stmt *prepared(std::string_view sql);
    bool step(sqlite3_stmt *statement);
    void finish(sqlite3_stmt *statement);
    void note(int code);

    static void put(sqlite3_stmt *statement, int at, const QByteArray &value);
    static void putInteger(sqlite3_stmt *statement, int at, qint64 value);
    template <std::integral Number>
    static void put(sqlite3_stmt *statement, int at, Number value)
    {
        putInteger(statement, at, static_cast<qint64>(value));
    }
    template <typename Value>
    static void put(sqlite3_stmt *statement, int at, const std::optional<Value> &value)
    {
        if (value)
            put(statement, at, *value);
    }

    sqlite3 *m_database = nullptr;
    std::unordered_map<std::string_view, sqlite3_stmt *> m_statements;
    std::optional<Error> m_problem;
    bool m_isWriting = false;
};

} // namespace longreach::lab
