// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/card/virtualeuicc.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <memory>

class QTcpSocket;

namespace longreach::lab {

/// Puts a virtual card into the virtual reader of a vpcd (vsmartcard), so that the system's card service
/// shows it to any program.
///
/// Connects to vpcd as its cards do and answers what comes; tries again by itself whenever there is no
/// connection. Lives on one thread with an event loop; the card must outlive it.
class VpcdLink final : public QObject {
    Q_OBJECT

public:
    VpcdLink(VirtualEuicc &card, QString host, quint16 port, QObject *parent = nullptr);
    ~VpcdLink() override;

    void start();

Q_SIGNALS:
    /// The card is in the reader.
    void inserted();

    /// There is no connection, or none any more; it goes on trying.
    void lost(const QString &reason);

    /// The card's state may have changed.
    void cardChanged();

private:
    void read();
    void tellQuickly();
    [[nodiscard]] QByteArray answer(const QByteArray &message);

    VirtualEuicc &m_card;
    QString m_host;
    quint16 m_port;
    std::unique_ptr<QTcpSocket> m_socket;
    QTimer m_retry;
    QByteArray m_received;
};

} // namespace longreach::lab
