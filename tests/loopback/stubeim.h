// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/loopback/loopbackserver.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMutex>
#include <QString>

#include <optional>
#include <vector>

namespace longreach::test {

/// The books of an onomondo-eim on loopback, without devices: a test says how orders stand.
class StubEim final {
public:
    /// What happens to the next create instead of 303.
    enum class Mishap { LoseRequest, LoseAnswer, HalfAnswer, Refuse, Throttle, Hang };

    explicit StubEim(LoopbackTls tls = {});

    [[nodiscard]] QUrl url() const { return m_server.url(); }
    [[nodiscard]] LoopbackServer &server() { return m_server; }

    /// The next create suffers `mishap`.
    void misbehave(Mishap mishap);

    /// Lists answer 500, as the real one's from 53 orders on.
    void setListBroken(bool isBroken);

    /// What `GET /devices` lists, in the order of their EIDs; without a call there is no inventory.
    void setDevices(std::vector<QJsonObject> devices);

    /// How many orders were ever created.
    [[nodiscard]] int created() const;

    /// `<facility>/<uuid>` of the newest order.
    [[nodiscard]] QString newest() const;

    /// The order is now `status` with `outcome`.
    void setStatus(const QString &order, const QString &status, const QJsonArray &outcome = {});

private:
    struct Order {
        QString name;
        QByteArray resource;
        QString status = QStringLiteral("new");
        QJsonArray outcome;
    };

    LoopbackAnswer answer(const LoopbackRequest &request);
    LoopbackAnswer create(const QString &facility, const QByteArray &body);
    [[nodiscard]] LoopbackAnswer list(const QString &facility) const;
    [[nodiscard]] LoopbackAnswer lookUp(const QString &order) const;
    LoopbackAnswer remove(const QString &order);
    [[nodiscard]] LoopbackAnswer listDevices(const QString &query) const;

    mutable QMutex m_mutex;
    std::vector<Order> m_orders;
    std::optional<Mishap> m_mishap;
    std::optional<std::vector<QJsonObject>> m_devices;
    bool m_isListBroken = false;
    int m_created = 0;
    LoopbackServer m_server; // ends before the books
};

} // namespace longreach::test
