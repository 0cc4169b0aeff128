// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cards/cardcomparison.h"

#include "tests/fakes/samplecard.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;

class CardComparisonTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seesNoDifferenceInWhatIsACardsAlone();
    void seesEachDifference_data();
    void seesEachDifference();
};

using Change = void (*)(CardReport &);

void CardComparisonTest::seesNoDifferenceInWhatIsACardsAlone()
{
    const auto one = fakes::sampleCard(QStringLiteral("left"));
    auto other = fakes::sampleCard(QStringLiteral("right"));
    other.identity.eid.reset();
    other.readAt += std::chrono::hours(1);
    std::swap(other.profiles.front().profile.iccid, other.profiles.back().profile.iccid);
    QVERIFY(differencesBetween(one, other).empty());
}

void CardComparisonTest::seesEachDifference_data()
{
    QTest::addColumn<CardAspect>("aspect");
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, CardAspect aspect, Change change) {
        QTest::newRow(name) << aspect << change;
    };
    row("kind", CardAspect::Kind, [](CardReport &card) { card.identity.kind = CardKind::ConsumerEuicc; });
    row("memory", CardAspect::Memory, [](CardReport &card) { card.memory.reset(); });
    row("versions", CardAspect::Versions, [](CardReport &card) { card.identity.versions.sgp32.clear(); });
    row("maker", CardAspect::Maker, [](CardReport &card) { card.identity.maker.key.clear(); });
    row("issuer", CardAspect::Issuer, [](CardReport &card) { card.identity.issuer.key.clear(); });
    row("chain", CardAspect::Chain, [](CardReport &card) { card.chain.verdict = CardChain::Verdict::Broken; });
    row("profiles", CardAspect::Profiles, [](CardReport &card) { card.profiles.pop_back(); });
    row("enabled", CardAspect::EnabledProfile,
        [](CardReport &card) { card.profiles[1].profile.state = ProfileState::Disabled; });
    row("notifications", CardAspect::Notifications, [](CardReport &card) { card.notifications.clear(); });
    row("eims", CardAspect::Eims, [](CardReport &card) { card.eims.front().eimId += u'x'; });
    row("addresses", CardAspect::Addresses, [](CardReport &card) { card.addresses->rootDs.clear(); });
}

void CardComparisonTest::seesEachDifference()
{
    QFETCH(const CardAspect, aspect);
    QFETCH(const Change, change);
    const auto one = fakes::sampleCard(QStringLiteral("left"));
    auto other = fakes::sampleCard(QStringLiteral("right"));
    change(other);
    QCOMPARE(differencesBetween(one, other), std::vector{aspect});
    QCOMPARE(differencesBetween(other, one), std::vector{aspect});
}

LONGREACH_TEST(CardComparisonTest)
#include "tst_cardcomparison.moc"
