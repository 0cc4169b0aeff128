// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/card/cardmaking.h"

#include "tests/support/testregistry.h"
#include "tests/unit/lab/cardfixture.h"

#include <QSet>
#include <QTest>

using namespace longreach;
using namespace longreach::lab;
using namespace longreach::sgp32;
using namespace longreach::test;

class CardStateTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesSaving();
    void staysSmall();
    void goesOnWhereItWas();
    void refusesDamage();
    void isMadeFromProfiles();
    void givesEachProfileItsAid();
    void tellsOfChanges();
};

void CardStateTest::survivesSaving()
{
    TestEim eim;
    const auto card = makeTestCard(CardPersonality::Iot, &eim);
    mustCall(*card,
             encode(eim.order(*card,
                              std::vector<Psmo>{psmo::Enable{iccidAt(*card, 1), true},
                                                psmo::ConfigureImmediateEnable{true, {}, {}}})));
    mustCall(*card, encode(RetrieveNotificationsListRequest())); // now they are signed
    card->install(toCardProfile({.iccid = Iccid::parse(u"8988220000000000010").value()}), QStringLiteral("rsp.example"))
        .value();
    const auto octets = encode(card->state());
    const auto loaded = decode<CardState>(octets);
    QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().detail));
    QCOMPARE(*loaded, card->state());
    QCOMPARE(encode(*loaded), octets);
}

void CardStateTest::staysSmall()
{
    TestEim eim;
    const auto card = VirtualEuicc::make(cardStock(), makeCard(Seed(1), 1, CardPersonality::Iot, 2)).value();
    mustCall(*card, encode(AddInitialEimRequest{{eim.configuration()}}));
    // Tens of thousands sleep in one process.
    const auto size = encode(card->state()).size();
    QVERIFY2(size < 600, qPrintable(QString::number(size)));
}

void CardStateTest::goesOnWhereItWas()
{
    TestEim eim;
    const auto card = makeTestCard(CardPersonality::Iot, &eim);
    const auto replayed = eim.order(*card, std::vector<Psmo>{psmo::Enable{iccidAt(*card, 1), true}});
    mustCall(*card, encode(replayed));
    const auto again =
        VirtualEuicc::make(CardStock::make(Seed(1)), decode<CardState>(encode(card->state())).value()).value();
    QVERIFY(std::holds_alternative<EuiccPackageErrorSigned>(call<EuiccPackageResult>(*again, replayed)));
    QCOMPARE(call<ProfileRollbackResponse>(*again, ProfileRollbackRequest()).cmdResult, ProfileRollbackResult::Ok);
    const auto results = std::get<2>(
        call<RetrieveNotificationsListResponse>(*again, RetrieveNotificationsListRequest{NotificationSearch(Null())}));
    const auto result = std::get<0>(decode<EuiccPackageResult>(results.at(0).octets).value());
    QVERIFY(verify(result, cardStock()->cardKey(card->state().eid.toEid().value()).publicKey(), eim.token));
}

void CardStateTest::refusesDamage()
{
    const auto octets = encode(makeTestCard(CardPersonality::Iot)->state());
    QVERIFY(!decode<CardState>(octets.chopped(1)));
    QVERIFY(!decode<CardState>(QByteArray()));
    QCOMPARE(VirtualEuicc::make(cardStock(), CardState()).error().kind, Error::Kind::Damaged);
}

void CardStateTest::isMadeFromProfiles()
{
    auto card = makeBlankCard(Eid::parse(u"89049032123451234512345678901235").value(), CardPersonality::Iot);
    Profile profile{.iccid = Iccid::parse(u"8988220000000000010").value()};
    profile.state = ProfileState::Enabled;
    profile.profileClass = ProfileClass::Provisioning;
    profile.isdpAid = Aid::parse(u"A0000005591010FFFFFFFF8900001142").value();
    profile.owner = Plmn::parse(u"724-11").value();
    profile.nickname = QStringLiteral("roof");
    profile.serviceProvider = QStringLiteral("Vivo");
    profile.name = QStringLiteral("Vivo IoT");
    profile.isFallback = true;
    addProfile(card, profile);
    QCOMPARE(toProfile(card.profiles.at(0)).value(), profile);
    const auto &wanted = card.profiles.at(0).notificationConfigurationInfo->at(0);
    QCOMPARE(wanted.notificationAddress.toString(), QStringLiteral("rsp.vivo.example"));
}

void CardStateTest::givesEachProfileItsAid()
{
    auto card = makeCard(Seed(1), 1, CardPersonality::Consumer, 40);
    QSet<QByteArray> aids;
    for (const auto &profile : card.profiles)
        aids.insert(profile.isdpAid->toByteArray());
    QCOMPARE(aids.size(), 40);
    card.profiles.erase(card.profiles.begin() + 3);
    card.profilesLoaded = 0;
    addProfile(card, toCardProfile({.iccid = Iccid::parse(u"8988220000000000010").value()}));
    QVERIFY(aids.contains(card.profiles.back().isdpAid->toByteArray()));
    QCOMPARE(card.profiles.back().isdpAid->toHex().right(4), QStringLiteral("1103"));
}

void CardStateTest::tellsOfChanges()
{
    const auto card = makeTestCard(CardPersonality::Consumer);
    const auto before = card->revision();
    mustCall(*card, encode(ProfileInfoListRequest()));
    QCOMPARE(card->revision(), before);
    mustCall(*card, QByteArray::fromHex("BF340482020480"));
    QVERIFY(card->revision() > before);
}

LONGREACH_TEST(CardStateTest)
#include "tst_cardstate.moc"
