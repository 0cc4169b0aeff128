// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/apdu/channel.h"
#include "app/core/result.h"
#include "app/sgp32/schema/codec.h"

#include <QByteArray>

namespace longreach::card {

/// The functions of ES10 on an open channel, as typed messages of app/sgp32.
///
/// Blocks until the card has answered; for the one thread that owns the channel.
class CardSession final {
public:
    /// The channel is open and outlives the session.
    explicit CardSession(Channel &channel) : m_channel(channel) {}

    /// One function, both objects as octets: for what is relayed as it came (eUICC packages,
    /// segments of a bound profile package, whose answers may be empty). Fails like Channel::exchange().
    Result<QByteArray> exchange(const QByteArray &request) { return m_channel.exchange(request); }

    /// One function: `session.call<sgp32::EuiccInfo2>(sgp32::GetEuiccInfo2Request{})`.
    /// Fails like exchange(), and with BadReply for an answer that is no `Response`.
    template <typename Response, typename Request>
    Result<Response> call(const Request &request)
    {
        const auto answer = exchange(sgp32::encode(request));
        if (!answer)
            return failure(answer.error());
        auto response = sgp32::decode<Response>(*answer);
        if (!response)
            return failure(badAnswer(response.error(), *answer));
        return response;
    }

    [[nodiscard]] Channel &channel() noexcept { return m_channel; }

private:
    [[nodiscard]] static Error badAnswer(const Error &error, const QByteArray &answer);

    Channel &m_channel;
};

} // namespace longreach::card
