// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/eim.h"

#include <atomic>
#include <memory>

namespace longreach::bench {

/// Passes everything on to an eIM and counts the orders made and the look-ups.
class CountingEim final : public ports::Eim {
public:
    explicit CountingEim(std::shared_ptr<ports::Eim> eim) : m_eim(std::move(eim)) {}

    [[nodiscard]] int creates() const { return m_creates; }
    [[nodiscard]] int lookUps() const { return m_lookUps; }

    [[nodiscard]] CapabilitySet capabilities() const override { return m_eim->capabilities(); }
    QFuture<Result<ports::EimIdentity>> identify(std::stop_token stop) override;
    QFuture<Result<QString>> submit(ports::OrderRequest request, std::stop_token stop) override;
    QFuture<Result<ports::OrderReport>> report(QString orderId, std::stop_token stop) override;
    QFuture<Result<bool>> revoke(QString orderId, std::stop_token stop) override;
    QFuture<Result<std::vector<ports::Reconciliation>>> reconcile(std::vector<ports::OrderRequest> requests,
                                                                  std::vector<QString> known,
                                                                  std::stop_token stop) override;
    QFuture<Result<ports::DevicePage>> devices(QString from, int limit, std::stop_token stop) override;
    QFuture<Result<Device>> device(Eid eid, std::stop_token stop) override;

private:
    std::shared_ptr<ports::Eim> m_eim;
    std::atomic<int> m_creates = 0;
    std::atomic<int> m_lookUps = 0;
};

} // namespace longreach::bench
