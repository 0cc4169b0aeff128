// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/orderbook.h"

#include "app/lab/erlangterm.h"
#include "app/lab/outcome.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace longreach::lab {

QByteArray OrderBook::create(Facility facility, const QByteArray &eid, const QByteArray &resource, LabTime now)
{
    LabOrder order;
    order.id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    order.facility = facility;
    order.eid = eid;
    order.resource = resource;
    order.debugTerm = erlang::toHex(erlang::atom("none"));
    m_accepted.push_back({order.id, facility, eid, resource, now});
    enlist(order);
    changeStatus(order, LabOrder::Status::New, now);
    const auto id = order.id;
    m_orders.emplace(id, std::move(order));
    return id;
}

void OrderBook::enlist(const LabOrder &order)
{
    if (order.facility == Facility::Euicc)
        m_waitingForEim.push_back(order.id);
    else
        m_waiting[order.eid].push_back(order.id);
    ++m_counts.at(static_cast<std::size_t>(order.facility));
}

void OrderBook::addObserver(Changed changed, Gone gone)
{
    m_changed.push_back(std::move(changed));
    if (gone)
        m_gone.push_back(std::move(gone));
}

std::array<OrderBook::Tally, AllFacilities.size()> OrderBook::tally() const
{
    std::array<Tally, AllFacilities.size()> tallies;
    for (const auto &order : m_orders) {
        auto &tally = tallies.at(static_cast<std::size_t>(order.facility));
        const auto at = static_cast<std::size_t>(order.status);
        ++tally.counts.at(at);
        tally.oldest.at(at) = std::min(tally.oldest.at(at).value_or(order.changedAt), order.changedAt);
    }
    return tallies;
}

void OrderBook::restore(const LabOrder &order, LabTime createdAt, bool isGone)
{
    m_accepted.push_back({order.id, order.facility, order.eid, order.resource, createdAt});
    if (isGone)
        return;
    enlist(order);
    if (order.status != LabOrder::Status::New)
        dropWaiting(order);
    m_orders.emplace(order.id, order);
    // The queues are in the order of their times, and orders come back in that of their creation.
    auto &queue = queueOf(order.status);
    const std::pair entry(order.changedAt, order.id);
    queue.insert(std::upper_bound(queue.begin(), queue.end(), entry), entry);
}

const LabOrder *OrderBook::find(Facility facility, const QByteArray &id) const
{
    const auto found = m_orders.constFind(id);
    return found != m_orders.cend() && found->facility == facility ? &*found : nullptr;
}

bool OrderBook::remove(Facility facility, const QByteArray &id)
{
    if (!find(facility, id))
        return false;
    erase(id);
    return true;
}

std::vector<QByteArray> OrderBook::ids(Facility facility) const
{
    std::vector<QByteArray> found;
    for (const auto &order : m_orders) {
        if (order.facility == facility)
            found.push_back(order.id);
    }
    return found;
}

const LabOrder *OrderBook::fetch(const QByteArray &eid, LabTime now)
{
    const auto waiting = m_waiting.constFind(eid);
    if (waiting == m_waiting.cend())
        return nullptr;
    auto &order = m_orders[waiting->front()];
    dropWaiting(order);
    changeStatus(order, LabOrder::Status::Work, now);
    return &order;
}

const LabOrder *OrderBook::peek(const QByteArray &eid) const
{
    const auto waiting = m_waiting.constFind(eid);
    return waiting == m_waiting.cend() ? nullptr : &*m_orders.constFind(waiting->front());
}

std::vector<LabOrder> OrderBook::takeWaitingForEim()
{
    std::vector<LabOrder> taken;
    for (const auto &id : std::exchange(m_waitingForEim, {})) {
        const auto order = m_orders.constFind(id);
        if (order != m_orders.cend() && order->status == LabOrder::Status::New)
            taken.push_back(*order);
    }
    return taken;
}

void OrderBook::finish(const QByteArray &id, const OrderedJson &outcome, const QByteArray &debugTerm, LabTime now)
{
    const auto order = m_orders.find(id);
    if (order == m_orders.end() || order->status == LabOrder::Status::Done)
        return;
    dropWaiting(*order);
    order->outcome = outcome.toText();
    order->debugTerm = debugTerm;
    changeStatus(*order, LabOrder::Status::Done, now);
}

template <typename Act>
void OrderBook::age(AgeQueue &queue, LabOrder::Status status, LabTime before, Act act)
{
    while (!queue.empty() && queue.front().first <= before) {
        const auto [since, id] = std::move(queue.front());
        queue.pop_front();
        const auto order = m_orders.constFind(id);
        if (order != m_orders.cend() && order->status == status && order->changedAt == since)
            act(id);
    }
}

void OrderBook::sweep(LabTime now)
{
    const auto none = erlang::toHex(erlang::atom("none"));
    age(queueOf(LabOrder::Status::New), LabOrder::Status::New, now - NoShowAfter,
        [&](const QByteArray &id) { finish(id, singleOutcome("procedureError", "noshowOrder"), none, now); });
    age(queueOf(LabOrder::Status::Work), LabOrder::Status::Work, now - StuckAfter,
        [&](const QByteArray &id) { finish(id, singleOutcome("procedureError", "stuckOrder"), none, now); });
    age(queueOf(LabOrder::Status::Done), LabOrder::Status::Done, now - ExpiredAfter,
        [&](const QByteArray &id) { erase(id); });
}

void OrderBook::abortWork(LabTime now)
{
    const auto none = erlang::toHex(erlang::atom("none"));
    age(queueOf(LabOrder::Status::Work), LabOrder::Status::Work, now,
        [&](const QByteArray &id) { finish(id, singleOutcome("procedureError", "abortedOrder"), none, now); });
}

void OrderBook::changeStatus(LabOrder &order, LabOrder::Status status, LabTime now)
{
    order.status = status;
    order.changedAt = now;
    queueOf(status).emplace_back(now, order.id);
    for (const auto &changed : m_changed)
        changed(order);
}

OrderBook::AgeQueue &OrderBook::queueOf(LabOrder::Status status)
{
    return m_ages.at(static_cast<std::size_t>(status));
}

void OrderBook::dropWaiting(const LabOrder &order)
{
    const auto waiting = m_waiting.find(order.eid);
    if (waiting == m_waiting.end())
        return;
    std::erase(*waiting, order.id);
    if (waiting->empty())
        m_waiting.erase(waiting);
}

void OrderBook::erase(const QByteArray &id)
{
    const auto order = m_orders.constFind(id);
    dropWaiting(*order);
    --m_counts.at(static_cast<std::size_t>(order->facility));
    m_orders.erase(order);
    for (const auto &gone : m_gone)
        gone(id);
}

} // namespace longreach::lab
