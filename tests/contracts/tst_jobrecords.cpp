// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ports/jobrecords.h"

#include "tests/contracts/journals.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <algorithm>

using namespace longreach;
using namespace longreach::test;

class JobRecordsContract final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { JournalUnderTest::addRows(); }
    void numbersAndCountsWhatItStores();
    void keepsEveryFieldOfAJob();
    void keepsEveryFieldOfAnOperation();
    void adjustsCounts();
    void handsOverOnlyWhatIsNewer();
    void readsWhatIsUnsettled();
    void readsTheHistoryOfADevice();
    void hasDevicesRememberTheLast();
    void keepsAttempts();
    void remembersOrderIds();
    void changesNothingWhenOneIsUnknown();
    void savesTheStateOfAJob();
    void keepsRequestsUntilRemoved();

private:
    static std::vector<Operation> operationsOf(const JournalUnderTest &journal, qint64 job, qint64 since = 0)
    {
        return journal->jobs().readOperations(job, since).result().value().first;
    }

    static Job jobOf(const JournalUnderTest &journal, qint64 id)
    {
        const auto jobs = journal->jobs().readJobs(0).result().value().first;
        return *std::find_if(jobs.begin(), jobs.end(), [id](const Job &job) { return job.id == id; });
    }

    std::size_t m_changed = 0; ///< devices that the last save changed
};

void JobRecordsContract::numbersAndCountsWhatItStores()
{
    JournalUnderTest journal;
    auto ineligible = sampleOperation(3);
    ineligible.state = OperationState::Ineligible;
    ineligible.isSettled = true;
    const auto first =
        journal->jobs().create({}, {sampleOperation(1), sampleOperation(2), ineligible}).result().value();
    const auto second = journal->jobs().create({}, {sampleOperation(1)}).result().value();
    QVERIFY(first.id > 0);
    QVERIFY(second.id > first.id);
    QCOMPARE(first.total, 3);
    QCOMPARE(first.counts,
             (std::map<OperationState, qint64>{{OperationState::Ready, 2}, {OperationState::Ineligible, 1}}));
    QCOMPARE(jobOf(journal, first.id), first);
    const auto operations = operationsOf(journal, first.id);
    QCOMPARE(operations.size(), 3U);
    for (qint64 at = 0; at < 3; ++at) {
        QCOMPARE(operations.at(static_cast<std::size_t>(at)).job, first.id);
        QCOMPARE(operations.at(static_cast<std::size_t>(at)).sequence, at);
    }
    QVERIFY(operationsOf(journal, 99).empty());
}

void JobRecordsContract::keepsEveryFieldOfAJob()
{
    JournalUnderTest journal;
    const auto now = journal.clock().now();
    Job job{.kind = JobKind::Sequence,
            .state = JobState::Paused,
            .title = QStringLiteral("Brazil → local"),
            .query = QStringLiteral("country:BR"),
            .plan = QByteArrayLiteral("{\"rollback\":true}"),
            .limitOpen = 7,
            .ratePerMinute = 60,
            .counts = {},
            .createdAt = now,
            .startedAt = now + std::chrono::milliseconds(1),
            .finishedAt = now + std::chrono::milliseconds(2)};
    job.id = journal->jobs().create(job, {}).result().value().id;
    QCOMPARE(jobOf(journal, job.id), job);
}

void JobRecordsContract::keepsEveryFieldOfAnOperation()
{
    JournalUnderTest journal;
    const auto job = journal->jobs().create({}, {sampleOperation(1), sampleOperation(2)}).result().value();
    auto operation = operationsOf(journal, job.id).at(1);
    const auto now = journal.clock().now();
    operation.state = OperationState::Interrupted;
    operation.isSettled = true;
    operation.reason = QStringLiteral("stuckOrder");
    operation.detail = QStringLiteral("given up after 24 h");
    operation.attempts = 2;
    operation.orderId = QStringLiteral("42");
    operation.target = Iccid::parse(u"8944000000000000001").value();
    operation.former.reset();
    operation.particulars = QByteArrayLiteral("[]");
    operation.code = 12;
    operation.submittedAt = now;
    operation.deliveredAt = now + std::chrono::seconds(1);
    operation.finishedAt = now + std::chrono::seconds(2);
    operation.changedAt = now + std::chrono::seconds(3);
    QVERIFY(journal->jobs().save({operation}, {}).result());
    QCOMPARE(operationsOf(journal, job.id).at(1), operation);
}

