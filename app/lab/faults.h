// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/httpconnection.h"
#include "app/lab/httpmessage.h"
#include "app/lab/seed.h"
#include "app/lab/share.h"

#include <QString>

namespace longreach::lab {

/// Which misfortunes the lab has in store, and for what share of the requests.
struct FaultShares {
    Share resetBeforeCreate;   ///< the connection is reset, the order was not taken
    Share resetAfterCreate;    ///< the connection is reset, the order was taken
    Share error500;            ///< answered 500, nothing done
    Share hang;                ///< done, but never answered
    Share halfResponse;        ///< done, the answer stops in the middle
    Share garbage;             ///< done, a body that is no JSON
    int restartEvery = 0;      ///< the eIM restarts after each so many requests; 0: never
    bool isPoisonable = false; ///< a malformed euicc order stops that facility for good

    /// Reads one `name=value`: `reset-before-create`, `reset-after-create`, `error500`, `hang`,
    /// `half-response`, `garbage` with a share, `restart-every` with a number, and `euicc-poison`
    /// with `on` or `off`. Fails with InvalidInput.
    Result<void> set(QStringView assignment);
};

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
