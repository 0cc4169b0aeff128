// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/keyring.h"

#include <QThread>

#include <functional>

namespace QKeychain {
class Job;
}

namespace longreach::secrets {

/// The keychain of the desktop (Secret Service, KWallet, macOS Keychain, Windows credentials) by
/// QtKeychain, under one service name, on a thread of its own.
///
/// At most one in a process, from start to end: QtKeychain runs all its jobs through one executor
/// that stays on the thread it was first used on.
class QtKeyring final : public Keyring {
public:
    explicit QtKeyring(QString service = QStringLiteral("Longreach"));
    ~QtKeyring() override;

    std::future<Answer> read(const QString &key) override;
    std::future<Answer> write(const QString &key, const QByteArray &value) override;
    std::future<Answer> remove(const QString &key) override;

private:
    using MakeJob = std::function<QKeychain::Job *()>;
    std::future<Answer> start(MakeJob makeJob);

    const QString m_service;
    QThread m_thread;
    QObject *m_context; // lives and ends on m_thread
};

} // namespace longreach::secrets
