// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/sealer.h"
#include "app/ports/secrets.h"
#include "app/secrets/secretbytes.h"
#include "app/secrets/serialworker.h"

namespace longreach::secrets {

/// A Sealer whose key lies in Secrets under `sealer/key`, made with the first use.
///
/// With secrets that live for this run only, what it sealed cannot be opened in the next.
class SecretsSealer final : public ports::Sealer {
public:
    /// `secrets` outlives it.
    explicit SecretsSealer(ports::Secrets &secrets) : m_secrets(secrets) {}

    QFuture<Result<std::vector<Sealed>>> seal(std::vector<QByteArray> texts) override;
    QFuture<Result<QByteArray>> open(QByteArray blob) override;

private:
    [[nodiscard]] Result<void> fetchKey();
    [[nodiscard]] Result<void> makeKey();
    [[nodiscard]] Result<std::vector<Sealed>> sealAll(const std::vector<QByteArray> &texts);

    ports::Secrets &m_secrets;
    SecretBytes m_key;     // the worker's alone
    SerialWorker m_worker; // last: ends before what it works on
};

} // namespace longreach::secrets
