// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/population.h"

#include "tests/support/testregistry.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace longreach;
using namespace longreach::lab;

class PopulationTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isUniqueAndSorted();
    void isSpread();
    void carriesTwoProfiles();
    void followsTheSeed();
};

void PopulationTest::isUniqueAndSorted()
{
    const auto devices = makePopulation(Seed(5), 3000);
    QSet<QString> eids;
    QSet<QString> imeis;
    QSet<QString> labels;
    QSet<QString> iccids;
    for (const auto &device : devices) {
        eids += device.identity().eid.toString();
        imeis += device.identity().imei.toString();
        labels += device.identity().label;
        for (const auto &profile : device.card().profiles())
            iccids += profile.iccid.toString();
    }
    QCOMPARE(eids.size(), 3000);
    QCOMPARE(imeis.size(), 3000);
    QCOMPARE(labels.size(), 3000);
    QCOMPARE(iccids.size(), 6000);
    QVERIFY(labels.contains(QStringLiteral("meter-000001")) && labels.contains(QStringLiteral("meter-003000")));
    QVERIFY(std::is_sorted(devices.begin(), devices.end(), [](const SimulatedDevice &a, const SimulatedDevice &b) {
        return a.identity().eid.toString() < b.identity().eid.toString();
    }));
}

void PopulationTest::isSpread()
{
    QSet<QString> countries;
    QSet<quint32> networks;
    for (const auto &device : makePopulation(Seed(5), 1000)) {
        countries += device.identity().country;
        networks += device.card().profiles().back().owner->value();
        QVERIFY(device.pollInterval() >= std::chrono::minutes(5) && device.pollInterval() < std::chrono::minutes(30));
    }
    QVERIFY(countries.size() >= 8);
    QVERIFY(networks.size() >= 20);
}

void PopulationTest::carriesTwoProfiles()
{
    for (const auto &device : makePopulation(Seed(5), 100)) {
        const auto &profiles = device.card().profiles();
        QCOMPARE(profiles.size(), 2U);
        QCOMPARE(profiles[0].profileClass, ProfileClass::Provisioning);
        QCOMPARE(profiles[0].state, ProfileState::Enabled);
        QCOMPARE(profiles[1].profileClass, ProfileClass::Operational);
        QCOMPARE(profiles[1].state, ProfileState::Disabled);
        for (const auto &profile : profiles)
            QVERIFY(profile.iccid.hasTwentyDigits() && profile.iccid.isLuhnValid());
        QVERIFY(device.plmn() != *profiles[0].owner);
        QCOMPARE(device.plmn().mcc().left(1), profiles[1].owner->mcc().left(1));
    }
}

void PopulationTest::followsTheSeed()
{
    const auto eidsOf = [](quint64 seed) {
        QStringList eids;
        for (const auto &device : makePopulation(Seed(seed), 50))
            eids += device.identity().eid.toString() + device.card().profiles().back().iccid.toString();
        return eids;
    };
    QCOMPARE(eidsOf(7), eidsOf(7));
    QVERIFY(eidsOf(7) != eidsOf(8));
}

LONGREACH_TEST(PopulationTest)
#include "tst_population.moc"
