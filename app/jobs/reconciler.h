// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/timestamp.h"
#include "app/jobs/enginecontext.h"
#include "app/ports/eim.h"

#include <QString>

#include <map>
#include <memory>
#include <vector>

namespace longreach::jobs {

class EimLine;
class EimLines;
class JobRegister;
class OperationLedger;
class OrderDesk;

/// Looks into the books of eIMs for orders whose submission got no answer: many at a time, and not
/// before a request that is still under way would have arrived.
class Reconciler final {
public:
    Reconciler(EngineContext &context, OperationFlow &flow, JobRegister &jobs, OperationLedger &ledger, EimLines &lines,
               OrderDesk &orders);

    /// Takes an operation that is SubmissionUnknown.
    void add(const Operation &operation);

    void tick();

private:
    /// One look into one eIM's books, while the orders to look for are put together.
    struct Round {
        std::vector<OperationId> ids;
        std::vector<ports::OrderRequest> requests;
        std::size_t missing = 0;
        Timestamp booksFrom = Timestamp::min(); ///< an older order may have been done and forgotten since
    };
    using RoundPointer = std::shared_ptr<Round>;

    /// What waits at one eIM, by when it may be looked for.
    struct Lane {
        std::multimap<Timestamp, OperationId> waiting;
        bool isBusy = false;
    };

    void begin(const QString &eim, Lane &lane, Timestamp now);
    void takeOrder(const QString &eim, const RoundPointer &round, OperationId id, const Result<Order> &order);
    void readKnown(const QString &eim, const RoundPointer &round);
    void ask(const QString &eim, const RoundPointer &round, std::vector<QString> known);
    void answered(const QString &eim, const Round &round, const Result<std::vector<ports::Reconciliation>> &findings);
    void found(OperationId id, const ports::Reconciliation &finding, Timestamp booksFrom);
    void postpone(const QString &eim, const Round &round);
    void postpone(const QString &eim, OperationId id);

    EngineContext &m_context;
    OperationFlow &m_flow;
    JobRegister &m_jobs;
    OperationLedger &m_ledger;
    EimLines &m_lines;
    OrderDesk &m_orders;
    std::map<QString, Lane> m_lanes;
};

} // namespace longreach::jobs
