// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/chartworker.h"

#include <utility>

namespace longreach {

namespace {

/// Charts look back a week; a day more, so that nothing goes too early.
constexpr std::chrono::days keptTime{8};

} // namespace

ChartWorker::ChartWorker(QObject *parent)
    : QObject(parent), m_thread([this](const std::stop_token &stop) { run(stop); })
{}

ChartWorker::~ChartWorker()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_underWay.request_stop();
    }
    m_thread.request_stop();
    m_thread.join();
}

void ChartWorker::take(std::vector<OperationMoments> operations)
{
    const std::scoped_lock lock(m_mutex);
    if (m_operations.empty())
        m_operations = std::move(operations);
    else
        m_operations.insert(m_operations.end(), operations.begin(), operations.end());
}

void ChartWorker::request(ChartTask task)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_next)
            ++m_openTasks;
        if (task.filter != m_filter || task.span != m_span)
            m_underWay.request_stop();
        m_next = std::move(task);
    }
    m_wake.notify_one();
}

void ChartWorker::run(const std::stop_token &stop)
{
    for (;;) {
        ChartTask task;
        std::vector<OperationMoments> operations;
        std::stop_token taskStop;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return m_next.has_value(); }))
                return;
            task = *std::exchange(m_next, std::nullopt);
            operations = std::exchange(m_operations, {});
            m_filter = task.filter;
            m_span = task.span;
            m_underWay = std::stop_source();
            taskStop = m_underWay.get_token();
        }
        m_log.take(operations);
        m_log.forgetBefore(task.now - keptTime);
        work(task, taskStop);
    }
}

void ChartWorker::work(const ChartTask &task, const std::stop_token &stop)
{
    auto figures = figuresOf(task, m_log, stop);
    std::shared_ptr<const ChartFigures> result;
    if (figures)
        result = std::make_shared<const ChartFigures>(*std::move(figures));
    QMetaObject::invokeMethod(
        this, [this, result] { close(result); }, Qt::QueuedConnection);
}

void ChartWorker::close(const std::shared_ptr<const ChartFigures> &figures)
{
    --m_openTasks;
    if (figures != nullptr)
        Q_EMIT worked(figures);
}

} // namespace longreach
