// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/esipa/esipaside.h"

#include <QHostAddress>

namespace longreach::lab {

EsipaSide::EsipaSide(const EsipaOptions &options, EimIdentity identity, OrderBook &book, EuiccRecords &records,
                     const LabClock &clock, EsipaMessages::IsResident isResident, QObject *parent)
    : m_options(options),
      m_desk(std::move(identity), book, records),
      m_devices(book, options.acceptsNew),
      m_messages(m_desk, m_devices, std::move(isResident)),
      m_relay(m_desk, clock, options.smdp, options.smdpTrustPem, parent),
      m_http(m_messages, m_relay, clock),
      m_server([this](const HttpRequest &request) { return m_http.answer(request); }, parent)
{
    if (options.isPlainToo)
        m_server.allowPlain();
    m_messages.setSessions([this](const sgp32::TransactionId &session) { return m_relay.eidOf(session); },
                           [this](const sgp32::PendingNotification &notification) { m_relay.forward(notification); });
}

Result<void> EsipaSide::listen(const TlsIdentity &tls)
{
    return m_server.listen(QHostAddress(m_options.address), m_options.port, tls);
}

QByteArray EsipaSide::host() const
{
    const auto host = m_options.address.toLatin1();
    return host.contains(':') ? '[' + host + ']' : host;
}

QByteArray EsipaSide::address() const
{
    return host() + ':' + QByteArray::number(port());
}

} // namespace longreach::lab
