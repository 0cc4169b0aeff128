// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/session/cardscan.h"

#include "app/card/bench/workcontext.h"
#include "tests/fakes/scriptedreader.h"
#include "tests/support/testregistry.h"
#include "tests/unit/card/benchstand.h"

#include <QTest>

using namespace longreach;
using test::BenchStand;

namespace {

const auto BenchReader = QStringLiteral("Bench 0");

/// Reads `parts` of a scripted card.
Result<CardReport> scanScripted(const std::shared_ptr<fakes::ScriptedCard> &scripted, CardParts parts)
{
    fakes::ScriptedReaders readers;
    readers.insert(BenchReader, scripted);
    card::TraceLog trace;
    fakes::ManualClock clock;
    card::TracedReader reader(std::move(*readers.reader(BenchReader)), trace, clock);
    card::Channel channel(reader, {});
    if (auto opened = channel.open(); !opened)
        return failure(opened.error());
    card::CardSession session(channel);
    return card::CardScan(session, {}, clock.now()).read(parts, {});
}

} // namespace

class CardScanTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAnIotCardInFewCommands();
    void readsAConsumerCard();
    void listsProfilesLikeReferenceClients();
    void readsWhatWasRecorded();
    void readsDetails();
    void knowsAPlainSim();
    void knowsAnOldEuicc();
    void asksAgainWithoutUnknownTags();
    void keepsTheRestWhenAPartFails();
};

void CardScanTest::readsAnIotCardInFewCommands()
{
    BenchStand stand;
    stand.insert(BenchReader, lab::CardPersonality::Iot, 5);
    const auto report = BenchStand::result(stand.bench->read(BenchReader, WholeCard));
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QVERIFY2(report->problems.empty(),
             qPrintable(report->problems.empty() ? QString() : report->problems.front().error.detail));
    QCOMPARE(report->identity.kind, CardKind::IotEuicc);
    QCOMPARE(*report->identity.isdR, Aid::isdR());
    QVERIFY(report->identity.eid);
    QVERIFY(!report->identity.versions.sgp32.isEmpty());
    QCOMPARE(report->profiles.size(), std::size_t{5});
    QVERIFY(enabledProfile(*report));
    QVERIFY(report->memory->freeNonVolatile > 0);
    QVERIFY(report->addresses);
    QCOMPARE(report->certificates.size(), std::size_t{3});
    QVERIFY2(report->chain.verdict == CardChain::Verdict::Holds, qPrintable(report->chain.finding));
    QVERIFY2(report->commands <= 24, qPrintable(QString::number(report->commands)));
    qInfo("%d commands for an IoT card with 5 profiles", report->commands);
}

void CardScanTest::readsAConsumerCard()
{
    BenchStand stand;
    stand.insert(BenchReader, lab::CardPersonality::Consumer, 3);
    const auto report = BenchStand::result(stand.bench->read(BenchReader, WholeCard));
    QVERIFY(report);
    QCOMPARE(report->identity.kind, CardKind::ConsumerEuicc);
    QCOMPARE(report->profiles.size(), std::size_t{3});
    QVERIFY(report->eims.empty());
    QVERIFY(report->certificates.empty());
    QVERIFY2(report->problems.empty(),
             qPrintable(report->problems.empty() ? QString() : report->problems.front().error.detail));
}

void CardScanTest::listsProfilesLikeReferenceClients()
{
    BenchStand stand;
    stand.insert(BenchReader, lab::CardPersonality::Consumer, 5);
    const auto report = BenchStand::result(stand.bench->read(BenchReader, CardPart::Profiles));
    QVERIFY(report);
    QCOMPARE(report->profiles.size(), std::size_t{5});
    QVERIFY2(report->commands <= 7, qPrintable(QString::number(report->commands)));
}

