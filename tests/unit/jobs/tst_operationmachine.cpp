// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/operationmachine.h"

#include "tests/support/testregistry.h"
#include "tests/unit/jobs/samples.h"

#include <QTest>

#include <rapidcheck.h>

using namespace longreach;
using namespace longreach::jobs;
using namespace longreach::jobs::test;

using State = OperationState;
using Verdict = ports::OrderReport::Verdict;
Q_DECLARE_METATYPE(OperationEvent)

class OperationMachineTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movesAsTheTableSays_data();
    void movesAsTheTableSays();
    void countsSubmissions();
    void keepsTimes();
    void settlesWithoutAnAuditWhereNoneHelps();
    void verifiesAfterSuccess();
    void auditsOnlyOnce();
    void retriesOnlyWhatIsOver();
    void holdsItsPromisesUnderAnyEvents();
};

namespace {

constexpr OperationMachine::Traits Plain{.isAuditable = true, .isVerified = false};

Operation operationIn(State state)
{
    Operation operation{.job = 1, .sequence = 0, .eid = sampleEid(1)};
    operation.state = state;
    operation.attempts = state == State::Held || state == State::Ready ? 0 : 1;
    return operation;
}

event::Reported reported(Verdict verdict)
{
    return {verdict, QStringLiteral("why"), QStringLiteral("because"), std::nullopt};
}

/// The events in the order of the variant, each with plausible content.
std::vector<OperationEvent> allEvents()
{
    std::vector<OperationEvent> events{
        event::Held{},
        event::Released{},
        event::Dropped{},
        event::Precluded{QStringLiteral("noActivationCode"), {}},
        event::Sending{},
        event::Taken{QStringLiteral("order-1")},
        event::NotTaken{{Error::Kind::Unreachable, QStringLiteral("refused")}},
        event::Refused{{Error::Kind::Refused, QStringLiteral("500")}},
        event::AnswerLost{},
        event::Found{QStringLiteral("order-2")},
        event::NotThere{},
        event::CannotTell{},
        event::CalledBack{},
        event::ContactLost{},
        event::CameBack{},
        event::AuditShowed{true},
        event::AuditShowed{false},
        event::AuditFailed{true},
        event::AuditFailed{false},
        event::RetryAsked{},
    };
    for (const auto verdict : {Verdict::Waiting, Verdict::Delivered, Verdict::Succeeded, Verdict::AlreadySo,
                               Verdict::Failed, Verdict::Expired, Verdict::Interrupted, Verdict::Absent})
        events.emplace_back(reported(verdict));
    return events;
}

} // namespace

