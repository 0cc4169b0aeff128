// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/deviceimport.h"

#include "app/fleet/awaited.h"
#include "app/fleet/devicecolumns.h"
#include "app/fleet/deviceexport.h"
#include "app/fleet/devicefilehead.h"
#include "app/fleet/fleetstore.h"
#include "tests/fakes/fakejournal.h"
#include "tests/fakes/manualclock.h"
#include "tests/fakes/samplefleet.h"
#include "tests/support/heldfile.h"
#include "tests/support/testregistry.h"

#include <QBuffer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace longreach;
using namespace longreach::fleet;
using longreach::fakes::sampleFleet;
using longreach::fakes::sampleFleetDevice;
using longreach::fakes::SampleNow;

namespace {

const QByteArray FirstEid = sampleFleetDevice(1).eid.toString().toLatin1();
const QByteArray SecondEid = sampleFleetDevice(2).eid.toString().toLatin1();
const QByteArray ThirdEid = sampleFleetDevice(3).eid.toString().toLatin1();

} // namespace

class DeviceImportTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsEveryField();
    void changesNothingTheSecondTime();
    void leavesWhatIsNotGiven();
    void reportsBadRows_data();
    void reportsBadRows();
    void writesRejectsThatCanBeMended();
    void reportsDuplicates();
    void readsAFileWithoutHeader();
    void mapsColumns();
    void takesColumnsAsAssigned();
    void showsTheBeginningOfAFile();
    void refusesWhatIsNoDeviceFile_data();
    void refusesWhatIsNoDeviceFile();
    void refusesWhatIsTooLarge();
    void readsBackAnExport();
    void reportsProgressAndStops();
    void stopsBeforeAFewRows();
    void followsWhatWasBegun();
    void forgetsOldTasks();
    void failsWithTheJournal();

private:
    [[nodiscard]] QString path(const QString &name = QStringLiteral("devices.csv")) const
    {
        return m_folder->filePath(name);
    }

    void write(const QByteArray &octets) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(octets), octets.size());
    }

    [[nodiscard]] Result<ImportReport> import(const QByteArray &octets, ImportRequest request = {})
    {
        write(octets);
        request.file = path();
        return awaited(m_import->run(request, {}));
    }

    [[nodiscard]] std::optional<Device> stored(const QByteArray &eid) const
    {
        const auto found = m_journal->devices().find({Eid::parse(QString::fromLatin1(eid)).value()}).result().value();
        return found.empty() ? std::nullopt : std::optional(found.front());
    }

    fakes::ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<fakes::FakeJournal> m_journal;
    std::unique_ptr<DeviceImport> m_import;
};

void DeviceImportTest::init()
{
    m_import.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = std::make_unique<fakes::FakeJournal>(m_clock);
    m_import = std::make_unique<DeviceImport>(*m_journal, m_clock);
}

void DeviceImportTest::readsEveryField()
{
    const auto report = import("\xEF\xBB\xBF"
                               "Device EID;IMEI;Name;Group;Tags;Country;MCC-MNC;eIM;SIM ICCID;Colour\r\n"
                               + FirstEid
                               + ";35-000000-000001-4;\"Pump\r\nroom\";north;\"pilot;spare\";de;26201;lab;"
                                 "89440000000000000015 8944000000000000002;red\r\n");
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QCOMPARE(report->counts.rejected, report->problems.empty() ? 0 : 1);
    QVERIFY2(report->problems.empty(), qPrintable(report->problems.empty() ? QString() : report->problems[0].reason));
    QCOMPARE(report->counts.added, 1);
    QCOMPARE(report->ignoredColumns, QStringList{QStringLiteral("Colour")});
    const auto device = stored(FirstEid).value();
    QCOMPARE(device.imei->toString(), QStringLiteral("350000000000014"));
    QCOMPARE(device.label, QStringLiteral("Pump room"));
    QCOMPARE(device.group, QStringLiteral("north"));
    QCOMPARE(device.tags, (QStringList{QStringLiteral("pilot"), QStringLiteral("spare")}));
    QCOMPARE(device.country, QStringLiteral("DE"));
    QCOMPARE(device.plmn->toString(), QStringLiteral("262-01"));
    QCOMPARE(device.eim, QStringLiteral("lab"));
    QCOMPARE(device.profiles.size(), 2U);
    QVERIFY(!device.syncedAt);
}

