// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/esipa/esipahttp.h"

#include "app/lab/cowboyreply.h"
#include "app/sgp32/esipa/packageexchange.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace longreach::lab {

namespace {

using sgp32::HttpFunction;
using sgp32::HttpInterface;
using Kind = EsipaMessages::Answer::Kind;

const QByteArray Asn1Type("application/x-gsma-rsp-asn1");
const QByteArray JsonType("application/json;charset=UTF-8");
const QByteArray ProtocolPrefix("gsma/rsp/");
const QByteArray DefaultProtocol("gsma/rsp/v2.1.0");

HttpReply reply(const HttpRequest &request, int status, const QByteArray &type, const QByteArray &body)
{
    auto made = cowboy::empty(status);
    const auto asked = request.header("x-admin-protocol");
    made.headers["content-length"] = QByteArray::number(body.size());
    made.headers["server"] = "Longreach";
    made.headers.emplace("x-admin-protocol", asked.startsWith(ProtocolPrefix) ? asked : DefaultProtocol);
    if (!type.isEmpty())
        made.headers.emplace("content-type", type);
    if (status == 204)
        made.headers.erase("content-length");
    made.body = body;
    return made;
}

HttpReply plain(const HttpRequest &request, int status, const char *text)
{
    return reply(request, status, "text/plain", text);
}

/// The media type without its parameters, in lower case.
QByteArray mediaTypeOf(const HttpRequest &request)
{
    return request.header("content-type").split(';').first().trimmed().toLower();
}

/// IPAs have to call themselves so since v1.2, and v1.3 gives its own version as the protocol.
WireForm formOf(const HttpRequest &request)
{
    const bool isLater = request.header("user-agent").startsWith("gsma-rsp-ipa")
        || request.header("x-admin-protocol").startsWith("gsma/rsp/v1.");
    return isLater ? WireForm::V11 : WireForm::V10;
}

EsipaMessages::Request messageOf(const HttpRequest &request, const QByteArray &message)
{
    return {.message = message,
            .form = formOf(request),
            .userAgent = request.header("user-agent"),
            .connection = request.connection};
}

HttpReply failureReply(const HttpRequest &request, Kind kind)
{
    switch (kind) {
    case Kind::Unsupported: return plain(request, 400, "Unsupported Request");
    case Kind::Malformed: return plain(request, 400, "Malformed Request");
    case Kind::Broken: return reply(request, 500, Asn1Type, "Internal Server Error");
    case Kind::Message:
    case Kind::Nothing: break;
    }
    return reply(request, formOf(request) == WireForm::V10 ? 200 : 204, Asn1Type, {});
}

} // namespace

HttpReply EsipaHttp::answer(const HttpRequest &request)
{
    const auto path = QString::fromLatin1(request.target.split('?').first());
    if (path == u"/" && request.method == "GET")
        return plain(request, 200, "eIM working!");
    const auto function = sgp32::functionOfPath(path);
    if (path != QStringView(sgp32::Asn1Path) && !(function && path == pathOf(HttpInterface::Esipa, *function)))
        return plain(request, 404, "Not Found");
    if (request.method != "POST") {
        auto refusal = plain(request, 405, "Method Not Allowed");
        refusal.headers.emplace("allow", "POST");
        return refusal;
    }
    if (request.isBodyTooLong)
        return plain(request, 413, "Request Entity Too Large");
    const auto type = mediaTypeOf(request);
    if (type == Asn1Type)
        return answerAsn1(request);
    if (type == "application/json" && function)
        return answerJson(request, *function);
    return plain(request, 415, "Unsupported Media Type");
}

void EsipaHttp::tell(quint64 connection, const QByteArray &request, const QByteArray &answer) const
{
    static const auto nothing = encode(sgp32::GetEimPackageResponse(sgp32::EimPackageError::NoEimPackageAvailable));
    if (m_observer && answer != nothing)
        m_observer(m_messages.eidOn(connection), request, answer);
}

EsipaMessages::Answer EsipaHttp::exchange(const EsipaMessages::Request &asked)
{
    auto answer = m_messages.answer(asked, m_clock.now());
    if (answer.kind == Kind::Message || answer.kind == Kind::Nothing)
        tell(asked.connection, asked.message, answer.message);
    return answer;
}

HttpReply EsipaHttp::answerAsn1(const HttpRequest &request)
{
    if (const auto session = ProfileRelay::functionOf(request.body)) {
        HttpReply later;
        later.later = [this, request, session](const HttpReply::Deliver &deliver) {
            m_relay.relay(*session, request.body, m_messages.eidOn(request.connection),
                          [this, request, deliver](const QByteArray &answer) {
                              tell(request.connection, request.body, answer);
                              deliver(reply(request, 200, Asn1Type, answer));
                          });
        };
        return later;
    }
    const auto answer = exchange(messageOf(request, request.body));
    return answer.kind == Kind::Message ? reply(request, 200, Asn1Type, answer.message)
                                        : failureReply(request, answer.kind);
}

HttpReply EsipaHttp::answerJson(const HttpRequest &request, HttpFunction function)
{
    const auto json = QJsonDocument::fromJson(request.body);
    const auto message =
        json.isObject() ? sgp32::requestFromJson(function, json.object()) : failure(Error::Kind::InvalidInput, {});
    if (!message)
        return plain(request, 400, "Malformed Request");
    const auto inJson = [request, function](const QByteArray &answer) {
        const auto body = sgp32::responseToJson(HttpInterface::Esipa, function, answer);
        return body ? reply(request, 200, JsonType, QJsonDocument(*body).toJson(QJsonDocument::Compact))
                    : plain(request, 500, "Internal Server Error");
    };
    if (const auto session = ProfileRelay::functionOf(*message)) {
        HttpReply later;
        later.later = [this, session, message, request, inJson](const HttpReply::Deliver &deliver) {
            m_relay.relay(*session, *message, m_messages.eidOn(request.connection),
                          [this, request, message, inJson, deliver](const QByteArray &answer) {
                              tell(request.connection, *message, answer);
                              deliver(inJson(answer));
                          });
        };
        return later;
    }
    auto asked = messageOf(request, *message);
    asked.form = WireForm::V11; // there is no JSON in v1.0
    const auto answer = exchange(asked);
    if (answer.kind == Kind::Message)
        return inJson(answer.message);
    return answer.kind == Kind::Nothing ? reply(request, 204, {}, {}) : failureReply(request, answer.kind);
}

} // namespace longreach::lab
