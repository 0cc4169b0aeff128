// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/jobplan.h"

#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;
using namespace longreach::jobs;

class JobPlanTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesStorage();
    void toleratesUnknownMembers();
    void refusesWhatIsNoPlan();
    void readsSteps();
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();
    void forgetsATable();
};

namespace {

JobPlan planOf(JobKind kind)
{
    JobPlan plan;
    plan.kind = kind;
    return plan;
}

} // namespace

void JobPlanTest::survivesStorage()
{
    auto plan = planOf(JobKind::Enable);
    plan.profile = ProfileSelector::parse(u"operator:\"Tele2 IoT\" class:operational").value();
    plan.rollback = false;
    plan.verify = true;
    QCOMPARE(JobPlan::fromJson(JobKind::Enable, plan.toJson()).value(), plan);

    auto audit = planOf(JobKind::Audit);
    audit.tagList = QByteArray::fromHex("5a9f70");
    QCOMPARE(JobPlan::fromJson(JobKind::Audit, audit.toJson()).value(), audit);

    auto add = planOf(JobKind::AddEim);
    add.eimConfiguration = QByteArray::fromHex("30028000");
    QCOMPARE(JobPlan::fromJson(JobKind::AddEim, add.toJson()).value(), add);

    auto download = planOf(JobKind::Download);
    download.codes = JobPlan::Codes::Bound;
    QCOMPARE(JobPlan::fromJson(JobKind::Download, download.toJson()).value(), download);

    auto sequence = planOf(JobKind::Sequence);
    sequence.steps = {PlanStep::parse(u"enable-no-rollback plmn:262-01").value(),
                      PlanStep::parse(u"delete operator:\"Tele2 IoT\"").value(), PlanStep::parse(u"list").value()};
    QCOMPARE(JobPlan::fromJson(JobKind::Sequence, sequence.toJson()).value(), sequence);
}

void JobPlanTest::toleratesUnknownMembers()
{
    const auto plan = JobPlan::fromJson(JobKind::Enable, R"({"profile":"state:disabled","waves":[1,2]})");
    QVERIFY(plan);
    QVERIFY(plan->rollback);
    QCOMPARE(plan->profile.toString(), QStringLiteral("state:disabled"));
}

void JobPlanTest::refusesWhatIsNoPlan()
{
    QCOMPARE(JobPlan::fromJson(JobKind::Audit, "[1").error().kind, Error::Kind::InvalidInput);
    QVERIFY(!JobPlan::fromJson(JobKind::Enable, R"({"profile":"colour:red"})"));
    QVERIFY(!JobPlan::fromJson(JobKind::Sequence, R"({"steps":["explode"]})"));
}

void JobPlanTest::readsSteps()
{
    const auto enable = PlanStep::parse(u" enable  state:disabled ").value();
    QCOMPARE(enable.verb, PlanStep::Verb::Enable);
    QVERIFY(enable.rollback);
    QVERIFY(!PlanStep::parse(u"enable-no-rollback state:disabled")->rollback);
    QCOMPARE(PlanStep::parse(u"rat")->verb, PlanStep::Verb::GetRat);
    QVERIFY(!PlanStep::parse(u"delete-no-rollback state:disabled"));
    QVERIFY(!PlanStep::parse(u"enable"));
    QVERIFY(!PlanStep::parse(u"list state:disabled"));
    QVERIFY(!PlanStep::parse(u""));
}

void JobPlanTest::namesWhatIsMissing_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("finding");
    QTest::newRow("audit") << static_cast<int>(JobKind::Audit) << QString();
    QTest::newRow("enable") << static_cast<int>(JobKind::Enable) << QStringLiteral("plan: no profile selector");
    QTest::newRow("add") << static_cast<int>(JobKind::AddEim) << QStringLiteral("plan: no eIM configuration");
    QTest::newRow("delete eIM") << static_cast<int>(JobKind::DeleteEim) << QStringLiteral("plan: no eIM identifier");
    QTest::newRow("sequence") << static_cast<int>(JobKind::Sequence) << QStringLiteral("plan: no step");
}

void JobPlanTest::namesWhatIsMissing()
{
    QFETCH(const int, kind);
    QFETCH(const QString, finding);
    const auto checked = validate(planOf(static_cast<JobKind>(kind)));
    QCOMPARE(checked ? QString() : checked.error().detail, finding);
}

void JobPlanTest::forgetsATable()
{
    auto plan = planOf(JobKind::Enable);
    plan.profile = ProfileSelector::fromTable(u"89049032123451234512345678901235,8949000000000000001").value();
    const auto stored = JobPlan::fromJson(JobKind::Enable, plan.toJson());
    QVERIFY(stored);
    QVERIFY(stored->profile.isEmpty());
}

LONGREACH_TEST(JobPlanTest)
#include "tst_jobplan.moc"
