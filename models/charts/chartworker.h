// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/chartfigures.h"

#include <QObject>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace longreach {

/// Works out figures on a thread of its own, where it keeps the log of operations: always the latest
/// task asked for, with every operation handed over before it.
///
/// Lives on, and answers to, the thread that made it. The thread ends in the destructor.
class ChartWorker final : public QObject {
    Q_OBJECT

public:
    explicit ChartWorker(QObject *parent = nullptr);
    ~ChartWorker() override;

    /// Adds to the log, before the next task.
    void take(std::vector<OperationMoments> operations);

    /// Replaces the task that waits. The one under way is finished and its answer given, so that
    /// figures come however often they are asked for; another filter or span stops it.
    void request(ChartTask task);

    /// Whether an answer is still to come.
    [[nodiscard]] bool isBusy() const noexcept { return m_openTasks > 0; }

Q_SIGNALS:
    void worked(const std::shared_ptr<const longreach::ChartFigures> &figures);

private:
    void run(const std::stop_token &stop);
    void work(const ChartTask &task, const std::stop_token &stop);
    void close(const std::shared_ptr<const ChartFigures> &figures);

    int m_openTasks = 0;
    OperationLog m_log; // the worker's alone
    std::mutex m_mutex; // guards the five below
    std::vector<OperationMoments> m_operations;
    std::optional<ChartTask> m_next;
    ChartFilter m_filter; // of the task under way
    ChartSpan m_span = ChartSpan::Hour;
    std::stop_source m_underWay;
    std::condition_variable_any m_wake;
    std::jthread m_thread; // last: it uses all of the above
};

} // namespace longreach
