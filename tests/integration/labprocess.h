// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eimconnection.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <vector>

namespace longreach::test {

/// `longreachctl lab serve` as a process of its own, from construction to destruction.
class LabProcess final {
public:
    /// An order as the lab tells it was created.
    struct Order {
        QString id;
        QString eid;
        QByteArray body; ///< what was asked, as the lab keeps it
    };

    /// `arguments` go behind `lab serve`. Waits until it listens.
    explicit LabProcess(const QStringList &arguments);
    LabProcess(const LabProcess &) = delete;
    LabProcess &operator=(const LabProcess &) = delete;
    ~LabProcess();

    [[nodiscard]] bool isListening() const { return !m_connection.baseUrl.isEmpty(); }

    /// A connection to it called `lab`, its certificate pinned.
    [[nodiscard]] const EimConnection &connection() const noexcept { return m_connection; }

    /// Where IPAs poll.
    [[nodiscard]] const QString &esipaUrl() const noexcept { return m_esipaUrl; }

    /// Ends it with SIGKILL, as a power cut would.
    void kill();

    /// Every create it ever accepted.
    [[nodiscard]] Result<std::vector<Order>> orders() const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    EimConnection m_connection;
    QString m_esipaUrl;
};

} // namespace longreach::test