void OperationMachineTest::movesAsTheTableSays_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<OperationEvent>("event");
    QTest::addColumn<int>("to");
    QTest::addColumn<bool>("settled");
    QTest::addColumn<int>("need");
    const auto row = [](const char *name, State from, OperationEvent event, State to, bool settled, Need need) {
        QTest::newRow(name) << static_cast<int>(from) << event << static_cast<int>(to) << settled
                            << static_cast<int>(need);
    };
    row("hold", State::Ready, event::Held{}, State::Held, false, Need::Nothing);
    row("release", State::Held, event::Released{}, State::Ready, false, Need::Send);
    row("drop held", State::Held, event::Dropped{}, State::Revoked, true, Need::Nothing);
    row("drop ready", State::Ready, event::Dropped{}, State::Revoked, true, Need::Nothing);
    row("preclude", State::Ready, event::Precluded{}, State::Ineligible, true, Need::Nothing);
    row("send", State::Ready, event::Sending{}, State::Submitting, false, Need::Answer);
    row("take", State::Submitting, event::Taken{}, State::Accepted, false, Need::Result);
    row("not taken", State::Submitting, event::NotTaken{}, State::Ready, false, Need::Send);
    row("refuse", State::Submitting, event::Refused{}, State::Failed, true, Need::Nothing);
    row("lose", State::Submitting, event::AnswerLost{}, State::SubmissionUnknown, false, Need::Reconcile);
    row("find", State::SubmissionUnknown, event::Found{}, State::Accepted, false, Need::Result);
    row("not there", State::SubmissionUnknown, event::NotThere{}, State::Ready, false, Need::Send);
    row("cannot tell", State::SubmissionUnknown, event::CannotTell{}, State::SubmissionUnknown, false, Need::Audit);
    row("deliver", State::Accepted, reported(Verdict::Delivered), State::Delivered, false, Need::Result);
    row("succeed", State::Accepted, reported(Verdict::Succeeded), State::Succeeded, true, Need::Nothing);
    row("succeed late", State::Delivered, reported(Verdict::Succeeded), State::Succeeded, true, Need::Nothing);
    row("already", State::Delivered, reported(Verdict::AlreadySo), State::AlreadySo, true, Need::Nothing);
    row("fail", State::Delivered, reported(Verdict::Failed), State::Failed, true, Need::Nothing);
    row("expire", State::Accepted, reported(Verdict::Expired), State::Expired, true, Need::Nothing);
    row("interrupt", State::Delivered, reported(Verdict::Interrupted), State::Interrupted, false, Need::Contact);
    row("forget", State::Accepted, reported(Verdict::Absent), State::Interrupted, false, Need::Contact);
    row("call back", State::Accepted, event::CalledBack{}, State::Revoked, true, Need::Nothing);
    row("lose contact", State::Delivered, event::ContactLost{}, State::LostContact, true, Need::Nothing);
    row("lose contact late", State::Interrupted, event::ContactLost{}, State::LostContact, true, Need::Nothing);
    row("come back", State::Delivered, event::CameBack{}, State::Delivered, false, Need::Audit);
    row("come back late", State::Interrupted, event::CameBack{}, State::Interrupted, false, Need::Audit);
    row("found by audit", State::SubmissionUnknown, event::AuditShowed{true}, State::Succeeded, true, Need::Nothing);
    row("unresolved", State::SubmissionUnknown, event::AuditShowed{false}, State::SubmissionUnknown, true,
        Need::Nothing);
    row("done after all", State::Interrupted, event::AuditShowed{true}, State::Succeeded, true, Need::Nothing);
    row("not done", State::Interrupted, event::AuditShowed{false}, State::Failed, true, Need::Nothing);
    row("audit unfetched", State::Interrupted, event::AuditFailed{true}, State::LostContact, true, Need::Nothing);
    row("audit lost", State::Interrupted, event::AuditFailed{false}, State::Interrupted, true, Need::Nothing);
    row("verify", State::Succeeded, event::AuditShowed{true}, State::Verified, true, Need::Nothing);
    row("contradict", State::Succeeded, event::AuditShowed{false}, State::Contradicted, true, Need::Nothing);
    row("not verified", State::Succeeded, event::AuditFailed{false}, State::Succeeded, true, Need::Nothing);
}

void OperationMachineTest::movesAsTheTableSays()
{
    QFETCH(const int, from);
    QFETCH(const OperationEvent, event);
    QFETCH(const int, to);
    QFETCH(const bool, settled);
    QFETCH(const int, need);
    const auto step = OperationMachine(Plain).advance(operationIn(static_cast<State>(from)), event, false, Start);
    QCOMPARE(toWord(step.operation.state), toWord(static_cast<State>(to)));
    QCOMPARE(step.operation.isSettled, settled);
    QVERIFY(step.need);
    QCOMPARE(static_cast<int>(*step.need), need);
    if (step.operation.isSettled)
        QCOMPARE(step.operation.finishedAt, std::optional(Start));
}

void OperationMachineTest::countsSubmissions()
{
    const OperationMachine machine(Plain);
    auto operation = operationIn(State::Ready);
    operation = machine.advance(operation, event::Sending{}, false, Start).operation;
    operation = machine.advance(operation, event::NotTaken{{Error::Kind::Unreachable, {}}}, false, Start).operation;
    QCOMPARE(operation.reason, QStringLiteral("unreachable"));
    operation = machine.advance(operation, event::Sending{}, false, Start).operation;
    QCOMPARE(operation.attempts, 2);
    QVERIFY(operation.reason.isEmpty());
}

void OperationMachineTest::keepsTimes()
{
    const OperationMachine machine(Plain);
    const auto later = Start + std::chrono::seconds(5);
    auto operation = machine.advance(operationIn(State::Ready), event::Sending{}, false, Start).operation;
    QCOMPARE(operation.submittedAt, std::optional(Start));
    operation = machine.advance(operation, event::Taken{QStringLiteral("a")}, false, Start).operation;
    auto delivered = reported(Verdict::Delivered);
    delivered.changedAt = Start + std::chrono::seconds(1);
    operation = machine.advance(operation, delivered, false, later).operation;
    QCOMPARE(operation.deliveredAt, delivered.changedAt);
    QCOMPARE(operation.changedAt, later);
    QVERIFY(!operation.finishedAt);
}

