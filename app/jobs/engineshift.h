// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/auditor.h"
#include "app/jobs/contactwatch.h"
#include "app/jobs/devicenotes.h"
#include "app/jobs/eimline.h"
#include "app/jobs/enginecontext.h"
#include "app/jobs/enginestatus.h"
#include "app/jobs/jobcommands.h"
#include "app/jobs/jobintake.h"
#include "app/jobs/jobregister.h"
#include "app/jobs/mailbox.h"
#include "app/jobs/operationledger.h"
#include "app/jobs/orderdesk.h"
#include "app/jobs/pollrhythm.h"
#include "app/jobs/recaller.h"
#include "app/jobs/reconciler.h"
#include "app/jobs/resultpoller.h"
#include "app/jobs/submitter.h"

#include <stop_token>
#include <vector>

namespace longreach::jobs {

/// What an engine does from getting the lease to losing it.
///
/// Its parts each know one way of moving an operation on and report to here, where what happened
/// meets the table (OperationMachine) and the operation goes to the part that sees to its next need.
/// Ending the shift stops every request under way; what was not settled is in the journal for the next.
class EngineShift final : public OperationFlow, private OperationLedger::Listener {
public:
    EngineShift(ports::Journal &journal, const EimSource &eims, CodePool &codes, const ports::Clock &clock,
                const EngineOptions &options, quint32 jitterSeed);
    ~EngineShift() override;

    /// One round of everything that is due.
    void tick();

    /// Sends nothing from now on.
    void close();

    /// Whether nothing is under way any more that close() should wait for.
    [[nodiscard]] bool isQuiet() const;

    /// Stops what is still under way, whatever becomes of it.
    void abandon() { m_stop.request_stop(); }

    /// Whether something will happen soon, so that a quick tick is worth while.
    [[nodiscard]] bool isBusy() const;

    void describe(EngineStatus &status) const;

    void resume(const Operation &operation, const std::optional<Attempt> &audit) override;
    void happen(OperationId id, const OperationEvent &event) override;
    void reported(OperationId id, bool isAudit, const ports::OrderReport &report) override;

private:
    void stored(const std::vector<Operation> &operations, const std::vector<Attempt> &attempts) override;
    void route(OperationId id, Need need);
    void awaitResult(const Operation &operation);
    void awaitTurn(const Operation &operation);
    void endAttempt(const Operation &operation);
    void noteDevice(const ActiveJob &job, const Operation &operation, const ports::OrderReport &report);

    std::stop_source m_stop;
    Mailbox m_mailbox;
    EngineContext m_context;
    JobRegister m_jobs;
    OperationLedger m_ledger;
    EimLines m_lines;
    PollRhythm m_rhythm;
    DeviceNotes m_notes;
    OrderDesk m_orders;
    Submitter m_submitter;
    ResultPoller m_poller;
    Reconciler m_reconciler;
    Auditor m_auditor;
    ContactWatch m_contacts;
    Recaller m_recaller;
    JobCommands m_commands;
    JobIntake m_intake;
    QByteArray m_lastRaw; // of the report that is being taken in
};

} // namespace longreach::jobs
