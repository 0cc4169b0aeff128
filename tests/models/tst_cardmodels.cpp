// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/eimmatch.h"
#include "models/cards/cardnotificationmodel.h"
#include "models/cards/cardprofilemodel.h"
#include "models/cards/readerlistmodel.h"
#include "models/cards/recipelinemodel.h"
#include "models/cards/tracemodel.h"
#include "models/cards/tracetreemodel.h"
#include "models/common/roles.h"
#include "models/common/tone.h"
#include "tests/fakes/samplecard.h"
#include "tests/fakes/samplefleet.h"
#include "tests/support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace longreach;
using fakes::sampleCard;
using fakes::SampleNow;

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

ReaderStatus readerNamed(const QString &name)
{
    ReaderStatus reader;
    reader.name = name;
    return reader;
}

TraceEntry exchange(quint64 number, const QString &title, const QByteArray &command, const QByteArray &response)
{
    TraceEntry entry;
    entry.number = number;
    entry.title = title;
    entry.at = SampleNow;
    entry.command = QByteArray::fromHex(command);
    entry.response = QByteArray::fromHex(response);
    return entry;
}

} // namespace

class CardModelsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsReadersThatComeAndGo();
    void summarisesTheCardInAReader();
    void showsProfilesInPlace();
    void saysWhatIsSpecialAboutAProfile();
    void showsTheDebt();
    void searchesTheTrace();
    void tellsBadAnswers();
    void forgetsTheOldestExchanges();
    void decodesAsATree();
    void findsTheElementAtAnOctet();
    void keepsOneLineACard();
    void comparesEimsWithConnections_data();
    void comparesEimsWithConnections();
};

void CardModelsTest::showsReadersThatComeAndGo()
{
    ReaderListModel model;
    const QAbstractItemModelTester tester(&model, Fatal);
    const auto a = readerNamed(QStringLiteral("A"));
    const auto b = readerNamed(QStringLiteral("B"));
    const auto c = readerNamed(QStringLiteral("C"));
    model.setReaders({a, c});
    const QPersistentModelIndex held(model.index(1));
    model.setReaders({a, b, c});
    QCOMPARE(held.row(), 2);
    model.setReaders({c, b});
    QCOMPARE(held.row(), 0);
    QCOMPARE(model.rowOf(QStringLiteral("B")), std::optional(1));
    QCOMPARE(model.rowOf(QStringLiteral("A")), std::nullopt);
    const QSignalSpy changes(&model, &ReaderListModel::dataChanged);
    model.setReaders({c, b});
    QVERIFY(changes.isEmpty());
}

void CardModelsTest::summarisesTheCardInAReader()
{
    ReaderListModel model;
    const QAbstractItemModelTester tester(&model, Fatal);
    model.setReaders({readerNamed(QStringLiteral("A"))});
    QVERIFY(!model.index(0).data(ReaderListModel::CardKindRole).isValid());
    model.setReport(QStringLiteral("A"), sampleCard(QStringLiteral("A")));
    QCOMPARE(model.index(0).data(ReaderListModel::CardKindRole).toInt(), static_cast<int>(CardKind::IotEuicc));
    QCOMPARE(model.index(0).data(ReaderListModel::DebtRole).toInt(), 2);
    model.setReport(QStringLiteral("A"), std::nullopt);
    QVERIFY(!model.index(0).data(ReaderListModel::EidRole).isValid());
    model.setReport(QStringLiteral("none"), sampleCard(QStringLiteral("none")));
}

void CardModelsTest::showsProfilesInPlace()
{
    CardProfileModel model;
    const QAbstractItemModelTester tester(&model, Fatal);
    auto profiles = sampleCard(QStringLiteral("A")).profiles;
    model.setProfiles(profiles);
    QCOMPARE(model.rowCount(), 3);
    const QSignalSpy resets(&model, &CardProfileModel::modelReset);
    const QSignalSpy changes(&model, &CardProfileModel::dataChanged);
    profiles[2].profile.state = ProfileState::Enabled;
    model.setProfiles(profiles);
    QVERIFY(resets.isEmpty());
    QCOMPARE(changes.size(), 1);
    QCOMPARE(model.rowOf(profiles[1].profile.iccid), std::optional(1));
    profiles.pop_back();
    model.setProfiles(profiles);
    QCOMPARE(model.rowCount(), 2);
}

