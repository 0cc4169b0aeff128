// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/jobs/jobworkshop.h"

#include "app/jobs/futures.h"
#include "tests/unit/jobs/samples.h"

#include <QTest>

#include <algorithm>

namespace longreach::jobs::test {

namespace {

constexpr int PatienceMilliseconds = 10'000;

} // namespace

Result<ports::OpenEim> FakeEimSource::find(const QString &name) const
{
    const auto found = m_eims.find(name);
    if (found == m_eims.end())
        return failure(Error::Kind::NotFound, QStringLiteral("no eIM '%1'").arg(name));
    return found->second;
}

JobWorkshop::JobWorkshop(int devices) : eim(std::make_shared<fakes::FakeEim>(clock))
{
    clock.setNow(Start);
    EimConnection connection;
    connection.name = QStringLiteral("lab");
    eims.put({connection, eim});
    std::vector<Device> stored;
    for (int number = 0; number < devices; ++number) {
        stored.push_back(sampleDevice(number));
        eim->put(stored.back());
        m_eids.push_back(stored.back().eid);
    }
    const auto saved = waitFor(journal.devices().save(stored));
    Q_ASSERT(saved);
    options.leaseDuration = std::chrono::hours(24 * 365);
    options.busyTick = std::chrono::milliseconds(1);
    options.idleTick = std::chrono::milliseconds(1);
    options.jitterSeed = 1;
}

JobWorkshop::~JobWorkshop()
{
    killEngine();
}

qint64 JobWorkshop::create(JobPlan plan, const std::function<void(JobDraft &)> &change)
{
    JobDraft draft;
    draft.plan = std::move(plan);
    draft.eids = m_eids;
    if (change)
        change(draft);
    const auto created = waitFor(desk.create(draft, {}));
    return created ? created->id : 0;
}

JobPlan JobWorkshop::enablePlan()
{
    JobPlan plan;
    plan.kind = JobKind::Enable;
    plan.profile = ProfileSelector::parse(u"class:operational").value();
    return plan;
}

void JobWorkshop::startEngine(const QString &holder)
{
    options.holder = holder;
    engine = std::make_unique<Engine>(journal, eims, codes, clock, options);
    engine->start();
}

void JobWorkshop::killEngine()
{
    engine.reset();
    journal.killLeaseHolder();
}

bool JobWorkshop::runUntil(const std::function<bool()> &isDone, std::chrono::milliseconds step)
{
    return QTest::qWaitFor(
        [&] {
            if (isDone())
                return true;
            clock.advance(step);
            return false;
        },
        PatienceMilliseconds);
}

void JobWorkshop::runFor(std::chrono::milliseconds duration)
{
    const auto end = clock.now() + duration;
    runUntil([&] { return clock.now() >= end; }, std::chrono::milliseconds(500));
}

bool JobWorkshop::runToEnd(qint64 id, std::chrono::milliseconds step)
{
    return runUntil(
        [&] {
            const auto state = job(id).state;
            return state == JobState::Finished || state == JobState::Cancelled;
        },
        step);
}

Job JobWorkshop::job(qint64 id)
{
    const auto jobs = waitFor(journal.jobs().readJobs(0)).value().first;
    return *std::find_if(jobs.begin(), jobs.end(), [&](const Job &job) { return job.id == id; });
}

std::vector<Operation> JobWorkshop::operations(qint64 job)
{
    return waitFor(journal.jobs().readOperations(job, 0)).value().first;
}

Operation JobWorkshop::operation(qint64 job, qint64 sequence)
{
    return operations(job).at(static_cast<std::size_t>(sequence));
}

int JobWorkshop::count(qint64 job, OperationState state)
{
    const auto all = operations(job);
    return static_cast<int>(
        std::count_if(all.begin(), all.end(), [&](const Operation &operation) { return operation.state == state; }));
}

Device JobWorkshop::device(int number)
{
    return waitFor(journal.devices().find({sampleEid(number)})).value().at(0);
}

int JobWorkshop::repeatedOrders() const
{
    int repeated = 0;
    const auto orders = eim->orders();
    for (auto order = orders.begin(); order != orders.end(); ++order)
        repeated +=
            std::any_of(orders.begin(), order, [&](const auto &earlier) { return earlier.request == order->request; });
    return repeated;
}

} // namespace longreach::jobs::test
