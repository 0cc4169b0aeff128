// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/onomondo/devicelist.h"

#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;
using eim::readDevicePage;

namespace {

constexpr Timestamp Now{std::chrono::milliseconds{1'795'348'800'000}};

} // namespace

class DeviceListTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAllOfIt();
    void toleratesWhatIsMissing();
    void toleratesWhatIsOfAnotherKind();
    void refuses_data();
    void refuses();
};

void DeviceListTest::readsAllOfIt()
{
    const auto page =
        readDevicePage(
            R"({"devices":[{"eid":"89049032001000000000000000000015","imei":"490154203237518","label":"meter 1",
            "country":"BR","plmn":"724-05","pollInterval":14.4,"lastPoll":"1795346719","profiles":[
            {"iccid":"89494040080000000001","isdpAid":"A0000005591010FFFFFFFF8900001000","state":"enabled",
             "class":"provisioning","serviceProvider":"Bootstrap Co","name":"Boot","nickname":"b","owner":"262-01",
             "fallback":true}]}],"next":"89049032001000000000000000000015"})",
            QStringLiteral("lab"), Now)
            .value();
    QCOMPARE(page.next, QStringLiteral("89049032001000000000000000000015"));
    const auto &device = page.devices.at(0);
    QCOMPARE(device.imei->toString(), QStringLiteral("490154203237518"));
    QCOMPARE(device.label, QStringLiteral("meter 1"));
    QCOMPARE(device.eim, QStringLiteral("lab"));
    QCOMPARE(device.plmn->toString(), QStringLiteral("724-05"));
    QVERIFY(device.pollInterval == std::chrono::seconds{15}); // rounded up: a device is not overdue too soon
    QVERIFY(device.lastPoll == Timestamp{std::chrono::seconds{1'795'346'719}});
    QVERIFY(device.syncedAt == Now);
    QVERIFY(!device.auditedAt);
    const auto &profile = device.profiles.at(0);
    QCOMPARE(profile.iccid.toString(), QStringLiteral("89494040080000000001"));
    QVERIFY(profile.state == ProfileState::Enabled && profile.profileClass == ProfileClass::Provisioning);
    QVERIFY(profile.isFallback);
    QCOMPARE(profile.owner->toString(), QStringLiteral("262-01"));
}

void DeviceListTest::toleratesWhatIsMissing()
{
    const auto page =
        readDevicePage(
            R"({"devices":[{"eid":"7"},{"eid":"89049032001000000000000000000015","imei":null,"plmn":"x","lastPoll":null,
            "pollInterval":0,"profiles":[{"iccid":"9894"}]},null],"next":null})",
            QStringLiteral("lab"), Now)
            .value();
    QVERIFY(page.next.isEmpty());
    QCOMPARE(page.devices.size(), std::size_t{1});
    const auto &device = page.devices.front();
    QVERIFY(!device.imei && !device.plmn && !device.lastPoll && !device.pollInterval && device.profiles.empty());
}

void DeviceListTest::toleratesWhatIsOfAnotherKind()
{
    const auto page =
        readDevicePage(
            R"({"devices":[{"eid":"89049032001000000000000000000015","imei":490154203237518,"label":7,"country":[],
            "pollInterval":"15","lastPoll":1795346719.5,"profiles":{"iccid":"x"}},
            {"eid":"89049032001000000000000000000112","pollInterval":-1,"lastPoll":1e300,"profiles":[7,null]}]})",
            QStringLiteral("lab"), Now)
            .value();
    QCOMPARE(page.devices.size(), std::size_t{2});
    const auto &first = page.devices.front();
    QVERIFY(!first.imei && first.label.isEmpty() && first.country.isEmpty() && !first.pollInterval);
    QVERIFY(first.lastPoll == Timestamp{std::chrono::milliseconds{1'795'346'719'500}});
    QVERIFY(first.profiles.empty());
    QVERIFY(!page.devices.back().lastPoll && !page.devices.back().pollInterval);
}

void DeviceListTest::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("garbage") << QByteArray("<html>");
    QTest::newRow("no list") << QByteArray("{}");
    QTest::newRow("an object") << QByteArray(R"({"devices":{}})");
    QTest::newRow("cut off") << QByteArray(R"({"devices":[{"eid":"89049032001000000000000000000015"})");
    QTest::newRow("not UTF-8") << QByteArray("{\"devices\":[{\"label\":\"\xC3\x28\"}]}");
    QTest::newRow("too deep") << QByteArray(R"({"devices":)") + QByteArray(100'000, '[');
    QTest::newRow("next") << QByteArray(R"({"devices":[],"next":"../etc"})");
}

void DeviceListTest::refuses()
{
    QFETCH(const QByteArray, body);
    QCOMPARE(readDevicePage(body, QStringLiteral("lab"), Now).error().kind, Error::Kind::BadReply);
}

LONGREACH_TEST(DeviceListTest)
#include "tst_devicelist.moc"
