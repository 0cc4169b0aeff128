// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/eimjson.h"

#include <QJsonArray>

namespace longreach::cli {

namespace {

QString yesOrNo(bool is)
{
    return is ? QStringLiteral("yes") : QStringLiteral("no");
}

} // namespace

QJsonObject connectionJson(const EimConnection &connection)
{
    return {
        {QStringLiteral("name"), connection.name},
        {QStringLiteral("url"), connection.baseUrl.toString()},
        {QStringLiteral("dialect"), toWord(connection.dialect)},
        {QStringLiteral("authentication"), toWord(connection.authentication)},
        {QStringLiteral("user"), connection.userName},
        {QStringLiteral("header"), connection.headerName},
        {QStringLiteral("environment"), toWord(connection.environment)},
        {QStringLiteral("readOnly"), connection.isReadOnly},
        {QStringLiteral("plainHttpAccepted"), connection.isPlainHttpAccepted},
        {QStringLiteral("pinned"), !connection.trustedPem.isEmpty()},
        {QStringLiteral("clientCertificate"), !connection.clientPkcs12.isEmpty()},
        {QStringLiteral("maximumOpenOrders"), connection.maximumOpenOrders},
        {QStringLiteral("requestsPerSecond"), connection.requestsPerSecond},
        {QStringLiteral("parallelRequests"), connection.parallelRequests},
    };
}

TextTable connectionTable(const std::vector<EimConnection> &connections)
{
    TextTable table({QStringLiteral("name"), QStringLiteral("address"), QStringLiteral("dialect"),
                     QStringLiteral("environment"), QStringLiteral("sign-in"), QStringLiteral("pinned"),
                     QStringLiteral("read-only")});
    for (const auto &connection : connections)
        table.add({connection.name, connection.baseUrl.toString(), toWord(connection.dialect),
                   toWord(connection.environment), toWord(connection.authentication),
                   yesOrNo(!connection.trustedPem.isEmpty()), yesOrNo(connection.isReadOnly)});
    return table;
}

QJsonObject testJson(const EimConnection &connection, const Result<ports::EimIdentity> &answer)
{
    QJsonObject json{
        {QStringLiteral("name"), connection.name},
        {QStringLiteral("url"), connection.baseUrl.toString()},
        {QStringLiteral("reachable"), answer.has_value()},
        {QStringLiteral("dialect"), toWord(connection.dialect)},
        {QStringLiteral("eimId"), answer ? QJsonValue(answer->eimId) : QJsonValue()},
        {QStringLiteral("problem"), answer ? QJsonValue() : QJsonValue(answer.error().detail)},
        {QStringLiteral("problemKind"), answer ? QJsonValue() : QJsonValue(toWord(answer.error().kind))},
    };
    QJsonArray capabilities;
    QJsonObject missing;
    for (const auto capability : allCapabilities()) {
        if (answer && answer->capabilities.has(capability))
            capabilities += toWord(capability);
        else if (answer)
            missing.insert(toWord(capability), answer->capabilities.reasonAgainst(capability));
    }
    json.insert(QStringLiteral("capabilities"), capabilities);
    json.insert(QStringLiteral("missing"), missing);
    if (answer) {
        json.insert(QStringLiteral("dialect"), answer->dialect);
        json.insert(QStringLiteral("version"), answer->version);
        json.insert(QStringLiteral("latencyMs"), qint64{answer->latency.count()});
    }
    return json;
}

TextTable testTable(const EimConnection &connection, const Result<ports::EimIdentity> &answer)
{
    TextTable table({QStringLiteral("eIM"), connection.name});
    table.add({QStringLiteral("address"), connection.baseUrl.toString()});
    table.add({QStringLiteral("reachable"), yesOrNo(answer.has_value())});
    if (!answer)
        return table;
    table.add({QStringLiteral("dialect"), answer->dialect});
    table.add({QStringLiteral("eIM identifier"), answer->eimId});
    table.add({QStringLiteral("version"), answer->version});
    table.add({QStringLiteral("latency"), QStringLiteral("%1 ms").arg(answer->latency.count())});
    for (const auto capability : allCapabilities()) {
        const auto reason = answer->capabilities.reasonAgainst(capability);
        table.add(
            {toWord(capability), reason.isEmpty() ? QStringLiteral("yes") : QStringLiteral("no: %1").arg(reason)});
    }
    return table;
}

QJsonObject syncJson(const QString &name, const fleet::SyncCounts &counts)
{
    return {
        {QStringLiteral("eim"), name},
        {QStringLiteral("received"), counts.received},
        {QStringLiteral("added"), counts.added},
        {QStringLiteral("changed"), counts.changed},
        {QStringLiteral("unchanged"), counts.unchanged},
        {QStringLiteral("gone"), counts.gone},
    };
}

TextTable syncTable(const QString &name, const fleet::SyncCounts &counts)
{
    TextTable table({QStringLiteral("eIM"), QStringLiteral("received"), QStringLiteral("added"),
                     QStringLiteral("changed"), QStringLiteral("unchanged"), QStringLiteral("gone")});
    table.add({name, QString::number(counts.received), QString::number(counts.added), QString::number(counts.changed),
               QString::number(counts.unchanged), QString::number(counts.gone)});
    return table;
}

} // namespace longreach::cli
