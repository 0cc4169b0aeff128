// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/fleetfeed.h"

#include "tests/fakes/fakejournal.h"
#include "tests/fakes/manualclock.h"
#include "tests/fakes/samplefleet.h"
#include "tests/support/testregistry.h"

#include <QSignalSpy>
#include <QtConcurrent/QtConcurrentRun>
#include <QTest>

using namespace longreach;
using namespace longreach::fleet;
using longreach::fakes::sampleFleet;
using longreach::fakes::sampleFleetDevice;

namespace {

/// Reads devices on a thread of its own, as a journal on disk does, from a journal in memory.
class ThreadedDevices final : public ports::DeviceRecords {
public:
    explicit ThreadedDevices(ports::DeviceRecords &inner) : m_inner(inner) { m_pool.setMaxThreadCount(1); }

    QFuture<Result<qint64>> read(qint64 since, Sink sink, std::stop_token stop) override
    {
        return QtConcurrent::run(&m_pool, [this, since, sink = std::move(sink), stop = std::move(stop)] {
            std::vector<Device> all;
            const auto keep = [&](std::vector<Device> devices) {
                all.insert(all.end(), devices.begin(), devices.end());
            };
            const auto revision = m_inner.read(since, keep, {}).result();
            sink(std::move(all));
            return stop.stop_requested() ? Result<qint64>(failure(Error::Kind::Cancelled, {})) : revision;
        });
    }
    QFuture<Result<std::vector<Device>>> find(std::vector<Eid> eids) override { return m_inner.find(std::move(eids)); }
    QFuture<Result<void>> save(std::vector<Device> devices) override { return m_inner.save(std::move(devices)); }
    QFuture<Result<void>> merge(std::vector<Eid> eids, Merge merge) override
    {
        return m_inner.merge(std::move(eids), std::move(merge));
    }
    QFuture<Result<std::vector<Eid>>> readRemoved(qint64 since) override { return m_inner.readRemoved(since); }
    QFuture<Result<void>> remove(std::vector<Eid> eids) override { return m_inner.remove(std::move(eids)); }
    QFuture<Result<WatchedHours>> readWatchedHours() override { return m_inner.readWatchedHours(); }
    QFuture<Result<QByteArray>> readStamp() override { return m_inner.readStamp(); }
    QFuture<Result<void>> writeStamp(QByteArray stamp) override { return m_inner.writeStamp(std::move(stamp)); }

private:
    ports::DeviceRecords &m_inner;
    QThreadPool m_pool;
};

class ThreadedJournal final : public ports::Journal {
public:
    explicit ThreadedJournal(const ports::Clock &clock) : m_inner(clock), m_devices(m_inner.devices()) {}

    QFuture<Result<qint64>> revision() override { return m_inner.revision(); }
    ports::EimRecords &eims() override { return m_inner.eims(); }
    ports::DeviceRecords &devices() override { return m_devices; }
    ports::JobRecords &jobs() override { return m_inner.jobs(); }
    ports::CodeRecords &codes() override { return m_inner.codes(); }
    ports::ActivityRecords &activity() override { return m_inner.activity(); }
    ports::EngineLease &lease() override { return m_inner.lease(); }

private:
    fakes::FakeJournal m_inner;
    ThreadedDevices m_devices;
};

} // namespace

class FleetFeedTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loadsAndFollows();
    void takesOutWhatIsRemoved();
    void loadsInBatchesFromAnotherThread();
    void endsWhileLoading();
    void reportsFailureAndGoesOn();
    void readsAnewAfterALongSleep();

private:
    fakes::ManualClock m_clock;
};

void FleetFeedTest::loadsAndFollows()
{
    fakes::FakeJournal journal(m_clock);
    journal.devices().save(sampleFleet(100));
    FleetStore store;
    FleetFeed feed(journal, store);
    const QSignalSpy loaded(&feed, &FleetFeed::loaded);
    feed.start();
    QTRY_COMPARE(loaded.size(), 1);
    QVERIFY(feed.isLoaded());
    QCOMPARE(store.live().deviceCount(), 100U);
    auto changed = sampleFleetDevice(7);
    changed.label = QStringLiteral("new");
    journal.devices().save({changed, sampleFleetDevice(100)});
    QTRY_COMPARE(store.live().deviceCount(), 101U);
    QCOMPARE(store.live().device(7), changed);
    QCOMPARE(loaded.size(), 1);
    QTRY_COMPARE(feed.revision(), journal.revision().result().value());
}

void FleetFeedTest::takesOutWhatIsRemoved()
{
    fakes::FakeJournal journal(m_clock);
    journal.devices().save(sampleFleet(10));
    FleetStore store;
    FleetFeed feed(journal, store);
    feed.start();
    QTRY_VERIFY(feed.isLoaded());
    journal.devices().remove({sampleFleetDevice(3).eid, sampleFleetDevice(4).eid});
    journal.devices().save({sampleFleetDevice(4)});
    feed.catchUp();
    QTRY_COMPARE(store.live().deviceCount(), 9U);
    QVERIFY(!store.rowOf(sampleFleetDevice(3).eid));
    QVERIFY(store.rowOf(sampleFleetDevice(4).eid));
}

void FleetFeedTest::loadsInBatchesFromAnotherThread()
{
    ThreadedJournal journal(m_clock);
    journal.devices().save(sampleFleet(30'000));
    FleetStore store;
    const QSignalSpy changes(&store, &FleetStore::changed);
    FleetFeed feed(journal, store);
    feed.start();
    QTRY_VERIFY(feed.isLoaded());
    QCOMPARE(store.live().deviceCount(), 30'000U);
    QVERIFY(changes.size() >= 30);
}

void FleetFeedTest::endsWhileLoading()
{
    ThreadedJournal journal(m_clock);
    journal.devices().save(sampleFleet(30'000));
    FleetStore store;
    {
        FleetFeed feed(journal, store);
        feed.start();
        QTRY_VERIFY(store.live().deviceCount() > 0);
    }
    const auto loaded = store.live().deviceCount();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(store.live().deviceCount(), loaded);
}

void FleetFeedTest::reportsFailureAndGoesOn()
{
    fakes::FakeJournal journal(m_clock);
    journal.devices().save(sampleFleet(10));
    FleetStore store;
    FleetFeed feed(journal, store);
    const QSignalSpy failed(&feed, &FleetFeed::failed);
    journal.failReads(Error::Kind::Storage);
    feed.start();
    QTRY_VERIFY(!failed.isEmpty());
    journal.failReads(std::nullopt);
    QTRY_COMPARE(store.live().deviceCount(), 10U);
}

void FleetFeedTest::readsAnewAfterALongSleep()
{
    fakes::FakeJournal journal(m_clock);
    QVERIFY(journal.devices().save(sampleFleet(20)).result());
    FleetStore store;
    FleetFeed feed(journal, store);
    feed.start();
    QTRY_VERIFY(feed.isLoaded());
    QVERIFY(journal.devices().remove({sampleFleetDevice(3).eid}).result());
    QVERIFY(journal.devices().save({sampleFleetDevice(20)}).result());
    journal.forgetRemovals();
    feed.catchUp();
    QTRY_VERIFY(store.rowOf(sampleFleetDevice(20).eid));
    QVERIFY(!store.rowOf(sampleFleetDevice(3).eid));
    QCOMPARE(store.live().deviceCount(), 20U);
}

LONGREACH_TEST(FleetFeedTest)
#include "tst_fleetfeed.moc"
