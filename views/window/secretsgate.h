// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/secretslock.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>

#include <functional>

namespace longreach {

/// The passphrase that may stand before the store's passwords and tokens, as the window sees it.
class SecretsGate final : public QObject {
    Q_OBJECT

public:
    using Look = std::function<SecretsLock()>;
    using Opener = std::function<QFuture<Result<void>>(const QByteArray &passphrase)>;

    SecretsGate(Look look, Opener open, QObject *parent = nullptr);

    [[nodiscard]] SecretsLock lock() const { return m_look(); }

    /// See ports::Secrets::unlock().
    QFuture<Result<void>> unlock(const QByteArray &passphrase);

Q_SIGNALS:
    /// The right passphrase was given.
    void unlocked();

private:
    Look m_look;
    Opener m_open;
};

} // namespace longreach
