// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/imagekeeper.h"

#include "app/fleet/awaited.h"
#include "app/fleet/fleetfeed.h"
#include "tests/fakes/fakejournal.h"
#include "tests/fakes/manualclock.h"
#include "tests/fakes/samplefleet.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace longreach;
using namespace longreach::fleet;
using longreach::fakes::sampleFleet;
using longreach::fakes::sampleFleetDevice;

class ImageKeeperTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void laysTheFleetDownAfterTheFirstLoad();
    void opensFromTheImageAndCatchesUp();
    void passesOverTheImageOfAnotherJournal();
    void passesOverADamagedImage();
    void leavesSmallFleetsAlone();

private:
    static constexpr int Devices = 300;

    /// A feed as a new process has it.
    struct Run {
        Run(fakes::FakeJournal &journal, const QString &path, quint32 minimum = Devices / 2)
            : feed(journal, store, std::make_unique<ImageKeeper>(journal, path, minimum))
        {}

        FleetStore store;
        FleetFeed feed;
    };

    static void load(Run &run)
    {
        run.feed.start();
        QTRY_VERIFY(run.feed.isLoaded());
    }

    /// Has one process load the fleet and end.
    void layDown()
    {
        Run first(*m_journal, m_path);
        load(first);
    }

    fakes::ManualClock m_clock;
    std::unique_ptr<fakes::FakeJournal> m_journal;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void ImageKeeperTest::init()
{
    m_journal = std::make_unique<fakes::FakeJournal>(m_clock);
    QVERIFY(m_journal->devices().save(sampleFleet(Devices)).result());
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("fleet.image"));
}

void ImageKeeperTest::laysTheFleetDownAfterTheFirstLoad()
{
    layDown();
    const auto image = readImage(m_path);
    QVERIFY(image);
    QCOMPARE(image->fleet.deviceCount(), quint32{Devices});
    QCOMPARE(image->stamp, m_journal->devices().readStamp().result().value());
}

void ImageKeeperTest::opensFromTheImageAndCatchesUp()
{
    layDown();
    auto changed = sampleFleetDevice(7);
    changed.label = QStringLiteral("changed meanwhile");
    QVERIFY(m_journal->devices().save({changed, sampleFleetDevice(Devices)}).result());
    QVERIFY(m_journal->devices().remove({sampleFleetDevice(8).eid}).result());

    Run second(*m_journal, m_path);
    int largest = 0;
    connect(&second.store, &FleetStore::changed, this, [&largest](const FleetChange &change) {
        largest = std::max(largest, static_cast<int>(change.addedCount));
    });
    load(second);
    QCOMPARE(largest, Devices); // at once
    QCOMPARE(second.store.live().deviceCount(), quint32{Devices});
    QCOMPARE(second.store.live().device(*second.store.rowOf(changed.eid)), changed);
    QVERIFY(second.store.rowOf(sampleFleetDevice(Devices).eid));
    QVERIFY(!second.store.rowOf(sampleFleetDevice(8).eid));
}

void ImageKeeperTest::passesOverTheImageOfAnotherJournal()
{
    layDown();
    fakes::FakeJournal other(m_clock);
    QVERIFY(other.devices().save({sampleFleetDevice(1'000)}).result());
    Run run(other, m_path);
    load(run);
    QCOMPARE(run.store.live().deviceCount(), 1U);
}

void ImageKeeperTest::passesOverADamagedImage()
{
    layDown();
    QFile file(m_path);
    QVERIFY(file.open(QFile::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    QVERIFY(file.write("damage!!") > 0);
    file.close();
    {
        Run run(*m_journal, m_path);
        load(run);
        QCOMPARE(run.store.live().deviceCount(), quint32{Devices});
    }
    QVERIFY(readImage(m_path)); // laid down anew
}

void ImageKeeperTest::leavesSmallFleetsAlone()
{
    {
        Run run(*m_journal, m_path, Devices + 1);
        load(run);
    }
    QVERIFY(!QFile::exists(m_path));
}

LONGREACH_TEST(ImageKeeperTest)
#include "tst_imagekeeper.moc"
