// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/devicenotes.h"

#include "app/fleet/awaited.h"
#include "tests/fakes/fakejournal.h"
#include "tests/fakes/manualclock.h"
#include "tests/fakes/samplefleet.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;
using namespace longreach::fleet;
using longreach::fakes::sampleFleetDevice;

class DeviceNotesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTagsAsTyped();
    void changesNothingElse();
    void leavesUnknownDevicesAlone();
};

void DeviceNotesTest::readsTagsAsTyped()
{
    QCOMPARE(tagsFromText(QStringLiteral(" pilot, roof  top ,,pilot")),
             QStringList({QStringLiteral("pilot"), QStringLiteral("roof top")}));
    QVERIFY(tagsFromText({}).isEmpty());
}

void DeviceNotesTest::changesNothingElse()
{
    const fakes::ManualClock clock;
    fakes::FakeJournal journal(clock);
    const auto device = sampleFleetDevice(3);
    QVERIFY(awaited(journal.devices().save({device})));
    const DeviceNotes notes{.label = QStringLiteral("Cellar"), .group = {}, .tags = {QStringLiteral("wet")}};
    QVERIFY(awaited(writeNotes(journal, device.eid, notes)));
    auto expected = device;
    expected.label = notes.label;
    expected.group = notes.group;
    expected.tags = notes.tags;
    QCOMPARE(awaited(journal.devices().find({device.eid}))->front(), expected);
}

void DeviceNotesTest::leavesUnknownDevicesAlone()
{
    const fakes::ManualClock clock;
    fakes::FakeJournal journal(clock);
    QVERIFY(awaited(writeNotes(journal, sampleFleetDevice(1).eid, {})));
    QVERIFY(awaited(journal.devices().find({sampleFleetDevice(1).eid}))->empty());
}

LONGREACH_TEST(DeviceNotesTest)
#include "tst_devicenotes.moc"