void CardModelsTest::saysWhatIsSpecialAboutAProfile()
{
    const auto profiles = sampleCard(QStringLiteral("A")).profiles;
    QCOMPARE(marksOf(profiles[0]), QStringList{QStringLiteral("fallback")});
    QCOMPARE(marksOf(profiles[1]), QStringList{QStringLiteral("ppr2")});
    auto profile = profiles[1].profile;
    QCOMPARE(titleOf(profile), QStringLiteral("Telekom Meter"));
    profile.nickname = QStringLiteral("Cellar");
    QCOMPARE(titleOf(profile), QStringLiteral("Cellar"));
}

void CardModelsTest::showsTheDebt()
{
    CardNotificationModel model;
    const QAbstractItemModelTester tester(&model, Fatal);
    model.setNotifications(sampleCard(QStringLiteral("A")).notifications);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, 1).data(ToneRole).value<Tone>(), Tone::Bad); // a deletion nobody heard of
    model.setNotifications({});
    QCOMPARE(model.rowCount(), 0);
}

void CardModelsTest::searchesTheTrace()
{
    TraceModel model;
    const QAbstractItemModelTester tester(&model, Fatal);
    model.setEntries({exchange(1, QStringLiteral("SELECT"), "01a40400", "9000")});
    model.append(exchange(2, QStringLiteral("GetEID"), "bf3e035c015a", "bf3e125a109000"));
    QCOMPARE(model.rowCount(), 2);
    model.setSearch(QStringLiteral("geteid"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.entry(0).number, quint64{2});
    model.append(exchange(3, QStringLiteral("GetEID"), {}, {}));
    QCOMPARE(model.rowCount(), 2);
    model.setSearch(QStringLiteral("A4 04"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.shownEntries().front().number, quint64{1});
    model.setSearch(QStringLiteral("nothing"));
    QCOMPARE(model.rowCount(), 0);
    model.setSearch({});
    QCOMPARE(model.rowCount(), 3);
}

void CardModelsTest::tellsBadAnswers()
{
    TraceModel model;
    model.append(exchange(1, QStringLiteral("SELECT"), "00", "6a82"));
    model.append(exchange(2, QStringLiteral("SELECT"), "00", "6112"));
    auto lost = exchange(3, QStringLiteral("SELECT"), "00", {});
    lost.error = Error{Error::Kind::OutcomeUnknown, QStringLiteral("card removed")};
    model.append(lost);
    const auto tone = [&](int row) {
        return model.index(row, static_cast<int>(TraceModel::Column::Response)).data(ToneRole).value<Tone>();
    };
    QCOMPARE(statusWordOf(model.entry(0)), QStringLiteral("6A82"));
    QCOMPARE(tone(0), Tone::Warning);
    QCOMPARE(tone(1), Tone::Neutral);
    QCOMPARE(tone(2), Tone::Bad);
}

void CardModelsTest::forgetsTheOldestExchanges()
{
    TraceModel model;
    std::vector<TraceEntry> entries;
    for (quint64 number = 1; number <= TraceModel::MostEntries; ++number)
        entries.push_back(exchange(number, QStringLiteral("x"), {}, {}));
    model.setEntries(std::move(entries));
    model.append(exchange(TraceModel::MostEntries + 1, QStringLiteral("y"), {}, {}));
    QVERIFY(model.rowCount() < static_cast<int>(TraceModel::MostEntries));
    QCOMPARE(model.entry(model.rowCount() - 1).title, QStringLiteral("y"));
}

void CardModelsTest::decodesAsATree()
{
    TraceTreeModel model;
    const QAbstractItemModelTester tester(&model, Fatal);
    TraceDecoding decoding;
    TraceNode outer{.name = QStringLiteral("GetEuiccDataRequest"), .tag = QStringLiteral("BF3E"), .text = {}};
    outer.children.push_back(
        {.name = QStringLiteral("tagList"), .tag = QStringLiteral("5C"), .text = QStringLiteral("5A")});
    decoding.command.push_back(outer);
    model.setDecoding(decoding);
    QCOMPARE(model.rowCount(), 2); // both sides
    const auto command = model.index(0, 0);
    QCOMPARE(model.rowCount(command), 1);
    const auto list = model.index(0, 1, model.index(0, 0, command));
    QCOMPARE(list.data().toString(), QStringLiteral("5A"));
    QCOMPARE(model.rowCount(model.index(1, 0)), 0);
    model.setDecoding({});
}

void CardModelsTest::findsTheElementAtAnOctet()
{
    TraceTreeModel model;
    TraceDecoding decoding;
    TraceNode outer{.name = QStringLiteral("outer"), .tag = {}, .text = {}, .children = {}, .offset = 0, .length = 6};
    outer.children.push_back(
        {.name = QStringLiteral("inner"), .tag = {}, .text = {}, .children = {}, .offset = 3, .length = 3});
    decoding.response.push_back(outer);
    model.setDecoding(decoding);
    using Side = TraceTreeModel::Side;
    QCOMPARE(model.elementAt(Side::Response, 1).data().toString(), QStringLiteral("outer"));
    QCOMPARE(model.elementAt(Side::Response, 5).data().toString(), QStringLiteral("inner"));
    QVERIFY(!model.elementAt(Side::Response, 6).isValid());
    QVERIFY(!model.elementAt(Side::Command, 1).isValid());
}

void CardModelsTest::keepsOneLineACard()
{
    RecipeLineModel model;
    const QAbstractItemModelTester tester(&model, Fatal);
    RecipeLine line;
    line.reader = QStringLiteral("A");
    model.take(line); // an empty reader
    QCOMPARE(model.rowCount(), 0);
    for (const auto step : {RecipeStep::Read, RecipeStep::Enable}) {
        line.state = RecipeLine::State::Running;
        line.step = step;
        model.take(line);
    }
    line.state = RecipeLine::State::Done;
    model.take(line);
    QCOMPARE(model.rowCount(), 1);
    line.state = RecipeLine::State::Running;
    model.take(line); // the next card
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.count(RecipeLine::State::Done), 1);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void CardModelsTest::comparesEimsWithConnections_data()
{
    QTest::addColumn<QString>("eimId");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("holdsDevice");
    QTest::addColumn<QList<EimMatch::Finding>>("findings");
    using Finding = EimMatch::Finding;
    const auto id = QStringLiteral("eim.lab.example");
    QTest::newRow("same") << id << id << true << QList{Finding::Agrees};
    QTest::newRow("elsewhere") << id << QStringLiteral("other.example") << true << QList{Finding::OtherAddress};
    QTest::newRow("stranger") << QStringLiteral("another") << id << false << QList{Finding::Stranger};
    QTest::newRow("missing") << QStringLiteral("another") << id << true << QList{Finding::Stranger, Finding::NotOnCard};
    QTest::newRow("never asked") << QString() << id << true << QList{Finding::Agrees};
    QTest::newRow("never asked, elsewhere")
        << QString() << QStringLiteral("other.example") << true << QList{Finding::Stranger};
    QTest::newRow("not in the fleet") << id << id << false << QList{Finding::NotListed};
}

void CardModelsTest::comparesEimsWithConnections()
{
    QFETCH(const QString, eimId);
    QFETCH(const QString, host);
    QFETCH(const bool, holdsDevice);
    QFETCH(const QList<EimMatch::Finding>, findings);
    const auto matches =
        matchEims(sampleCard(QStringLiteral("A")),
                  {{.connection = QStringLiteral("lab"), .eimId = eimId, .host = host, .holdsDevice = holdsDevice}});
    QList<EimMatch::Finding> found;
    for (const auto &match : matches)
        found.append(match.finding);
    QCOMPARE(found, findings);
}

LONGREACH_TEST(CardModelsTest)
#include "tst_cardmodels.moc"
