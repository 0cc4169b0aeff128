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

using namespace longreach;
using namespace longreach::lab;
using longreach::test::RawHttps;

namespace {

constexpr int patience = 30'000; ///< ms

LabOptions optionsOf(const QString &store)
{
    LabOptions options;
    options.devices = 10;
    options.devicesOverHttps = 5;
    options.speed = 500; // an order is given up after 300 s of the lab: 0.6 s for a package over the network and back
    options.storeFolder = store;
    return options;
}

QJsonDocument jsonAt(RawHttps &client, const QByteArray &path)
{
    return QJsonDocument::fromJson(client.get(path).body);
}

} // namespace

/// Devices inside the lab that speak over the network, as those outside do.
class HttpsLineTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void carriesOrders();
    void outlivesARestartOfTheEim();
    void refusesWhatCannotBe();
};

void HttpsLineTest::carriesOrders()
{
    const QTemporaryDir folder;
    QByteArrayList eids;
    {
        const auto lab = Lab::start(optionsOf(folder.path())).value();
        RawHttps client(lab->restUrl(), lab->certificateFile());
        const auto devices = jsonAt(client, "/devices")[u"devices"].toArray();
        QByteArrayList orders;
        for (const auto &device : devices) {
            eids += device[u"eid"].toString().toLatin1();
            const auto iccid = Iccid::parse(device[u"profiles"][1][u"iccid"].toString()).value();
            const auto body = R"({"eidValue":")" + eids.last() + R"(","order":{"psmo":[{"enable":{"iccid":")"
                + iccid.toWireHex().toLatin1() + R"(","rollback":true}}]}})";
            orders += client.post("/psmo/create", body).header("location");
        }
        for (const auto &order : orders) {
            QTRY_COMPARE_WITH_TIMEOUT(jsonAt(client, order)[u"status"].toString(), QStringLiteral("done"), patience);
            const auto answer = client.get(order).body;
            QVERIFY2(QJsonDocument::fromJson(answer)[u"outcome"][0][u"enableResult"].toString() == u"ok",
                     answer.constData());
        }
        for (const auto &device : jsonAt(client, "/devices")[u"devices"].toArray())
            QCOMPARE(device[u"profiles"][1][u"state"].toString(), QStringLiteral("enabled"));
    }
    // The store logs what came over the network: of the first five, and of nobody else.
    const auto database = LabDatabase::open(folder.filePath(QStringLiteral("lab.sqlite"))).value();
    QHash<QByteArray, int> said;
    database->read("SELECT eid FROM exchanges", [&said](const LabDatabase::Row &row) { ++said[row.bytes(0)]; });
    for (qsizetype at = 0; at < eids.size(); ++at)
        QCOMPARE(said.value(eids[at]) >= 2, at < 5); // a package and its result at least
}

void HttpsLineTest::outlivesARestartOfTheEim()
{
    const auto lab = Lab::start(optionsOf({})).value();
    RawHttps client(lab->restUrl(), lab->certificateFile());
    const auto eid = jsonAt(client, "/devices?limit=1")[u"devices"][0][u"eid"].toString().toLatin1();
    lab->restartEim(); // whatever was under way ends with a reset
    RawHttps other(lab->restUrl(), lab->certificateFile());
    const auto order =
        other.post("/psmo/create", R"({"eidValue":")" + eid + R"(","order":{"psmo":[{"listProfileInfo":{}}]}})")
            .header("location");
    QTRY_COMPARE_WITH_TIMEOUT(jsonAt(other, order)[u"status"].toString(), QStringLiteral("done"), patience);
    QVERIFY(jsonAt(other, order)[u"outcome"][0].toObject().contains(u"listProfileInfoResult"));
}

void HttpsLineTest::refusesWhatCannotBe()
{
    auto options = optionsOf({});
    options.devicesOverHttps = 11;
    QCOMPARE(Lab::start(options).error().kind, Error::Kind::InvalidInput);
    options = optionsOf({});
    options.cards = Cards::Simulated;
    QCOMPARE(Lab::start(options).error().kind, Error::Kind::InvalidInput);
}

LONGREACH_TEST(HttpsLineTest)
#include "tst_httpsline.moc"
