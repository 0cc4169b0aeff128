// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/fleetsummary.h"
#include "app/fleet/roworder.h"

#include <QObject>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace longreach::fleet {

/// What an OrderWorker is asked for.
struct OrderTask {
    FleetSnapshot fleet;
    Query query;
    SortKey key;
    Timestamp now{};
};

/// What came of an OrderTask.
struct OrderedFleet {
    RowOrder order;
    Facets facets;        ///< of the rows in `order`
    FleetSummary summary; ///< of the whole fleet
};

/// Works out orders on a thread of its own, always the latest one asked for: a new request stops
/// the one under way, whose answer is never given.
///
/// Lives on, and answers to, the thread that made it. The thread ends in the destructor.
class OrderWorker final : public QObject {
    Q_OBJECT

public:
    explicit OrderWorker(QObject *parent = nullptr);
    ~OrderWorker() override;

    void request(OrderTask task);

    /// Whether an answer is still to come.
    [[nodiscard]] bool isBusy() const noexcept { return m_isBusy; }

Q_SIGNALS:
    /// The answer to the last request.
    void ordered(const std::shared_ptr<const longreach::fleet::OrderedFleet> &result);

private:
    struct Numbered {
        OrderTask task;
        quint64 number = 0;
    };

    void run(const std::stop_token &stop);
    void take(quint64 number, const std::shared_ptr<const OrderedFleet> &result);

    quint64 m_number = 0; // of the last request
    bool m_isBusy = false;
    std::mutex m_mutex; // guards the two below
    std::optional<Numbered> m_next;
    std::stop_source m_underWay;
    std::condition_variable_any m_wake;
    std::jthread m_thread; // last: it uses all of the above
};

} // namespace longreach::fleet
