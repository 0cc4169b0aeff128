// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/secrets.h"

namespace longreach::workspace {

/// The encrypted file of a store whose passphrase was not given: every call fails with Locked, and
/// what needs no secret goes on.
class LockedSecrets final : public ports::Secrets {
public:
    [[nodiscard]] Place place() const override { return Place::PassphraseFile; }
    QFuture<Result<QByteArray>> read(const QString &key) override;
    QFuture<Result<void>> write(const QString &key, const QByteArray &value) override;
    QFuture<Result<void>> remove(const QString &key) override;
};

} // namespace longreach::workspace
