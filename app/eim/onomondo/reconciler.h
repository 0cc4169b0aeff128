// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eim/http/httpclient.h"
#include "app/eim/onomondo/ordername.h"
#include "app/ports/eim.h"

#include <QSet>
#include <QString>

#include <optional>
#include <stop_token>
#include <vector>

namespace longreach::eim {

/// Looks for orders whose submission was lost: lists each facility concerned once, leaves out the
/// orders known, looks up the others a few at a time and compares what they ask of whom.
///
/// Waits for the answers, so it runs on a thread that may wait.
class Reconciler final {
public:
    Reconciler(HttpClient &http, std::vector<QString> known, std::stop_token stop);

    /// One finding for each of `requests`, in their order; no order is found for two of them.
    /// Fails with what a reading request fails with.
    [[nodiscard]] Result<std::vector<ports::Reconciliation>> find(const std::vector<ports::OrderRequest> &requests);

private:
    using Requests = std::vector<ports::OrderRequest>;
    using Findings = std::vector<ports::Reconciliation>;

    [[nodiscard]] Result<void> findIn(Facility facility, const Requests &requests, Findings &findings);
    [[nodiscard]] Result<std::optional<std::vector<OrderName>>> unknownOrders(Facility facility);
    [[nodiscard]] QFuture<Result<HttpReply>> get(const QByteArray &path);

    HttpClient &m_http;
    const QSet<QString> m_known;
    const std::stop_token m_stop;
};

} // namespace longreach::eim
