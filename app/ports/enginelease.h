// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/timestamp.h"

#include <QFuture>
#include <QString>

#include <chrono>

namespace longreach::ports {

/// The right to run the operations of a store: one process has it at a time.
///
/// A holder renews it well within `duration`. The lease of a holder who is dead (his process is
/// gone, or he let it run out) can be acquired by another. A holder whose renewal fails with
/// Conflict has lost it and must send nothing more.
class EngineLease {
public:
    struct Holder {
        QString name; ///< host, process and a random part: unique to one run
        Timestamp until{};
    };

    EngineLease() = default;
    EngineLease(const EngineLease &) = delete;
    EngineLease &operator=(const EngineLease &) = delete;
    virtual ~EngineLease() = default;

    /// Takes or renews the lease for `name`. Fails with Conflict, naming the holder, while another has it.
    virtual QFuture<Result<Holder>> acquire(QString name, std::chrono::milliseconds duration) = 0;

    /// Gives it back; succeeds also if it was not held.
    virtual QFuture<Result<void>> release(QString name) = 0;

    /// Who has it; an empty name if nobody.
    virtual QFuture<Result<Holder>> holder() = 0;
};

} // namespace longreach::ports