void CardScanTest::readsWhatWasRecorded()
{
    const auto scripted = std::make_shared<fakes::ScriptedCard>();
    scripted->teachTrace(test::readData(QStringLiteral("card/ipa-iot-edr-all.txt")));
    scripted->teachTrace(test::readData(QStringLiteral("card/lpac-notification-list.txt")));
    const auto report =
        scanScripted(scripted, CardPart::Identity | CardPart::Notifications | CardPart::Eims | CardPart::Certificates);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QVERIFY2(report->problems.empty(),
             qPrintable(report->problems.empty() ? QString() : report->problems.front().error.detail));
    QCOMPARE(report->identity.eidText, QStringLiteral("89049032123451234512345678903466"));
    QVERIFY(report->identity.maker.name.contains(u"Giesecke"));
    QVERIFY(report->identity.issuer.name.contains(u"SGP.26"));
    QCOMPARE(report->identity.kind, CardKind::IotEuicc);
    QCOMPARE(report->eims.size(), std::size_t{1});
    QCOMPARE(report->eims.front().eimId, QStringLiteral("eIM"));
    QCOMPARE(report->eims.front().address, QStringLiteral("127.0.0.1:18100"));
    QCOMPARE(report->eims.front().associationToken, std::optional<qint64>(1));
    QCOMPARE(report->notifications.size(), std::size_t{2});
    QCOMPARE(report->notifications.front().number, quint32{42});
    QCOMPARE(report->notifications.front().event, CardEvent::Install);
    QCOMPARE(report->addresses->rootDs, QStringLiteral("lpa.ds.gsma.com"));
    QCOMPARE(report->chain.verdict, CardChain::Verdict::IssuerMissing);
}

void CardScanTest::readsDetails()
{
    BenchStand stand;
    stand.insert(BenchReader, lab::CardPersonality::Iot, 2);
    const auto report = BenchStand::result(stand.bench->read(BenchReader, CardPart::Details));
    QVERIFY(report);
    QVERIFY2(report->problems.empty(),
             qPrintable(report->problems.empty() ? QString() : report->problems.front().error.detail));
    QVERIFY(!report->rules.empty());
}

void CardScanTest::knowsAPlainSim()
{
    const auto scripted = std::make_shared<fakes::ScriptedCard>();
    scripted->aids.clear();
    auto readers = std::make_shared<fakes::ScriptedReaders>();
    readers->insert(BenchReader, scripted);
    fakes::ManualClock clock;
    card::Bench bench({.places = {readers}}, {}, clock);
    const auto report = BenchStand::result(bench.read(BenchReader, WholeCard));
    QVERIFY(report);
    QCOMPARE(report->identity.kind, CardKind::PlainSim);
    QCOMPARE(report->identity.atr, scripted->atr);
}

void CardScanTest::knowsAnOldEuicc()
{
    const auto report = scanScripted(std::make_shared<fakes::ScriptedCard>(), WholeCard);
    QVERIFY(report);
    QCOMPARE(report->identity.kind, CardKind::M2mEuicc);
}

void CardScanTest::asksAgainWithoutUnknownTags()
{
    const auto scripted = std::make_shared<fakes::ScriptedCard>();
    scripted->teachTrace(test::readData(QStringLiteral("card/ipa-iot-edr-all.txt")));
    scripted->setResponder([](const QByteArray &object) -> std::optional<QByteArray> {
        if (!object.startsWith(QByteArray::fromHex("BF2D")))
            return std::nullopt;
        const bool isIot = object.contains(QByteArray::fromHex("9F7B"));
        return QByteArray::fromHex(isIot ? "BF2D03810101" : "BF2D14A012E3105A0A989404048000000000109F700101");
    });
    const auto report = scanScripted(scripted, CardPart::Identity | CardPart::Profiles);
    QVERIFY(report);
    QCOMPARE(report->profiles.size(), std::size_t{1});
    QCOMPARE(report->profiles.front().profile.state, ProfileState::Enabled);
}

void CardScanTest::keepsTheRestWhenAPartFails()
{
    const auto scripted = std::make_shared<fakes::ScriptedCard>();
    scripted->teachTrace(test::readData(QStringLiteral("card/lpac-chip-info.txt")));
    scripted->setResponder([](const QByteArray &object) -> std::optional<QByteArray> {
        if (object.startsWith(QByteArray::fromHex("BF3E")))
            return QByteArray::fromHex("BF3E055A03112233");
        return std::nullopt;
    });
    const auto report = scanScripted(scripted, CardPart::Identity);
    QVERIFY(report);
    QCOMPARE(report->problems.size(), std::size_t{1});
    QCOMPARE(report->problems.front().part, QStringLiteral("eid"));
    QCOMPARE(report->identity.eidText, QStringLiteral("112233"));
    QVERIFY(!report->identity.eid);
    QCOMPARE(report->identity.kind, CardKind::ConsumerEuicc);
    QVERIFY(report->addresses);
}

LONGREACH_TEST(CardScanTest)
#include "tst_cardscan.moc"
