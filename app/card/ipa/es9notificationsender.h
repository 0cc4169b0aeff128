// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/bench/notificationsender.h"
#include "app/ports/clock.h"

namespace longreach::card {

/// Sends notifications over ES9+ in the JSON binding (SGP.22, 6.5.2.4).
///
/// SM-DP+ servers show certificates of GSMA's CIs, which no system trusts: their roots are read from a PEM
/// file of their own, or a folder of files, and then nobody else is trusted. Without any the system's CAs
/// decide, which suits test servers only; the failure says where the roots belong.
class Es9NotificationSender final : public NotificationSender {
public:
    /// `rootsFile`, a file or a folder, may be empty, or not exist yet. `clock` outlives it.
    Es9NotificationSender(QString rootsFile, const ports::Clock &clock)
        : m_rootsFile(std::move(rootsFile)), m_clock(clock)
    {}

    Result<void> send(const QString &address, const QByteArray &notification, const QString &reader, TraceLog &trace,
                      std::stop_token stop) override;

private:
    QString m_rootsFile;
    const ports::Clock &m_clock;
};

} // namespace longreach::card