void OperationMachineTest::settlesWithoutAnAuditWhereNoneHelps()
{
    const OperationMachine machine(OperationMachine::Traits{});
    const auto unknown = machine.advance(operationIn(State::SubmissionUnknown), event::CannotTell{}, false, Start);
    QVERIFY(unknown.operation.isSettled);
    QCOMPARE(unknown.operation.state, State::SubmissionUnknown);
    QCOMPARE(unknown.operation.reason, QStringLiteral("unresolved"));
    const auto stuck =
        machine.advance(operationIn(State::Delivered), reported(Verdict::Interrupted), false, Start).operation;
    QVERIFY(stuck.isSettled);
    QCOMPARE(stuck.state, State::Interrupted);
}

void OperationMachineTest::verifiesAfterSuccess()
{
    const OperationMachine machine(OperationMachine::Traits{.isAuditable = true, .isVerified = true});
    const auto done = machine.advance(operationIn(State::Accepted), reported(Verdict::Succeeded), false, Start);
    QVERIFY(!done.operation.isSettled);
    QCOMPARE(done.need, std::optional(Need::Audit));
    const auto found = machine.advance(operationIn(State::SubmissionUnknown), event::AuditShowed{true}, true, Start);
    QCOMPARE(found.operation.state, State::Verified);
    QCOMPARE(found.operation.reason, QStringLiteral("foundByAudit"));
}

void OperationMachineTest::auditsOnlyOnce()
{
    const OperationMachine machine(OperationMachine::Traits{.isAuditable = true, .isVerified = true});
    const auto unknown = machine.advance(operationIn(State::SubmissionUnknown), event::CannotTell{}, true, Start);
    QVERIFY(unknown.operation.isSettled);
    const auto done = machine.advance(operationIn(State::Delivered), reported(Verdict::Succeeded), true, Start);
    QVERIFY(done.operation.isSettled);
    const auto back = machine.advance(operationIn(State::Interrupted), event::CameBack{}, true, Start);
    QVERIFY(!back.hasChanged && !back.need);
}

void OperationMachineTest::retriesOnlyWhatIsOver()
{
    const OperationMachine machine(Plain);
    for (const auto state : allOperationStates()) {
        auto operation = operationIn(state);
        QVERIFY(!machine.advance(operation, event::RetryAsked{}, false, Start).hasChanged);
        operation.isSettled = true;
        const bool isDone = isSuccess(state) || state == State::Ineligible;
        const bool isOver = isFinal(state) || state == State::SubmissionUnknown || state == State::Interrupted;
        QCOMPARE(machine.advance(operation, event::RetryAsked{}, false, Start).hasChanged, isOver && !isDone);
    }
}

void OperationMachineTest::holdsItsPromisesUnderAnyEvents()
{
    const auto events = allEvents();
    QVERIFY(rc::check("no order is sent while it may exist; what is settled stays; attempts never shrink", [&] {
        const OperationMachine machine(OperationMachine::Traits{.isAuditable = *rc::gen::arbitrary<bool>(),
                                                                .isVerified = *rc::gen::arbitrary<bool>()});
        auto operation = operationIn(State::Ready);
        bool hasAudit = false;
        bool mayExist = false;
        const auto picks =
            *rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, events.size()));
        for (const auto pick : picks) {
            const auto &event = events[pick];
            const auto before = operation;
            const auto step = machine.advance(operation, event, hasAudit, Start);
            operation = step.operation;
            RC_ASSERT(operation.attempts >= before.attempts);
            RC_ASSERT(step.hasChanged || operation == before);
            if (before.isSettled)
                RC_ASSERT(!step.hasChanged || std::holds_alternative<event::RetryAsked>(event));
            if (operation.attempts > before.attempts) {
                RC_ASSERT(!mayExist);
                mayExist = true;
            }
            const bool isSafeAgain = std::holds_alternative<event::NotTaken>(event)
                || std::holds_alternative<event::NotThere>(event) || std::holds_alternative<event::RetryAsked>(event);
            if (step.hasChanged && isSafeAgain)
                mayExist = false;
            if (step.need == Need::Audit) {
                RC_ASSERT(!hasAudit);
                hasAudit = true;
            }
            if (std::holds_alternative<event::RetryAsked>(event) && step.hasChanged)
                hasAudit = false;
            if (!operation.isSettled && operation.state != State::Held)
                RC_ASSERT(OperationMachine::needOf(operation) != Need::Nothing);
        }
    }));
}

LONGREACH_TEST(OperationMachineTest)
#include "tst_operationmachine.moc"
