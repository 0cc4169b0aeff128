// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/serveridentity.h"

#include <QWidget>

class QPushButton;

namespace longreach {

class Banner;

/// What the server shows of itself now, beside what the connection pins: the same, another, or to be
/// compared with what the operator of the eIM says before it is pinned.
class ServerPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ServerPanel(QWidget *parent = nullptr);

    void showWaiting(const QString &host);

    /// `pinnedPem` is what the connection pins; empty: nothing.
    void showIdentity(const Result<ServerIdentity> &identity, const QByteArray &pinnedPem);

    /// What was shown stands for another address or another pin.
    void clear();

Q_SIGNALS:
    /// The person asks what the server shows.
    void wanted();
    void pinRequested(const QByteArray &pem);

private:
    Banner *m_banner;
    QPushButton *m_look;
    QPushButton *m_pin;
    QByteArray m_pem;
};

} // namespace longreach
