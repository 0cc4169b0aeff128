// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <utility>
#include <vector>

namespace longreach::lab {

/// Holds replies back until what they promise lasts.
///
/// With a barrier, all replies made while one turn of the event loop lasts wait for it together:
/// many clients share one write to the disk. Without one they pass at once.
class ReplyGate final : public QObject {
    Q_OBJECT

public:
    /// Makes everything done so far last; false if that failed.
    using Barrier = std::function<bool()>;
    /// Sends a reply, or if it must not be sent, ends the connection.
    using Send = std::function<void(bool mayBeSent)>;

    using QObject::QObject;

    void setBarrier(Barrier barrier) { m_barrier = std::move(barrier); }

    /// Calls `send` when the barrier was passed, unless `owner` is gone by then.
    void pass(QObject *owner, Send send)
    {
        if (!m_barrier) {
            send(true);
            return;
        }
        if (m_waiting.empty())
            QMetaObject::invokeMethod(this, &ReplyGate::open, Qt::QueuedConnection);
        m_waiting.emplace_back(owner, std::move(send));
    }

private:
    void open()
    {
        const auto waiting = std::exchange(m_waiting, {});
        const bool isLasting = m_barrier();
        for (const auto &[owner, send] : waiting) {
            if (owner)
                send(isLasting);
        }
    }

    Barrier m_barrier;
    std::vector<std::pair<QPointer<QObject>, Send>> m_waiting;
};

} // namespace longreach::lab
