// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/facility.h"
#include "app/lab/labclock.h"
#include "app/lab/orderedjson.h"

#include <QByteArray>
#include <QHash>

#include <array>
#include <deque>
#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

namespace longreach::lab {

/// One order as the eIM keeps it.
struct LabOrder {
    enum class Status { New, Work, Done };

    QByteArray id;
    Facility facility = Facility::Psmo;
    QByteArray eid;      ///< as given, which may be no EID at all
    QByteArray resource; ///< `{"eidValue":..,"order":..}`
    Status status = Status::New;
    LabTime changedAt{};
    QByteArray outcome = "[]";
    QByteArray debugTerm; ///< Erlang external term, hexadecimal
};

/// One create that was ever accepted: proof of what was ordered, never forgotten.
struct AcceptedCreate {
    QByteArray id;
    Facility facility = Facility::Psmo;
    QByteArray eid;
    QByteArray resource;
    LabTime at{};
};

/// The eIM's table of orders and its rules of ageing.
///
/// An order is `new` until a device fetches it, `work` until its result comes, `done` until it is
/// forgotten. The orders of one device are served first come, first served (the real one serves them
/// in any order). Times are lab times; sweep() has to be called every SweepEvery.
class OrderBook final {
public:
    static constexpr LabTime NoShowAfter = std::chrono::seconds(1800);
    static constexpr LabTime StuckAfter = std::chrono::seconds(300);
    static constexpr LabTime ExpiredAfter = std::chrono::seconds(86'400);
    static constexpr LabTime SweepEvery = std::chrono::seconds(10);

    using Changed = std::function<void(const LabOrder &order)>;
    using Gone = std::function<void(const QByteArray &id)>;

    /// Is told of every order that was created or changed, and of every one that is forgotten.
    void addObserver(Changed changed, Gone gone = {});

    /// The orders of each facility by status, and since when the oldest of each has it.
    struct Tally {
        std::array<qint64, 3> counts{};
        std::array<std::optional<LabTime>, 3> oldest;
    };
    [[nodiscard]] std::array<Tally, AllFacilities.size()> tally() const;

    /// Puts back an order of an earlier run; of one that is `isGone` only that it was accepted.
    void restore(const LabOrder &order, LabTime createdAt, bool isGone);

    /// Takes an order whatever it says and returns its id.
    QByteArray create(Facility facility, const QByteArray &eid, const QByteArray &resource, LabTime now);

    /// The order, or null if this facility has none of that id. Valid until the next change.
    [[nodiscard]] const LabOrder *find(Facility facility, const QByteArray &id) const;

    /// False if there was none.
    bool remove(Facility facility, const QByteArray &id);

    [[nodiscard]] std::vector<QByteArray> ids(Facility facility) const;
    [[nodiscard]] std::size_t count(Facility facility) const { return m_counts.at(static_cast<std::size_t>(facility)); }

    /// Hands a waiting order of a device over: it is in work from now. Null if none waits.
    const LabOrder *fetch(const QByteArray &eid, LabTime now);

    /// What fetch() would hand over.
    [[nodiscard]] const LabOrder *peek(const QByteArray &eid) const;

    /// Takes the orders for the eIM itself that wait for its timer, oldest first. They stay `new`
    /// until they are finished.
    std::vector<LabOrder> takeWaitingForEim();

    /// Ends an order that is not done. One that was deleted or has ended meanwhile is left alone.
    void finish(const QByteArray &id, const OrderedJson &outcome, const QByteArray &debugTerm, LabTime now);

    /// Ends what nobody fetched or answered in time, forgets what was done long ago.
    void sweep(LabTime now);

    /// What a restart does: work under way is forgotten and ends as abortedOrder.
    void abortWork(LabTime now);

    [[nodiscard]] const std::vector<AcceptedCreate> &accepted() const noexcept { return m_accepted; }

private:
    /// Orders in the order in which they reached one status; those that left it are skipped.
    using AgeQueue = std::deque<std::pair<LabTime, QByteArray>>;

    void changeStatus(LabOrder &order, LabOrder::Status status, LabTime now);
    void dropWaiting(const LabOrder &order);
    void erase(const QByteArray &id);
    template <typename Act>
    void age(AgeQueue &queue, LabOrder::Status status, LabTime before, Act act);
    void enlist(const LabOrder &order);
    [[nodiscard]] AgeQueue &queueOf(LabOrder::Status status);

    QHash<QByteArray, LabOrder> m_orders;
    QHash<QByteArray, std::deque<QByteArray>> m_waiting; ///< ids by EID, oldest first
    std::vector<QByteArray> m_waitingForEim;
    std::array<std::size_t, AllFacilities.size()> m_counts{};
    std::array<AgeQueue, 3> m_ages;
    std::vector<AcceptedCreate> m_accepted;
    std::vector<Changed> m_changed;
    std::vector<Gone> m_gone;
};

} // namespace longreach::lab
