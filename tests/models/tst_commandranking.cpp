// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/commandranking.h"

#include "models/common/commandlistmodel.h"
#include "models/common/fuzzymatch.h"
#include "tests/support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

using namespace longreach;

namespace {

CommandLine line(const QString &id, const QString &text, const QString &menu, const QString &reason = {})
{
    return {.id = id, .text = text, .menu = menu, .icon = {}, .shortcut = {}, .reason = reason};
}

std::vector<CommandLine> sampleLines()
{
    return {line(QStringLiteral("job.create"), QStringLiteral("New job…"), QStringLiteral("Jobs")),
            line(QStringLiteral("job.pause"), QStringLiteral("Pause job"), QStringLiteral("Jobs"),
                 QStringLiteral("Choose a job.")),
            line(QStringLiteral("devices.export"), QStringLiteral("Export shown devices…"), QStringLiteral("Devices")),
            line(QStringLiteral("devices.tickShown"), QStringLiteral("Tick all shown"), QStringLiteral("Devices")),
            line(QStringLiteral("eim.sync"), QStringLiteral("Geräte abgleichen"), QStringLiteral("eIMs"))};
}

QStringList idsFor(const QString &typed, const QStringList &recent = {})
{
    const auto lines = sampleLines();
    QStringList ids;
    for (const auto &ranked : rankCommands(lines, typed, recent))
        ids.append(lines[ranked.line].id);
    return ids;
}

} // namespace

class CommandRankingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsLettersInOrder();
    void prefersBeginningsOfWords();
    void passesOverAccents();
    void offersEverythingWhileNothingIsTyped();
    void putsRecentCommandsFirst();
    void looksAtTextMenuAndId();
    void needsEveryWord();
    void leavesOutWhatFitsByChance();
    void putsUsableBeforeUseless();
    void feedsAList();
};

void CommandRankingTest::findsLettersInOrder()
{
    const auto match = FuzzyMatch::find(u"nj", u"New job");
    QVERIFY(match);
    QCOMPARE(match->positions, std::vector<int>({0, 4}));
    QVERIFY(!FuzzyMatch::find(u"jn", u"New job"));
    QVERIFY(!FuzzyMatch::find(u"new jobs", u"New job"));
    QCOMPARE(FuzzyMatch::find(u"JOB", u"New job")->positions, std::vector<int>({4, 5, 6}));
}

void CommandRankingTest::prefersBeginningsOfWords()
{
    QVERIFY(FuzzyMatch::find(u"nj", u"New job")->score > FuzzyMatch::find(u"nj", u"Run a job")->score);
    QVERIFY(FuzzyMatch::find(u"job", u"A job")->score > FuzzyMatch::find(u"job", u"Just out of bed")->score);
    // The later letters are neighbours: better than the first ones that would do.
    QCOMPARE(FuzzyMatch::find(u"sh", u"as is shown")->positions, std::vector<int>({6, 7}));
}

void CommandRankingTest::passesOverAccents()
{
    QVERIFY(FuzzyMatch::find(u"gerate", u"Geräte abgleichen"));
    QVERIFY(FuzzyMatch::find(u"GERÄTE", u"Geräte abgleichen"));
}

void CommandRankingTest::offersEverythingWhileNothingIsTyped()
{
    QCOMPARE(
        idsFor({}),
        QStringList({QStringLiteral("job.create"), QStringLiteral("devices.export"),
                     QStringLiteral("devices.tickShown"), QStringLiteral("eim.sync"), QStringLiteral("job.pause")}));
    QCOMPARE(idsFor(QStringLiteral("  ")).size(), 5);
}

void CommandRankingTest::putsRecentCommandsFirst()
{
    const auto ids = idsFor({}, {QStringLiteral("eim.sync"), QStringLiteral("gone.long"), QStringLiteral("job.pause")});
    QCOMPARE(ids.front(), QStringLiteral("eim.sync"));
    QCOMPARE(ids.back(), QStringLiteral("job.pause")); // of no use now, however recent
    QCOMPARE(idsFor(QStringLiteral("shown"), {QStringLiteral("devices.tickShown")}).front(),
             QStringLiteral("devices.tickShown"));
}

void CommandRankingTest::looksAtTextMenuAndId()
{
    QCOMPARE(idsFor(QStringLiteral("export")), QStringList(QStringLiteral("devices.export")));
    QCOMPARE(idsFor(QStringLiteral("sync")).front(), QStringLiteral("eim.sync")); // in no text: by its id
    const auto lines = sampleLines();
    const auto ranked = rankCommands(lines, QStringLiteral("jobs"), {});
    QVERIFY(std::ranges::any_of(ranked, [](const RankedCommand &command) { return command.marks.empty(); }));
}

void CommandRankingTest::needsEveryWord()
{
    QCOMPARE(idsFor(QStringLiteral("dev tick")), QStringList(QStringLiteral("devices.tickShown")));
    QVERIFY(idsFor(QStringLiteral("tick xyz")).isEmpty());
}

void CommandRankingTest::leavesOutWhatFitsByChance()
{
    const std::vector lines{line(QStringLiteral("card.quote"), QStringLiteral("Car quoted write"), {}),
                            line(QStringLiteral("job.audit"), QStringLiteral("Audit cards"), {})};
    QVERIFY(FuzzyMatch::find(u"audit", lines.front().text)); // the letters are there, all over the place
    const auto ranked = rankCommands(lines, QStringLiteral("audit"), {});
    QCOMPARE(ranked.size(), 1U);
    QCOMPARE(ranked.front().line, 1U);
}

void CommandRankingTest::putsUsableBeforeUseless()
{
    const auto ids = idsFor(QStringLiteral("job"));
    QCOMPARE(ids.front(), QStringLiteral("job.create"));
    QVERIFY(ids.contains(QStringLiteral("job.pause")));
}

void CommandRankingTest::feedsAList()
{
    CommandListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLines(sampleLines(), {QStringLiteral("eim.sync")});
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Geräte abgleichen"));
    model.setTyped(QStringLiteral("nj"));
    QCOMPARE(model.index(0).data(CommandListModel::IdRole).toString(), QStringLiteral("job.create"));
    QCOMPARE(model.index(0).data(CommandListModel::MarksRole).value<QList<int>>(), QList<int>({0, 4}));
    model.setTyped(QStringLiteral("pause"));
    QCOMPARE(model.line(0).reason, QStringLiteral("Choose a job."));
    QCOMPARE(model.index(0).data(Qt::AccessibleDescriptionRole).toString(), QStringLiteral("Choose a job."));
    model.setTyped(QStringLiteral("qqq"));
    QCOMPARE(model.rowCount(), 0);
}

LONGREACH_TEST(CommandRankingTest)
#include "tst_commandranking.moc"
