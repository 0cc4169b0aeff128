// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/faultshares.h"
#include "app/lab/httpmessage.h"
#include "app/lab/seed.h"

#include <string_view>

namespace longreach::lab {

/// Puts the misfortunes between the network and the eIM. Which request is hit is up to the seed
/// and the request's number. Paths under `/lab/` are spared, so that a test can always look.
class Faults final {
public:
    explicit Faults(Seed seed) : m_seed(seed) {}

    void setShares(const FaultShares &shares) { m_shares = shares; }

    HttpReply answer(const HttpRequest &request, const HttpHandler &eim);

    /// Whether a restart is due; asking resets it.
    bool takeRestart();

private:
    [[nodiscard]] bool hits(Share share, std::string_view name) const;
    HttpReply spoil(HttpReply reply, bool isCreate) const;

    Seed m_seed;
    FaultShares m_shares;
    quint64 m_request = 0;
    bool m_isRestartDue = false;
};

} // namespace longreach::lab
