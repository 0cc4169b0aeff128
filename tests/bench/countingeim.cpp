// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/countingeim.h"

#include <utility>

namespace longreach::bench {

QFuture<Result<ports::EimIdentity>> CountingEim::identify(std::stop_token stop)
{
    return m_eim->identify(std::move(stop));
}

QFuture<Result<QString>> CountingEim::submit(ports::OrderRequest request, std::stop_token stop)
{
    ++m_creates;
    return m_eim->submit(std::move(request), std::move(stop));
}

QFuture<Result<ports::OrderReport>> CountingEim::report(QString orderId, std::stop_token stop)
{
    ++m_lookUps;
    return m_eim->report(std::move(orderId), std::move(stop));
}

QFuture<Result<bool>> CountingEim::revoke(QString orderId, std::stop_token stop)
{
    return m_eim->revoke(std::move(orderId), std::move(stop));
}

QFuture<Result<std::vector<ports::Reconciliation>>> CountingEim::reconcile(std::vector<ports::OrderRequest> requests,
                                                                           std::vector<QString> known,
                                                                           std::stop_token stop)
{
    return m_eim->reconcile(std::move(requests), std::move(known), std::move(stop));
}

QFuture<Result<ports::DevicePage>> CountingEim::devices(QString from, int limit, std::stop_token stop)
{
    return m_eim->devices(std::move(from), limit, std::move(stop));
}

QFuture<Result<Device>> CountingEim::device(Eid eid, std::stop_token stop)
{
    return m_eim->device(eid, std::move(stop));
}

} // namespace longreach::bench
