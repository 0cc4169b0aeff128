// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eim/http/httpclient.h"
#include "app/ports/clock.h"
#include "app/ports/eim.h"

#include <QMutex>
#include <QThreadPool>

#include <stop_token>

namespace longreach::eim {

/// An onomondo-eim (v0.0.2) over its REST interface, and the lab, which speaks the same and lists devices.
///
/// Order ids are `<facility>/<uuid>`. Must not be destroyed on its own thread: see isOwnThread().
class OnomondoEim final : public ports::Eim {
public:
    /// `name` is the connection's name, which listed devices get. `clock` outlives it.
    OnomondoEim(HttpOptions options, QString name, const ports::Clock &clock);
    ~OnomondoEim() override;

    [[nodiscard]] CapabilitySet capabilities() const override;
    QFuture<Result<ports::EimIdentity>> identify(std::stop_token stop) override;
    QFuture<Result<QString>> submit(ports::OrderRequest request, std::stop_token stop) override;
    QFuture<Result<ports::OrderReport>> report(QString orderId, std::stop_token stop) override;
    QFuture<Result<bool>> revoke(QString orderId, std::stop_token stop) override;
    QFuture<Result<std::vector<ports::Reconciliation>>> reconcile(std::vector<ports::OrderRequest> requests,
                                                                  std::vector<QString> known,
                                                                  std::stop_token stop) override;
    QFuture<Result<ports::DevicePage>> devices(QString from, int limit, std::stop_token stop) override;
    QFuture<Result<Device>> device(Eid eid, std::stop_token stop) override;
    QFuture<Result<CardBooks>> cardBooks(Eid eid, std::stop_token stop) override;

    /// Whether the caller runs on the thread that completes the futures.
    [[nodiscard]] bool isOwnThread() const;

private:
    [[nodiscard]] Result<ports::EimIdentity> withInventory(ports::EimIdentity identity, const Result<HttpReply> &probe);

    const QString m_name;
    const ports::Clock &m_clock;
    mutable QMutex m_mutex;
    CapabilitySet m_capabilities;
    std::stop_source m_end;
    HttpClient m_http;     // ends before what its continuations use
    QThreadPool m_waiting; // reconciliations, which wait for m_http
};

} // namespace longreach::eim
