// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/contactwatch.h"

#include "tests/support/testregistry.h"
#include "tests/unit/jobs/partbench.h"
#include "tests/unit/jobs/samples.h"

#include <QTest>

using namespace longreach;
using namespace longreach::jobs;
using namespace longreach::jobs::test;
using namespace std::chrono_literals;
using Verdict = ports::OrderReport::Verdict;

class ContactWatchTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noticesSilence();
    void waitsForTheInterval();
    void staysCalmWhileTheDevicePolls();
    void hasAnAuditDecideOnceTheDeviceIsBack();
    void asksAtOnceAfterAnInterruption();
    void givesUpWhereNoPollsAreTold();
    void asksAgainWhileTheEimIsAway();
};

namespace {

/// Device 0 polls each minute; its enable was delivered at Start.
class ContactBench final {
public:
    ContactBench()
    {
        parts.accept();
        parts.apply(event::Reported{.verdict = Verdict::Delivered, .changedAt = Start});
        parts.rhythm.want(sampleEid(0));
        parts.rhythm.tick();
    }

    bool knowsTheRhythm()
    {
        return QTest::qWaitFor([this] { return parts.rhythm.of(sampleEid(0)).has_value(); });
    }

    /// The device polls its eIM now.
    void poll()
    {
        auto device = sampleDevice(0);
        device.lastPoll = parts.shop.clock.now();
        parts.shop.eim->put(device);
    }

    /// Lets `time` go by in steps of five seconds, with the device polling at each if it `polls`.
    void pass(std::chrono::seconds time, bool polls)
    {
        for (std::chrono::seconds gone = 0s; gone < time; gone += 5s) {
            parts.shop.clock.advance(5s);
            if (polls)
                poll();
            contacts.tick();
            QTRY_COMPARE(line().others, 0);
        }
    }

    EimLine &line() { return parts.lines.line(QStringLiteral("lab")); }

    PartBench parts;
    ContactWatch contacts{parts.context, parts, parts.ledger, parts.lines, parts.rhythm};
};

} // namespace

void ContactWatchTest::noticesSilence()
{
    ContactBench bench;
    QVERIFY(bench.knowsTheRhythm());
    bench.contacts.watch(bench.parts.operation());
    bench.pass(2min, false);
    QVERIFY(bench.parts.events.empty());
    bench.pass(1min, false);
    QCOMPARE(bench.parts.happened<event::ContactLost>(), 1);
    QCOMPARE(bench.parts.operation().state, OperationState::LostContact);
}

void ContactWatchTest::waitsForTheInterval()
{
    PartBench parts;
    parts.accept();
    parts.apply(event::Reported{.verdict = Verdict::Delivered, .changedAt = Start});
    ContactWatch contacts(parts.context, parts, parts.ledger, parts.lines, parts.rhythm);
    contacts.watch(parts.operation());
    parts.shop.clock.advance(3min);
    contacts.tick(); // the journal has not been asked yet
    parts.rhythm.tick();
    QTRY_VERIFY(parts.rhythm.of(sampleEid(0)));
    contacts.tick();
    QTRY_COMPARE(parts.happened<event::ContactLost>(), 1);
}

void ContactWatchTest::staysCalmWhileTheDevicePolls()
{
    ContactBench bench;
    QVERIFY(bench.knowsTheRhythm());
    bench.contacts.watch(bench.parts.operation());
    bench.pass(10min, true);
    QVERIFY(bench.parts.events.empty());
}

void ContactWatchTest::hasAnAuditDecideOnceTheDeviceIsBack()
{
    ContactBench bench;
    QVERIFY(bench.knowsTheRhythm());
    bench.contacts.watch(bench.parts.operation());
    bench.pass(20min, true);
    QCOMPARE(bench.parts.happened<event::CameBack>(), 1);
}

void ContactWatchTest::asksAtOnceAfterAnInterruption()
{
    ContactBench bench;
    bench.parts.apply(event::Reported{.verdict = Verdict::Interrupted, .reason = QStringLiteral("stuckOrder")});
    QCOMPARE(bench.parts.operation().state, OperationState::Interrupted);
    bench.contacts.watch(bench.parts.operation());
    bench.pass(5s, true);
    QCOMPARE(bench.parts.happened<event::CameBack>(), 1);
}

void ContactWatchTest::givesUpWhereNoPollsAreTold()
{
    ContactBench bench;
    bench.parts.shop.eim->setCapabilities({});
    bench.parts.apply(event::Reported{.verdict = Verdict::Interrupted, .reason = QStringLiteral("stuckOrder")});
    bench.contacts.watch(bench.parts.operation());
    bench.contacts.tick();
    QCOMPARE(bench.parts.happened<event::CameBack>(), 1); // only an audit can tell
}

void ContactWatchTest::asksAgainWhileTheEimIsAway()
{
    ContactBench bench;
    QVERIFY(bench.knowsTheRhythm());
    bench.contacts.watch(bench.parts.operation());
    bench.parts.shop.eim->setReachable(false);
    bench.pass(3min, false);
    QVERIFY(bench.line().problem());
    QVERIFY(bench.parts.events.empty());
    bench.parts.shop.eim->setReachable(true);
    bench.pass(3min, false);
    QCOMPARE(bench.parts.happened<event::ContactLost>(), 1);
}

LONGREACH_TEST(ContactWatchTest)
#include "tst_contactwatch.moc"
