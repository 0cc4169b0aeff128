// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contracts/eims.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <set>

using namespace longreach;
using test::EimWorld;
using Finding = ports::Reconciliation::Finding;
using Verdict = ports::OrderReport::Verdict;

namespace {

Eid contractEid(int number)
{
    return Eid::fromStem(QStringLiteral("89049032%1").arg(number, 22, 10, QLatin1Char('0'))).value();
}

ports::OrderRequest enableOn(int number)
{
    const auto iccid = Iccid::parse(u"89494040080000000001").value();
    return {contractEid(number), PsmoOrder{{EnableProfile{iccid, true}}}};
}

} // namespace

class EimTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEimRows(); }
    void init() { m_world = test::makeEimWorld(); }
    void cleanup() { m_world.reset(); }

    void namesEachOrder();
    void followsAnOrder();
    void callsAnOrderBack();
    void refusesBadOrdersItself();
    void tellsHowASubmissionFailed_data();
    void tellsHowASubmissionFailed();
    void findsWhatWasLost();
    void findsNothingTwice();
    void cannotTellWithoutAList();
    void stopsOnRequest();
    void tellsWhatItCanDo();
    void pagesThroughDevices();

private:
    ports::Eim &eim() { return m_world->eim(); }
    Verdict verdictOf(const QString &order) { return eim().report(order, {}).result().value().verdict; }

    std::unique_ptr<EimWorld> m_world;
};

void EimTest::namesEachOrder()
{
    std::set<QString> names;
    for (int number = 0; number < 10; ++number)
        names.insert(eim().submit(enableOn(number % 2), {}).result().value());
    QCOMPARE(names.size(), std::size_t{10}); // the same order again is another order
    QCOMPARE(m_world->created(), 10);
}

void EimTest::followsAnOrder()
{
    const auto order = eim().submit(enableOn(1), {}).result().value();
    QVERIFY(verdictOf(order) == Verdict::Waiting);
    m_world->deliver(order);
    QVERIFY(verdictOf(order) == Verdict::Delivered);
    m_world->succeed(order);
    const auto report = eim().report(order, {}).result().value();
    QVERIFY(report.verdict == Verdict::Succeeded);
    QVERIFY(report.changedAt);
    QVERIFY(report.reason.isEmpty());
    const std::vector<ports::StepOutcome> steps{{QStringLiteral("enableResult"), QStringLiteral("ok"), true}};
    QVERIFY(report.steps == steps);
}

void EimTest::callsAnOrderBack()
{
    const auto order = eim().submit(enableOn(1), {}).result().value();
    QVERIFY(eim().revoke(order, {}).result().value());
    QVERIFY(!eim().revoke(order, {}).result().value());
    QVERIFY(verdictOf(order) == Verdict::Absent);
}

