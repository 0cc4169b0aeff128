// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/capability.h"
#include "app/core/cardbooks.h"
#include "app/core/device.h"
#include "app/core/eimconnection.h"
#include "app/core/result.h"
#include "app/ports/orderreport.h"

#include <QFuture>

#include <chrono>
#include <memory>
#include <stop_token>

namespace longreach::ports {

/// What an eIM says of itself.
struct EimIdentity {
    QString dialect;
    QString eimId;
    QString version;
    CapabilitySet capabilities;
    std::chrono::milliseconds latency{};
    std::optional<Timestamp> serverTime; ///< from its Date header
    QByteArray eimConfiguration;         ///< EimConfigurationData (DER) to introduce it to a card; may be empty
};

/// A stretch of an eIM's inventory.
struct DevicePage {
    std::vector<Device> devices;
    QString next; ///< where the following page begins; empty after the last
};

/// What looking for an order of unknown fate came to.
struct Reconciliation {
    enum class Finding {
        Found,      ///< the eIM holds it: see orderId
        NotThere,   ///< it certainly was never taken: safe to send
        CannotTell, ///< the eIM's books do not say: only an audit can
    };

    Finding finding = Finding::CannotTell;
    QString orderId;
};

/// One eIM, whatever its dialect.
///
/// Callable from any thread. A future completes on the connection's own thread, so continue with
/// `then(context, ...)`; a stop request ends it with Cancelled at the next chance. Common failures:
/// Unreachable, TimedOut, Untrusted, Unauthorised, Throttled, BadReply, Cancelled. Nothing here
/// retries by itself, and a call whose answer was lost is OutcomeUnknown when it may have changed
/// something.
class Eim {
public:
    Eim() = default;
    Eim(const Eim &) = delete;
    Eim &operator=(const Eim &) = delete;
    virtual ~Eim() = default;

    /// What it can do, as far as known: complete after the first identify().
    [[nodiscard]] virtual CapabilitySet capabilities() const = 0;

    /// Asks who is there and what it can do.
    virtual QFuture<Result<EimIdentity>> identify(std::stop_token stop) = 0;

    /// Gives the eIM an order and returns its name for it. Sends at most one creating request.
    ///
    /// Fails with InvalidInput before anything is sent, Unsupported, Refused (the eIM said no: no
    /// order exists) or OutcomeUnknown (it may exist: reconcile(), never submit() again).
    virtual QFuture<Result<QString>> submit(OrderRequest request, std::stop_token stop) = 0;

    /// How an order stands. An order the eIM does not know is a report (Absent), not a failure.
    virtual QFuture<Result<OrderReport>> report(QString orderId, std::stop_token stop) = 0;

    /// Calls an order back; true if the eIM held it. What a device has fetched still runs.
    virtual QFuture<Result<bool>> revoke(QString orderId, std::stop_token stop) = 0;

    /// Looks for orders whose submission was lost, in the eIM's books, leaving out those in `known`.
    /// One finding for each of `requests`, in their order.
    virtual QFuture<Result<std::vector<Reconciliation>>> reconcile(std::vector<OrderRequest> requests,
                                                                   std::vector<QString> known,
                                                                   std::stop_token stop) = 0;

    /// The devices after `from` (empty: from the start), at most `limit`. Fails with Unsupported.
    virtual QFuture<Result<DevicePage>> devices(QString from, int limit, std::stop_token stop) = 0;

    /// What the eIM knows of one device now. Fails with Unsupported or NotFound.
    virtual QFuture<Result<Device>> device(Eid eid, std::stop_token stop) = 0;

    /// What the eIM would sign the next package for a card with. Fails with Unsupported, as most eIMs keep
    /// that to themselves, or NotFound.
    virtual QFuture<Result<CardBooks>> cardBooks(Eid, std::stop_token)
    {
        return QtFuture::makeReadyFuture<Result<CardBooks>>(
            failure(Error::Kind::Unsupported, QStringLiteral("this eIM keeps its counters to itself")));
    }
};

/// Opens the eIM of a connection, whatever its dialect.
class EimOpener {
public:
    EimOpener() = default;
    EimOpener(const EimOpener &) = delete;
    EimOpener &operator=(const EimOpener &) = delete;
    virtual ~EimOpener() = default;

    /// No request is sent. Fails with InvalidInput or ConsentNeeded (see validate(EimConnection)),
    /// and InvalidInput if the certificates or the PKCS#12 container cannot be read.
    /// Credentials are read from Secrets with the first request; that request fails with Locked or
    /// Unauthorised if they cannot be had.
    virtual Result<std::shared_ptr<Eim>> open(const EimConnection &connection) = 0;
};

} // namespace longreach::ports
