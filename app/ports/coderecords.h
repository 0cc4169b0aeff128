// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eid.h"
#include "app/core/timestamp.h"

#include <QByteArray>
#include <QFuture>

#include <optional>
#include <vector>

namespace longreach::ports {

/// An activation code in custody. The code itself is sealed; who may open it is not the journal's affair.
struct CodeRecord {
    enum class State {
        Unspent,
        Reserved, ///< set aside for an operation that has not been sent
        Spent,    ///< sent with an order: worth nothing to anybody else
        Unknown,  ///< sent, and nobody knows whether it was used
    };

    qint64 id = 0;          ///< given by the journal
    QByteArray fingerprint; ///< keyed digest of the code: finds duplicates without opening it
    QByteArray sealed;
    QString masked;         ///< for people
    std::optional<Eid> eid; ///< bound to this device, or free for any
    State state = State::Unspent;
    qint64 job = 0; ///< the operation that has it: job and sequence; 0: none
    qint64 sequence = 0;
    Timestamp changedAt{};

    friend bool operator==(const CodeRecord &, const CodeRecord &) = default;
};

/// The pool of activation codes. A code is never handed out twice.
class CodeRecords {
public:
    CodeRecords() = default;
    CodeRecords(const CodeRecords &) = delete;
    CodeRecords &operator=(const CodeRecords &) = delete;
    virtual ~CodeRecords() = default;

    /// Adds codes whose fingerprint is new; returns how many were.
    virtual QFuture<Result<qint64>> add(std::vector<CodeRecord> codes) = 0;

    virtual QFuture<Result<std::vector<CodeRecord>>> readAll() = 0;

    /// Fails with NotFound.
    virtual QFuture<Result<CodeRecord>> read(qint64 id) = 0;

    /// Sets aside an unspent code for an operation, one bound to `eid` before a free one. Whoever
    /// asks again for the same operation gets the same code. Fails with NotFound if none is left.
    virtual QFuture<Result<CodeRecord>> reserve(Eid eid, qint64 job, qint64 sequence) = 0;

    /// Fails with NotFound. A spent code never becomes unspent: Conflict.
    virtual QFuture<Result<void>> setState(qint64 id, CodeRecord::State state) = 0;
};

} // namespace longreach::ports