void JobRecordsContract::adjustsCounts()
{
    JournalUnderTest journal;
    const auto job =
        journal->jobs().create({}, {sampleOperation(1), sampleOperation(2), sampleOperation(3)}).result().value();
    auto operations = operationsOf(journal, job.id);
    operations[0].state = OperationState::Accepted;
    operations[1].state = OperationState::Accepted;
    QVERIFY(journal->jobs().save(operations, {}).result());
    QCOMPARE(jobOf(journal, job.id).counts,
             (std::map<OperationState, qint64>{{OperationState::Ready, 1}, {OperationState::Accepted, 2}}));
    operations[0].state = operations[1].state = operations[2].state = OperationState::Succeeded;
    QVERIFY(journal->jobs().save(operations, {}).result());
    QCOMPARE(jobOf(journal, job.id).counts, (std::map<OperationState, qint64>{{OperationState::Succeeded, 3}}));
    QCOMPARE(jobOf(journal, job.id).total, 3);
}

void JobRecordsContract::handsOverOnlyWhatIsNewer()
{
    JournalUnderTest journal;
    const auto job = journal->jobs().create({}, {sampleOperation(1), sampleOperation(2)}).result().value();
    const auto other = journal->jobs().create({}, {sampleOperation(3)}).result().value();
    const auto [operations, revision] = journal->jobs().readOperations(job.id, 0).result().value();
    QCOMPARE(revision, journal->revision().result().value());
    QVERIFY(operationsOf(journal, job.id, revision).empty());
    QVERIFY(journal->jobs().readJobs(revision).result().value().first.empty());
    auto changed = operations.at(1);
    changed.state = OperationState::Submitting;
    QVERIFY(journal->jobs().save({changed}, {}).result());
    QCOMPARE(operationsOf(journal, job.id, revision), std::vector{changed});
    QVERIFY(operationsOf(journal, other.id, revision).empty());
    const auto jobs = journal->jobs().readJobs(revision).result().value().first;
    QCOMPARE(jobs.size(), 1U);
    QCOMPARE(jobs.at(0).id, job.id);
}

void JobRecordsContract::readsWhatIsUnsettled()
{
    JournalUnderTest journal;
    auto settled = sampleOperation(2);
    settled.isSettled = true;
    const auto job = journal->jobs().create({}, {sampleOperation(1), settled}).result().value();
    QVERIFY(journal->jobs().create({}, {sampleOperation(3)}).result());
    auto unsettled = journal->jobs().readUnsettled().result().value();
    QCOMPARE(unsettled.size(), 2U);
    QCOMPARE(unsettled.at(0).eid, sampleOperation(1).eid);
    QCOMPARE(unsettled.at(1).eid, sampleOperation(3).eid);
    unsettled.at(0).isSettled = true;
    QVERIFY(journal->jobs().save({unsettled.at(0)}, {}).result());
    QCOMPARE(journal->jobs().readUnsettled().result().value(), std::vector{unsettled.at(1)});
    QCOMPARE(operationsOf(journal, job.id).size(), 2U);
}

void JobRecordsContract::readsTheHistoryOfADevice()
{
    JournalUnderTest journal;
    std::vector<qint64> jobs;
    for (int turn = 0; turn < 3; ++turn)
        jobs.push_back(journal->jobs().create({}, {sampleOperation(5), sampleOperation(1)}).result().value().id);
    const auto history = journal->jobs().readHistory(sampleOperation(1).eid, 2).result().value();
    QCOMPARE(history.size(), 2U);
    QCOMPARE(history.at(0).job, jobs.at(2));
    QCOMPARE(history.at(1).job, jobs.at(1));
    QCOMPARE(history.at(0).sequence, 1);
    QVERIFY(journal->jobs().readHistory(sampleOperation(7).eid, 2).result().value().empty());
}

