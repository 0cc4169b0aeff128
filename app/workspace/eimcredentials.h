// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eimconnection.h"
#include "app/core/result.h"
#include "app/ports/secrets.h"

#include <QFuture>

namespace longreach::workspace {

/// What is kept as secrets for an eIM goes by the eIM's name, and so has to come along with a new one.
///
/// Callable from any thread. Where a connection has no use for secrets the keeper is left alone: it
/// may be locked, or there may be none.
class EimCredentials final {
public:
    /// `secrets` outlives the futures.
    explicit EimCredentials(ports::Secrets &secrets) noexcept : m_secrets(secrets) {}

    /// Keeps what is kept for `former` for `present` too. Fails with Locked, TimedOut, StorageFull or Storage.
    QFuture<Result<void>> copy(const EimConnection &former, const EimConnection &present);

    /// Forgets what is kept for `connection`. Fails with Locked, TimedOut or Storage.
    QFuture<Result<void>> forget(const EimConnection &connection);

private:
    ports::Secrets &m_secrets;
};

} // namespace longreach::workspace
