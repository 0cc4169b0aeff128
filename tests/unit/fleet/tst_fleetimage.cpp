// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/fleetimage.h"

#include "app/fleet/fleetstore.h"
#include "tests/fakes/samplefleet.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace longreach;
using namespace longreach::fleet;
using longreach::fakes::sampleFleet;
using longreach::fakes::sampleFleetDevice;

class FleetImageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bringsEveryDeviceBack();
    void goesOnWhereItEnded();
    void keepsGaps();
    void holdsAnEmptyFleet();
    void tellsAMissingFile();
    void refusesWhatIsDamaged();
    void refusesWhatIsCutOff();
    void refusesAnotherFormat();
    void leavesTheFormerIfItCannotWrite();

private:
    static FleetImage imageOf(const FleetStore &store, qint64 revision = 7)
    {
        FleetImage image;
        image.stamp = QByteArrayLiteral("stamp of 7");
        image.revision = revision;
        image.fleet = store.snapshot();
        return image;
    }

    /// Writes a whole image and returns its octets.
    QByteArray octets()
    {
        FleetStore store;
        store.upsert(sampleFleet(5'000));
        [&] { QVERIFY(writeImage(m_path, imageOf(store))); }();
        QFile file(m_path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    void put(const QByteArray &octets)
    {
        QFile file(m_path);
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(octets), octets.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void FleetImageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("fleet.image"));
}

void FleetImageTest::bringsEveryDeviceBack()
{
    auto fleet = sampleFleet(10'000);
    fleet[4].label = QStringLiteral("Zähler für Öl");
    fleet[5].imei.reset();
    fleet[5].profiles.clear();
    fleet[6].pollInterval.reset();
    fleet[6].lastPoll.reset();
    fleet[7].profiles[0].isdpAid = Aid::isdR();
    fleet[7].profiles[0].nickname = QStringLiteral("first");
    fleet[7].profiles[1].isFallback = true;
    fleet[9].lastOperation = LastOperation{.state = OperationState::Succeeded,
                                           .submittedAt = *fleet[9].lastPoll,
                                           .endedAt = *fleet[9].lastPoll + std::chrono::milliseconds(4'321)};
    for (int hours = 0; hours < 100; hours += 3)
        fleet[8].polls.note(*fleet[8].lastPoll - std::chrono::hours(hours));
    FleetStore store;
    store.upsert(fleet);
    QVERIFY(writeImage(m_path, imageOf(store)));
    QCOMPARE(QFile(m_path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    auto image = readImage(m_path);
    QVERIFY2(image, qPrintable(image ? QString() : image.error().detail));
    QCOMPARE(image->stamp, QByteArrayLiteral("stamp of 7"));
    QCOMPARE(image->revision, 7);
    FleetStore opened;
    opened.adopt(std::move(*image));
    QCOMPARE(opened.live().deviceCount(), 10'000U);
    QCOMPARE(opened.live().chunk(0).hoursAt(8), fleet[8].polls.hours());
    fleet[8].polls = {}; // of which a row does not tell
    for (const auto &device : fleet)
        QVERIFY(opened.live().device(opened.rowOf(device.eid).value()) == device);
}

void FleetImageTest::goesOnWhereItEnded()
{
    FleetStore store;
    store.upsert(sampleFleet(5'000));
    QVERIFY(writeImage(m_path, imageOf(store)));
    FleetStore opened;
    opened.adopt(*readImage(m_path));
    auto known = sampleFleetDevice(4'999);
    known.label = QStringLiteral("a new label, longer than the former one was");
    known.group = QStringLiteral("a new group");
    known.profiles.pop_back();
    auto added = sampleFleetDevice(5'000);
    added.group = known.group;
    opened.upsert(std::vector{known, added});
    QCOMPARE(opened.live().deviceCount(), 5'001U);
    QCOMPARE(opened.live().device(*opened.rowOf(known.eid)), known);
    QCOMPARE(opened.live().device(*opened.rowOf(added.eid)), added);
    QCOMPARE(opened.live().device(*opened.rowOf(sampleFleetDevice(17).eid)), sampleFleetDevice(17));
    opened.remove(std::vector{sampleFleetDevice(17).eid});
    QVERIFY(!opened.rowOf(sampleFleetDevice(17).eid));
    // What repeats was known by its number: the tables have grown by the one new text alone.
    QCOMPARE(opened.live().texts().groups.size(), store.live().texts().groups.size() + 1);
    QCOMPARE(opened.live().texts().kinds.size(), store.live().texts().kinds.size());
}

void FleetImageTest::keepsGaps()
{
    FleetStore store;
    store.upsert(sampleFleet(100));
    store.remove(std::vector{sampleFleetDevice(3).eid, sampleFleetDevice(50).eid});
    QVERIFY(writeImage(m_path, imageOf(store)));
    FleetStore opened;
    opened.adopt(*readImage(m_path));
    QCOMPARE(opened.live().deviceCount(), 98U);
    QCOMPARE(opened.live().rowCount(), 100U);
    QVERIFY(!opened.rowOf(sampleFleetDevice(3).eid));
    opened.upsert(std::vector{sampleFleetDevice(3)});
    QCOMPARE(opened.rowOf(sampleFleetDevice(3).eid), std::optional(100U));
}

void FleetImageTest::holdsAnEmptyFleet()
{
    const FleetStore store;
    QVERIFY(writeImage(m_path, imageOf(store)));
    const auto image = readImage(m_path);
    QVERIFY(image);
    QCOMPARE(image->fleet.rowCount(), 0U);
}

void FleetImageTest::tellsAMissingFile()
{
    QCOMPARE(readImage(m_path).error().kind, Error::Kind::NotFound);
}

void FleetImageTest::refusesWhatIsDamaged()
{
    const auto whole = octets();
    put(whole);
    QVERIFY(readImage(m_path));
    for (qsizetype at = 0; at < whole.size(); at += 1 + whole.size() / 97) {
        auto flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ 0x10);
        put(flipped);
        const auto image = readImage(m_path);
        QVERIFY2(!image, qPrintable(QString::number(at)));
    }
}

void FleetImageTest::refusesWhatIsCutOff()
{
    const auto whole = octets();
    for (qsizetype size = 0; size < whole.size(); size += 1 + whole.size() / 61) {
        put(whole.first(size));
        QVERIFY2(!readImage(m_path), qPrintable(QString::number(size)));
    }
    put(whole + QByteArray(8, '\0'));
    QCOMPARE(readImage(m_path).error().kind, Error::Kind::Damaged);
}

void FleetImageTest::refusesAnotherFormat()
{
    constexpr qsizetype VersionAt = 8;
    auto other = octets();
    other[VersionAt] = static_cast<char>(other[VersionAt] + 1);
    put(other);
    QCOMPARE(readImage(m_path).error().kind, Error::Kind::NewerVersion);
}

void FleetImageTest::leavesTheFormerIfItCannotWrite()
{
    QCOMPARE(writeImage(m_folder->filePath(QStringLiteral("nowhere/fleet.image")), {}).error().kind,
             Error::Kind::Storage);
}

LONGREACH_TEST(FleetImageTest)
#include "tst_fleetimage.moc"