void JobRecordsContract::hasDevicesRememberTheLast()
{
    JournalUnderTest journal;
    QVERIFY(journal->devices().save({sampleDevice(1), sampleDevice(2)}).result());
    const auto job = journal->jobs().create({}, {sampleOperation(1), sampleOperation(1), sampleOperation(9)}).result();
    auto operations = operationsOf(journal, job->id);
    const auto stored = [&] { return journal->devices().find({sampleDevice(1).eid}).result()->front(); };
    const auto save = [&](Operation &operation) {
        const auto before = journal->revision().result().value();
        QVERIFY(journal->jobs().save({operation}, {}).result());
        std::size_t changed = 0;
        const auto sink = [&changed](const std::vector<Device> &devices) { changed += devices.size(); };
        QVERIFY(journal->devices().read(before, sink, {}).result());
        m_changed = changed;
    };
    save(operations[0]); // was never sent
    QVERIFY(!stored().lastOperation);
    const auto now = journal.clock().now();
    operations[0].state = OperationState::Accepted;
    operations[0].submittedAt = now;
    save(operations[0]);
    QCOMPARE(m_changed, std::size_t{1}); // who follows the fleet hears of it
    QCOMPARE(stored().lastOperation, lastOf(operations[0]));
    save(operations[0]);
    QCOMPARE(m_changed, std::size_t{0}); // nothing new
    operations[1].state = OperationState::Failed;
    operations[1].submittedAt = now + std::chrono::minutes(1);
    operations[1].deliveredAt = now + std::chrono::minutes(2);
    operations[1].finishedAt = now + std::chrono::minutes(3);
    save(operations[1]);
    QCOMPARE(stored().lastOperation, lastOf(operations[1]));
    operations[0].state = OperationState::Verified;
    save(operations[0]);
    QCOMPARE(stored().lastOperation, lastOf(operations[1])); // which was sent later
    operations[2].state = OperationState::Accepted;
    operations[2].submittedAt = now;
    save(operations[2]); // of a device that is not stored
    QCOMPARE(m_changed, std::size_t{0});
    auto whole = stored();
    whole.label = QStringLiteral("renamed");
    QVERIFY(journal->devices().save({whole}).result());
    QCOMPARE(stored(), whole);
}

void JobRecordsContract::keepsAttempts()
{
    JournalUnderTest journal;
    const auto job = journal->jobs().create({}, {sampleOperation(1)}).result().value();
    const auto operation = operationsOf(journal, job.id).at(0);
    Attempt attempt{.job = job.id, .sequence = 0, .number = 1, .startedAt = journal.clock().now()};
    QVERIFY(journal->jobs().save({operation}, {attempt}).result());
    attempt.orderId = QStringLiteral("42");
    attempt.answeredAt = journal.clock().now() + std::chrono::seconds(1);
    attempt.outcome = QStringLiteral("accepted");
    attempt.raw = QByteArrayLiteral("{}");
    const Attempt audit{.job = job.id,
                        .sequence = 0,
                        .number = 1,
                        .isAudit = true,
                        .startedAt = journal.clock().now() + std::chrono::seconds(5)};
    QVERIFY(journal->jobs().save({}, {audit, attempt}).result());
    QCOMPARE(journal->jobs().readAttempts(job.id, 0).result().value(), (std::vector{attempt, audit}));
    QVERIFY(journal->jobs().readAttempts(job.id, 1).result().value().empty());
}

