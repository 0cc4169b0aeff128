// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QFuture>

#include <vector>

namespace longreach::ports {

/// Closes small secrets so that they may lie in the journal, and opens them again.
///
/// One key, made with the first use and kept in Secrets. Sealing is authenticated encryption
/// (AES-256-GCM, a fresh nonce each time, all in one blob); the fingerprint is a keyed digest
/// (HMAC-SHA-256), the same for the same text, so that duplicates are found without opening.
/// Callable from any thread; a future completes on a thread of the sealer's own, so continue with
/// `then(context, ...)`. Nothing of a text ever reaches an Error or a log. All calls may fail with
/// what Secrets fails with.
class Sealer {
public:
    struct Sealed {
        QByteArray blob;
        QByteArray fingerprint; ///< 32 octets
    };

    Sealer() = default;
    Sealer(const Sealer &) = delete;
    Sealer &operator=(const Sealer &) = delete;
    virtual ~Sealer() = default;

    /// One for each of `texts`, in their order.
    virtual QFuture<Result<std::vector<Sealed>>> seal(std::vector<QByteArray> texts) = 0;

    /// Fails with Damaged if `blob` was not sealed with this key or was changed since.
    virtual QFuture<Result<QByteArray>> open(QByteArray blob) = 0;
};

} // namespace longreach::ports
