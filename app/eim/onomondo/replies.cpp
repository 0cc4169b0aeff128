// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/onomondo/replies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace longreach::eim {

namespace {

QString statusDetail(QStringView what, const HttpReply &reply)
{
    return QStringLiteral("%1: status %2").arg(what).arg(reply.status);
}

bool isRedirect(int status)
{
    return status >= 300 && status < 400;
}

/// A crash of onomondo-eim before it wrote the order: 500 with an empty body and nothing else. A
/// proxy's 5xx has a body, and may stand for an order that went through.
bool isOwnCrash(const HttpReply &reply)
{
    return reply.status == 500 && reply.body.isEmpty();
}

} // namespace

Result<QByteArray> bodyOf(const HttpReply &reply, QStringView what)
{
    if (reply.status == 200)
        return reply.body;
    const bool isProxyAlone = reply.status >= 502 && reply.status <= 504;
    return failure(isProxyAlone ? Error::Kind::Unreachable : Error::Kind::BadReply, statusDetail(what, reply));
}

Result<QString> readCreated(const HttpReply &reply, Facility facility)
{
    constexpr auto what = u"create";
    if (reply.status == 303) {
        const auto name = OrderName::fromLocation(reply.header("location"), facility);
        if (!name)
            return failure(Error::Kind::OutcomeUnknown, QStringLiteral("%1: %2").arg(what, name.error().detail));
        return name->toString();
    }
    const bool isClientError = reply.status >= 400 && reply.status < 500;
    if (isClientError || isOwnCrash(reply))
        return failure(Error::Kind::Refused, statusDetail(what, reply));
    if (isRedirect(reply.status))
        return failure(Error::Kind::Refused,
                       QStringLiteral("create: redirected (%1); the base URL leads elsewhere").arg(reply.status));
    return failure(Error::Kind::OutcomeUnknown, statusDetail(what, reply));
}

Result<bool> readDeleted(const HttpReply &reply)
{
    const auto status = QJsonDocument::fromJson(reply.body).object().value(u"status").toString();
    if (reply.status == 200 && (status == u"deleted" || status == u"absent"))
        return status == u"deleted";
    return failure(Error::Kind::OutcomeUnknown, statusDetail(u"delete", reply));
}

Result<std::optional<std::vector<OrderName>>> readList(const HttpReply &reply, Facility facility)
{
    if (reply.status == 500 || reply.status == 404 || reply.status == 405)
        return std::nullopt;
    const auto body = bodyOf(reply, u"list");
    if (!body)
        return failure(body.error());
    const auto ids = QJsonDocument::fromJson(*body).object().value(u"resourceIdList");
    if (!ids.isArray())
        return failure(Error::Kind::BadReply, QStringLiteral("list: no resourceIdList in the answer"));
    std::vector<OrderName> names;
    for (const auto &id : ids.toArray()) {
        auto name = OrderName::make(facility, id.toString());
        if (!name)
            return failure(name.error());
        names.push_back(std::move(*name));
    }
    return names;
}

Result<ports::EimIdentity> readIdentity(const HttpReply &reply)
{
    const auto body = bodyOf(reply, u"info page");
    if (!body)
        return failure(body.error());
    const auto page = QJsonDocument::fromJson(*body).object();
    ports::EimIdentity identity;
    identity.dialect = QStringLiteral("onomondo-eim");
    identity.eimId = page.value(u"eimId").toString();
    identity.version = page.contains(u"vsn") ? page.value(u"vsn").toString() : page.value(u"version").toString();
    identity.eimConfiguration = QByteArray::fromHex(page.value(u"eimConfigurationData").toString().toLatin1());
    identity.latency = reply.latency;
    identity.serverTime = reply.date();
    if (identity.eimId.isEmpty())
        return failure(Error::Kind::BadReply, QStringLiteral("info page: no eimId; this is no onomondo-eim"));
    return identity;
}

Result<CardBooks> readCardBooks(const HttpReply &reply)
{
    if (reply.status == 404 || reply.status == 405)
        return failure(Error::Kind::Unsupported, QStringLiteral("this eIM keeps its counters to itself"));
    const auto body = bodyOf(reply, u"eUICC record");
    if (!body)
        return failure(body.error());
    const auto record = QJsonDocument::fromJson(*body).object();
    const auto number = [&record](QStringView name) {
        const auto value = record.value(name);
        return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
    };
    return CardBooks{number(u"counterValue"), number(u"associationToken")};
}

} // namespace longreach::eim
