// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/precheck.h"

#include "app/jobs/orders.h"
#include "app/jobs/particulars.h"

#include "tests/support/testregistry.h"
#include "tests/unit/jobs/samples.h"

#include <QTest>

#include <functional>

using namespace longreach;
using namespace longreach::jobs;
using namespace longreach::jobs::test;

using Change = std::function<void(Device &, JobPlan &, PreCheck::EimView &)>;
Q_DECLARE_METATYPE(Change)

class PreCheckTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTargetAndFormer();
    void saysAlreadySo();
    void givesTheReason_data();
    void givesTheReason();
    void needsAnEim();
    void needsACode();
    void letsReadingThroughAReadOnlyEim();
    void playsASequenceThrough();
    void findsASequenceAlreadySo();
};

namespace {

JobPlan enablePlan(QStringView selector)
{
    JobPlan plan;
    plan.kind = JobKind::Enable;
    plan.profile = ProfileSelector::parse(selector).value();
    return plan;
}

JobPlan sequencePlan(std::initializer_list<QStringView> steps)
{
    JobPlan plan;
    plan.kind = JobKind::Sequence;
    for (const auto step : steps)
        plan.steps.push_back(PlanStep::parse(step).value());
    return plan;
}

} // namespace

void PreCheckTest::findsTargetAndFormer()
{
    const PreCheck::EimView eim;
    const auto finding = PreCheck(enablePlan(u"operator:Vivo")).check(sampleDevice(1), &eim, false);
    QCOMPARE(finding.prospect, Finding::Prospect::WillDo);
    QCOMPARE(finding.target, sampleIccid(1, 1));
    QCOMPARE(finding.former, sampleIccid(1, 0));
}

void PreCheckTest::saysAlreadySo()
{
    const PreCheck::EimView eim;
    auto plan = enablePlan(u"class:provisioning");
    QCOMPARE(PreCheck(plan).check(sampleDevice(1), &eim, false).prospect, Finding::Prospect::AlreadySo);
    plan = enablePlan(u"operator:Vivo");
    plan.kind = JobKind::Disable;
    QCOMPARE(PreCheck(plan).check(sampleDevice(1), &eim, false).prospect, Finding::Prospect::AlreadySo);
}

void PreCheckTest::givesTheReason_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *reason, Change change) { QTest::newRow(reason) << change; };
    row("notInAnyEim", [](Device &device, JobPlan &, PreCheck::EimView &) { device.eim.clear(); });
    row("readOnlyEim", [](Device &, JobPlan &, PreCheck::EimView &eim) { eim.isReadOnly = true; });
    row("unsupportedByEim", [](Device &, JobPlan &, PreCheck::EimView &eim) {
        eim.capabilities.deny(Capability::Rollback, QStringLiteral("no rollback here"));
    });
    row("profilesUnknown", [](Device &device, JobPlan &, PreCheck::EimView &) {
        device.profiles.clear();
        device.syncedAt.reset();
    });
    row("noProfileMatches", [](Device &device, JobPlan &, PreCheck::EimView &) { device.profiles.clear(); });
    row("severalProfilesMatch",
        [](Device &device, JobPlan &, PreCheck::EimView &) { device.profiles.push_back(device.profiles.back()); });
    row("wouldDeleteEnabled", [](Device &device, JobPlan &plan, PreCheck::EimView &) {
        plan.kind = JobKind::Delete;
        device.profiles.back().state = ProfileState::Enabled;
    });
    row("wouldDeleteFallback", [](Device &device, JobPlan &plan, PreCheck::EimView &) {
        plan.kind = JobKind::Delete;
        device.profiles.back().isFallback = true;
    });
}

void PreCheckTest::givesTheReason()
{
    QFETCH(const Change, change);
    auto device = sampleDevice(1);
    auto plan = enablePlan(u"operator:Vivo");
    PreCheck::EimView eim;
    eim.capabilities.allow(Capability::Enable);
    eim.capabilities.allow(Capability::Rollback);
    eim.capabilities.allow(Capability::Delete);
    change(device, plan, eim);
    const auto finding = PreCheck(plan).check(device, &eim, false);
    QCOMPARE(finding.prospect, Finding::Prospect::Ineligible);
    QCOMPARE(finding.reason, QString::fromLatin1(QTest::currentDataTag()));
}

void PreCheckTest::needsAnEim()
{
    const auto finding = PreCheck(enablePlan(u"operator:Vivo")).check(sampleDevice(1), nullptr, false);
    QCOMPARE(finding.reason, QStringLiteral("eimNotFound"));
}

void PreCheckTest::needsACode()
{
    const PreCheck::EimView eim;
    JobPlan plan;
    plan.kind = JobKind::Download;
    QCOMPARE(PreCheck(plan).check(sampleDevice(1), &eim, false).reason, QStringLiteral("noActivationCode"));
    QCOMPARE(PreCheck(plan).check(sampleDevice(1), &eim, true).prospect, Finding::Prospect::WillDo);
}

void PreCheckTest::letsReadingThroughAReadOnlyEim()
{
    PreCheck::EimView eim;
    eim.isReadOnly = true;
    QCOMPARE(PreCheck(JobPlan()).check(sampleDevice(1), &eim, false).prospect, Finding::Prospect::WillDo);
}

void PreCheckTest::playsASequenceThrough()
{
    const PreCheck::EimView eim;
    // Deleting the bootstrap profile is possible only because the step before disables it.
    const auto plan = sequencePlan({u"enable operator:Vivo", u"delete class:provisioning", u"list"});
    const auto finding = PreCheck(plan).check(sampleDevice(1), &eim, false);
    QCOMPARE(finding.prospect, Finding::Prospect::WillDo);
    QCOMPARE(finding.target, sampleIccid(1, 1));
    const auto targets = Particulars::fromJson(finding.particulars).value().stepTargets;
    QCOMPARE(targets, (std::vector<std::optional<Iccid>>{sampleIccid(1, 1), sampleIccid(1, 0), std::nullopt}));

    Operation operation{.eid = sampleEid(1)};
    operation.particulars = finding.particulars;
    const auto order = std::get<PsmoOrder>(orderFor(plan, operation, std::nullopt).value());
    QCOMPARE(order.steps.size(), std::size_t{3});
    QVERIFY(std::get<EnableProfile>(order.steps[0]) == (EnableProfile{sampleIccid(1, 1), true}));
    QVERIFY(std::get<DeleteProfile>(order.steps[1]) == DeleteProfile{sampleIccid(1, 0)});

    const auto wrongOrder = sequencePlan({u"delete class:provisioning", u"enable operator:Vivo"});
    QCOMPARE(PreCheck(wrongOrder).check(sampleDevice(1), &eim, false).reason, QStringLiteral("wouldDeleteEnabled"));
}

void PreCheckTest::findsASequenceAlreadySo()
{
    const PreCheck::EimView eim;
    const auto plan = sequencePlan({u"enable class:provisioning", u"disable operator:Vivo"});
    QCOMPARE(PreCheck(plan).check(sampleDevice(1), &eim, false).prospect, Finding::Prospect::AlreadySo);
}

LONGREACH_TEST(PreCheckTest)
#include "tst_precheck.moc"
