// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/bench/bench.h"

#include "tests/fakes/scriptedreader.h"
#include "tests/support/testregistry.h"
#include "tests/unit/card/benchstand.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <semaphore>

using namespace longreach;
using test::BenchStand;

namespace {

const auto First = QStringLiteral("Bench 0");
const auto Second = QStringLiteral("Bench 1");

/// A scripted card that answers what was recorded of an IoT card.
std::shared_ptr<fakes::ScriptedCard> recordedCard()
{
    auto made = std::make_shared<fakes::ScriptedCard>();
    made->teachTrace(test::readData(QStringLiteral("card/ipa-iot-edr-all.txt")));
    made->teachTrace(test::readData(QStringLiteral("card/lpac-profile-list.txt")));
    return made;
}

} // namespace

class BenchTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsReadersAndCards();
    void readsInsertedCardsByItself();
    void leavesIgnoredReadersAlone();
    void saysWhyThereAreNoReaders();
    void failsAtUnknownReaders();
    void aHangingReaderCostsOnlyItself();
    void doctorNamesTheFault_data();
    void doctorNamesTheFault();
    void doctorIsContentWithAnEuicc();
    void worksOffARecipeInSeveralReaders();
    void putsUnorderedCardsAside();
    void refusesADamagedWorkOrder();
    void remembersTheAidOfACard();
};

void BenchTest::followsReadersAndCards()
{
    BenchStand stand;
    QSignalSpy changes(&*stand.bench, &card::Bench::readersChanged);
    stand.readers->put(First, nullptr);
    QTRY_COMPARE(stand.bench->readers().size(), std::size_t{1});
    QCOMPARE(stand.bench->readers().front().presence, ReaderPresence::Empty);
    stand.insert(First, lab::CardPersonality::Consumer, 1);
    QTRY_COMPARE(stand.bench->readers().front().presence, ReaderPresence::Present);
    QVERIFY(BenchStand::result(stand.bench->read(First, WholeCard)));
    QVERIFY(stand.bench->report(First));
    QSignalSpy reports(&*stand.bench, &card::Bench::reportChanged);
    stand.readers->put(First, nullptr);
    QTRY_VERIFY(!stand.bench->report(First));
    QTRY_VERIFY(!reports.empty());
    stand.readers->removeReader(First);
    QTRY_VERIFY(stand.bench->readers().empty());
    QVERIFY(changes.size() >= 3);
}

void BenchTest::readsInsertedCardsByItself()
{
    BenchStand stand;
    stand.bench->watchCards();
    stand.insert(First, lab::CardPersonality::Iot, 2);
    QTRY_VERIFY(stand.bench->report(First));
    const auto eid = stand.bench->report(First)->identity.eid;
    stand.insert(First, lab::CardPersonality::Iot, 2);
    QTRY_VERIFY(stand.bench->report(First) && stand.bench->report(First)->identity.eid != eid);
}

void BenchTest::leavesIgnoredReadersAlone()
{
    BenchStand stand({.ignoredReaders = {First}});
    stand.bench->watchCards();
    stand.insert(First, lab::CardPersonality::Consumer, 1);
    stand.insert(Second, lab::CardPersonality::Consumer, 1);
    QTRY_VERIFY(stand.bench->report(Second));
    QVERIFY(!stand.bench->report(First));
    QVERIFY(stand.bench->readers().front().isIgnored);
}

void BenchTest::saysWhyThereAreNoReaders()
{
    auto readers = std::make_shared<fakes::ScriptedReaders>();
    const Error problem{Error::Kind::Unreachable, QStringLiteral("8010001D SCARD_E_NO_SERVICE")};
    readers->setProblem(problem);
    fakes::ManualClock clock;
    card::Bench bench({.places = {readers}}, {}, clock);
    QTRY_COMPARE(bench.serviceProblem(), std::optional(problem));
    const auto listed = BenchStand::result(bench.list());
    QVERIFY(!listed);
    QCOMPARE(listed.error(), problem);
    readers->setProblem({});
    readers->insert(First, recordedCard());
    QTRY_COMPARE(bench.serviceProblem(), std::optional<Error>());
    QTRY_COMPARE(bench.readers().size(), std::size_t{1});
}

