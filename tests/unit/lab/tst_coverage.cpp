// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/scenario/coverage.h"

#include "app/lab/iccidseries.h"
#include "tests/support/testregistry.h"
#include "tests/unit/lab/residentrig.h"

#include <QTest>

#include <chrono>

using namespace longreach;
using namespace longreach::lab;
using namespace std::chrono_literals;

namespace {

Profile profileOf(const QString &plmn)
{
    Profile profile{.iccid = iccidOf(QLatin1String("88"), 970, 1)};
    profile.owner = Plmn::parse(plmn).value();
    return profile;
}

bool serves(const Coverage &coverage, const char *plmn, const char *country)
{
    const auto profile = profileOf(QLatin1String(plmn));
    return coverage.serves(&profile, QLatin1String(country));
}

/// A fleet of one device in Brazil whose operational profile is Vivo's.
PopulationMix oneInBrazil()
{
    PopulationMix mix;
    mix.places.push_back({QStringLiteral("BR"), 1, {{Plmn::parse(u"724-11").value(), 1}}});
    return mix;
}

/// Takes the service of Vivo's profiles away, or gives it back.
void setVivo(ResidentRig &rig, bool isDown)
{
    rig.fleet.coverage().apply(ServiceChange{QStringLiteral("724-11"), isDown});
}

/// Runs until the device was given its work but has not answered yet.
LabTime untilUnderWay(ResidentRig &rig, const QByteArray &order)
{
    LabTime now{};
    while (rig.book.find(Facility::Psmo, order)->status == LabOrder::Status::New) {
        now += 100ms;
        rig.runUntil(now);
    }
    return now;
}

constexpr auto ForGood = R"([{"enable":{"iccid":"%1","rollback":false}}])";
constexpr auto WithRollback = R"([{"enable":{"iccid":"%1","rollback":true}}])";

const Profile &enabledOf(const ResidentRig &rig)
{
    return *rig.device().card().enabledProfile();
}

} // namespace

/// Whose profiles work where, and what becomes of devices whose profile does not.
class CoverageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void servesAtHomeAndWhereAgreed();
    void failsByCountryAndNetwork();
    void wrongOperatorIsRolledBack();
    void wrongOperatorFallsBack();
    void withoutFallbackItIsDark();
    void returnsWhenItsNetworkDoes();
    void bringsTheAnswerAfterAnOutage();
    void remembersOverAPowerCycle();
};

void CoverageTest::servesAtHomeAndWhereAgreed()
{
    Coverage coverage;
    QVERIFY(serves(coverage, "724-11", "BR"));
    QVERIFY(!serves(coverage, "724-11", "SE"));
    QVERIFY(serves(coverage, "262-02", "GB")); // within a group
    QVERIFY(serves(coverage, "999-70", "JP")); // bootstrap
    QVERIFY(serves(coverage, "901-40", "JP")); // nobody knows whose
    QVERIFY(coverage.serves(nullptr, QStringLiteral("BR")));
    coverage.apply(RoamingChange{Plmn::parse(u"724-11").value(), QStringLiteral("SE"), true});
    QVERIFY(serves(coverage, "724-11", "SE"));
    coverage.apply(RoamingChange{Plmn::parse(u"262-02").value(), QStringLiteral("GB"), false});
    QVERIFY(!serves(coverage, "262-02", "GB"));
}

void CoverageTest::failsByCountryAndNetwork()
{
    Coverage coverage;
    coverage.apply(ServiceChange{QStringLiteral("BR"), true});
    coverage.apply(ServiceChange{QStringLiteral("240-07"), true});
    QVERIFY(!serves(coverage, "724-11", "BR"));
    QVERIFY(!serves(coverage, "999-70", "BR"));
    QVERIFY(!serves(coverage, "240-07", "SE"));
    QVERIFY(serves(coverage, "240-01", "SE"));
    QCOMPARE(coverage.down(), QStringList({QStringLiteral("240-07"), QStringLiteral("BR")}));
    coverage.apply(ServiceChange{QStringLiteral("BR"), false});
    QVERIFY(serves(coverage, "724-11", "BR"));
}

