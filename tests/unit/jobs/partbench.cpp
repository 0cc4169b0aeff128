// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/jobs/partbench.h"

#include "app/jobs/futures.h"
#include "app/jobs/orders.h"

namespace longreach::jobs::test {

namespace {

const OperationMachine BenchMachine{OperationMachine::Traits{.isAuditable = true}};

} // namespace

PartBench::PartBench(int devices) : shop(devices), job(shop.create(JobWorkshop::enablePlan()))
{
    for (auto &operation : shop.operations(job)) {
        operation.state = OperationState::Ready;
        ledger.add(operation);
    }
}

QString PartBench::accept(qint64 sequence)
{
    const auto orderId = waitFor(shop.eim->submit({operation(sequence).eid, auditOrder()}, {})).value();
    apply(event::Sending{}, sequence);
    apply(event::Taken{orderId}, sequence);
    return orderId;
}

void PartBench::apply(const OperationEvent &event, qint64 sequence)
{
    ledger.apply({job, sequence}, event, BenchMachine);
}

void PartBench::resume(const Operation &, const std::optional<Attempt> &) {}

void PartBench::happen(OperationId id, const OperationEvent &event)
{
    events.push_back(event);
    ledger.apply(id, event, BenchMachine);
}

void PartBench::reported(OperationId id, bool, const ports::OrderReport &report)
{
    reports.push_back(report);
    ledger.apply(id, event::Reported{report.verdict, report.reason, report.detail, report.changedAt}, BenchMachine);
}

void PartBench::stored(const std::vector<Operation> &, const std::vector<Attempt> &) {}

} // namespace longreach::jobs::test
