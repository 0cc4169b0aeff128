// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/ipa/esipaclient.h"

#include "app/sgp32/esipa/jsonbinding.h"

namespace longreach::card {

namespace {

/// What SGP.32 up to v1.2 fixes, and what servers that look at it at all insist on (6.1).
constexpr auto AdminProtocol = "gsma/rsp/v2.1.0";
constexpr auto UserAgent = "gsma-rsp-ipad; Longreach/" LONGREACH_VERSION;

} // namespace

Result<QByteArray> EsipaClient::exchange(const QString &title, const QByteArray &message)
{
    const auto contentType = QStringView(sgp32::Asn1ContentType).toLatin1();
    const auto path = QStringView(sgp32::Asn1Path).toLatin1();
    const auto answer = m_link.post(
        title, path, {{"Content-Type", contentType}, {"X-Admin-Protocol", AdminProtocol}, {"User-Agent", UserAgent}},
        message);
    if (!answer)
        return failure(answer.error());
    if (answer->status < 200 || answer->status > 299)
        return failure(Error::Kind::Refused,
                       QStringLiteral("%1: %2 answered HTTP %3").arg(title, m_link.server()).arg(answer->status));
    if (!answer->body.isEmpty() && answer->contentType != contentType)
        return failure(Error::Kind::BadReply,
                       QStringLiteral("%1: %2 answered '%3' instead of ASN.1")
                           .arg(title, m_link.server(), QString::fromLatin1(answer->contentType)));
    return answer->body;
}

} // namespace longreach::card
