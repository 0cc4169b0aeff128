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
    void tellsNotificationsThatWentFromThoseThatStay();
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

void CardEffectTest::tellsNotificationsThatWentFromThoseThatStay()
{
    CardReport before;
    for (const quint32 number : {3U, 4U, 5U})
        before.notifications.push_back({.number = number, .event = CardEvent::Enable, .address = {}, .iccid = {}});
    auto after = before;
    std::erase_if(after.notifications, [](const CardNotification &each) { return each.number == 4; });
    const cardtask::RemoveNotifications task{{4, 5, 9}}; // the last one the card never had
    QCOMPARE(isShown(task, before, after), std::optional(false));
    CardOutcome outcome;
    noteRemovals(task, before, after, outcome);
    QCOMPARE(outcome.removed, std::vector<quint32>{4});
    QCOMPARE(outcome.unremoved.size(), std::size_t{1});
    QCOMPARE(outcome.unremoved.front().part, QStringLiteral("5"));
    after.notifications.pop_back();
    QCOMPARE(isShown(task, before, after), std::optional(true));
}

LONGREACH_TEST(CardEffectTest)
#include "tst_cardeffect.moc"