void CoverageTest::wrongOperatorIsRolledBack()
{
    ResidentRig rig(Behaviour::Obedient, 1, oneInBrazil());
    setVivo(rig, true);
    const auto order = rig.order(WithRollback);
    QCOMPARE(rig.outcomeOf(order), QByteArray(R"([{"rollbackResult":"ok"}])"));
    QCOMPARE(enabledOf(rig).profileClass, ProfileClass::Provisioning);
    QVERIFY(!rig.device().connection().lostAt);
}

void CoverageTest::wrongOperatorFallsBack()
{
    ResidentRig rig(Behaviour::Obedient, 1, oneInBrazil());
    setVivo(rig, true);
    const auto order = rig.order(ForGood);
    QCOMPARE(rig.outcomeOf(order, Facility::Psmo, 4h), QByteArray(R"([{"procedureError":"stuckOrder"}])"));
    QVERIFY(enabledOf(rig).isFallback); // the card helped itself
    QVERIFY(*rig.device().lastPoll() > 3h);
    const auto next = rig.order(R"([{"listProfileInfo":{}}])", Facility::Psmo, 0, 4h);
    QVERIFY(rig.outcomeOf(next, Facility::Psmo, 5h).contains("successResult"));
}

void CoverageTest::withoutFallbackItIsDark()
{
    ResidentRig rig(Behaviour::Obedient, 1, oneInBrazil());
    const auto unset = rig.order(R"([{"enable":{"iccid":"%1","rollback":false}},{"unsetFallbackAttribute":{}}])");
    QVERIFY(rig.outcomeOf(unset).contains(R"("unsetFallbackAttributeResult":"ok")"));
    setVivo(rig, true);
    const auto lastPoll = *rig.device().lastPoll();
    rig.runUntil(10h);
    QCOMPARE(enabledOf(rig).profileClass, ProfileClass::Operational);
    QVERIFY(*rig.device().lastPoll() <= std::max<LabTime>(lastPoll, 1800s));
    QVERIFY(rig.device().connection().lostAt);
    setVivo(rig, false);
    rig.runUntil(11h);
    QVERIFY(*rig.device().lastPoll() > 10h);
}

void CoverageTest::returnsWhenItsNetworkDoes()
{
    ResidentRig rig(Behaviour::Obedient, 1, oneInBrazil());
    QCOMPARE(rig.outcomeOf(rig.order(ForGood)), QByteArray(R"([{"enableResult":"ok"}])"));
    const auto own = enabledOf(rig).iccid;
    setVivo(rig, true);
    rig.runUntil(3h);
    QVERIFY(enabledOf(rig).isFallback);
    QCOMPARE(rig.device().plmn(), rig.device().identity().homePlmn);
    setVivo(rig, false);
    rig.runUntil(4h);
    QCOMPARE(enabledOf(rig).iccid, own);
}

void CoverageTest::bringsTheAnswerAfterAnOutage()
{
    ResidentRig rig(Behaviour::Obedient, 1, oneInBrazil());
    const auto order = rig.order(R"([{"listProfileInfo":{}}])");
    // Down from the very moment at which the device was given its work, before it answers.
    const auto now = untilUnderWay(rig, order);
    rig.fleet.coverage().apply(ServiceChange{QStringLiteral("BR"), true});
    rig.runUntil(now + 100s);
    QCOMPARE(rig.book.find(Facility::Psmo, order)->status, LabOrder::Status::Work);
    rig.fleet.coverage().apply(ServiceChange{QStringLiteral("BR"), false});
    rig.runUntil(now + 200s);
    QVERIFY(rig.book.find(Facility::Psmo, order)->outcome.contains("successResult"));
}

void CoverageTest::remembersOverAPowerCycle()
{
    ResidentRig rig(Behaviour::Obedient, 1, oneInBrazil());
    const auto order = rig.order(ForGood);
    const auto now = untilUnderWay(rig, order);
    rig.fleet.setPowerCycles(1e7, now); // within milliseconds: the answer does not leave the first time
    rig.runUntil(now + 100ms);
    rig.fleet.setPowerCycles(0, now);
    QCOMPARE(rig.outcomeOf(order), QByteArray(R"([{"enableResult":"ok"}])"));
    QCOMPARE(rig.records.find(rig.eid()).counter, 2); // and was executed once
}

LONGREACH_TEST(CoverageTest)
#include "tst_coverage.moc"
