// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/devicejson.h"

#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QTest>

using namespace longreach;

class DeviceJsonTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysAllThatIsKnown();
    void saysNullForWhatIsNot();
};

namespace {

constexpr auto Now = fromUnixMilliseconds(1'795'000'000'000);

Device knownDevice()
{
    Device device{.eid = Eid::fromStem(u"890490320010000000000000000000").value()};
    device.imei = Imei::parse(u"490154203237518").value();
    device.label = QStringLiteral("meter 1");
    device.country = QStringLiteral("DE");
    device.plmn = Plmn::parse(u"262-01").value();
    device.eim = QStringLiteral("lab");
    device.pollInterval = std::chrono::minutes(15);
    device.lastPoll = Now;
    device.syncedAt = Now;
    device.profiles.push_back(Profile{.iccid = Iccid::parse(u"8949020000150000001").value(),
                                      .state = ProfileState::Enabled,
                                      .profileClass = ProfileClass::Operational,
                                      .serviceProvider = QStringLiteral("Tele Example"),
                                      .name = QStringLiteral("IoT")});
    return device;
}

} // namespace

void DeviceJsonTest::saysAllThatIsKnown()
{
    const auto json = cli::deviceJson(knownDevice(), Now);
    const QJsonObject expected{
        {QStringLiteral("eid"), QStringLiteral("89049032001000000000000000000015")},
        {QStringLiteral("imei"), QStringLiteral("490154203237518")},
        {QStringLiteral("label"), QStringLiteral("meter 1")},
        {QStringLiteral("country"), QStringLiteral("DE")},
        {QStringLiteral("plmn"), QStringLiteral("262-01")},
        {QStringLiteral("operator"), QStringLiteral("Tele Example")},
        {QStringLiteral("eim"), QStringLiteral("lab")},
        {QStringLiteral("state"), QStringLiteral("enabled")},
        {QStringLiteral("pollInterval"), 900},
    };
    for (auto member = expected.begin(); member != expected.end(); ++member)
        QCOMPARE(json.value(member.key()), member.value());
    QCOMPARE(json.value(QStringLiteral("profiles")).toArray().size(), qsizetype{1});
    const QJsonObject profile{
        {QStringLiteral("iccid"), QStringLiteral("8949020000150000001")},
        {QStringLiteral("state"), QStringLiteral("enabled")},
        {QStringLiteral("class"), QStringLiteral("operational")},
        {QStringLiteral("operator"), QStringLiteral("Tele Example")},
        {QStringLiteral("name"), QStringLiteral("IoT")},
        {QStringLiteral("fallback"), false},
    };
    QCOMPARE(json.value(QStringLiteral("profiles")).toArray().first().toObject(), profile);
}

void DeviceJsonTest::saysNullForWhatIsNot()
{
    const Device device{.eid = Eid::fromStem(u"890490320010000000000000000000").value()};
    const auto json = cli::deviceJson(device, Now);
    for (const char *name : {"imei", "plmn", "lastPoll", "pollInterval", "syncedAt", "auditedAt"})
        QVERIFY2(json.value(QLatin1String(name)).isNull(), name);
    QCOMPARE(json.value(QStringLiteral("state")).toString(), QStringLiteral("unknown"));
    QVERIFY(json.value(QStringLiteral("profiles")).toArray().isEmpty());
}

LONGREACH_TEST(DeviceJsonTest)
#include "tst_devicejson.moc"
