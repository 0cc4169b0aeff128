// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/devicenotes.h"

#include "app/jobs/futures.h"
#include "app/jobs/mailbox.h"
#include "tests/fakes/fakejournal.h"
#include "tests/fakes/manualclock.h"
#include "tests/support/testregistry.h"
#include "tests/unit/jobs/jobworkshop.h"
#include "tests/unit/jobs/samples.h"

#include <QTest>

using namespace longreach;
using namespace longreach::jobs;
using namespace longreach::jobs::test;
using namespace std::chrono_literals;

class DeviceNotesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void notesAChange();
    void notesWhatTheCardLists();
    void keepsWhatACardDoesNotTell();
    void movesTheFallback();
    void appliesSeveralInTheirOrder();
    void touchesNothingElse();
    void passesOverDevicesThatAreGone();
    void triesAgainAfterAFailure();
    void notesNothingOfAnOperationThatChangesNothing();

private:
    /// The change of an operation that enabled the operational profile of device 0.
    static ProfileChange enabling()
    {
        Operation operation{.eid = sampleEid(0)};
        operation.target = sampleIccid(0, 1);
        return {JobWorkshop::enablePlan(), operation};
    }

    Device stored() { return waitFor(m_journal->devices().find({sampleEid(0)})).value().at(0); }

    fakes::ManualClock m_clock;
    std::unique_ptr<fakes::FakeJournal> m_journal;
    std::unique_ptr<Mailbox> m_mailbox;
    EngineOptions m_options;
    std::unique_ptr<EngineContext> m_context;
    std::unique_ptr<DeviceNotes> m_notes;
};

void DeviceNotesTest::init()
{
    m_mailbox = std::make_unique<Mailbox>();
    m_journal = std::make_unique<fakes::FakeJournal>(m_clock);
    m_context.reset(new EngineContext{*m_journal, m_clock, *m_mailbox, m_options, {}});
    m_notes = std::make_unique<DeviceNotes>(*m_context);
    QVERIFY(waitFor(m_journal->devices().save({sampleDevice(0)})));
}

void DeviceNotesTest::notesAChange()
{
    QVERIFY(m_notes->isClean());
    m_notes->noteChange(sampleEid(0), enabling());
    QVERIFY(!m_notes->isClean());
    m_notes->flush();
    QTRY_VERIFY(m_notes->isClean());
    QCOMPARE(enabledProfile(stored())->iccid, sampleIccid(0, 1));
    QVERIFY(!stored().auditedAt);
}

void DeviceNotesTest::notesWhatTheCardLists()
{
    auto listed = sampleDevice(0).profiles;
    listed.erase(listed.begin());
    listed[0].nickname = QStringLiteral("meter line");
    m_notes->noteAudit(sampleEid(0), listed);
    m_notes->flush();
    QTRY_VERIFY(m_notes->isClean());
    QCOMPARE(stored().profiles, listed);
    QCOMPARE(stored().auditedAt, std::optional(m_clock.now()));
}

void DeviceNotesTest::keepsWhatACardDoesNotTell()
{
    auto known = sampleDevice(0);
    known.profiles[0].nickname = QStringLiteral("meter line");
    QVERIFY(waitFor(m_journal->devices().save({known})));
    auto listed = known.profiles;
    listed[0].nickname.clear();
    listed[0].serviceProvider.clear();
    listed[0].owner.reset();
    listed[0].profileClass = ProfileClass::Unknown;
    listed[1].name.clear();
    m_notes->noteAudit(sampleEid(0), listed);
    m_notes->flush();
    QTRY_VERIFY(m_notes->isClean());
    QCOMPARE(stored().profiles, known.profiles);
}

void DeviceNotesTest::movesTheFallback()
{
    auto known = sampleDevice(0);
    known.profiles[0].isFallback = true;
    known.profiles[1].isFallback = false;
    QVERIFY(waitFor(m_journal->devices().save({known})));
    auto listed = known.profiles;
    listed[0].isFallback = false; // as an eIM of v1.0 tells it of any
    m_notes->noteAudit(sampleEid(0), listed);
    m_notes->flush();
    QTRY_VERIFY(m_notes->isClean());
    QVERIFY(stored().profiles[0].isFallback);
    listed[1].isFallback = true;
    m_notes->noteAudit(sampleEid(0), listed);
    m_notes->flush();
    QTRY_VERIFY(m_notes->isClean());
    QCOMPARE(stored().profiles, listed);
}

void DeviceNotesTest::appliesSeveralInTheirOrder()
{
    m_notes->noteAudit(sampleEid(0), sampleDevice(0).profiles);
    m_notes->noteChange(sampleEid(0), enabling());
    m_notes->flush();
    QTRY_VERIFY(m_notes->isClean());
    QCOMPARE(enabledProfile(stored())->iccid, sampleIccid(0, 1));
    QVERIFY(stored().auditedAt);
}

void DeviceNotesTest::touchesNothingElse()
{
    m_notes->noteChange(sampleEid(0), enabling());
    auto polled = stored();
    polled.lastPoll = m_clock.now() + 1h;
    polled.label = QStringLiteral("renamed meanwhile");
    QVERIFY(waitFor(m_journal->devices().save({polled})));
    m_notes->flush();
    QTRY_VERIFY(m_notes->isClean());
    QCOMPARE(stored().lastPoll, polled.lastPoll);
    QCOMPARE(stored().label, polled.label);
    QCOMPARE(enabledProfile(stored())->iccid, sampleIccid(0, 1));
}

void DeviceNotesTest::passesOverDevicesThatAreGone()
{
    QVERIFY(waitFor(m_journal->devices().remove({sampleEid(0)})));
    m_notes->noteChange(sampleEid(0), enabling());
    m_notes->flush();
    QTRY_VERIFY(m_notes->isClean());
    QVERIFY(waitFor(m_journal->devices().find({sampleEid(0)}))->empty());
}

void DeviceNotesTest::triesAgainAfterAFailure()
{
    m_journal->failWrites(Error::Kind::StorageFull);
    m_notes->noteChange(sampleEid(0), enabling());
    m_notes->flush();
    QCoreApplication::sendPostedEvents(m_mailbox.get()); // the fake journal has answered already
    QVERIFY(!m_notes->isClean());
    m_journal->failWrites(std::nullopt);
    m_notes->flush();                                    // too soon
    QCoreApplication::sendPostedEvents(m_mailbox.get()); // the fake journal has answered already
    QVERIFY(!m_notes->isClean());
    m_clock.advance(1min);
    m_notes->flush();
    QTRY_VERIFY(m_notes->isClean());
    QCOMPARE(enabledProfile(stored())->iccid, sampleIccid(0, 1));
}

void DeviceNotesTest::notesNothingOfAnOperationThatChangesNothing()
{
    m_notes->noteChange(sampleEid(0), {});
    QVERIFY(m_notes->isClean());
}

LONGREACH_TEST(DeviceNotesTest)
#include "tst_devicenotes.moc"
