// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/pollrhythm.h"

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

class PollRhythmTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void learnsFromTheJournal();
    void staysEmptyWhereNothingIsKnown();
    void forgetsWhatIsNotWantedAnyMore();
    void asksAgainAfterAFailure();

private:
    fakes::ManualClock m_clock;
    fakes::FakeJournal m_journal{m_clock};
    Mailbox m_mailbox;
    EngineOptions m_options;
    EngineContext m_context{m_journal, m_clock, m_mailbox, m_options, {}};
};

void PollRhythmTest::learnsFromTheJournal()
{
    QVERIFY(waitFor(m_journal.devices().save({sampleDevice(1), sampleDevice(2)})));
    PollRhythm rhythm(m_context);
    rhythm.want(sampleEid(1));
    rhythm.want(sampleEid(1));
    QVERIFY(!rhythm.of(sampleEid(1)));
    rhythm.tick();
    QTRY_VERIFY(rhythm.of(sampleEid(1)));
    QCOMPARE(*rhythm.of(sampleEid(1)), std::chrono::milliseconds(1min));
    QVERIFY(!rhythm.of(sampleEid(2)));
}

void PollRhythmTest::staysEmptyWhereNothingIsKnown()
{
    auto silent = sampleDevice(3);
    silent.pollInterval.reset();
    QVERIFY(waitFor(m_journal.devices().save({silent, sampleDevice(4)})));
    PollRhythm rhythm(m_context);
    rhythm.want(silent.eid);
    rhythm.want(sampleEid(99));
    rhythm.want(sampleEid(4));
    rhythm.tick();
    QTRY_VERIFY(rhythm.of(sampleEid(4)));
    QVERIFY(!rhythm.of(silent.eid));
    QVERIFY(!rhythm.of(sampleEid(99)));
}

void PollRhythmTest::forgetsWhatIsNotWantedAnyMore()
{
    QVERIFY(waitFor(m_journal.devices().save({sampleDevice(1)})));
    PollRhythm rhythm(m_context);
    rhythm.want(sampleEid(1));
    rhythm.tick();
    QTRY_VERIFY(rhythm.of(sampleEid(1)));
    rhythm.forget(sampleEid(1));
    QVERIFY(!rhythm.of(sampleEid(1)));
}

void PollRhythmTest::asksAgainAfterAFailure()
{
    QVERIFY(waitFor(m_journal.devices().save({sampleDevice(1)})));
    PollRhythm rhythm(m_context);
    m_journal.failReads(Error::Kind::Storage);
    rhythm.want(sampleEid(1));
    rhythm.tick();
    QCoreApplication::sendPostedEvents(&m_mailbox);
    m_journal.failReads(std::nullopt);
    QTRY_VERIFY((rhythm.tick(), rhythm.of(sampleEid(1)).has_value()));
}

LONGREACH_TEST(PollRhythmTest)
#include "tst_pollrhythm.moc"
