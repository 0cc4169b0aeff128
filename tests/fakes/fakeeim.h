// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/clock.h"
#include "app/ports/eim.h"

#include <QMutex>
#include <QThreadPool>

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <stop_token>
#include <vector>

namespace longreach::fakes {

/// An eIM in memory that obeys its port until a test tells it to misbehave.
///
/// It holds orders and lists devices; it has no devices that do anything: a test moves orders on
/// with setReport(), or has them all answered at once with answerWith(). Futures complete on a
/// thread of its own, calls are served one after another.
class FakeEim final : public ports::Eim {
public:
    /// What happens to a submission instead of what should.
    enum class Mishap {
        Unreachable, ///< no connection; nothing was sent
        LoseRequest, ///< OutcomeUnknown, and there is no order
        LoseAnswer,  ///< OutcomeUnknown, and there is one
        Refuse,      ///< Refused
        Throttle,    ///< Throttled
        Hang,        ///< no order and no answer until a stop is requested or the eIM goes away
    };

    /// An order as the eIM holds it.
    struct HeldOrder {
        QString id;
        ports::OrderRequest request;
        ports::OrderReport report;
    };

    using Answerer = std::function<ports::OrderReport(const ports::OrderRequest &)>;

    explicit FakeEim(const ports::Clock &clock);
    ~FakeEim() override;

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

    /// The next `submissions` submissions suffer `mishap`; several calls queue up.
    void misbehave(Mishap mishap, int submissions = 1);

    /// While it is not reachable every call fails with Unreachable.
    void setReachable(bool isReachable);

    /// From now on every call fails with `kind`; without one they are served again.
    void refuseWith(std::optional<Error::Kind> kind);

    /// A broken list makes reconcile() answer CannotTell for all.
    void setListBroken(bool isBroken);

    /// Orders submitted from now on are answered at once with what `answerer` says of them.
    void answerWith(Answerer answerer);

    void setCapabilities(CapabilitySet capabilities);

    /// Adds or replaces a device in its inventory.
    void put(const Device &device);

    /// Every order ever created and not forgotten or revoked, oldest first.
    [[nodiscard]] std::vector<HeldOrder> orders() const;

    /// How many orders were ever created.
    [[nodiscard]] int created() const;

    /// The order now stands like this; its changedAt is set to the clock's now.
    void setReport(const QString &orderId, ports::OrderReport report);

    /// The eIM no longer knows the order, as onomondo-eim a day after it is done.
    void forget(const QString &orderId);

private:
    template <typename T, typename Work>
    QFuture<Result<T>> serve(std::stop_token stop, Work work);
    QFuture<Result<QString>> hang(std::stop_token stop);
    [[nodiscard]] Result<QString> take(const ports::OrderRequest &request, std::optional<Mishap> mishap);
    [[nodiscard]] std::optional<Mishap> nextMishap();
    [[nodiscard]] Result<ports::DevicePage> page(const QString &from, int limit) const;
    [[nodiscard]] ports::Reconciliation find(const ports::OrderRequest &request, std::vector<QString> &known) const;
    [[nodiscard]] std::vector<HeldOrder>::iterator held(const QString &orderId);
    QString create(const ports::OrderRequest &request);

    const ports::Clock &m_clock;
    mutable QMutex m_mutex;
    CapabilitySet m_capabilities;
    std::vector<HeldOrder> m_orders;
    std::map<Eid, Device> m_devices;
    std::deque<Mishap> m_mishaps;
    Answerer m_answerer;
    std::optional<Error::Kind> m_refusal;
    bool m_isListBroken = false;
    int m_created = 0;
    std::stop_source m_end;
    QThreadPool m_hanging;
    QThreadPool m_pool; // last: its thread ends before what it works on does
};

/// Opens the FakeEim put in under the name of the connection.
class FakeEimOpener final : public ports::EimOpener {
public:
    void put(const QString &name, std::shared_ptr<FakeEim> eim) { m_eims[name] = std::move(eim); }

    /// Fails with InvalidInput for a name nobody put in, and like validate(EimConnection).
    Result<std::shared_ptr<ports::Eim>> open(const EimConnection &connection) override;

private:
    std::map<QString, std::shared_ptr<FakeEim>> m_eims;
};

} // namespace longreach::fakes