void DeviceImportTest::changesNothingTheSecondTime()
{
    const auto octets = "eid,label,iccid\n" + FirstEid + ",one,89440000000000000015\n" + SecondEid + ",two,\n";
    QCOMPARE(import(octets)->counts.added, 2);
    const auto revision = m_journal->revision().result().value();
    const auto report = import(octets);
    QCOMPARE(report->counts.unchanged, 2);
    QCOMPARE(report->counts.added + report->counts.changed + report->counts.rejected, 0);
    QCOMPARE(m_journal->revision().result().value(), revision);
    QCOMPARE(import("eid,label\n" + FirstEid + ",uno\n")->counts.changed, 1);
    QCOMPARE(stored(FirstEid)->label, QStringLiteral("uno"));
}

void DeviceImportTest::leavesWhatIsNotGiven()
{
    m_journal->devices().save({sampleFleetDevice(1)});
    QCOMPARE(import("eid,label,group,tags,iccid\n" + FirstEid + ",,new,,\n")->counts.changed, 1);
    auto expected = sampleFleetDevice(1);
    expected.group = QStringLiteral("new");
    QCOMPARE(stored(FirstEid).value(), expected);
}

void DeviceImportTest::reportsBadRows_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("reason");
    QTest::newRow("short EID") << QByteArray("8904,a,DE,,") << "EID"
                               << "4 digits";
    QTest::newRow("no EID") << QByteArray(",a,DE,,") << "EID"
                            << "0 digits";
    QTest::newRow("rounded EID") << QByteArray("8.9049E+31,a,DE,,") << "EID"
                                 << "spreadsheet";
    QTest::newRow("country") << FirstEid + ",a,Germany,,"
                             << "Country"
                             << "two letters";
    QTest::newRow("IMEI") << FirstEid + ",a,DE,123,"
                          << "IMEI"
                          << "3 digits";
    QTest::newRow("ICCID") << FirstEid + ",a,DE,,8944"
                           << "ICCID"
                           << "ICCID";
    QTest::newRow("not UTF-8") << FirstEid + ",Z\xE4hler,DE,,"
                               << "Label"
                               << "octet 1 ";
    QTest::newRow("too many fields") << FirstEid + ",a,DE,,,surplus"
                                     << ""
                                     << "6 fields instead of 5";
    QTest::newRow("open quote") << FirstEid + ",\"a,DE,,"
                                << "Label"
                                << "never closed";
}

void DeviceImportTest::reportsBadRows()
{
    QFETCH(const QByteArray, row);
    QFETCH(const QString, column);
    QFETCH(const QString, reason);
    const auto report = import("EID,Label,Country,IMEI,ICCID\n" + row + "\n" + SecondEid + ",b,SE,,\n");
    QVERIFY(report);
    QCOMPARE(report->counts.rejected, 1);
    QCOMPARE(report->counts.added, 1);
    QCOMPARE(report->problems.size(), 1U);
    QCOMPARE(report->problems[0].row, 2);
    QCOMPARE(report->problems[0].column, column);
    QVERIFY2(report->problems[0].reason.contains(reason), qPrintable(report->problems[0].reason));
    QVERIFY(stored(SecondEid));
}

void DeviceImportTest::writesRejectsThatCanBeMended()
{
    const auto report = import("eid;label\n123;\"a;b\"\n" + SecondEid + ";fine\n456;Z\xE4hler\n");
    QCOMPARE(report->counts.rejected, 2);
    QFile rejects(report->rejectsFile);
    QVERIFY(rejects.open(QIODevice::ReadOnly));
    auto octets = rejects.readAll();
    QVERIFY(octets.startsWith("eid;label;reason\r\n123;\"a;b\";"));
    QVERIFY(octets.contains("row 2, column 'eid'"));
    QVERIFY(octets.contains("456;Z\xE4hler;"));
    octets.replace("123;", FirstEid + ";");
    const auto mended = import(octets);
    QCOMPARE(mended->counts.added, 1);
    QCOMPARE(mended->counts.rejected, 1);
    QCOMPARE(stored(FirstEid)->label, QStringLiteral("a;b"));
    QFile again(mended->rejectsFile);
    QVERIFY(again.open(QIODevice::ReadOnly));
    QCOMPARE(again.readLine(), QByteArray("eid;label;reason\r\n"));
}

void DeviceImportTest::reportsDuplicates()
{
    const auto report = import("EUICC-ID,label\n" + FirstEid + ",first\n" + FirstEid + ",second\n");
    QCOMPARE(report->counts.added, 1);
    QCOMPARE(report->counts.rejected, 1);
    QCOMPARE(report->problems[0].row, 3);
    QCOMPARE(report->problems[0].column, QStringLiteral("EUICC-ID"));
    QVERIFY(report->problems[0].reason.contains(QStringLiteral("row 2")));
    QCOMPARE(stored(FirstEid)->label, QStringLiteral("first"));
}

