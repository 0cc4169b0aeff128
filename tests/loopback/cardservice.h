// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLockFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>

namespace longreach::test {

/// A pcscd of the test's own, with the virtual reader of vsmartcard-vpcd, on private paths: neither sees
/// the other where the machine has a card service already.
///
/// Its clients are processes started with environment(), or this process after useHere().
class CardService final {
public:
    CardService();
    CardService(const CardService &) = delete;
    CardService &operator=(const CardService &) = delete;
    ~CardService();

    /// Why there is no service here, for QSKIP; empty if there is one.
    [[nodiscard]] const QString &whyNot() const noexcept { return m_whyNot; }

    /// Where vpcd waits for the card of the first reader, `Virtual PCD 00 00`.
    [[nodiscard]] QString vpcdAddress() const;

    /// The port of that address; the second reader's, `Virtual PCD 00 01`, is the next one.
    [[nodiscard]] quint16 vpcdPort() const noexcept { return m_port; }

    /// What leads a client to this service.
    [[nodiscard]] QProcessEnvironment environment() const;

    /// Leads this process to it.
    void useHere() const;

    /// Ends it as a crash does. start() then brings up another, at the same socket but with another vpcd.
    void kill();
    bool start();

private:
    /// A link: clients remember the path, and each service has another.
    [[nodiscard]] QString socketPath() const;
    [[nodiscard]] QString ownSocketPath() const;

    QTemporaryDir m_folder;
    quint16 m_port = 0;
    std::unique_ptr<QLockFile> m_ports; ///< keeps other services off them
    QString m_whyNot;
    std::unique_ptr<QProcess> m_process;
};

} // namespace longreach::test
