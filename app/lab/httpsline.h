// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/ipaline.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QUrl>

namespace longreach::lab {

/// The line of devices that ask over the network: one HTTPS connection for each message, as small devices
/// do, and the server's certificate checked. Lives on the lab's thread.
class HttpsLine final : public IpaLine {
public:
    /// `address` is host:port of the ESipa server, `certificatePem` what it has to show; `clock` outlives this.
    HttpsLine(const QByteArray &address, const QByteArray &certificatePem, const LabClock &clock);

    void say(const QByteArray &eid, const QByteArray &message, LabTime now, const Then &then) override;

private:
    QUrl m_url;
    QSslConfiguration m_tls;
    const LabClock &m_clock;
    QNetworkAccessManager m_network;
};

} // namespace longreach::lab