void EimTest::refusesBadOrdersItself()
{
    const auto order = eim().submit({contractEid(1), PsmoOrder{}}, {}).result();
    QVERIFY(!order);
    QCOMPARE(order.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(m_world->created(), 0);
}

void EimTest::tellsHowASubmissionFailed_data()
{
    using Mishap = EimWorld::Mishap;
    QTest::addColumn<int>("mishap");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("created");
    const auto row = [](const char *what, Mishap mishap, Error::Kind kind, int created) {
        QTest::newRow(what) << static_cast<int>(mishap) << static_cast<int>(kind) << created;
    };
    row("no connection", Mishap::Unreachable, Error::Kind::Unreachable, 0);
    row("lost on its way", Mishap::LoseRequest, Error::Kind::OutcomeUnknown, 0);
    row("answer lost", Mishap::LoseAnswer, Error::Kind::OutcomeUnknown, 1);
    row("refused", Mishap::Refuse, Error::Kind::Refused, 0);
    row("too fast", Mishap::Throttle, Error::Kind::Throttled, 0);
}

void EimTest::tellsHowASubmissionFailed()
{
    QFETCH(const int, mishap);
    QFETCH(const int, kind);
    m_world->misbehave(static_cast<EimWorld::Mishap>(mishap));
    const auto order = eim().submit(enableOn(1), {}).result();
    QVERIFY(!order);
    QCOMPARE(static_cast<int>(order.error().kind), kind);
    QTEST(m_world->created(), "created");
}

void EimTest::findsWhatWasLost()
{
    const auto known = eim().submit(enableOn(1), {}).result().value();
    m_world->misbehave(EimWorld::Mishap::LoseAnswer);
    QVERIFY(!eim().submit(enableOn(2), {}).result());
    m_world->misbehave(EimWorld::Mishap::LoseRequest);
    QVERIFY(!eim().submit(enableOn(3), {}).result());
    const auto findings = eim().reconcile({enableOn(3), enableOn(2)}, {known}, {}).result().value();
    QCOMPARE(findings.size(), std::size_t{2});
    QVERIFY(findings[0].finding == Finding::NotThere);
    QVERIFY(findings[1].finding == Finding::Found);
    QVERIFY(verdictOf(findings[1].orderId) == Verdict::Waiting);
}

void EimTest::findsNothingTwice()
{
    const auto known = eim().submit(enableOn(1), {}).result().value();
    const auto hidden = eim().reconcile({enableOn(1)}, {known}, {}).result().value();
    QVERIFY(hidden[0].finding == Finding::NotThere);
    const auto twice = eim().reconcile({enableOn(1), enableOn(1)}, {}, {}).result().value();
    QVERIFY(twice[0].finding == Finding::Found);
    QVERIFY(twice[1].finding == Finding::NotThere);
}

void EimTest::cannotTellWithoutAList()
{
    m_world->breakList();
    const auto findings = eim().reconcile({enableOn(1)}, {}, {}).result().value();
    QVERIFY(findings.at(0).finding == Finding::CannotTell);
}

void EimTest::stopsOnRequest()
{
    std::stop_source stop;
    m_world->misbehave(EimWorld::Mishap::Hang);
    const auto hanging = eim().submit(enableOn(1), stop.get_token());
    stop.request_stop();
    const auto kind = hanging.result().error().kind;
    QVERIFY(kind == Error::Kind::Cancelled || kind == Error::Kind::OutcomeUnknown); // sent already or not
    QCOMPARE(eim().submit(enableOn(2), stop.get_token()).result().error().kind, Error::Kind::Cancelled);
    QCOMPARE(m_world->created(), 0);
}

void EimTest::tellsWhatItCanDo()
{
    m_world->setDevices({Device{.eid = contractEid(1)}});
    const auto identity = eim().identify({}).result().value();
    QVERIFY(!identity.dialect.isEmpty() && !identity.eimId.isEmpty() && !identity.version.isEmpty());
    QVERIFY(identity.capabilities.has(Capability::ListDevices));
    QVERIFY(identity.capabilities.has(Capability::Enable));
    QVERIFY(eim().capabilities() == identity.capabilities);
}

void EimTest::pagesThroughDevices()
{
    std::vector<Device> devices;
    for (int number = 0; number < 7; ++number)
        devices.push_back(Device{.eid = contractEid(number), .label = QString::number(number)});
    m_world->setDevices(devices);
    std::vector<QString> labels;
    QString from;
    do {
        const auto page = eim().devices(from, 3, {}).result().value();
        QVERIFY(page.devices.size() <= 3);
        for (const auto &device : page.devices)
            labels.push_back(device.label);
        from = page.next;
    } while (!from.isEmpty());
    QCOMPARE(labels.size(), devices.size());
    for (std::size_t at = 0; at < labels.size(); ++at)
        QCOMPARE(labels[at], devices[at].label);
    QCOMPARE(eim().device(contractEid(5), {}).result().value().label, QStringLiteral("5"));
    QCOMPARE(eim().device(contractEid(50), {}).result().error().kind, Error::Kind::NotFound);
}

LONGREACH_TEST(EimTest)
#include "tst_eim.moc"
