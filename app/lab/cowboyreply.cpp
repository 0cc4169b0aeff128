// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/cowboyreply.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace longreach::lab::cowboy {

namespace {

/// IMF-fixdate (RFC 9110, 5.6.7).
QByteArray httpDate()
{
    const auto now = QDateTime::currentDateTimeUtc();
    return QLocale::c().toString(now, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")).toLatin1() + " GMT";
}

} // namespace

HttpReply bare(int status)
{
    return {.status = status, .headers = {{"content-length", "0"}}};
}

HttpReply empty(int status)
{
    auto reply = bare(status);
    reply.headers.emplace("date", httpDate());
    reply.headers.emplace("server", "Cowboy");
    return reply;
}

HttpReply json(const QByteArray &body)
{
    auto reply = empty(200);
    reply.headers["content-length"] = QByteArray::number(body.size());
    reply.headers.emplace("content-type", "application/json");
    reply.body = body;
    return reply;
}

HttpReply seeOther(const QByteArray &location)
{
    auto reply = empty(303);
    reply.headers.emplace("location", location);
    return reply;
}

} // namespace longreach::lab::cowboy
