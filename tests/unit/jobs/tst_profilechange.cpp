// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/profilechange.h"

#include "app/jobs/orders.h"
#include "app/jobs/particulars.h"
#include "tests/support/testregistry.h"
#include "tests/unit/jobs/samples.h"

#include <QTest>

#include <rapidcheck.h>

using namespace longreach;
using namespace longreach::jobs;
using namespace longreach::jobs::test;

class ProfileChangeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enablesOneAndDisablesTheOther();
    void judgesWhatAnAuditShows();
    void lastStepOfASequenceCounts();
    void isEmptyForWhatChangesNoProfile();
    void showsWhatItApplied();
    void particularsSurviveStorage();
    void ordersNeedTheirTarget();
};

namespace {

JobPlan planFor(JobKind kind)
{
    JobPlan plan;
    plan.kind = kind;
    return plan;
}

Operation operationOn(std::optional<Iccid> target)
{
    Operation operation{.eid = sampleEid(1)};
    operation.target = target;
    return operation;
}

} // namespace

void ProfileChangeTest::enablesOneAndDisablesTheOther()
{
    auto profiles = sampleDevice(1).profiles;
    ProfileChange(planFor(JobKind::Enable), operationOn(sampleIccid(1, 1))).applyTo(profiles);
    QCOMPARE(profiles[0].state, ProfileState::Disabled);
    QCOMPARE(profiles[1].state, ProfileState::Enabled);
    ProfileChange(planFor(JobKind::Delete), operationOn(sampleIccid(1, 0))).applyTo(profiles);
    QCOMPARE(profiles.size(), std::size_t{1});
}

void ProfileChangeTest::judgesWhatAnAuditShows()
{
    const auto profiles = sampleDevice(1).profiles; // 0 enabled, 1 disabled
    const auto isShown = [&](JobKind kind, const Iccid &iccid) {
        return ProfileChange(planFor(kind), operationOn(iccid)).isShownBy(profiles);
    };
    QVERIFY(isShown(JobKind::Enable, sampleIccid(1, 0)));
    QVERIFY(!isShown(JobKind::Enable, sampleIccid(1, 1)));
    QVERIFY(isShown(JobKind::Disable, sampleIccid(1, 1)));
    QVERIFY(!isShown(JobKind::Disable, sampleIccid(1, 0)));
    QVERIFY(!isShown(JobKind::Delete, sampleIccid(1, 1)));
    QVERIFY(isShown(JobKind::Delete, sampleIccid(2, 1)));
    QVERIFY(!isShown(JobKind::Enable, sampleIccid(2, 1)));
}

void ProfileChangeTest::lastStepOfASequenceCounts()
{
    auto plan = planFor(JobKind::Sequence);
    plan.steps = {{.verb = PlanStep::Verb::Enable}, {.verb = PlanStep::Verb::Enable}, {.verb = PlanStep::Verb::Delete}};
    auto operation = operationOn(std::nullopt);
    operation.particulars = Particulars{{sampleIccid(1, 0), sampleIccid(1, 1), sampleIccid(1, 0)}}.toJson();
    const ProfileChange change(plan, operation);
    auto profiles = sampleDevice(1).profiles;
    QVERIFY(!change.isShownBy(profiles));
    change.applyTo(profiles);
    QCOMPARE(profiles.size(), std::size_t{1});
    QCOMPARE(profiles[0].iccid, sampleIccid(1, 1));
    QVERIFY(change.isShownBy(profiles));
}

void ProfileChangeTest::isEmptyForWhatChangesNoProfile()
{
    QVERIFY(ProfileChange(planFor(JobKind::Audit), operationOn(std::nullopt)).isEmpty());
    QVERIFY(ProfileChange(planFor(JobKind::Download), operationOn(std::nullopt)).isEmpty());
}

void ProfileChangeTest::showsWhatItApplied()
{
    QVERIFY(rc::check("what a change was applied to shows it", [] {
        const auto kind = *rc::gen::element(JobKind::Enable, JobKind::Disable, JobKind::Delete);
        auto profiles = sampleDevice(1).profiles;
        const auto target = profiles[*rc::gen::inRange<std::size_t>(0, profiles.size())].iccid;
        const ProfileChange change(planFor(kind), operationOn(target));
        change.applyTo(profiles);
        RC_ASSERT(change.isShownBy(profiles));
        const auto enabled = std::count_if(profiles.begin(), profiles.end(), [](const Profile &profile) {
            return profile.state == ProfileState::Enabled;
        });
        RC_ASSERT(enabled <= 1);
    }));
}

void ProfileChangeTest::particularsSurviveStorage()
{
    const Particulars particulars{{sampleIccid(1, 0), std::nullopt}};
    QCOMPARE(Particulars::fromJson(particulars.toJson()).value(), particulars);
    QCOMPARE(Particulars::fromJson({}).value(), Particulars());
    QCOMPARE(Particulars::fromJson(R"({"stepTargets":["12"]})").error().kind, Error::Kind::Damaged);
}

void ProfileChangeTest::ordersNeedTheirTarget()
{
    QCOMPARE(orderFor(planFor(JobKind::Enable), operationOn(std::nullopt), {}).error().kind, Error::Kind::Damaged);
    QCOMPARE(orderFor(planFor(JobKind::Download), operationOn(std::nullopt), {}).error().kind, Error::Kind::NotFound);
    auto plan = planFor(JobKind::Enable);
    plan.rollback = false;
    const auto order = std::get<PsmoOrder>(orderFor(plan, operationOn(sampleIccid(1, 1)), {}).value());
    QVERIFY(std::get<EnableProfile>(order.steps.at(0)) == (EnableProfile{sampleIccid(1, 1), false}));
    const auto data = std::get<CardDataOrder>(orderFor(planFor(JobKind::CardData), operationOn({}), {}).value());
    QVERIFY(validate(Order(data)));
}

LONGREACH_TEST(ProfileChangeTest)
#include "tst_profilechange.moc"