void DeviceImportTest::readsAFileWithoutHeader()
{
    const auto report = import(FirstEid + "\n" + SecondEid + "\n", {.defaultEim = QStringLiteral("lab")});
    QCOMPARE(report->counts.added, 2);
    QCOMPARE(stored(FirstEid)->eim, QStringLiteral("lab"));
}

void DeviceImportTest::mapsColumns()
{
    const auto map = parseColumnMap({QStringLiteral("eid=Serial"), QStringLiteral("label=Asset no,group=3")}).value();
    const auto report = import("Serial,Asset no,Label\n" + FirstEid + ",A7,north\n", {.columns = map});
    QCOMPARE(report->counts.added, 1);
    QCOMPARE(stored(FirstEid)->label, QStringLiteral("A7"));
    QCOMPARE(stored(FirstEid)->group, QStringLiteral("north"));
    const auto wrong = import("Serial\n" + FirstEid + "\n", {.columns = {{DeviceField::Eid, QStringLiteral("Nr")}}});
    QVERIFY(wrong.error().detail.contains(QStringLiteral("Serial")));
    QVERIFY(parseColumnMap({QStringLiteral("colour=x")}).error().detail.contains(QStringLiteral("iccids")));
    QVERIFY(!parseColumnMap({QStringLiteral("eid=")}));
}

void DeviceImportTest::takesColumnsAsAssigned()
{
    const auto octets = "EID,Label,Old EID,Card\n" + FirstEid + ",passed over," + SecondEid + ",kept\n";
    const auto report = import(octets, {.fields = {std::nullopt, std::nullopt, DeviceField::Eid, DeviceField::Label}});
    QCOMPARE(report->counts.added, 1);
    QCOMPARE(stored(SecondEid)->label, QStringLiteral("kept"));
    QCOMPARE(report->ignoredColumns, QStringList({QStringLiteral("EID"), QStringLiteral("Label")}));
    QCOMPARE(import(octets, {.fields = {DeviceField::Label}}).error().kind, Error::Kind::InvalidInput);
}

void DeviceImportTest::showsTheBeginningOfAFile()
{
    write("Serial;Label\nA;first\nC;third\nD;fourth\n");
    const auto head = DeviceFileHead::read(path(), 2);
    QCOMPARE(head->columns.headers, QStringList({QStringLiteral("Serial"), QStringLiteral("Label")}));
    QCOMPARE(head->columns.fields.back(), std::optional(DeviceField::Label));
    QCOMPARE(head->rows.size(), std::size_t{2});
    QCOMPARE(head->rows.back().front(), QStringLiteral("C"));
    write(FirstEid + ",x\n");
    QCOMPARE(DeviceFileHead::read(path(), 9)->rows.size(), std::size_t{1});
    write({});
    QCOMPARE(DeviceFileHead::read(path(), 9).error().kind, Error::Kind::InvalidInput);
    QCOMPARE(DeviceFileHead::read(path(QStringLiteral("none")), 9).error().kind, Error::Kind::NotFound);
}

void DeviceImportTest::refusesWhatIsNoDeviceFile_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("finding");
    QTest::newRow("empty") << QByteArray() << "empty";
    QTest::newRow("no EIDs") << QByteArray("imei,label\n1,2\n") << "hold EIDs";
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                          "e\0i\0d\0",
                                          8)
                            << "UTF-16";
}

void DeviceImportTest::refusesWhatIsNoDeviceFile()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const QString, finding);
    const auto report = import(octets);
    QCOMPARE(report.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(report.error().detail.contains(finding), qPrintable(report.error().detail));
    QCOMPARE(awaited(m_import->run({.file = path(QStringLiteral("none"))}, {})).error().kind, Error::Kind::NotFound);
}

