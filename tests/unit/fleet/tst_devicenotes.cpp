// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/devicenotes.h"

#include "app/fleet/awaited.h"
#include "app/fleet/fleetstore.h"
#include "app/ports/systemclock.h"
#include "tests/fakes/fakejournal.h"
#include "tests/fakes/samplefleet.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;
using namespace longreach::fleet;
using longreach::fakes::sampleFleetDevice;

class DeviceNotesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTagsAsWritten();
    void changesNothingButTheNotes();
    void leavesUnknownDevicesAlone();
    void keepsWhatOthersWroteMeanwhile();
    void goesBack();
    void changesManyAtOnce();
    void writesMoreThanOneBatch();

private:
    [[nodiscard]] Device stored(int number) { return awaited(m_journal.devices().find({eid(number)})).value().at(0); }
    [[nodiscard]] static Eid eid(int number) { return sampleFleetDevice(number).eid; }

    ports::SystemClock m_clock;
    fakes::FakeJournal m_journal{m_clock};
};

void DeviceNotesTest::readsTagsAsWritten()
{
    QCOMPARE(tagsFromText(QStringLiteral(" pilot,, on  the roof , pilot")),
             (QStringList{QStringLiteral("pilot"), QStringLiteral("on the roof")}));
    QVERIFY(tagsFromText(QStringLiteral(" , ")).isEmpty());
}

void DeviceNotesTest::changesNothingButTheNotes()
{
    auto device = sampleFleetDevice(0);
    QVERIFY(awaited(m_journal.devices().save({device})));
    const DeviceNotes notes{.label = QStringLiteral("Kiosk 4"),
                            .group = QStringLiteral("south"),
                            .tags = {QStringLiteral("roof")},
                            .text = QStringLiteral("Key at the gate.\nAsk for Ana.")};
    QVERIFY(awaited(writeNotes(m_journal, {{device.eid, notesOf(device), notes}})));
    device.label = notes.label;
    device.group = notes.group;
    device.tags = notes.tags;
    device.notes = notes.text;
    QCOMPARE(stored(0), device);
}

void DeviceNotesTest::leavesUnknownDevicesAlone()
{
    DeviceNotes notes;
    notes.label = QStringLiteral("x");
    QVERIFY(awaited(writeNotes(m_journal, {{eid(1), {}, notes}})));
    QVERIFY(awaited(m_journal.devices().find({eid(1)})).value().empty());
    QVERIFY(awaited(writeNotes(m_journal, {})));
}

void DeviceNotesTest::keepsWhatOthersWroteMeanwhile()
{
    auto device = sampleFleetDevice(0);
    const auto seen = notesOf(device);
    device.label = QStringLiteral("theirs");
    device.tags.append(QStringLiteral("theirs"));
    QVERIFY(awaited(m_journal.devices().save({device})));
    auto wanted = seen;
    wanted.group = QStringLiteral("ours");
    wanted.tags = {QStringLiteral("ours")};
    QVERIFY(awaited(writeNotes(m_journal, {{device.eid, seen, wanted}})));
    QCOMPARE(stored(0).label, QStringLiteral("theirs"));
    QCOMPARE(stored(0).group, QStringLiteral("ours"));
    QCOMPARE(stored(0).tags, (QStringList{QStringLiteral("theirs"), QStringLiteral("ours")}));
}

void DeviceNotesTest::goesBack()
{
    const auto device = sampleFleetDevice(0);
    QVERIFY(awaited(m_journal.devices().save({device})));
    auto wanted = notesOf(device);
    wanted.label.clear();
    wanted.text = QStringLiteral("new");
    const NotesEdit edit{device.eid, notesOf(device), wanted};
    QVERIFY(awaited(writeNotes(m_journal, {edit})));
    QVERIFY(stored(0).label.isEmpty());
    QVERIFY(awaited(writeNotes(m_journal, {edit.reversed()})));
    QCOMPARE(stored(0), device);
}

void DeviceNotesTest::changesManyAtOnce()
{
    FleetStore store;
    store.upsert(fakes::sampleFleet(6)); // 0 and 3 are tagged "pilot"
    const NotesChange change{{QStringLiteral("roof")}, {QStringLiteral("pilot")}, std::nullopt};
    const std::vector<quint32> rows{0, 1, 3};
    const auto edits = editsOf(store.live(), rows, change);
    QCOMPARE(edits.size(), std::size_t{3});
    QCOMPARE(edits.front().to.tags, QStringList{QStringLiteral("roof")});
    QCOMPARE(edits.front().from.tags, QStringList{QStringLiteral("pilot")});
    QCOMPARE(editsOf(store.live(), rows, {{QStringLiteral("pilot")}, {}, std::nullopt}).size(), std::size_t{1});
    const auto grouped = editsOf(store.live(), rows, {{}, {}, QStringLiteral("region 1")});
    QCOMPARE(grouped.size(), std::size_t{2}); // one is there already
    QVERIFY(editsOf(store.live(), rows, {}).empty());
}

void DeviceNotesTest::writesMoreThanOneBatch()
{
    constexpr int count = 12'000;
    FleetStore store;
    const auto devices = fakes::sampleFleet(count);
    store.upsert(devices);
    QVERIFY(awaited(m_journal.devices().save(devices)));
    std::vector<quint32> rows(count);
    for (quint32 row = 0; row < count; ++row)
        rows[row] = row;
    QVERIFY(awaited(writeNotes(m_journal, editsOf(store.live(), rows, {{QStringLiteral("all")}, {}, std::nullopt}))));
    QVERIFY(stored(0).tags.contains(QStringLiteral("all")));
    QVERIFY(stored(count - 1).tags.contains(QStringLiteral("all")));
}

LONGREACH_TEST(DeviceNotesTest)
#include "tst_devicenotes.moc"
