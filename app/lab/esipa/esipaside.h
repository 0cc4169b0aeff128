// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/esipa/esipahttp.h"
#include "app/lab/esipaoptions.h"
#include "app/lab/httpserver.h"

namespace longreach::lab {

/// The side of the eIM that faces devices: desk, register, messages, relay and server put together.
class EsipaSide final {
public:
    EsipaSide(const EsipaOptions &options, EimIdentity identity, OrderBook &book, EuiccRecords &records,
              const LabClock &clock, EsipaMessages::IsResident isResident, QObject *parent);

    /// Begins to listen. Fails with Conflict if the address is taken.
    Result<void> listen(const TlsIdentity &tls);

    /// As if the eIM was killed: connections end with a reset.
    void resetAll() { m_server.resetAll(); }

    /// What has to last before an answer leaves.
    void setBarrier(ReplyGate::Barrier barrier) { m_server.setBarrier(std::move(barrier)); }

    /// Is told what devices outside say and are answered.
    void setObserver(EsipaHttp::Observer observer) { m_http.setObserver(std::move(observer)); }

    [[nodiscard]] quint16 port() const { return m_server.port(); }

    /// Host and port as a device is told them.
    [[nodiscard]] QByteArray address() const;
    [[nodiscard]] QByteArray host() const;

    [[nodiscard]] const EimIdentity &identity() const noexcept { return m_desk.identity(); }
    [[nodiscard]] PackageDesk &desk() noexcept { return m_desk; }
    [[nodiscard]] DeviceRegister &devices() noexcept { return m_devices; }
    [[nodiscard]] const DeviceRegister &devices() const noexcept { return m_devices; }
    [[nodiscard]] EsipaMessages &messages() noexcept { return m_messages; }

private:
    EsipaOptions m_options;
    PackageDesk m_desk;
    DeviceRegister m_devices;
    EsipaMessages m_messages;
    ProfileRelay m_relay;
    EsipaHttp m_http;
    HttpServer m_server;
};

} // namespace longreach::lab
