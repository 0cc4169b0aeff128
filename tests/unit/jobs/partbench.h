// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/eimline.h"
#include "app/jobs/enginecontext.h"
#include "app/jobs/mailbox.h"
#include "app/jobs/operationledger.h"
#include "app/jobs/pollrhythm.h"
#include "tests/unit/jobs/jobworkshop.h"

#include <algorithm>
#include <vector>

namespace longreach::jobs::test {

/// What one part of an engine needs, without the engine: a job of enable operations that are Ready,
/// with their ledger, and a note of all that the part reports.
class PartBench final : public OperationFlow, public OperationLedger::Listener {
public:
    explicit PartBench(int devices = 1);

    /// Brings an operation to `Accepted` with an order at the eIM; returns the order's id.
    QString accept(qint64 sequence = 0);

    /// What is known of an operation moves on, as the part under test does not do it.
    void apply(const OperationEvent &event, qint64 sequence = 0);

    [[nodiscard]] const Operation &operation(qint64 sequence = 0) const { return *ledger.find({job, sequence}); }

    /// How often an event of this kind was reported.
    template <typename Event>
    [[nodiscard]] auto happened() const
    {
        return std::count_if(events.begin(), events.end(),
                             [](const OperationEvent &event) { return std::holds_alternative<Event>(event); });
    }

    void resume(const Operation &operation, const std::optional<Attempt> &audit) override;
    void happen(OperationId id, const OperationEvent &event) override;
    void reported(OperationId id, bool isAudit, const ports::OrderReport &report) override;
    void stored(const std::vector<Operation> &operations, const std::vector<Attempt> &attempts) override;

    JobWorkshop shop;
    Mailbox mailbox;
    EngineContext context{shop.journal, shop.clock, mailbox, shop.options, {}};
    OperationLedger ledger{context, *this};
    EimLines lines{shop.eims, 1};
    PollRhythm rhythm{context};
    qint64 job = 0;
    std::vector<OperationEvent> events;
    std::vector<ports::OrderReport> reports;
};

} // namespace longreach::jobs::test
