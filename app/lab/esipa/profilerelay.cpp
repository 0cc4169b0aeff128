// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/esipa/profilerelay.h"

#include "app/lab/outcome.h"
#include "app/sgp32/esipa/relayedsession.h"
#include "app/sgp32/tlv/tlvreader.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>

#include <algorithm>
#include <array>
#include <chrono>

namespace longreach::lab {

namespace {

using namespace sgp32;
using namespace std::chrono_literals;

constexpr auto Patience = 30s;
constexpr qint64 LongestAnswer = 4'000'000;
constexpr int MostSessions = 1000;

/// A function of a session: the tag of its messages, what an IPA is told when nothing came of it,
/// and the word its order ends with.
struct SessionFunction {
    HttpFunction function;
    Tag tag;
    QByteArray (*failure)();
    const char *outcome;
};

const std::array SessionFunctions{
    SessionFunction{
        HttpFunction::InitiateAuthentication, 0xBF39,
        [] { return encode(InitiateAuthenticationResponseEsipa(InitiateAuthenticationErrorEsipa::InvalidDpAddress)); },
        "initiateAuthenticationError"},
    SessionFunction{
        HttpFunction::AuthenticateClient, 0xBF3B,
        [] { return encode(AuthenticateClientResponseEsipa(AuthenticateClientErrorEsipa::UndefinedError)); },
        "authenticateClientError"},
    SessionFunction{
        HttpFunction::GetBoundProfilePackage, 0xBF3A,
        [] { return encode(GetBoundProfilePackageResponseEsipa(GetBoundProfilePackageErrorEsipa::UndefinedError)); },
        "getBoundProfilePackageError"},
    SessionFunction{HttpFunction::CancelSession, 0xBF41,
                    [] { return encode(CancelSessionResponseEsipa(CancelSessionErrorEsipa::UndefinedError)); },
                    "cancelSessionResponseError"},
};

const SessionFunction &entryOf(HttpFunction function)
{
    return *std::find_if(SessionFunctions.begin(), SessionFunctions.end(),
                         [function](const SessionFunction &one) { return one.function == function; });
}

/// The first element `tag` right inside `octets`, which are one TLV; empty if there is none.
QByteArray childOf(OctetView octets, Tag tag)
{
    TlvReader outer(octets);
    Tlv whole;
    if (!outer.next(whole))
        return {};
    TlvReader inner(whole.content);
    for (Tlv tlv; inner.next(tlv);) {
        if (tlv.tag == tag)
            return toByteArray(tlv.content);
    }
    return {};
}

bool isError(const QByteArray &answer)
{
    TlvReader outer(viewOf(answer));
    Tlv whole;
    Tlv arm;
    if (!outer.next(whole))
        return true;
    TlvReader inner(whole.content);
    return !inner.next(arm) || !isConstructed(arm.tag);
}

/// The SM-DP+'s transaction id in the answer to InitiateAuthentication.
QByteArray sessionIn(const QByteArray &answer)
{
    const auto response = decode<InitiateAuthenticationResponseEsipa>(answer);
    const auto *ok = response ? std::get_if<InitiateAuthenticationOkEsipa>(&*response) : nullptr;
    return ok ? ok->serverSigned1->transactionId.toByteArray() : QByteArray();
}

} // namespace

ProfileRelay::ProfileRelay(PackageDesk &desk, const LabClock &clock, const QString &smdp, const QByteArray &trustedPem,
                           QObject *parent)
    : QObject(parent),
      m_desk(desk),
      m_clock(clock),
      m_smdp(smdp),
      m_tls(QSslConfiguration::defaultConfiguration()),
      m_network(this),
      m_sessions(MostSessions)
{
    if (!trustedPem.isEmpty())
        m_tls.setCaCertificates(QSslCertificate::fromData(trustedPem));
}

std::optional<HttpFunction> ProfileRelay::functionOf(const QByteArray &message)
{
    TlvHeader header;
    readTlvHeader(viewOf(message), header);
    for (const auto &one : SessionFunctions) {
        if (one.tag == header.tag)
            return one.function;
    }
    return {};
}

QByteArray ProfileRelay::eidOf(const TransactionId &session) const
{
    const auto *eid = m_sessions.object(session.toByteArray());
    return eid ? *eid : QByteArray();
}

QByteArray ProfileRelay::senderOf(HttpFunction function, const QByteArray &message, const QByteArray &eid) const
{
    if (function == HttpFunction::InitiateAuthentication) {
        const auto request = decode<InitiateAuthenticationRequestEsipa>(message);
        const auto named =
            request && request->eimTransactionId ? m_desk.eidOf(*request->eimTransactionId) : QByteArray();
        return named.isEmpty() ? eid : named;
    }
    const auto *known = m_sessions.object(childOf(viewOf(message), 0x80));
    return known ? *known : eid;
}

void ProfileRelay::relay(HttpFunction function, const QByteArray &message, const QByteArray &eid, const Done &done)
{
    const auto sender = senderOf(function, message, eid);
    const auto body = requestToJson(HttpInterface::Es9Plus, function, message);
    const auto answerWith = [this, function, sender, message, done](const QByteArray &answer) {
        conclude(function, sender, message, answer);
        done(answer);
    };
    if (!body || m_smdp.isEmpty()) {
        answerWith(entryOf(function).failure());
        return;
    }
    post(function, *body, [function, answerWith](const Result<QJsonObject> &reply) {
        const auto answer = reply ? responseFromJson(function, *reply) : failure(reply.error());
        answerWith(answer ? *answer : entryOf(function).failure());
    });
}

void ProfileRelay::conclude(HttpFunction function, const QByteArray &eid, const QByteArray &message,
                            const QByteArray &answer)
{
    if (function == HttpFunction::CancelSession || isError(answer)) {
        m_desk.endDownload(eid, singleOutcome("procedureError", entryOf(function).outcome), message, m_clock.now());
        return;
    }
    if (function == HttpFunction::InitiateAuthentication && !eid.isEmpty())
        m_sessions.insert(sessionIn(answer), new QByteArray(eid));
}

void ProfileRelay::forward(const PendingNotification &notification)
{
    if (m_smdp.isEmpty())
        return;
    const auto message = encode(HandleNotificationRequest(notification));
    if (const auto body = requestToJson(HttpInterface::Es9Plus, HttpFunction::HandleNotification, message))
        post(HttpFunction::HandleNotification, *body, [](const Result<QJsonObject> &) {});
}

void ProfileRelay::post(HttpFunction function, const QJsonObject &body,
                        const std::function<void(Result<QJsonObject>)> &done)
{
    QNetworkRequest request(QUrl(QStringLiteral("https://") + m_smdp + pathOf(HttpInterface::Es9Plus, function)));
    request.setSslConfiguration(m_tls);
    request.setTransferTimeout(static_cast<int>(std::chrono::milliseconds(Patience).count()));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringView(JsonContentType).toString());
    request.setRawHeader("X-Admin-Protocol", "gsma/rsp/v2.2.2");
    request.setRawHeader("User-Agent", "gsma-rsp-lpad");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    auto *reply = m_network.post(request, QJsonDocument(body).toJson(QJsonDocument::Compact));
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64) {
        if (received > LongestAnswer)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [reply, done] {
        reply->deleteLater();
        if (reply->error() != QNetworkReply::NoError) {
            done(failure(Error::Kind::Unreachable, reply->errorString()));
            return;
        }
        done(QJsonDocument::fromJson(reply->readAll()).object());
    });
}

} // namespace longreach::lab
