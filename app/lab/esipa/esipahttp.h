// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/esipa/esipamessages.h"
#include "app/lab/esipa/profilerelay.h"
#include "app/lab/httpmessage.h"

#include <functional>

namespace longreach::lab {

/// ESipa over HTTP (SGP.32, 6.1): both bindings, told apart by the content type, over the messages.
///
/// Takes any X-Admin-Protocol of GSMA's and gives it back. A message that is understood is answered
/// with 200, errors included; a notification with 204, or 200 to v1.0, which knows no other.
class EsipaHttp final {
public:
    /// What a device said and was answered, in ASN.1 whatever the binding; `eid` is empty if nobody knows
    /// whose that connection is.
    using Observer = std::function<void(const QByteArray &eid, const QByteArray &request, const QByteArray &answer)>;

    EsipaHttp(EsipaMessages &messages, ProfileRelay &relay, const LabClock &clock)
        : m_messages(messages), m_relay(relay), m_clock(clock)
    {}

    /// Is told of every exchange that was understood, but for polls that found nothing.
    void setObserver(Observer observer) { m_observer = std::move(observer); }

    HttpReply answer(const HttpRequest &request);

private:
    HttpReply answerAsn1(const HttpRequest &request);
    HttpReply answerJson(const HttpRequest &request, sgp32::HttpFunction function);
    EsipaMessages::Answer exchange(const EsipaMessages::Request &asked);
    void tell(quint64 connection, const QByteArray &request, const QByteArray &answer) const;

    EsipaMessages &m_messages;
    ProfileRelay &m_relay;
    const LabClock &m_clock;
    Observer m_observer;
};

} // namespace longreach::lab
