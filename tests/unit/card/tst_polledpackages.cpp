// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/bench/polledpackages.h"

#include "tests/support/testregistry.h"
#include "tests/unit/card/packagestand.h"

#include <QTest>

#include <functional>

using namespace longreach;
using test::PackageStand;

namespace {

/// The eIM of a test and the IPA in one: carries what it is given, and shows it as the real one does.
class CarryingIpa final : public card::BenchIpa {
public:
    Result<card::PollReport> poll(card::CardSession &session, const sgp32::EimConfigurationData &,
                                  card::PackageWitness &witness, card::TraceLog &, std::stop_token) override
    {
        card::PollReport report;
        for (const auto &package : packages) {
            const auto request = sgp32::decode<sgp32::EuiccPackageRequest>(package).value();
            witness.showPackage(request);
            auto result = session.exchange(package).value();
            if (tamper)
                tamper(result);
            witness.showResult(request, result);
            report.lastResult = result;
            ++report.packages;
        }
        report.hadNothing = packages.empty();
        return report;
    }

    std::vector<QByteArray> packages;
    std::function<void(QByteArray &)> tamper; ///< what somebody does to results on their way
};

struct PollStand {
    std::shared_ptr<CarryingIpa> ipa = std::make_shared<CarryingIpa>();
    PackageStand stand{{}, ipa};

    Result<CardOutcome> poll() { return stand.result(stand.bench->perform(stand.reader, cardtask::PollEim{}, {})); }
};

} // namespace

/// Packages that a poll brings: their results are checked as those of packages from a file.
class PolledPackagesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void provesTheResult();
    void saysThatNobodyVouchesForTheCard();
    void saysBeforehandWhatTheCardRefuses_data();
    void saysBeforehandWhatTheCardRefuses();
    void seesAForgedResult();
    void tellsTheWorstOfSeveral();
    void knowsTheCountersOfPolls();
    void hasNothingToProveWithoutAPackage();
    void saysThatAConsumerCardHasNoEim();
};

void PolledPackagesTest::provesTheResult()
{
    PollStand poller;
    poller.ipa->packages = {poller.stand.signedOrder(poller.stand.order(2), poller.stand.token)};
    const auto outcome = poller.poll();
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
    QVERIFY2(outcome->proof == ResultProof::Proven, qPrintable(toWord(outcome->proof) + outcome->proofFinding));
    QVERIFY(!outcome->hadNothing);
    QVERIFY2(outcome->log.join(u'\n').contains(u"signature on the result: proven"),
             qPrintable(outcome->log.join(u'\n')));
    QCOMPARE(findProfile(*outcome->reportAfter, *poller.stand.disabled)->profile.state, ProfileState::Enabled);
}

void PolledPackagesTest::saysThatNobodyVouchesForTheCard()
{
    PollStand poller;
    poller.stand.bench->setSettings({});
    poller.ipa->packages = {poller.stand.signedOrder(poller.stand.order(2), poller.stand.token)};
    QCOMPARE(poller.poll()->proof, ResultProof::ByCard);
}

void PolledPackagesTest::saysBeforehandWhatTheCardRefuses_data()
{
    QTest::addColumn<PackageDoubt>("doubt");
    QTest::addColumn<ResultProof>("proof");
    QTest::newRow("EID") << PackageDoubt::OtherCard << ResultProof::Proven;
    QTest::newRow("token") << PackageDoubt::OtherToken << ResultProof::Unsigned;
    QTest::newRow("signature") << PackageDoubt::OtherKey << ResultProof::Unsigned;
}

void PolledPackagesTest::saysBeforehandWhatTheCardRefuses()
{
    QFETCH(const PackageDoubt, doubt);
    QFETCH(const ResultProof, proof);
    PollStand poller;
    auto &stand = poller.stand;
    auto order = stand.order(2);
    if (doubt == PackageDoubt::OtherCard)
        order.eidValue = Eid::parse(u"89049032123451234512345678901235").value();
    if (doubt == PackageDoubt::OtherKey)
        stand.key = sgp32::PrivateKey::generate(sgp32::Curve::P256).value();
    poller.ipa->packages = {
        stand.signedOrder(order, doubt == PackageDoubt::OtherToken ? *stand.token + 1 : stand.token)};
    const auto outcome = poller.poll();
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
    QCOMPARE(outcome->proof, proof);
    const auto said = QStringLiteral("the card will refuse the package: %1").arg(toWord(doubt));
    QVERIFY2(outcome->log.join(u'\n').contains(said), qPrintable(outcome->log.join(u'\n')));
}

void PolledPackagesTest::seesAForgedResult()
{
    PollStand poller;
    poller.ipa->packages = {poller.stand.signedOrder(poller.stand.order(2), poller.stand.token)};
    poller.ipa->tamper = [](QByteArray &result) { result[result.size() - 1] = static_cast<char>(result.back() ^ 1); };
    const auto outcome = poller.poll();
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
    QCOMPARE(outcome->proof, ResultProof::Forged);
    QVERIFY(!outcome->proofFinding.isEmpty());
}

void PolledPackagesTest::tellsTheWorstOfSeveral()
{
    PollStand poller;
    auto &stand = poller.stand;
    poller.ipa->packages = {stand.signedOrder(stand.order(2), stand.token),
                            stand.signedOrder(stand.order(3), *stand.token + 1),
                            stand.signedOrder(stand.order(4), stand.token)};
    const auto outcome = poller.poll();
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
    QCOMPARE(outcome->proof, ResultProof::Unsigned);
    QCOMPARE(outcome->log.filter(QStringLiteral("signature on the result: proven")).size(), 2);
}

void PolledPackagesTest::knowsTheCountersOfPolls()
{
    PollStand poller;
    auto &stand = poller.stand;
    poller.ipa->packages = {stand.signedOrder(stand.order(1007), stand.token)};
    QVERIFY(poller.poll());
    poller.ipa->packages = {stand.signedOrder(stand.order(12), stand.token)};
    const auto outcome = poller.poll();
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
    QVERIFY2(outcome->log.join(u'\n').contains(u"oldCounter: the package counts 12, the card has come to 1007"),
             qPrintable(outcome->log.join(u'\n')));
}

void PolledPackagesTest::hasNothingToProveWithoutAPackage()
{
    PollStand poller;
    const auto outcome = poller.poll();
    QVERIFY(outcome && outcome->hadNothing);
    QCOMPARE(outcome->proof, ResultProof::None);
}

void PolledPackagesTest::saysThatAConsumerCardHasNoEim()
{
    test::BenchStand stand({}, std::make_shared<CarryingIpa>());
    const auto reader = QStringLiteral("Bench 0");
    stand.insert(reader, lab::CardPersonality::Consumer, 2);
    QVERIFY(stand.result(stand.bench->read(reader, CardPart::Identity)));
    const auto outcome = stand.result(stand.bench->perform(reader, cardtask::PollEim{}, {}));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Unsupported);
    QVERIFY2(outcome.error().detail.contains(u"obeys no eIM"), qPrintable(outcome.error().detail));
}

LONGREACH_TEST(PolledPackagesTest)
#include "tst_polledpackages.moc"
