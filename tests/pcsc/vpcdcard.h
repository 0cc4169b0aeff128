// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <atomic>
#include <functional>
#include <optional>
#include <thread>

namespace longreach::test {

/// A card in a virtual reader of vpcd, on a thread of its own: there from construction to
/// destruction, or until its answer is to vanish.
class VpcdCard final {
public:
    /// The response to a command; nothing to be pulled out in the middle of it.
    using Respond = std::function<std::optional<QByteArray>(const QByteArray &command)>;

    VpcdCard(quint16 port, QByteArray atr, Respond respond);
    VpcdCard(const VpcdCard &) = delete;
    VpcdCard &operator=(const VpcdCard &) = delete;
    ~VpcdCard();

private:
    void serve();
    [[nodiscard]] bool answer(const QByteArray &message);
    [[nodiscard]] bool read(char *to, std::size_t size) const;
    [[nodiscard]] bool write(const QByteArray &message) const;

    QByteArray m_atr;
    Respond m_respond;
    std::atomic<int> m_socket = -1;
    std::thread m_thread;
};

} // namespace longreach::test
