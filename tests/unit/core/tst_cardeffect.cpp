// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/cardeffect.h"

#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;

namespace {

CardReport cardWith(std::initializer_list<ProfileClass> classes)
{
    CardReport report;
    int number = 0;
    for (const auto each : classes) {
        Profile profile{.iccid = Iccid::parse(QStringLiteral("8988220000000000%1").arg(1001 + number++)).value()};
        profile.profileClass = each;
        report.profiles.push_back({.profile = profile});
    }
    return report;
}

} // namespace

/// Whether a card, read again, shows what was asked for.
class CardEffectTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsAReset_data();
    void showsAReset();
    void seesEimsGo();
};

void CardEffectTest::showsAReset_data()
{
    using Reset = cardtask::ResetMemory;
    using enum ProfileClass;
    QTest::addColumn<CardTask>("task");
    QTest::addColumn<CardReport>("after");
    QTest::addColumn<std::optional<bool>>("shown");
    const auto row = [](const char *name, const Reset &task, const CardReport &after, std::optional<bool> shown) {
        QTest::newRow(name) << CardTask(task) << after << shown;
    };
    row("gone", Reset{.operationalProfiles = true}, cardWith({Provisioning}), true);
    row("one left", Reset{.operationalProfiles = true}, cardWith({Provisioning, Operational}), false);
    row("test profiles of both kinds", Reset{.testProfiles = true, .preloadedTestProfiles = true}, cardWith({Test}),
        false);
    // Whether those that are left came with the card, it does not say.
    row("test profiles of one kind", Reset{.testProfiles = true}, cardWith({Test}), std::nullopt);
    row("a consent", Reset{.immediateEnabling = true}, cardWith({}), std::nullopt);
    row("provisioning", Reset{.provisioningProfiles = true}, cardWith({Operational}), true);
}

void CardEffectTest::showsAReset()
{
    QFETCH(const CardTask, task);
    QFETCH(const CardReport, after);
    QFETCH(const std::optional<bool>, shown);
    QCOMPARE(isShown(task, {}, after), shown);
}

void CardEffectTest::seesEimsGo()
{
    CardReport after;
    after.addresses = CardAddresses{.defaultDp = QStringLiteral("smdp.example"), .rootDs = {}};
    const cardtask::ResetMemory reset{.defaultDpAddress = true, .eimConfigurations = true};
    QCOMPARE(isShown(reset, {}, after), std::optional(false));
    after.addresses->defaultDp.clear();
    QCOMPARE(isShown(reset, {}, after), std::optional(true));
    after.eims.push_back({.eimId = QStringLiteral("still there")});
    QCOMPARE(isShown(reset, {}, after), std::optional(false));
}

LONGREACH_TEST(CardEffectTest)
#include "tst_cardeffect.moc"
