// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/lab.h"

#include "tests/support/rawhttps.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace longreach;
using namespace longreach::lab;
using longreach::test::RawHttps;

namespace {

const QByteArray OutsideEid("89049032123451234512345678901235");

QJsonObject objectAt(RawHttps &client, const QByteArray &path)
{
    return QJsonDocument::fromJson(client.get(path).body).object();
}

void enrol(RawHttps &client)
{
    QCOMPARE(client.post("/lab/enrol", R"({"eid":")" + OutsideEid + R"("})").status, 200);
}

std::unique_ptr<Lab> labOf(int devices)
{
    LabOptions options;
    options.devices = devices;
    options.speed = 1'000; // its timer comes round every ten seconds of the lab's
    return Lab::start(options).value();
}

} // namespace

class InventoryServiceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsDevicesFromOutside();
    void tellsWhatTheEimKeepsOfACard();
};

void InventoryServiceTest::listsDevicesFromOutside()
{
    const auto lab = labOf(25);
    RawHttps client(lab->restUrl(), lab->certificateFile());
    enrol(client);
    QStringList eids;
    QJsonObject outside;
    QString after;
    do {
        const auto page = objectAt(client, "/devices?limit=10&after=" + after.toLatin1());
        for (const auto &device : page[u"devices"].toArray()) {
            eids += device[u"eid"].toString();
            if (eids.last() == QString::fromLatin1(OutsideEid))
                outside = device.toObject();
        }
        after = page[u"next"].toString();
    } while (!after.isEmpty());
    QCOMPARE(eids.size(), 26);
    QVERIFY(std::is_sorted(eids.begin(), eids.end()));
    QVERIFY(!outside.isEmpty());
    QVERIFY(outside[u"lastPoll"].isNull());
    QVERIFY(!outside.contains(u"profiles")); // nobody has told of them
}

void InventoryServiceTest::tellsWhatTheEimKeepsOfACard()
{
    const auto lab = labOf(1);
    RawHttps client(lab->restUrl(), lab->certificateFile());
    QCOMPARE(client.get("/lab/euicc/" + OutsideEid).status, 404);
    QCOMPARE(client.get("/lab/euicc/123").status, 404);
    enrol(client);
    auto euicc = objectAt(client, "/lab/euicc/" + OutsideEid);
    QCOMPARE(euicc[u"eid"].toString().toLatin1(), OutsideEid);
    QCOMPARE(euicc[u"counterValue"].toInt(), 1);
    QCOMPARE(euicc[u"associationToken"].toInt(), 1);
    QCOMPARE(euicc[u"isKeyKnown"].toBool(), false);
    const auto order =
        R"({"eidValue":")" + OutsideEid + R"(","order":{"euicc":[{"counterValue":41},{"associationToken":7}]}})";
    QCOMPARE(client.post("/euicc/create", order).status, 303);
    QTRY_COMPARE_WITH_TIMEOUT(objectAt(client, "/lab/euicc/" + OutsideEid)[u"counterValue"].toInt(), 41, 20'000);
    QCOMPARE(objectAt(client, "/lab/euicc/" + OutsideEid)[u"associationToken"].toInt(), 7);
}

LONGREACH_TEST(InventoryServiceTest)
#include "tst_inventoryservice.moc"