void JobRecordsContract::remembersOrderIds()
{
    JournalUnderTest journal;
    auto elsewhere = sampleOperation(2);
    elsewhere.eim = QStringLiteral("other");
    const auto job = journal->jobs().create({}, {sampleOperation(1), elsewhere}).result().value();
    auto operations = operationsOf(journal, job.id);
    operations[0].orderId = QStringLiteral("o1");
    operations[1].orderId = QStringLiteral("x1");
    QVERIFY(journal->jobs().save(operations, {}).result());
    operations[0].orderId = QStringLiteral("o2");
    const Attempt audit{.job = job.id, .sequence = 0, .number = 2, .isAudit = true, .orderId = QStringLiteral("o3")};
    QVERIFY(journal->jobs().save({operations[0]}, {audit}).result());
    auto ids = journal->jobs().readOrderIds(QStringLiteral("lab")).result().value();
    std::sort(ids.begin(), ids.end());
    QCOMPARE(ids, (std::vector{QStringLiteral("o1"), QStringLiteral("o2"), QStringLiteral("o3")}));
    QVERIFY(journal->jobs().readOrderIds(QStringLiteral("none")).result().value().empty());
}

void JobRecordsContract::changesNothingWhenOneIsUnknown()
{
    JournalUnderTest journal;
    const auto job = journal->jobs().create({}, {sampleOperation(1)}).result().value();
    auto known = operationsOf(journal, job.id).at(0);
    known.state = OperationState::Failed;
    auto unknown = known;
    unknown.sequence = 9;
    QCOMPARE(journal->jobs().save({known, unknown}, {}).result().error().kind, Error::Kind::NotFound);
    const Attempt stray{.job = job.id, .sequence = 9};
    QCOMPARE(journal->jobs().save({known}, {stray}).result().error().kind, Error::Kind::NotFound);
    QCOMPARE(operationsOf(journal, job.id).at(0).state, OperationState::Ready);
    QCOMPARE(jobOf(journal, job.id), job);
}

void JobRecordsContract::savesTheStateOfAJob()
{
    JournalUnderTest journal;
    auto job =
        journal->jobs().create({.title = QStringLiteral("t"), .counts = {}}, {sampleOperation(1)}).result().value();
    const auto revision = journal->revision().result().value();
    auto changed = job;
    changed.title = QStringLiteral("not written");
    changed.state = job.state = JobState::Running;
    changed.startedAt = job.startedAt = journal.clock().now();
    QVERIFY(journal->jobs().saveState(changed).result());
    QCOMPARE(journal->jobs().readJobs(revision).result().value().first, std::vector{job});
    changed.id = 99;
    QCOMPARE(journal->jobs().saveState(changed).result().error().kind, Error::Kind::NotFound);
}

void JobRecordsContract::keepsRequestsUntilRemoved()
{
    using ports::JobRequest;
    JournalUnderTest journal;
    const auto job = journal->jobs().create({}, {sampleOperation(1)}).result().value();
    QVERIFY(journal->jobs().request({.job = job.id, .verb = JobRequest::Verb::Cancel, .states = {}}).result());
    QVERIFY(journal->jobs()
                .request({.job = job.id,
                          .verb = JobRequest::Verb::RetryFailed,
                          .states = {OperationState::Failed, OperationState::Expired},
                          .reasons = {QStringLiteral("stuckOrder"), QString()}})
                .result());
    QCOMPARE(journal->jobs().request({.job = 99, .states = {}}).result().error().kind, Error::Kind::NotFound);
    const auto requests = journal->jobs().readRequests().result().value();
    QCOMPARE(requests.size(), 2U);
    QCOMPARE(requests.at(0).verb, JobRequest::Verb::Cancel);
    QCOMPARE(requests.at(1).states, (std::vector{OperationState::Failed, OperationState::Expired}));
    QVERIFY(requests.at(0).reasons.empty());
    QCOMPARE(requests.at(1).reasons, (std::vector{QStringLiteral("stuckOrder"), QString()}));
    QVERIFY(journal->jobs().removeRequests({requests.at(0).id, 77}).result());
    QCOMPARE(journal->jobs().readRequests().result().value(), std::vector{requests.at(1)});
}

LONGREACH_TEST(JobRecordsContract)
#include "tst_jobrecords.moc"
