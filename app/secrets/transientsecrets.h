// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/secrets.h"
#include "app/secrets/secretbytes.h"

#include <QMutex>

#include <map>

namespace longreach::secrets {

/// Secrets kept in memory until the process ends: nothing to unlock, nothing left behind.
/// Futures are complete when they are returned.
class TransientSecrets final : public ports::Secrets {
public:
    [[nodiscard]] Place place() const override { return Place::ThisRunOnly; }
    QFuture<Result<QByteArray>> read(const QString &key) override;
    QFuture<Result<void>> write(const QString &key, const QByteArray &value) override;
    QFuture<Result<void>> remove(const QString &key) override;

private:
    QMutex m_mutex;
    std::map<QString, SecretBytes> m_values;
};

} // namespace longreach::secrets
