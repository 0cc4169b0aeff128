// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/activationcode.h"
#include "app/core/eid.h"
#include "app/core/result.h"
#include "app/jobs/codefile.h"
#include "app/ports/coderecords.h"
#include "app/ports/sealer.h"

#include <QFuture>

#include <vector>

namespace longreach::jobs {

/// Custody of activation codes: sealed in the journal, handed out once, never shown whole.
///
/// Callable from any thread; continue futures with `then(context, ...)`. Must outlive its futures.
class CodePool final {
public:
    struct Counts {
        qint64 unspent = 0;
        qint64 bound = 0; ///< of the unspent, those bound to a device
        qint64 reserved = 0;
        qint64 spent = 0;
        qint64 unknown = 0;
    };

    struct Handout {
        qint64 id = 0;
        ActivationCode code;
    };

    CodePool(ports::CodeRecords &records, ports::Sealer &sealer);

    /// Adds codes that are not in the pool yet; returns how many were new.
    QFuture<Result<qint64>> add(std::vector<CodeEntry> entries);

    QFuture<Result<Counts>> counts() const;

    /// The code of an operation: the one it has, else one bound to `eid`, else a free one.
    /// Fails with NotFound if none is left.
    QFuture<Result<Handout>> handOut(Eid eid, qint64 job, qint64 sequence);

    /// Notes that the code was sent, or that nobody knows whether it was.
    QFuture<Result<void>> setSpent(qint64 id);
    QFuture<Result<void>> setUnknown(qint64 id);

    /// Gives a code back that was set aside and never sent.
    QFuture<Result<void>> setUnspent(qint64 id);

private:
    ports::CodeRecords &m_records;
    ports::Sealer &m_sealer;
};

} // namespace longreach::jobs
