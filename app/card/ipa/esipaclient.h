// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/ipa/serverlink.h"
#include "app/sgp32/schema/codec.h"

namespace longreach::card {

/// The IPA's side of ESipa over HTTPS, in the ASN.1 binding (SGP.32, 6.1 and 6.3).
class EsipaClient final {
public:
    explicit EsipaClient(ServerLink &link) : m_link(link) {}

    /// Sends one message, as it is, and gives the answer; empty for a function without one.
    ///
    /// Fails like ServerLink::post(), with Refused for an HTTP status that is none of success, and
    /// BadReply for an answer that is no message.
    Result<QByteArray> exchange(const QString &title, const QByteArray &message);

    /// The same, read as a `Response`. Fails with BadReply, naming the place, if it is none.
    template <typename Response>
    Result<Response> call(const QString &title, const QByteArray &message)
    {
        const auto answer = exchange(title, message);
        if (!answer)
            return failure(answer.error());
        auto response = sgp32::decode<Response>(*answer);
        if (!response)
            return failure(Error::Kind::BadReply, title + QStringLiteral(": ") + response.error().detail);
        return response;
    }

    [[nodiscard]] QString server() const { return m_link.server(); }
    [[nodiscard]] bool isStopped() const { return m_link.isStopped(); }

private:
    ServerLink &m_link;
};

} // namespace longreach::card
