// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/bench/bench.h"
#include "tests/support/testregistry.h"
#include "tests/unit/card/benchstand.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace longreach;
using test::BenchStand;

namespace {

const auto ActivityReader = QStringLiteral("Bench 0");

/// A bench with a consumer card that has been read, and what it tells of changes to cards.
struct ActivityStand : BenchStand {
    ActivityStand()
    {
        insert(ActivityReader, lab::CardPersonality::Consumer, 2);
        report = *result(bench->read(ActivityReader, WholeCard));
        const auto found = std::ranges::find(report.profiles, ProfileState::Disabled,
                                             [](const CardProfile &each) { return each.profile.state; });
        disabled = found->profile.iccid;
        QObject::connect(&*bench, &card::Bench::performed, &*bench,
                         [this](const CardActivity &activity) { told.push_back(activity); });
    }

    [[nodiscard]] CardActivity line(const QString &verb, const QString &detail) const
    {
        return {verb, report.identity.eid->toString(), detail};
    }

    CardReport report;
    std::optional<Iccid> disabled;
    std::vector<CardActivity> told;
};

} // namespace

/// What is done to cards is told with the card's EID, for the activity.
class BenchActivityTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsOfAChange();
    void tellsOfARefusal();
    void keepsStillAboutAQuestion();
    void tellsOfEachChangeOfARecipe();
};

void BenchActivityTest::tellsOfAChange()
{
    ActivityStand stand;
    QVERIFY(stand.result(stand.bench->perform(ActivityReader, cardtask::Enable{*stand.disabled}, {})));
    QTRY_COMPARE(stand.told.size(), std::size_t{1});
    QCOMPARE(stand.told.front(), stand.line(QStringLiteral("cardChanged"), QStringLiteral("enable confirmed")));
}

void BenchActivityTest::tellsOfARefusal()
{
    ActivityStand stand;
    QVERIFY(
        !stand.result(stand.bench->perform(ActivityReader, cardtask::Rename{*stand.disabled, QString(65, u'x')}, {})));
    QTRY_COMPARE(stand.told.size(), std::size_t{1});
    QCOMPARE(stand.told.front(), stand.line(QStringLiteral("cardRefused"), QStringLiteral("rename invalidInput")));
}

void BenchActivityTest::keepsStillAboutAQuestion()
{
    ActivityStand stand;
    const auto enabled = enabledProfile(stand.report)->profile.iccid;
    const auto asked = stand.result(stand.bench->perform(ActivityReader, cardtask::Delete{enabled}, {}));
    QCOMPARE(asked.error().kind, Error::Kind::ConsentNeeded);
    QVERIFY(stand.result(stand.bench->perform(ActivityReader, cardtask::Delete{enabled}, {.overridesGuards = true})));
    QTRY_COMPARE(stand.told.size(), std::size_t{1});
    QCOMPARE(stand.told.front(),
             stand.line(QStringLiteral("cardGuardsOverridden"), QStringLiteral("delete confirmed")));
}

void BenchActivityTest::tellsOfEachChangeOfARecipe()
{
    ActivityStand stand;
    QFile file(stand.folder.filePath(QStringLiteral("order.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("eid,iccid,nickname\n" + stand.report.identity.eid->toString().toLatin1() + ','
               + stand.disabled->toString().toLatin1() + ",meter\n");
    file.close();
    QVERIFY(stand.bench->startRecipe({.steps = {RecipeStep::Read, RecipeStep::MatchWorkOrder, RecipeStep::Enable,
                                                RecipeStep::Rename, RecipeStep::SendNotifications},
                                      .workOrderFile = file.fileName()}));
    // The card is inserted once more, as it is.
    const auto state = *stand.readers->cardState(ActivityReader);
    stand.readers->put(ActivityReader, std::move(*lab::VirtualEuicc::make(stand.stock, state)));
    QTRY_COMPARE(stand.told.size(), std::size_t{3});
    QCOMPARE(stand.told.at(0), stand.line(QStringLiteral("cardChanged"), QStringLiteral("enable confirmed")));
    QCOMPARE(stand.told.at(1), stand.line(QStringLiteral("cardChanged"), QStringLiteral("rename confirmed")));
    QVERIFY(stand.told.at(2).detail.startsWith(u"sendNotifications"));
}

LONGREACH_TEST(BenchActivityTest)
#include "tst_benchactivity.moc"
