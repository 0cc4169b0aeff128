// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/lab/stubsmdp.h"

#include "app/sgp32/esipa/jsonbinding.h"
#include "tests/support/testregistry.h"
#include "tests/unit/lab/cardfixture.h"

#include <QJsonDocument>

namespace longreach::test {

using sgp32::HttpInterface;

StubSmdp::StubSmdp(Refuses refuses)
    : m_session(cardStock(), refuses, {}),
      m_server([this](const LoopbackRequest &request) { return answer(request); },
               {readData(QStringLiteral("eim/tls/server.pem")), readData(QStringLiteral("eim/tls/server.key")), {}})
{}

QString StubSmdp::address() const
{
    return QStringLiteral("127.0.0.1:%1").arg(m_server.url().port());
}

QByteArray StubSmdp::root()
{
    return readData(QStringLiteral("eim/tls/ca.pem"));
}

QStringList StubSmdp::problems() const
{
    const std::scoped_lock lock(m_mutex);
    return m_problems;
}

LoopbackAnswer StubSmdp::complain(const QString &problem)
{
    const std::scoped_lock lock(m_mutex);
    m_problems << problem;
    return LoopbackAnswer::make(400);
}

LoopbackAnswer StubSmdp::answer(const LoopbackRequest &request)
{
    const auto path = QString::fromLatin1(request.target);
    const auto function = sgp32::functionOfPath(path);
    if (!function || path != pathOf(HttpInterface::Es9Plus, *function))
        return complain(path);
    if (request.header("X-Admin-Protocol") != "gsma/rsp/v2.2.2")
        return complain(QStringLiteral("no X-Admin-Protocol"));
    const auto message = requestFromJson(*function, QJsonDocument::fromJson(request.body).object());
    if (!message)
        return complain(message.error().detail);
    auto asn1 = request;
    asn1.body = *message;
    const auto octets = m_session.answer(asn1).octets;
    const auto body = octets.mid(octets.indexOf("\r\n\r\n") + 4);
    if (body.isEmpty())
        return LoopbackAnswer::make(204);
    const auto json = responseToJson(HttpInterface::Es9Plus, *function, body);
    if (!json)
        return complain(json.error().detail);
    return LoopbackAnswer::make(200, QJsonDocument(*json).toJson(), {{"Content-Type", "application/json"}});
}

} // namespace longreach::test