void BenchTest::failsAtUnknownReaders()
{
    BenchStand stand;
    const auto report = BenchStand::result(stand.bench->read(QStringLiteral("Nowhere"), WholeCard));
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::NotFound);
}

void BenchTest::aHangingReaderCostsOnlyItself()
{
    auto readers = std::make_shared<fakes::ScriptedReaders>();
    readers->insert(First, recordedCard());
    readers->insert(Second, recordedCard());
    std::binary_semaphore release(0);
    readers->setFault(First, [&](const QByteArray &command) -> std::optional<Error> {
        if (command.at(1) == '\xE2')
            release.acquire();
        return std::nullopt;
    });
    fakes::ManualClock clock;
    card::Bench bench({.places = {readers}}, {}, clock);
    QElapsedTimer time;
    time.start();
    const auto hanging = bench.read(First, CardPart::Identity);
    const auto behind = bench.read(First, CardPart::Identity);
    const auto other = BenchStand::result(bench.read(Second, CardPart::Identity));
    QVERIFY2(other, qPrintable(other ? QString() : other.error().detail));
    QVERIFY(time.elapsed() < 1000);
    QCOMPARE(BenchStand::result(hanging).error().kind, Error::Kind::TimedOut);
    QCOMPARE(BenchStand::result(behind).error().kind, Error::Kind::TimedOut);
    QVERIFY2(time.elapsed() < 5000, qPrintable(QString::number(time.elapsed())));
    // Until the call comes back the reader says at once that it hangs.
    QCOMPARE(BenchStand::result(bench.read(First, CardPart::Identity)).error().kind, Error::Kind::TimedOut);
    const auto check = bench.examine(First).result();
    QCOMPARE(check.at(2).cause, LightCause::ReaderHangs);
    readers->setFault(First, {});
    release.release();
    QTRY_VERIFY(!bench.readers().front().problem);
    QVERIFY(BenchStand::result(bench.read(First, CardPart::Identity)));
}

void BenchTest::doctorNamesTheFault_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<LightCause>("cause");
    QTest::newRow("no card") << Error::Kind::Conflict << LightCause::NoCard;
    QTest::newRow("held") << Error::Kind::Locked << LightCause::CardHeld;
    QTest::newRow("protocol") << Error::Kind::Unsupported << LightCause::WrongProtocol;
    QTest::newRow("mute") << Error::Kind::TimedOut << LightCause::CardMute;
}

void BenchTest::doctorNamesTheFault()
{
    QFETCH(const Error::Kind, kind);
    QFETCH(const LightCause, cause);
    auto readers = std::make_shared<fakes::ScriptedReaders>();
    readers->insert(First, recordedCard());
    readers->setOpenFault(First, Error{kind, QStringLiteral("801000FF")});
    fakes::ManualClock clock;
    card::Bench bench({.places = {readers}}, {}, clock);
    const auto check = bench.examine(First).result();
    QCOMPARE(check.at(0).state, LightState::Good);
    QCOMPARE(check.at(2).state, LightState::Good);
    QCOMPARE(check.at(3).state, LightState::Bad);
    QCOMPARE(check.at(3).cause, cause);
    QVERIFY(check.at(3).finding.contains(u"801000FF"));
    QCOMPARE(check.at(4).state, LightState::Unknown);
}

void BenchTest::doctorIsContentWithAnEuicc()
{
    BenchStand stand;
    stand.insert(First, lab::CardPersonality::Iot, 1);
    for (const auto &light : stand.bench->examine(First).result())
        QCOMPARE(light.state, LightState::Good);
    const auto gone = stand.bench->examine(Second).result();
    QCOMPARE(gone.at(2).cause, LightCause::ReaderGone);
}