void DeviceImportTest::refusesWhatIsTooLarge()
{
    write("EID\n" + FirstEid + '\n');
    QVERIFY(QFile::resize(path(), 2'147'483'649)); // a hole: it takes no room
    const auto report = awaited(m_import->run({.file = path()}, {}));
    QVERIFY(!report);
    QVERIFY2(report.error().detail.contains(u"in parts"), qPrintable(report.error().detail));
}

void DeviceImportTest::readsBackAnExport()
{
    auto devices = sampleFleet(2'500);
    devices[7].label = QStringLiteral("=HYPERLINK(\"x\")");
    devices[8].label = QStringLiteral("'=1");
    devices[9].group = QStringLiteral("a, \"b\" & c");
    FleetStore store;
    store.upsert(devices);
    std::vector<quint32> rows(devices.size());
    for (quint32 row = 0; row < rows.size(); ++row)
        rows[row] = row;
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(exportDevices(buffer, store.snapshot(), rows, SampleNow));
    QVERIFY(buffer.data().contains("\"'=HYPERLINK(\"\"x\"\")\""));
    const auto report = import(buffer.data());
    QCOMPARE(report->counts.added, 2'500);
    for (const auto &device : devices) {
        const auto back = stored(device.eid.toString().toLatin1()).value();
        QCOMPARE(back.label, device.label);
        QCOMPARE(back.group, device.group);
        QCOMPARE(back.tags, device.tags);
        QCOMPARE(back.imei, device.imei);
        QCOMPARE(back.profiles.size(), device.profiles.size());
    }
    m_journal->devices().save(devices);
    QCOMPARE(import(buffer.data())->counts.unchanged, 2'500);
}

void DeviceImportTest::reportsProgressAndStops()
{
    QByteArray octets("eid\n");
    for (int n = 0; n < 2'500; ++n)
        octets += sampleFleetDevice(n).eid.toString().toLatin1() + '\n';
    const QSignalSpy progress(m_import.get(), &DeviceImport::progressed);
    QCOMPARE(import(octets)->counts.added, 2'500);
    QTRY_COMPARE(progress.size(), 3);
    const auto first = progress.at(0).at(0).value<ImportCounts>();
    QCOMPARE(first.rows, 1'000);
    QCOMPARE(first.octetsTotal, octets.size());
    QVERIFY(first.octetsRead > 0 && first.octetsRead < octets.size());
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(awaited(m_import->run({.file = path()}, stop.get_token())).error().kind, Error::Kind::Cancelled);
}

void DeviceImportTest::stopsBeforeAFewRows()
{
    write("eid\n" + FirstEid + "\n");
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(awaited(m_import->run({.file = path()}, stop.get_token())).error().kind, Error::Kind::Cancelled);
    QVERIFY(!stored(FirstEid));
}

void DeviceImportTest::followsWhatWasBegun()
{
    test::HeldFile held(path(QStringLiteral("held.csv")));
    write("eid\n" + FirstEid + "\n");
    const QSignalSpy ended(m_import.get(), &DeviceImport::taskEnded);
    const auto first = m_import->begin({.file = path(QStringLiteral("held.csv")), .name = QStringLiteral("mine")});
    const auto second = m_import->begin({.file = path()});
    QCOMPARE(m_import->tasks().size(), 2U);
    QCOMPARE(m_import->find(first)->name(), QStringLiteral("mine"));
    QCOMPARE(m_import->find(second)->name(), QStringLiteral("devices.csv"));
    m_import->stop(second);
    held.release("eid\n" + SecondEid + "\n123\n");
    QTRY_COMPARE(ended.size(), 2);
    const auto &report = **m_import->find(first)->outcome;
    QCOMPARE(report.counts.added, 1);
    QCOMPARE(report.columns.headers, QStringList{QStringLiteral("eid")});
    QCOMPARE(m_import->find(first)->counts, report.counts);
    QCOMPARE(m_import->find(second)->outcome->error().kind, Error::Kind::Cancelled);
    QVERIFY(!stored(FirstEid));
    QCOMPARE(m_journal->activity().read({}, 0, 1).result()->front().object, QStringLiteral("mine"));
}

void DeviceImportTest::forgetsOldTasks()
{
    const QSignalSpy ended(m_import.get(), &DeviceImport::taskEnded);
    for (std::size_t number = 0; number <= DeviceImport::TasksKept; ++number)
        m_import->begin({.file = path(QStringLiteral("nothing.csv"))});
    QTRY_COMPARE(static_cast<std::size_t>(ended.size()), DeviceImport::TasksKept + 1);
    QCOMPARE(m_import->tasks().size(), DeviceImport::TasksKept);
    QCOMPARE(m_import->find(1), nullptr);
    QCOMPARE(m_import->tasks().front().outcome->error().kind, Error::Kind::NotFound);
}

void DeviceImportTest::failsWithTheJournal()
{
    m_journal->failWrites(Error::Kind::StorageFull);
    QCOMPARE(import("eid\n" + FirstEid + "\n").error().kind, Error::Kind::StorageFull);
}

LONGREACH_TEST(DeviceImportTest)
#include "tst_deviceimport.moc"
