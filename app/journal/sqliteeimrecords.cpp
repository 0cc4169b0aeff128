// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/sqliteeimrecords.h"

#include "app/journal/sqliteconnection.h"
#include "app/journal/sqlitereaders.h"
#include "app/journal/sqlitewriter.h"

namespace longreach::journal {

namespace {

Error noSuchEim(qint64 id)
{
    return {Error::Kind::NotFound, QStringLiteral("no eIM %1").arg(id)};
}

Result<EimConnection> eimFromRow(const SqliteStatement &row)
{
    const auto dialect = dialectFromWord(row.text(2));
    const auto authentication = authenticationFromWord(row.text(4));
    const auto environment = environmentFromWord(row.text(11));
    if (!dialect || !authentication || !environment)
        return failure(Error::Kind::Damaged, QStringLiteral("journal: eIM %1 has unknown words").arg(row.integer(0)));
    EimConnection eim;
    eim.id = row.integer(0);
    eim.name = row.text(1);
    eim.dialect = *dialect;
    eim.baseUrl = QUrl(row.text(3));
    eim.authentication = *authentication;
    eim.userName = row.text(5);
    eim.headerName = row.text(6);
    eim.trustedPem = row.bytes(7);
    eim.clientPkcs12 = row.bytes(8);
    eim.isPlainHttpAccepted = row.number(9) != 0;
    eim.isReadOnly = row.number(10) != 0;
    eim.environment = *environment;
    eim.maximumOpenOrders = row.number(12);
    eim.requestsPerSecond = row.number(13);
    eim.parallelRequests = row.number(14);
    return eim;
}

Result<std::vector<EimConnection>> readEims(SqliteTurn &turn)
{
    auto &select = turn.connection.statement(
        "SELECT id, name, dialect, base_url, authentication, user_name, header_name, trusted_pem, client_pkcs12,"
        " plain_http_accepted, read_only, environment, maximum_open_orders, requests_per_second, parallel_requests"
        " FROM eim ORDER BY id");
    std::vector<EimConnection> eims;
    auto more = select.bind().step();
    for (; more && *more; more = select.step()) {
        auto eim = eimFromRow(select);
        if (!eim)
            return failure(eim.error());
        eims.push_back(std::move(*eim));
    }
    if (!more)
        return failure(more.error());
    return eims;
}

Result<void> checkNameIsFree(SqliteTurn &turn, const EimConnection &eim)
{
    auto &select = turn.connection.statement("SELECT 1 FROM eim WHERE name = ?1 AND id <> ?2");
    const auto isTaken = select.bind(eim.name, eim.id).step();
    if (!isTaken)
        return failure(isTaken.error());
    if (*isTaken)
        return failure(Error::Kind::AlreadyExists, QStringLiteral("eIM '%1'").arg(eim.name));
    return {};
}

Result<void> insertEim(SqliteTurn &turn, EimConnection &eim)
{
    auto &insert = turn.connection.statement(
        "INSERT INTO eim (name, dialect, base_url, authentication, user_name, header_name, trusted_pem, client_pkcs12,"
        " plain_http_accepted, read_only, environment, maximum_open_orders, requests_per_second, parallel_requests)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)");
    insert.bind(eim.name, toWord(eim.dialect), eim.baseUrl.toString(QUrl::FullyEncoded), toWord(eim.authentication),
                eim.userName, eim.headerName, eim.trustedPem, eim.clientPkcs12, eim.isPlainHttpAccepted, eim.isReadOnly,
                toWord(eim.environment), eim.maximumOpenOrders, eim.requestsPerSecond, eim.parallelRequests);
    return insert.run().map([&] { eim.id = turn.connection.lastInsertId(); });
}

Result<QString> nameOf(SqliteTurn &turn, qint64 id)
{
    auto &select = turn.connection.statement("SELECT name FROM eim WHERE id = ?1");
    const auto isThere = select.bind(id).step();
    if (!isThere || !*isThere)
        return failure(isThere ? noSuchEim(id) : isThere.error());
    return select.text(0);
}

/// Fails with Conflict while operations are open at the eIM whose name has this number.
Result<void> checkIsIdle(SqliteTurn &turn, qint64 number, const QString &name)
{
    auto &use = turn.connection.statement("SELECT 1 FROM operation WHERE eim = ?1 AND is_settled = 0 LIMIT 1");
    const auto isInUse = use.bind(number).step();
    if (!isInUse)
        return failure(isInUse.error());
    if (*isInUse)
        return failure(Error::Kind::Conflict, QStringLiteral("operations are open at eIM '%1'").arg(name));
    return {};
}

/// Gives all that carries the name of an eIM its new one.
Result<void> carryName(SqliteTurn &turn, const QString &former, const QString &name)
{
    const auto from = turn.texts.find(former);
    const auto to = turn.texts.number(name);
    if (!from || !to)
        return failure(from ? to.error() : from.error());
    if (*from < 0)
        return {};
    auto &connection = turn.connection;
    return checkIsIdle(turn, *from, former)
        .and_then([&] {
            auto &devices = connection.statement("UPDATE device SET eim = ?2, revision = ?3 WHERE eim = ?1");
            return devices.bind(*from, *to, turn.revision).run();
        })
        .and_then([&] {
            auto &operations = connection.statement("UPDATE operation SET eim = ?2, revision = ?3 WHERE eim = ?1");
            return operations.bind(*from, *to, turn.revision).run();
        })
        .and_then([&] {
            auto &hours = connection.statement("UPDATE OR REPLACE watched_hour SET eim = ?2 WHERE eim = ?1");
            return hours.bind(*from, *to).run();
        })
        .and_then([&] {
            auto &orders = connection.statement("UPDATE OR REPLACE order_name SET eim = ?2 WHERE eim = ?1");
            return orders.bind(*from, *to).run();
        });
}

Result<void> updateEim(SqliteTurn &turn, const EimConnection &eim)
{
    const auto former = nameOf(turn, eim.id);
    if (!former)
        return failure(former.error());
    if (*former != eim.name) {
        if (auto carried = carryName(turn, *former, eim.name); !carried)
            return carried;
    }
    auto &update = turn.connection.statement(
        "UPDATE eim SET name = ?2, dialect = ?3, base_url = ?4, authentication = ?5, user_name = ?6, header_name = ?7,"
        " trusted_pem = ?8, client_pkcs12 = ?9, plain_http_accepted = ?10, read_only = ?11, environment = ?12,"
        " maximum_open_orders = ?13, requests_per_second = ?14, parallel_requests = ?15 WHERE id = ?1");
    update.bind(eim.id, eim.name, toWord(eim.dialect), eim.baseUrl.toString(QUrl::FullyEncoded),
                toWord(eim.authentication), eim.userName, eim.headerName, eim.trustedPem, eim.clientPkcs12,
                eim.isPlainHttpAccepted, eim.isReadOnly, toWord(eim.environment), eim.maximumOpenOrders,
                eim.requestsPerSecond, eim.parallelRequests);
    return update.run();
}

Result<void> removeEim(SqliteTurn &turn, qint64 id)
{
    const auto name = nameOf(turn, id);
    if (!name)
        return failure(name.error());
    const auto number = turn.texts.find(*name);
    if (!number)
        return failure(number.error());
    if (auto idle = checkIsIdle(turn, *number, *name); !idle)
        return idle;
    return turn.connection.statement("DELETE FROM eim WHERE id = ?1").bind(id).run();
}

} // namespace

QFuture<Result<std::vector<EimConnection>>> SqliteEimRecords::readAll()
{
    return m_readers.read<std::vector<EimConnection>>(readEims);
}

QFuture<Result<EimConnection>> SqliteEimRecords::save(EimConnection connection)
{
    return m_writer.write<EimConnection>([connection = std::move(connection)](SqliteTurn &turn) {
        auto saved = connection;
        return checkNameIsFree(turn, saved)
            .and_then([&] { return saved.id == 0 ? insertEim(turn, saved) : updateEim(turn, saved); })
            .map([&] { return std::move(saved); });
    });
}

QFuture<Result<void>> SqliteEimRecords::remove(qint64 id)
{
    return m_writer.write<void>([id](SqliteTurn &turn) { return removeEim(turn, id); });
}

} // namespace longreach::journal
