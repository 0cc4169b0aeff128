// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ports/devicerecords.h"

#include "tests/contracts/journals.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <algorithm>
#include <thread>

using namespace longreach;
using namespace longreach::test;

class DeviceRecordsContract final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { JournalUnderTest::addRows(); }
    void keepsEveryField();
    void keepsWhatIsNotKnown();
    void replacesWholeDevices();
    void handsOverOnlyWhatIsNewer();
    void tellsWhatWasRemoved();
    void forgetsARemovalWhenTheDeviceIsBack();
    void findsByEid();
    void mergesWithWhatIsStored();
    void bringsBackByMerging();
    void losesNothingBetweenTwoWriters();
    void tellsWatchedHours();
    void keepsAStamp();
    void stopsOnRequest();
    void handsOverManyInStretches();

private:
    static std::pair<std::vector<Device>, qint64> readAll(const JournalUnderTest &journal, qint64 since)
    {
        std::vector<Device> all;
        const auto sink = [&all](std::vector<Device> stretch) {
            all.insert(all.end(), stretch.begin(), stretch.end());
        };
        const auto revision = journal->devices().read(since, sink, {}).result().value();
        std::sort(all.begin(), all.end(), [](const Device &a, const Device &b) { return a.eid < b.eid; });
        return {all, revision};
    }
};

void DeviceRecordsContract::keepsEveryField()
{
    JournalUnderTest journal;
    const std::vector devices{sampleDevice(1), sampleDevice(2, 3), sampleDevice(3, 0)};
    QVERIFY(journal->devices().save(devices).result());
    QCOMPARE(readAll(journal, 0).first, devices);
}

void DeviceRecordsContract::keepsWhatIsNotKnown()
{
    JournalUnderTest journal;
    Device bare{.eid = sampleDevice(4).eid};
    bare.profiles.push_back(Profile{.iccid = Iccid::parse(u"8944000000000000001").value()});
    QVERIFY(journal->devices().save({bare}).result());
    const auto back = readAll(journal, 0).first.at(0);
    QCOMPARE(back, bare);
    QVERIFY(!back.profiles.at(0).iccid.hasTwentyDigits());
}

void DeviceRecordsContract::replacesWholeDevices()
{
    JournalUnderTest journal;
    QVERIFY(journal->devices().save({sampleDevice(1, 3)}).result());
    auto changed = sampleDevice(1, 1);
    changed.imei.reset();
    changed.tags.clear();
    QVERIFY(journal->devices().save({changed}).result());
    QCOMPARE(readAll(journal, 0).first, std::vector{changed});
}

void DeviceRecordsContract::handsOverOnlyWhatIsNewer()
{
    JournalUnderTest journal;
    QVERIFY(journal->devices().save({sampleDevice(1), sampleDevice(2)}).result());
    const auto first = readAll(journal, 0);
    QCOMPARE(first.second, journal->revision().result().value());
    QVERIFY(readAll(journal, first.second).first.empty());
    QVERIFY(journal->devices().save({sampleDevice(2)}).result());
    QCOMPARE(readAll(journal, first.second).first, std::vector{sampleDevice(2)});
}

void DeviceRecordsContract::tellsWhatWasRemoved()
{
    JournalUnderTest journal;
    QVERIFY(journal->devices().save({sampleDevice(1), sampleDevice(2)}).result());
    const auto before = journal->revision().result().value();
    QVERIFY(journal->devices().remove({sampleDevice(1).eid, sampleDevice(9).eid}).result());
    QCOMPARE(journal->devices().readRemoved(before).result().value(), std::vector{sampleDevice(1).eid});
    QCOMPARE(readAll(journal, 0).first, std::vector{sampleDevice(2)});
    const auto after = journal->revision().result().value();
    QVERIFY(journal->devices().readRemoved(after).result().value().empty());
}

void DeviceRecordsContract::forgetsARemovalWhenTheDeviceIsBack()
{
    JournalUnderTest journal;
    QVERIFY(journal->devices().save({sampleDevice(1)}).result());
    QVERIFY(journal->devices().remove({sampleDevice(1).eid}).result());
    QVERIFY(journal->devices().save({sampleDevice(1)}).result());
    QVERIFY(journal->devices().readRemoved(0).result().value().empty());
}

void DeviceRecordsContract::findsByEid()
{
    JournalUnderTest journal;
    QVERIFY(journal->devices().save({sampleDevice(1), sampleDevice(2), sampleDevice(3)}).result());
    auto found =
        journal->devices().find({sampleDevice(3).eid, sampleDevice(8).eid, sampleDevice(1).eid}).result().value();
    std::sort(found.begin(), found.end(), [](const Device &a, const Device &b) { return a.eid < b.eid; });
    QCOMPARE(found, (std::vector{sampleDevice(1), sampleDevice(3)}));
    QVERIFY(journal->devices().find({}).result().value().empty());
}

void DeviceRecordsContract::mergesWithWhatIsStored()
{
    JournalUnderTest journal;
    QVERIFY(journal->devices().save({sampleDevice(1, 3), sampleDevice(2), sampleDevice(4)}).result());
    const auto before = journal->revision().result().value();
    const auto merge = [](const Eid &eid, const Device *stored) -> std::optional<Device> {
        if (eid == sampleDevice(2).eid)
            return std::nullopt;
        auto device = stored ? *stored : Device{.eid = eid};
        device.label += QStringLiteral("!");
        return device;
    };
    const std::vector eids{sampleDevice(1).eid, sampleDevice(2).eid, sampleDevice(3).eid};
    QVERIFY(journal->devices().merge(eids, merge).result());
    auto first = sampleDevice(1, 3);
    first.label += QStringLiteral("!");
    Device third{.eid = sampleDevice(3).eid, .label = QStringLiteral("!")};
    QCOMPARE(readAll(journal, before).first, (std::vector{first, third}));
    QCOMPARE(readAll(journal, 0).first, (std::vector{first, sampleDevice(2), third, sampleDevice(4)}));
}

