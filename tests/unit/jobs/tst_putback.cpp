// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/putback.h"

#include "tests/fakes/samplefleet.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;
using namespace longreach::jobs;
using fakes::sampleFleetDevice;

class PutBackTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enablesWhatWasEnabledBefore();
    void leavesAloneWhatWasNotChanged();
    void countsWhatHadNothingEnabled();
    void refusesJobsThatSwitchNothing();

private:
    static Iccid iccid(int number)
    {
        return sampleFleetDevice(1).profiles.at(static_cast<std::size_t>(number - 1)).iccid;
    }
    static Operation operation(int number, OperationState state)
    {
        Operation made{.eid = sampleFleetDevice(number).eid};
        made.sequence = number;
        made.state = state;
        made.target = iccid(1);
        made.former = iccid(2);
        return made;
    }
    static Job job(JobKind kind)
    {
        Job made;
        made.id = 7;
        made.kind = kind;
        return made;
    }
};

void PutBackTest::enablesWhatWasEnabledBefore()
{
    const std::vector operations{operation(1, OperationState::Succeeded), operation(2, OperationState::LostContact)};
    const auto back = putBackOf(job(JobKind::Enable), operations);
    QVERIFY(back);
    QCOMPARE(back->draft.plan.kind, JobKind::Enable);
    QVERIFY(back->draft.plan.profile.isTable());
    QCOMPARE(back->draft.eids, (std::vector{operations[0].eid, operations[1].eid}));
    auto device = sampleFleetDevice(1);
    device.profiles = {Profile{.iccid = iccid(1)}, Profile{.iccid = iccid(2)}};
    QCOMPARE(back->draft.plan.profile.resolve(device).value(), iccid(2));
    QCOMPARE(back->without, 0);
}

void PutBackTest::leavesAloneWhatWasNotChanged()
{
    const std::vector operations{operation(1, OperationState::Failed), operation(2, OperationState::Verified),
                                 operation(3, OperationState::AlreadySo), operation(4, OperationState::Ready)};
    const auto back = putBackOf(job(JobKind::Disable), operations);
    QCOMPARE(back.value().draft.eids, std::vector{operations[1].eid});
}

void PutBackTest::countsWhatHadNothingEnabled()
{
    std::vector operations{operation(1, OperationState::Succeeded), operation(2, OperationState::Succeeded)};
    operations[0].former.reset();
    const auto back = putBackOf(job(JobKind::Enable), operations);
    QCOMPARE(back.value().without, 1);
    operations.pop_back();
    QCOMPARE(putBackOf(job(JobKind::Enable), operations).error().kind, Error::Kind::NotFound);
}

void PutBackTest::refusesJobsThatSwitchNothing()
{
    const std::vector operations{operation(1, OperationState::Succeeded)};
    for (const auto kind : {JobKind::Audit, JobKind::Delete, JobKind::Download})
        QCOMPARE(putBackOf(job(kind), operations).error().kind, Error::Kind::Unsupported);
}

LONGREACH_TEST(PutBackTest)
#include "tst_putback.moc"
