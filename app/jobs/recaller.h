// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/operation.h"
#include "app/core/timestamp.h"
#include "app/jobs/enginecontext.h"
#include "app/ports/orderreport.h"

#include <QString>

#include <map>

namespace longreach::jobs {

class EimLine;
class EimLines;
class OperationLedger;

/// Calls the orders of cancelled jobs back from their eIMs, each only if a look just before says
/// that the device has not come for it: what it has fetched runs, whatever the eIM is told.
class Recaller final {
public:
    Recaller(EngineContext &context, OperationFlow &flow, OperationLedger &ledger, EimLines &lines);

    /// Takes an operation that is Accepted.
    void add(const Operation &operation);

    void tick();

private:
    void look(EimLine &line, const Operation &operation);
    void revoke(const QString &eim, OperationId id, const QString &orderId);
    void looked(const QString &eim, OperationId id, const QString &orderId, const Result<ports::OrderReport> &report);
    void revoked(const QString &eim, OperationId id, const Result<bool> &result);

    EngineContext &m_context;
    OperationFlow &m_flow;
    OperationLedger &m_ledger;
    EimLines &m_lines;
    std::multimap<Timestamp, OperationId> m_due;
};

} // namespace longreach::jobs