void DeviceRecordsContract::bringsBackByMerging()
{
    JournalUnderTest journal;
    QVERIFY(journal->devices().save({sampleDevice(1)}).result());
    QVERIFY(journal->devices().remove({sampleDevice(1).eid}).result());
    const auto none = [](const Eid &, const Device *) -> std::optional<Device> { return std::nullopt; };
    QVERIFY(journal->devices().merge({sampleDevice(1).eid}, none).result());
    QVERIFY(readAll(journal, 0).first.empty());
    QCOMPARE(journal->devices().readRemoved(0).result().value().size(), std::size_t{1});
    const auto back = [](const Eid &, const Device *stored) -> std::optional<Device> {
        return stored ? std::nullopt : std::optional(sampleDevice(1));
    };
    QVERIFY(journal->devices().merge({sampleDevice(1).eid}, back).result());
    QCOMPARE(readAll(journal, 0).first, std::vector{sampleDevice(1)});
    QVERIFY(journal->devices().readRemoved(0).result().value().empty());
}

void DeviceRecordsContract::losesNothingBetweenTwoWriters()
{
    constexpr int Rounds = 50;
    JournalUnderTest journal;
    const auto eid = sampleDevice(1).eid;
    const auto label = [](const Eid &of, const Device *stored) -> std::optional<Device> {
        auto device = stored ? *stored : Device{.eid = of};
        device.label += QStringLiteral("x");
        return device;
    };
    const auto tag = [](const Eid &of, const Device *stored) -> std::optional<Device> {
        auto device = stored ? *stored : Device{.eid = of};
        device.tags.append(QString::number(device.tags.size()));
        return device;
    };
    const auto write = [&](const ports::DeviceRecords::Merge &merge) {
        for (int round = 0; round < Rounds; ++round)
            journal->devices().merge({eid}, merge).waitForFinished();
    };
    {
        const std::jthread one([&] { write(label); });
        const std::jthread other([&] { write(tag); });
    }
    const auto device = readAll(journal, 0).first.at(0);
    QCOMPARE(device.label.size(), Rounds);
    QCOMPARE(device.tags.size(), Rounds);
}

void DeviceRecordsContract::tellsWatchedHours()
{
    JournalUnderTest journal;
    QVERIFY(journal->devices().readWatchedHours().result()->empty());
    auto late = sampleDevice(1);
    late.syncedAt = *late.syncedAt + std::chrono::hours(2);
    auto other = sampleDevice(2);
    other.eim = QStringLiteral("other");
    auto unheard = sampleDevice(3);
    unheard.eim = QStringLiteral("never synced");
    unheard.syncedAt.reset();
    QVERIFY(journal->devices().save({sampleDevice(1), late, other, unheard}).result());
    const auto watched = journal->devices().readWatchedHours().result().value();
    QCOMPARE(watched.size(), std::size_t{2});
    const auto hour = PollHours::hourOf(*sampleDevice(1).syncedAt);
    const auto &hours = watched.at(QStringLiteral("lab"));
    QVERIFY(hours.has(hour) && !hours.has(hour + 1) && hours.has(hour + 2));
    QVERIFY(watched.at(QStringLiteral("other")).has(hour));
}

void DeviceRecordsContract::keepsAStamp()
{
    JournalUnderTest journal;
    QVERIFY(journal->devices().readStamp().result().value().isEmpty());
    const QByteArray stamp("\x00\xFFword", 6);
    QVERIFY(journal->devices().writeStamp("another").result());
    QVERIFY(journal->devices().writeStamp(stamp).result());
    QCOMPARE(journal->devices().readStamp().result().value(), stamp);
}

void DeviceRecordsContract::stopsOnRequest()
{
    JournalUnderTest journal;
    QVERIFY(journal->devices().save({sampleDevice(1)}).result());
    std::stop_source stop;
    stop.request_stop();
    const auto outcome = journal->devices()
                             .read(
                                 0, [](std::vector<Device>) {}, stop.get_token())
                             .result();
    QCOMPARE(outcome.error().kind, Error::Kind::Cancelled);
}

void DeviceRecordsContract::handsOverManyInStretches()
{
    constexpr int Count = 10'000;
    JournalUnderTest journal;
    std::vector<Device> devices;
    for (int number = 0; number < Count; ++number)
        devices.push_back(sampleDevice(number, number % 3));
    QVERIFY(journal->devices().save(devices).result());
    int stretches = 0;
    std::vector<Device> all;
    const auto sink = [&](std::vector<Device> stretch) {
        ++stretches;
        all.insert(all.end(), stretch.begin(), stretch.end());
    };
    QVERIFY(journal->devices().read(0, sink, {}).result());
    QVERIFY(stretches > 1);
    std::sort(all.begin(), all.end(), [](const Device &a, const Device &b) { return a.eid < b.eid; });
    QVERIFY(all == devices);
}

LONGREACH_TEST(DeviceRecordsContract)
#include "tst_devicerecords.moc"
