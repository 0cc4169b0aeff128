// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/order.h"
#include "app/jobs/devicegate.h"
#include "app/jobs/eimline.h"
#include "app/jobs/enginecontext.h"
#include "app/jobs/submissionqueue.h"

#include <QHash>

#include <vector>

namespace longreach::jobs {

class JobRegister;
class OperationLedger;
class OrderDesk;
struct ActiveJob;

/// Sends operations to their eIMs: as many at once as limits of eIM and job allow, each only after
/// the journal has it as Submitting.
class Submitter final {
public:
    Submitter(EngineContext &context, OperationFlow &flow, JobRegister &jobs, OperationLedger &ledger, EimLines &lines,
              OrderDesk &orders);

    /// Queues an operation that is Ready.
    void push(const Operation &operation);

    /// Takes whose turn it is: they become Submitting.
    void fill();

    /// Sends those of `operations` that are Submitting: the journal has them now.
    void stored(const std::vector<Operation> &operations);

    /// The operation has its device for itself, as it was found after a restart.
    void occupy(const Operation &operation);

    /// The operation is done with its device: the next may have it.
    void leave(const Operation &operation);

    /// Submissions sent and not answered.
    [[nodiscard]] int underWay() const noexcept { return m_underWay; }

    /// Gives back what was to be sent and was not: from now on nothing is.
    void close();

private:
    void fill(EimLine &line);
    [[nodiscard]] bool mayTake(qint64 job) const;
    [[nodiscard]] qint64 makingAt(const QString &eim) const;
    [[nodiscard]] qint64 makingOf(qint64 job) const;
    void begin(EimLine &line, ActiveJob &job, const Operation &operation);
    void prepared(OperationId id, const Result<Order> &order);
    void send(const Operation &operation, Order order);
    void answered(const Operation &operation, const Result<QString> &orderId, const EimLine::Departure &departure);
    void failed(const Operation &operation, const Error &error);

    EngineContext &m_context;
    OperationFlow &m_flow;
    JobRegister &m_jobs;
    OperationLedger &m_ledger;
    EimLines &m_lines;
    OrderDesk &m_orders;
    SubmissionQueue m_queue;
    DeviceGate m_gate;
    QHash<OperationId, QString> m_making; // whose orders are being made, with their eIMs
    QHash<OperationId, Order> m_prepared; // waiting to be stored as Submitting
    Timestamp m_codesRestUntil{};
    int m_underWay = 0;
    bool m_isClosed = false;
};

} // namespace longreach::jobs
