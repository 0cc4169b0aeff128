// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/operation.h"
#include "app/jobs/eimline.h"
#include "app/jobs/enginecontext.h"
#include "app/ports/orderreport.h"

#include <QHash>
#include <QString>

#include <deque>
#include <map>
#include <vector>

namespace longreach::jobs {

class JobRegister;
class OperationLedger;
class ResultPoller;

/// Asks cards for their profiles to find out what became of operations: at most once for each
/// attempt. That the one audit is used up is in the journal before it leaves.
class Auditor final {
public:
    Auditor(EngineContext &context, OperationFlow &flow, JobRegister &jobs, OperationLedger &ledger, EimLines &lines,
            ResultPoller &poller);

    /// Audits an operation, unless its audit is used up: then nothing will come of it.
    void add(const Operation &operation);

    /// Goes on with an audit that an earlier engine began.
    void resume(const Operation &operation, const Attempt &audit);

    void tick();

    /// Sends the audits among `attempts`: the journal has them now.
    void stored(const std::vector<Attempt> &attempts);

    /// The eIM said how an audit stands.
    void reported(const Operation &operation, const ports::OrderReport &report);

    /// The operation is settled, whatever its audit would have shown.
    void forget(OperationId id);

private:
    void begin(OperationId id);
    void send(OperationId id);
    void answered(const QString &eim, OperationId id, const Result<QString> &orderId,
                  const EimLine::Departure &departure);
    void end(OperationId id, const OperationEvent &event, const QString &outcome, const QByteArray &raw = {});

    EngineContext &m_context;
    OperationFlow &m_flow;
    JobRegister &m_jobs;
    OperationLedger &m_ledger;
    EimLines &m_lines;
    ResultPoller &m_poller;
    std::map<QString, std::deque<OperationId>> m_waiting; // by eIM
    QHash<OperationId, Attempt> m_audits;                 // begun
};

} // namespace longreach::jobs
