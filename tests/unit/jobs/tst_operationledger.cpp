// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/operationledger.h"

#include "app/jobs/futures.h"
#include "app/jobs/mailbox.h"
#include "tests/fakes/fakejournal.h"
#include "tests/fakes/manualclock.h"
#include "tests/support/testregistry.h"
#include "tests/unit/jobs/samples.h"

#include <QTest>

using namespace longreach;
using namespace longreach::jobs;
using namespace longreach::jobs::test;
using namespace std::chrono_literals;

class OperationLedgerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void storesChangesTogether();
    void keepsOneBatchUnderWay();
    void triesAgainAfterAFailure();
    void letsGoOfWhatIsSettled();
    void countsWhatIsOpen();
    void forgetsTheAuditWithTheAttempt();
};

namespace {

const OperationMachine LedgerMachine{OperationMachine::Traits{.isAuditable = true}};

/// A ledger over a job of five operations that are Ready.
class LedgerBench final : public OperationLedger::Listener {
public:
    LedgerBench()
    {
        std::vector<Operation> operations;
        for (int number = 0; number < 5; ++number) {
            operations.push_back({.sequence = number, .eid = sampleEid(number), .eim = QStringLiteral("lab")});
            operations.back().state = OperationState::Ready;
        }
        job = waitFor(journal.jobs().create({}, operations)).value().id;
        const auto unsettled = waitFor(journal.jobs().readUnsettled());
        for (const auto &operation : *unsettled)
            ledger.add(operation);
    }

    void stored(const std::vector<Operation> &operations, const std::vector<Attempt> &attempts) override
    {
        batches.push_back(operations);
        storedAttempts += attempts.size();
    }

    std::optional<Need> apply(qint64 sequence, const OperationEvent &event)
    {
        return ledger.apply({job, sequence}, event, LedgerMachine);
    }

    [[nodiscard]] OperationState stateInJournal(std::size_t sequence)
    {
        return waitFor(journal.jobs().readOperations(job, 0)).value().first.at(sequence).state;
    }

    fakes::ManualClock clock;
    fakes::FakeJournal journal{clock};
    Mailbox mailbox;
    EngineOptions options;
    EngineContext context{journal, clock, mailbox, options, {}};
    OperationLedger ledger{context, *this};
    qint64 job = 0;
    std::vector<std::vector<Operation>> batches;
    std::size_t storedAttempts = 0;
};

} // namespace

void OperationLedgerTest::storesChangesTogether()
{
    LedgerBench bench;
    QCOMPARE(bench.apply(0, event::Sending{}), std::optional(Need::Answer));
    bench.apply(1, event::Sending{});
    bench.ledger.note({.job = bench.job, .sequence = 0});
    QCOMPARE(bench.stateInJournal(0), OperationState::Ready);
    bench.ledger.flush();
    QTRY_COMPARE(bench.batches.size(), std::size_t{1});
    QCOMPARE(bench.batches[0].size(), std::size_t{2});
    QCOMPARE(bench.storedAttempts, std::size_t{1});
    QCOMPARE(bench.stateInJournal(0), OperationState::Submitting);
    QVERIFY(bench.ledger.isClean());
}

void OperationLedgerTest::keepsOneBatchUnderWay()
{
    LedgerBench bench;
    bench.apply(0, event::Sending{});
    bench.ledger.flush();
    bench.apply(0, event::Taken{QStringLiteral("a")});
    bench.ledger.flush(); // the first is under way still
    QTRY_COMPARE(bench.batches.size(), std::size_t{1});
    QCOMPARE(bench.batches[0][0].state, OperationState::Submitting);
    bench.ledger.flush();
    QTRY_COMPARE(bench.batches.size(), std::size_t{2});
    QCOMPARE(bench.stateInJournal(0), OperationState::Accepted);
}

void OperationLedgerTest::triesAgainAfterAFailure()
{
    LedgerBench bench;
    bench.journal.failWrites(Error::Kind::StorageFull);
    bench.apply(0, event::Sending{});
    bench.ledger.note({.job = bench.job, .sequence = 0});
    bench.ledger.flush();
    QTRY_VERIFY(bench.ledger.problem());
    QCOMPARE(bench.ledger.problem()->kind, Error::Kind::StorageFull);
    bench.journal.failWrites(std::nullopt);
    bench.ledger.flush(); // too soon
    QVERIFY(bench.batches.empty());
    bench.clock.advance(1min);
    bench.ledger.flush();
    QTRY_COMPARE(bench.batches.size(), std::size_t{1});
    QCOMPARE(bench.storedAttempts, std::size_t{1});
    QVERIFY(!bench.ledger.problem());
}

void OperationLedgerTest::letsGoOfWhatIsSettled()
{
    LedgerBench bench;
    bench.apply(2, event::Dropped{});
    QVERIFY(bench.ledger.find({bench.job, 2}));
    bench.ledger.flush();
    QTRY_VERIFY(!bench.ledger.find({bench.job, 2}));
    QCOMPARE(bench.ledger.counts().inHandOf(bench.job), 4);
    QVERIFY(!bench.apply(2, event::Released{}));
}

void OperationLedgerTest::countsWhatIsOpen()
{
    LedgerBench bench;
    bench.apply(0, event::Sending{});
    bench.apply(1, event::Sending{});
    const auto &counts = bench.ledger.counts();
    QCOMPARE(counts.open(), 2);
    QCOMPARE(counts.openOf(bench.job), 2);
    QCOMPARE(counts.openAt(QStringLiteral("lab")), 2);
    bench.apply(1, event::Refused{});
    QCOMPARE(counts.open(), 1);
    QCOMPARE(counts.inHand(), 5);
    QCOMPARE(bench.ledger.idsOf(bench.job, OperationState::Ready).size(), std::size_t{3});
}

void OperationLedgerTest::forgetsTheAuditWithTheAttempt()
{
    LedgerBench bench;
    const OperationId id{bench.job, 0};
    bench.apply(0, event::Sending{});
    bench.apply(0, event::AnswerLost{});
    QCOMPARE(bench.apply(0, event::CannotTell{}), std::optional(Need::Audit));
    bench.ledger.setAudit(id);
    bench.apply(0, event::AuditFailed{});
    QVERIFY(bench.ledger.find(id)->isSettled);
    bench.apply(0, event::RetryAsked{});
    QVERIFY(bench.ledger.hasAudit(id));
    bench.apply(0, event::Sending{});
    QVERIFY(!bench.ledger.hasAudit(id));
}

LONGREACH_TEST(OperationLedgerTest)
#include "tst_operationledger.moc"
