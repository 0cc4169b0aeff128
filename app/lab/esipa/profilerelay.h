// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/esipa/packagedesk.h"
#include "app/sgp32/esipa/jsonbinding.h"

#include <QByteArray>
#include <QCache>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSslConfiguration>
#include <QString>

#include <functional>

namespace longreach::lab {

/// Carries a download session of a device to the one SM-DP+ the lab knows, over ES9+ (SGP.32, 6.3.3).
///
/// Without an SM-DP+ every session is refused at its first message. What a session came to ends
/// the download's order. Lives on the lab's thread.
class ProfileRelay final : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const QByteArray &answer)>;

    /// `smdp` is `host[:port]`, or empty for none; `trustedPem` are the roots its certificate may have.
    ProfileRelay(PackageDesk &desk, const LabClock &clock, const QString &smdp, const QByteArray &trustedPem,
                 QObject *parent);

    /// Which function `message` asks for, if it is one of a session.
    [[nodiscard]] static std::optional<sgp32::HttpFunction> functionOf(const QByteArray &message);

    /// Answers a message of a session, some time later. `eid` is the device on that connection, if known.
    void relay(sgp32::HttpFunction function, const QByteArray &message, const QByteArray &eid, const Done &done);

    /// Passes a notification on to the SM-DP+ if it is meant for that.
    void forward(const sgp32::PendingNotification &notification);

    /// The device of a session, by the SM-DP+'s transaction id; empty if there is none.
    [[nodiscard]] QByteArray eidOf(const sgp32::TransactionId &session) const;

private:
    void post(sgp32::HttpFunction function, const QJsonObject &body,
              const std::function<void(Result<QJsonObject>)> &done);
    void conclude(sgp32::HttpFunction function, const QByteArray &eid, const QByteArray &message,
                  const QByteArray &answer);
    [[nodiscard]] QByteArray senderOf(sgp32::HttpFunction function, const QByteArray &message,
                                      const QByteArray &eid) const;

    PackageDesk &m_desk;
    const LabClock &m_clock;
    QString m_smdp;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_network;
    QCache<QByteArray, QByteArray> m_sessions; ///< EIDs by the SM-DP+'s transaction id
};

} // namespace longreach::lab
