// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/codepool.h"
#include "app/jobs/eimsource.h"
#include "app/jobs/engine.h"
#include "app/jobs/jobdesk.h"
#include "tests/fakes/fakeeim.h"
#include "tests/fakes/fakejournal.h"
#include "tests/fakes/fakesealer.h"
#include "tests/fakes/manualclock.h"

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace longreach::jobs::test {

/// The eIMs of a workshop by name.
class FakeEimSource final : public EimSource {
public:
    void put(const ports::OpenEim &open) { m_eims[open.connection.name] = open; }
    Result<ports::OpenEim> find(const QString &name) const override;

private:
    std::map<QString, ports::OpenEim> m_eims;
};

/// All that jobs need, in memory: a journal with devices, one eIM named "lab", a clock that a test
/// moves, and an engine to start, stop and kill.
class JobWorkshop final {
public:
    explicit JobWorkshop(int devices);
    ~JobWorkshop();

    /// A job over all devices. `change` may alter the draft.
    qint64 create(JobPlan plan, const std::function<void(JobDraft &)> &change = {});

    /// A plan that enables the operational profile.
    static JobPlan enablePlan();

    void startEngine(const QString &holder = QStringLiteral("first"));

    /// The engine's process dies: what is not in the journal is lost.
    void killEngine();

    /// Moves the clock on in steps, letting the engine work, until `isDone`; false after ten seconds.
    bool runUntil(const std::function<bool()> &isDone, std::chrono::milliseconds step = std::chrono::milliseconds(100));

    /// Lets the engine work for so long by its clock.
    void runFor(std::chrono::milliseconds duration);

    bool runToEnd(qint64 job, std::chrono::milliseconds step = std::chrono::milliseconds(250));

    [[nodiscard]] Job job(qint64 id);
    [[nodiscard]] std::vector<Operation> operations(qint64 job);
    [[nodiscard]] Operation operation(qint64 job, qint64 sequence = 0);
    [[nodiscard]] int count(qint64 job, OperationState state);
    [[nodiscard]] Device device(int number);

    /// Order creations at the eIM that repeat an earlier one for the same device.
    [[nodiscard]] int repeatedOrders() const;

    fakes::ManualClock clock;
    fakes::FakeJournal journal{clock};
    std::shared_ptr<fakes::FakeEim> eim;
    FakeEimSource eims;
    fakes::FakeSealer sealer;
    CodePool codes{journal.codes(), sealer};
    JobDesk desk{journal, eims, clock};
    EngineOptions options;
    std::unique_ptr<Engine> engine;

private:
    std::vector<Eid> m_eids;
};

} // namespace longreach::jobs::test
