// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QThread>
#include <QUrl>

#include <atomic>
#include <memory>
#include <vector>

class QNetworkReply;

namespace longreach::bench {

/// What the engine is measured against: the same requests by QNetworkAccessManager, six at a time,
/// with no journal, no states and no results read. On a thread of its own, as the engine is.
class PlainLoop final {
public:
    /// Posts each body to `/psmo/create`, then looks `lookUps` times at the orders in turn.
    PlainLoop(const QUrl &baseUrl, const QByteArray &trustedPem, std::vector<QByteArray> bodies, int lookUps);
    PlainLoop(const PlainLoop &) = delete;
    PlainLoop &operator=(const PlainLoop &) = delete;
    ~PlainLoop();

    [[nodiscard]] bool isDone() const noexcept { return m_answered == m_bodies.size() + m_lookUps; }
    [[nodiscard]] int failures() const noexcept { return m_failures; }

private:
    void start();
    void sendNext();
    void take(QNetworkReply *reply, bool isCreate);
    [[nodiscard]] QNetworkRequest requestFor(const QString &path) const;

    QThread m_thread;
    std::unique_ptr<QNetworkAccessManager> m_network; // on m_thread
    QUrl m_baseUrl;
    QNetworkRequest m_template;
    std::vector<QByteArray> m_bodies;
    std::size_t m_lookUps;
    std::vector<QString> m_orders;
    std::size_t m_sent = 0;
    std::atomic<std::size_t> m_answered = 0;
    std::atomic<int> m_failures = 0;
};

} // namespace longreach::bench
