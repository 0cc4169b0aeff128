// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/lab.h"

#include "app/core/iccid.h"
#include "app/lab/store/labdatabase.h"

#include "tests/support/rawhttps.h"
#include "tests/support/testregistry.h"

#include <QByteArrayList>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace longreach;
using namespace longreach::lab;
using longreach::test::RawHttps;

namespace {

RawHttps clientOf(const Lab &lab)
{
    return {lab.restUrl(), lab.certificateFile()};
}

QJsonDocument jsonAt(RawHttps &client, const QByteArray &path)
{
    return QJsonDocument::fromJson(client.get(path).body);
}

QByteArray enableOrder(const QString &eid, const QString &wireIccid)
{
    return QStringLiteral(R"({"eidValue":"%1","order":{"psmo":[{"enable":{"iccid":"%2","rollback":true}}]}})")
        .arg(eid, wireIccid)
        .toUtf8();
}

} // namespace

class LabTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesImpossibleOptions();
    void listsDevicesInPages();
    void executesAnOrder();
    void resetsAfterTakingAnOrder();
    void misbehavesOverTheWire();
    void restartForgetsWork();
    void endsSilentConnections();
    void keepsWhatDevicesSay();
};

void LabTest::refusesImpossibleOptions()
{
    LabOptions options;
    options.devices = 0;
    QCOMPARE(Lab::start(options).error().kind, Error::Kind::InvalidInput);
    options.devices = 10;
    options.behaviours.dark = Share::parse(u"60%").value();
    options.behaviours.slow = Share::parse(u"60%").value();
    QCOMPARE(planOf(options).error().kind, Error::Kind::InvalidInput);
}

void LabTest::listsDevicesInPages()
{
    LabOptions options;
    options.devices = 25;
    const auto lab = Lab::start(options).value();
    auto client = clientOf(*lab);
    QStringList eids;
    QString after;
    for (int page = 0; page < 3; ++page) {
        const auto answer = jsonAt(client, "/devices?limit=10&after=" + after.toLatin1()).object();
        for (const auto &device : answer[u"devices"].toArray())
            eids += device[u"eid"].toString();
        after = answer[u"next"].toString();
    }
    QVERIFY(after.isEmpty());
    QCOMPARE(eids.size(), 25);
    QVERIFY(std::is_sorted(eids.begin(), eids.end()));
}

void LabTest::executesAnOrder()
{
    LabOptions options;
    options.devices = 5;
    options.speed = 10'000;
    const auto lab = Lab::start(options).value();
    auto client = clientOf(*lab);
    const auto device = jsonAt(client, "/devices?limit=1")[u"devices"][0];
    const auto iccid = Iccid::parse(device[u"profiles"][1][u"iccid"].toString()).value();
    const auto created = client.post("/psmo/create", enableOrder(device[u"eid"].toString(), iccid.toWireHex()));
    QCOMPARE(created.status, 303);
    const auto location = created.header("location");
    QTRY_COMPARE(jsonAt(client, location)[u"status"].toString(), QStringLiteral("done"));
    QCOMPARE(jsonAt(client, location)[u"outcome"][0][u"enableResult"].toString(), QStringLiteral("ok"));
    const auto after = jsonAt(client, "/devices?limit=1")[u"devices"][0];
    QCOMPARE(after[u"profiles"][1][u"state"].toString(), QStringLiteral("enabled"));
    QCOMPARE(after[u"profiles"][0][u"state"].toString(), QStringLiteral("disabled"));
}

void LabTest::resetsAfterTakingAnOrder()
{
    LabOptions options;
    options.devices = 1;
    QVERIFY(options.faults.set(u"reset-after-create=100%"));
    const auto lab = Lab::start(options).value();
    auto client = clientOf(*lab);
    const auto created = client.post("/psmo/create", enableOrder(QStringLiteral("1"), QString()));
    QCOMPARE(created.status, 0);
    QVERIFY(!client.isOpen());
    auto other = clientOf(*lab);
    QCOMPARE(jsonAt(other, "/lab/orders").array().size(), 1);
}

void LabTest::misbehavesOverTheWire()
{
    LabOptions options;
    options.devices = 1;
    const auto lab = Lab::start(options).value();
    const auto answerUnder = [&](QStringView fault) {
        FaultShares faults;
        [&] { QVERIFY(faults.set(fault)); }();
        lab->setFaults(faults);
        auto client = clientOf(*lab);
        constexpr int Impatience = 200;
        return client.exchange("GET /psmo/list HTTP/1.1\r\nHost: lab\r\n\r\n", Impatience);
    };
    QCOMPARE(answerUnder(u"hang=100%").status, 0);
    QCOMPARE(answerUnder(u"half-response=100%").status, 0);
    QCOMPARE(answerUnder(u"error500=100%").status, 500);
    QCOMPARE(answerUnder(u"garbage=100%").body, QByteArray(22, '#'));
    QCOMPARE(answerUnder(u"garbage=0%").body, QByteArray(R"({"resourceIdList": []})"));
}

void LabTest::restartForgetsWork()
{
    LabOptions options;
    options.devices = 1;
    options.speed = 500;
    options.behaviours.dark = Share::parse(u"100%").value();
    const auto lab = Lab::start(options).value();
    auto client = clientOf(*lab);
    const auto device = jsonAt(client, "/devices")[u"devices"][0];
    const auto iccid = Iccid::parse(device[u"profiles"][1][u"iccid"].toString()).value();
    const auto order = enableOrder(device[u"eid"].toString(), iccid.toWireHex());
    const auto location = client.post("/psmo/create", order).header("location");
    // A device gone dark leaves its order in work until it counts as stuck.
    QTRY_COMPARE(jsonAt(client, location)[u"status"].toString(), QStringLiteral("work"));
    lab->restartEim();
    auto other = clientOf(*lab);
    QCOMPARE(jsonAt(other, location)[u"outcome"][0][u"procedureError"].toString(), QStringLiteral("abortedOrder"));
    QCOMPARE(client.get("/").status, 0);
}

void LabTest::endsSilentConnections()
{
    LabOptions options;
    options.devices = 1;
    const auto lab = Lab::start(options).value();
    auto silent = clientOf(*lab);
    QCOMPARE(silent.exchange("GET / HT").status, 0);
    QVERIFY(!silent.isOpen());
}

void LabTest::keepsWhatDevicesSay()
{
    const QTemporaryDir folder;
    LabOptions options;
    options.devices = 1;
    options.storeFolder = folder.path();
    {
        const auto lab = Lab::start(options).value();
        RawHttps device(lab->esipaUrl(), lab->certificateFile());
        const auto answer =
            device.post("/gsma/rsp2/esipa/getEimPackage", R"({"eidValue":"89049032123451234512345678901235"})");
        QCOMPARE(answer.status, 200);
    }
    const auto database = LabDatabase::open(folder.filePath(QStringLiteral("lab.sqlite"))).value();
    QByteArrayList said;
    database->read("SELECT eid, request FROM exchanges",
                   [&said](const LabDatabase::Row &row) { said << row.bytes(0) << row.bytes(1).toHex(); });
    const QByteArrayList expected{"89049032123451234512345678901235", "bf4f125a1089049032123451234512345678901235"};
    QCOMPARE(said, expected);
}

LONGREACH_TEST(LabTest)
#include "tst_lab.moc"
