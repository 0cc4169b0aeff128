// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/bench/packageload.h"

#include "tests/support/testregistry.h"
#include "tests/unit/card/packagestand.h"

#include <QTest>

#include <algorithm>

using namespace longreach;
using test::PackageStand;
using Confirmation = CardOutcome::Confirmation;

namespace {

/// Loads packages from a file.
struct LoadStand : PackageStand {
    using PackageStand::PackageStand;

    Result<CardOutcome> load(const sgp32::EuiccPackageSigned &package, std::optional<qint64> underToken,
                             const CardConsent &consent = {})
    {
        return result(bench->perform(reader, cardtask::LoadPackage{signedOrder(package, underToken)}, consent));
    }
};

/// `otherToken` of a load that wants consent; the error's detail of any other.
QString doubtIn(const Result<CardOutcome> &outcome)
{
    if (outcome)
        return QStringLiteral("loaded");
    return outcome.error().kind == Error::Kind::ConsentNeeded ? outcome.error().detail.section(u':', 1, 1).trimmed()
                                                              : outcome.error().detail;
}

} // namespace

/// eUICC packages from a file: what is said before the card has them, and of what it answers.
class PackageLoadTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void provesTheResult();
    void saysThatNobodyVouchesForTheCard();
    void foresaysARefusal_data();
    void foresaysARefusal();
    void foresaysAReplay();
    void remembersCountersBetweenRuns();
    void learnsCountersFromResultsOnTheCard();
};

void PackageLoadTest::provesTheResult()
{
    LoadStand stand;
    const auto outcome = stand.load(stand.order(2), stand.token);
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
    QCOMPARE(outcome->confirmation, Confirmation::NotNeeded);
    QVERIFY2(outcome->proof == ResultProof::Proven, qPrintable(toWord(outcome->proof) + outcome->proofFinding));
    QCOMPARE(findProfile(*outcome->reportAfter, *stand.disabled)->profile.state, ProfileState::Enabled);
    QCOMPARE(outcome->reportAfter->eims.front().lastCounter, std::optional<qint64>(2));
}

void PackageLoadTest::saysThatNobodyVouchesForTheCard()
{
    LoadStand stand;
    stand.bench->setSettings({});
    const auto outcome = stand.load(stand.order(2), stand.token);
    QVERIFY(outcome);
    QCOMPARE(outcome->proof, ResultProof::ByCard);
}

void PackageLoadTest::foresaysARefusal_data()
{
    QTest::addColumn<QString>("doubt");
    for (const auto doubt :
         {PackageDoubt::OtherCard, PackageDoubt::UnknownEim, PackageDoubt::OtherKey, PackageDoubt::OtherToken})
        QTest::newRow(qPrintable(toWord(doubt))) << toWord(doubt);
}

void PackageLoadTest::foresaysARefusal()
{
    QFETCH(const QString, doubt);
    const auto kind = *packageDoubtFromWord(doubt);
    LoadStand stand;
    auto order = stand.order(2);
    auto token = stand.token;
    if (kind == PackageDoubt::OtherCard)
        order.eidValue = Eid::parse(u"89049032123451234512345678901235").value();
    if (kind == PackageDoubt::UnknownEim)
        order.eimId = QStringLiteral("eim.other.example");
    if (kind == PackageDoubt::OtherToken)
        token = *token + 1;
    if (kind == PackageDoubt::OtherKey)
        stand.key = sgp32::PrivateKey::generate(sgp32::Curve::P256).value();
    QCOMPARE(doubtIn(stand.load(order, token)), doubt);
    // Nothing was handed over; with consent it is, and the card refuses as was foreseen.
    const auto refused = stand.load(order, token, {.loadsDoubtful = true});
    QVERIFY2(refused, qPrintable(refused ? QString() : refused.error().detail));
    QCOMPARE(refused->confirmation, Confirmation::Contradicted);
    QCOMPARE(refused->proof, kind == PackageDoubt::OtherCard ? ResultProof::Proven : ResultProof::Unsigned);
}

void PackageLoadTest::foresaysAReplay()
{
    LoadStand stand;
    QVERIFY(stand.load(stand.order(1007), stand.token));
    const auto outcome = stand.load(stand.order(12), stand.token);
    QCOMPARE(doubtIn(outcome), toWord(PackageDoubt::OldCounter));
    QVERIFY2(outcome.error().detail.contains(u"1007"), qPrintable(outcome.error().detail));
}

void PackageLoadTest::remembersCountersBetweenRuns()
{
    const QTemporaryDir folder;
    const auto eimId = QStringLiteral("eim.package.example");
    const auto eid = Eid::parse(u"89049032123451234512345678901235").value();
    {
        card::LearnedCards learned(folder.path());
        learned.learnCounter(eid, eimId, 7);
        learned.learnCounter(eid, eimId, 5); // an older one teaches nothing
    }
    const card::LearnedCards learned(folder.path());
    QCOMPARE(learned.counterFor(eid, eimId), std::optional<qint64>(7));
    QCOMPARE(learned.counterFor(eid, QStringLiteral("another")), std::optional<qint64>());
}

void PackageLoadTest::learnsCountersFromResultsOnTheCard()
{
    LoadStand stand;
    QVERIFY(stand.load(stand.order(7), stand.token));
    // Another console, which has seen none of this.
    card::Bench stranger({.places = {stand.readers}, .sender = {}, .ipa = {}, .folder = {}}, {}, stand.clock);
    const auto brief = LoadStand::result(stranger.read(stand.reader, WholeCard));
    QVERIFY(brief);
    QCOMPARE(brief->eims.front().lastCounter, std::optional<qint64>());
    const auto whole = LoadStand::result(stranger.read(stand.reader, WholeCard | CardPart::Details));
    QVERIFY(whole);
    QCOMPARE(whole->eims.front().lastCounter, std::optional<qint64>(7));
}

LONGREACH_TEST(PackageLoadTest)
#include "tst_packageload.moc"
