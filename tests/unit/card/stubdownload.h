// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/card/cardstock.h"
#include "app/sgp32/esipa/relayedsession.h"
#include "tests/loopback/loopbackserver.h"

#include <QStringList>

#include <memory>
#include <mutex>
#include <optional>

namespace longreach::test {

/// An eIM that orders one download and plays the SM-DP+ behind it, as far as a session of one profile goes.
/// Its handler runs on the server's thread.
class StubDownload final {
public:
    /// Where it says no, if it does.
    enum class Refuses { Nothing, Initiate, Client, Package };

    /// Of the one profile it has.
    static constexpr QLatin1String DownloadedIccid{"89882211000000000018"};

    StubDownload(std::shared_ptr<const lab::CardStock> stock, Refuses refuses, QByteArray order);

    LoopbackAnswer answer(const LoopbackRequest &request);

    /// What was asked of it, in the standard's words, and what the card reported.
    [[nodiscard]] QStringList seen() const;
    [[nodiscard]] QByteArray reported() const;

private:
    QByteArray take(const QByteArray &message);
    QByteArray initiate(const QByteArray &message);
    QByteArray authenticate(const QByteArray &message);
    QByteArray package(const QByteArray &message) const;
    void note(const QString &what, const QByteArray &message = {});

    std::shared_ptr<const lab::CardStock> m_stock;
    Refuses m_refuses;
    QByteArray m_order;
    sgp32::PrivateKey m_key;
    std::optional<Eid> m_eid; ///< of the card that was authenticated
    mutable std::mutex m_mutex;
    QStringList m_seen;
    QByteArray m_reported;
};

} // namespace longreach::test