void BenchTest::worksOffARecipeInSeveralReaders()
{
    BenchStand stand;
    stand.insert(First, lab::CardPersonality::Consumer, 2);
    stand.insert(Second, lab::CardPersonality::Consumer, 2);
    QByteArray order("note,eid,nickname,iccid\n");
    for (const auto &reader : {First, Second}) {
        const auto report = BenchStand::result(stand.bench->read(reader, WholeCard));
        const auto disabled = std::ranges::find(report->profiles, ProfileState::Disabled,
                                                [](const CardProfile &each) { return each.profile.state; });
        order += "\"crate 7, top\"," + report->identity.eid->toString().toLatin1() + ",meter,"
            + disabled->profile.iccid.toString().toLatin1() + "\n";
    }
    QFile file(stand.folder.filePath(QStringLiteral("order.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(order);
    file.close();
    const CardRecipe recipe{.steps = {RecipeStep::Read, RecipeStep::MatchWorkOrder, RecipeStep::Enable,
                                      RecipeStep::Rename, RecipeStep::SendNotifications, RecipeStep::Verify,
                                      RecipeStep::AppendLine},
                            .workOrderFile = file.fileName(),
                            .logFile = stand.folder.filePath(QStringLiteral("log.csv"))};
    QStringList done;
    connect(&*stand.bench, &card::Bench::recipeAdvanced, this, [&](const RecipeLine &line) {
        QVERIFY2(!line.error, qPrintable(line.error ? line.error->detail : QString()));
        if (line.state == RecipeLine::State::Done)
            done += line.reader;
    });
    QVERIFY(stand.bench->startRecipe(recipe));
    QCOMPARE(stand.bench->startRecipe(recipe).error().kind, Error::Kind::Conflict);
    // The cards are inserted once more, as they are.
    for (const auto &reader : {First, Second}) {
        const auto state = *stand.readers->cardState(reader);
        stand.readers->put(reader, std::move(*lab::VirtualEuicc::make(stand.stock, state)));
    }
    QTRY_COMPARE(done.size(), 2);
    stand.bench->stopRecipe();
    QFile log(recipe.logFile);
    QVERIFY(log.open(QIODevice::ReadOnly));
    const auto lines = log.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(1).contains(",done,") && lines.at(1).contains("\"crate 7, top\""));
}

void BenchTest::putsUnorderedCardsAside()
{
    BenchStand stand;
    QFile file(stand.folder.filePath(QStringLiteral("order.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("eid\n");
    file.close();
    QVERIFY(stand.bench->startRecipe(
        {.steps = {RecipeStep::MatchWorkOrder, RecipeStep::Enable}, .workOrderFile = file.fileName()}));
    std::optional<RecipeLine> last;
    connect(&*stand.bench, &card::Bench::recipeAdvanced, this, [&](const RecipeLine &line) { last = line; });
    stand.insert(First, lab::CardPersonality::Consumer, 2);
    QTRY_VERIFY(last && last->state == RecipeLine::State::NotOrdered);
}

void BenchTest::refusesADamagedWorkOrder()
{
    BenchStand stand;
    QFile file(stand.folder.filePath(QStringLiteral("order.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("eid,iccid\n89049032123451234512345678901235,\n123,\n");
    file.close();
    const auto started = stand.bench->startRecipe({.workOrderFile = file.fileName()});
    QVERIFY(!started);
    QCOMPARE(started.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(started.error().detail.contains(u"line 3"), qPrintable(started.error().detail));
}

void BenchTest::remembersTheAidOfACard()
{
    QTemporaryDir folder;
    const auto made = recordedCard();
    made->aids = {Aid::parse(u"A06573746B6D65FFFFFFFF4953442D52").value()};
    for (const std::size_t selects : {7U, 1U}) {
        auto readers = std::make_shared<fakes::ScriptedReaders>();
        readers->insert(First, made);
        made->commands.clear();
        fakes::ManualClock clock;
        card::Bench bench({.places = {readers}, .folder = folder.path()}, {}, clock);
        QTRY_COMPARE(bench.readers().size(), std::size_t{1});
        QVERIFY(BenchStand::result(bench.read(First, CardPart::Identity)));
        const auto count =
            std::ranges::count_if(made->commands, [](const QByteArray &each) { return each.at(1) == '\xA4'; });
        QCOMPARE(static_cast<std::size_t>(count), selects);
    }
}

LONGREACH_TEST(BenchTest)
#include "tst_bench.moc"
