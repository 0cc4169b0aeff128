// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/orderworker.h"

#include <utility>

namespace longreach::fleet {

OrderWorker::OrderWorker(QObject *parent)
    : QObject(parent), m_thread([this](const std::stop_token &stop) { run(stop); })
{}

OrderWorker::~OrderWorker()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_underWay.request_stop();
    }
    m_thread.request_stop();
    m_thread.join();
}

void OrderWorker::request(OrderTask task)
{
    m_isBusy = true;
    ++m_number;
    {
        const std::scoped_lock lock(m_mutex);
        m_next = {std::move(task), m_number};
        m_underWay.request_stop();
    }
    m_wake.notify_one();
}

void OrderWorker::run(const std::stop_token &stop)
{
    for (;;) {
        Numbered next;
        std::stop_token taskStop;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return m_next.has_value(); }))
                return;
            next = *std::exchange(m_next, std::nullopt);
            m_underWay = std::stop_source();
            taskStop = m_underWay.get_token();
        }
        const auto &task = next.task;
        auto result = std::make_shared<OrderedFleet>();
        auto order = filterAndSort(task.fleet, task.query, task.key, task.now, taskStop);
        if (!order)
            continue;
        result->facets = facetsOf(task.fleet, order->rows, task.now);
        result->summary = summaryOf(task.fleet, task.now);
        result->order = *std::move(order);
        QMetaObject::invokeMethod(
            this, [this, number = next.number, result = std::move(result)] { take(number, result); },
            Qt::QueuedConnection);
    }
}

void OrderWorker::take(quint64 number, const std::shared_ptr<const OrderedFleet> &result)
{
    if (number != m_number)
        return;
    m_isBusy = false;
    Q_EMIT ordered(result);
}

} // namespace longreach::fleet
