// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/aid.h"
#include "app/core/eid.h"
#include "app/core/iccid.h"
#include "app/core/imei.h"
#include "app/core/plmn.h"
#include "app/core/result.h"
#include "app/core/timestamp.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <concepts>
#include <optional>
#include <span>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace longreach::journal {

/// One prepared statement: values in, rows out.
///
/// EIDs, ICCIDs and AIDs are BLOBs, IMEIs and PLMNs numbers, moments Unix milliseconds, an empty
/// optional is NULL. Belongs to the
/// connection that prepared it, and to its thread.
class SqliteStatement final {
public:
    /// A statement that does not prepare fails when it is stepped.
    SqliteStatement(sqlite3 *database, std::string_view sql);
    SqliteStatement(const SqliteStatement &) = delete;
    SqliteStatement &operator=(const SqliteStatement &) = delete;
    ~SqliteStatement();

    /// Starts over with `values` for ?1, ?2, ...
    template <typename... Values>
    SqliteStatement &bind(const Values &...values)
    {
        reset();
        int at = 0;
        (put(++at, values), ...);
        return *this;
    }

    /// Goes to the next row; false when there is none. Fails as toError() says.
    Result<bool> step();

    /// Executes to the end, leaving out rows.
    Result<void> run();

    void reset() noexcept;

    [[nodiscard]] bool isPrepared() const noexcept { return m_statement != nullptr; }

    [[nodiscard]] bool isNull(int column) const noexcept;
    [[nodiscard]] qint64 integer(int column) const noexcept;
    [[nodiscard]] int number(int column) const noexcept { return static_cast<int>(integer(column)); }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    /// Valid until the next step.
    [[nodiscard]] std::span<const std::byte> octets(int column) const noexcept;
    [[nodiscard]] Timestamp moment(int column) const noexcept { return fromUnixMilliseconds(integer(column)); }
    [[nodiscard]] std::optional<Timestamp> optionalMoment(int column) const noexcept;

private:
    template <std::integral Number>
    void put(int at, Number value) noexcept
    {
        putInteger(at, static_cast<qint64>(value));
    }
    template <typename Value>
    void put(int at, const std::optional<Value> &value)
    {
        if (value)
            put(at, *value);
    }
    void put(int at, const QString &value);
    void put(int at, const QByteArray &value);
    void put(int at, Timestamp value) noexcept { putInteger(at, toUnixMilliseconds(value)); }
    void put(int at, const Eid &value) noexcept { putOctets(at, value.bytes()); }
    void put(int at, const Iccid &value) noexcept { putOctets(at, value.bytes()); }
    void put(int at, const Imei &value) noexcept { put(at, value.value()); }
    void put(int at, const Plmn &value) noexcept { put(at, value.value()); }
    void put(int at, const Aid &value) { put(at, value.bytes()); }
    void put(int at, std::chrono::seconds value) noexcept { putInteger(at, value.count()); }
    void putInteger(int at, qint64 value) noexcept;
    void putOctets(int at, std::span<const std::byte> value) noexcept;

    sqlite3 *m_database;
    sqlite3_stmt *m_statement = nullptr;
    std::optional<Error> m_problem;
};

} // namespace longreach::journal
