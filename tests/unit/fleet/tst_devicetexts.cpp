// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/deviceexport.h"
#include "app/fleet/deviceimport.h"
#include "app/fleet/fleetimage.h"
#include "app/fleet/fleetstore.h"
#include "app/fleet/mendedrows.h"
#include "app/fleet/querymatcher.h"
#include "app/ports/systemclock.h"
#include "tests/fakes/fakejournal.h"
#include "tests/fakes/samplefleet.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace longreach;
using namespace longreach::fleet;
using longreach::fakes::SampleNow;

/// What people write down of a device stays with it, wherever it goes.
class DeviceTextsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theStoreKeepsThem();
    void anImageKeepsThem();
    void aQueryFindsThem();
    void aFileCarriesThem();
    void rowsAreJudgedOneByOne();

private:
    std::unique_ptr<FleetStore> m_store;
    std::vector<Device> m_devices;
    QTemporaryDir m_folder;
};

void DeviceTextsTest::init()
{
    m_devices = longreach::fakes::sampleFleet(3);
    m_devices[1].notes = QStringLiteral("Key at the gate.\nAsk for Ana.");
    m_devices[2].notes = QStringLiteral("Schlüssel beim Pförtner");
    m_store = std::make_unique<FleetStore>();
    m_store->upsert(m_devices);
}

void DeviceTextsTest::theStoreKeepsThem()
{
    for (quint32 row = 0; row < 3; ++row)
        QCOMPARE(m_store->live().device(row), m_devices[row]);
    m_devices[1].notes.clear();
    m_store->upsert(std::span(m_devices).subspan(1, 1));
    QVERIFY(m_store->live().row(1).notes().isEmpty());
}

void DeviceTextsTest::anImageKeepsThem()
{
    const auto path = m_folder.filePath(QStringLiteral("fleet.image"));
    FleetImage image;
    image.fleet = m_store->snapshot();
    QVERIFY(writeImage(path, image));
    const auto read = readImage(path);
    QVERIFY(read);
    QCOMPARE(read->fleet.device(1), m_devices[1]);
}

void DeviceTextsTest::aQueryFindsThem()
{
    const auto rows = [this](QStringView text) {
        return matchingRows(m_store->live(), Query::parse(text).value(), SampleNow);
    };
    QCOMPARE(rows(u"notes:ana"), std::vector<quint32>{1});
    QCOMPARE(rows(u"notes:PFÖRTNER"), std::vector<quint32>{2});
    QCOMPARE(rows(u"notes:\"\""), std::vector<quint32>{0});
    QCOMPARE(rows(u"-notes:*"), std::vector<quint32>{0});
    QVERIFY(rows(u"notes:meter").empty()); // that is a label
}

void DeviceTextsTest::aFileCarriesThem()
{
    const auto path = m_folder.filePath(QStringLiteral("fleet.csv"));
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    const std::vector<quint32> rows{0, 1, 2};
    QVERIFY(exportDevices(file, m_store->live(), rows, SampleNow));
    file.close();
    ports::SystemClock clock;
    longreach::fakes::FakeJournal journal(clock);
    DeviceImport import(journal, clock);
    auto outcome = import.run({.file = path}, {});
    outcome.waitForFinished();
    QCOMPARE(outcome.result().value().counts.added, 3);
    const auto found = journal.devices().find({m_devices[1].eid}).result().value();
    QCOMPARE(found.front().notes, m_devices[1].notes);
}

void DeviceTextsTest::rowsAreJudgedOneByOne()
{
    DeviceColumns columns;
    columns.headers = {QStringLiteral("EID"), QStringLiteral("Remarks")};
    columns.fields = {DeviceField::Eid, DeviceField::Notes};
    QStringList row{m_devices[0].eid.toString(), QStringLiteral("a, b\nc")};
    QCOMPARE(problemOf(row, columns), std::nullopt);
    row.front().chop(1);
    QCOMPARE(problemOf(row, columns)->column, QStringLiteral("EID"));
    row.front() = m_devices[0].eid.toString();
    const auto path = m_folder.filePath(QStringLiteral("mended.csv"));
    QVERIFY(writeDeviceRows(path, columns, std::array{row}));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), "EID,Remarks\r\n" + row.front().toUtf8() + ",\"a, b\nc\"\r\n");
}

LONGREACH_TEST(DeviceTextsTest)
#include "tst_devicetexts.moc"
