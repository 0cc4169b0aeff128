// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/deviceexport.h"

#include "app/fleet/fleetstore.h"
#include "tests/fakes/samplefleet.h"
#include "tests/support/testregistry.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace longreach;
using namespace longreach::fleet;
using longreach::fakes::SampleNow;

class DeviceExportTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesTheColumnsAskedFor();
    void partsByTabs();
    void writesAnObjectALine();
    void keepsFormulasFromSpreadsheets();
    void stopsOnRequest();
    void everyColumnHasAWord();

private:
    [[nodiscard]] QByteArray written(const ExportPlan &plan) const
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const std::vector<quint32> rows{1, 0};
        return exportDevices(buffer, m_store.live(), rows, SampleNow, plan) ? buffer.data() : QByteArray("failed");
    }

    FleetStore m_store;
    std::vector<Device> m_devices = longreach::fakes::sampleFleet(2);
};

void DeviceExportTest::initTestCase()
{
    m_devices[0].label = QStringLiteral("=cmd()");
    m_devices[0].notes = QStringLiteral("two\nlines");
    m_devices[1].imei.reset();
    m_store.upsert(m_devices);
}

void DeviceExportTest::writesTheColumnsAskedFor()
{
    const auto text = written({ExportFormat::Csv, {ExportColumn::Country, ExportColumn::Eid}});
    QCOMPARE(text,
             QStringLiteral("country,eid\r\nBR,%1\r\nDE,%2\r\n")
                 .arg(m_devices[1].eid.toString(), m_devices[0].eid.toString())
                 .toUtf8());
}

void DeviceExportTest::partsByTabs()
{
    const auto text = written({ExportFormat::Tsv, {ExportColumn::Eid, ExportColumn::Notes}});
    QVERIFY(text.startsWith("eid\tnotes\r\n"));
    QVERIFY(text.endsWith("\t\"two\nlines\"\r\n"));
}

void DeviceExportTest::writesAnObjectALine()
{
    const auto lines = written({.format = ExportFormat::JsonLines}).split('\n');
    QCOMPARE(lines.size(), 3); // the last is empty
    const auto first = QJsonDocument::fromJson(lines.at(0)).object();
    QCOMPARE(first.value(u"eid").toString(), m_devices[1].eid.toString());
    QVERIFY(first.value(u"imei").isNull());
    QCOMPARE(first.value(u"profiles").toInt(), 2);
    const auto second = QJsonDocument::fromJson(lines.at(1)).object();
    QCOMPARE(second.value(u"label").toString(), QStringLiteral("=cmd()"));
    QCOMPARE(second.value(u"tags").toArray().at(0).toString(), QStringLiteral("pilot"));
    QCOMPARE(second.value(u"iccids").toArray().size(), 2);
}

void DeviceExportTest::keepsFormulasFromSpreadsheets()
{
    QVERIFY(written({ExportFormat::Csv, {ExportColumn::Label}}).contains("'=cmd()"));
}

void DeviceExportTest::stopsOnRequest()
{
    FleetStore large;
    large.upsert(longreach::fakes::sampleFleet(3'000));
    std::vector<quint32> rows(3'000);
    for (quint32 row = 0; row < 3'000; ++row)
        rows[row] = row;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    std::stop_source stop;
    qint64 seen = 0;
    const auto outcome = exportDevices(buffer, large.live(), rows, SampleNow, {}, stop.get_token(), [&](qint64 count) {
        seen = count;
        stop.request_stop();
    });
    QCOMPARE(outcome.error().kind, Error::Kind::Cancelled);
    QCOMPARE(seen, 1'000);
}

void DeviceExportTest::everyColumnHasAWord()
{
    for (const auto column : allExportColumns())
        QCOMPARE(exportColumnFromWord(toWord(column)), std::optional(column));
    QCOMPARE(exportColumnFromWord(u"colour"), std::nullopt);
}

LONGREACH_TEST(DeviceExportTest)
#include "tst_deviceexport.moc"
