// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/bench/bench.h"

#include "app/card/pcsc/pcscreaders.h"
#include "app/lab/card/cardmaking.h"
#include "app/lab/card/cardstock.h"
#include "app/lab/card/virtualeuicc.h"
#include "app/ports/systemclock.h"
#include "tests/loopback/cardservice.h"
#include "tests/pcsc/vpcdcard.h"
#include "tests/support/testregistry.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <semaphore>

using namespace longreach;
using namespace longreach::test;
using namespace std::chrono_literals;

namespace {

const auto ChangeReader = QStringLiteral("Virtual PCD 00 00");

/// The driver of the virtual readers looks for its cards now and then only.
constexpr int DriverTime = 4'000;

bool isEnabling(const QByteArray &command)
{
    return command.size() > 7 && command.mid(5, 2) == QByteArray::fromHex("BF31");
}

template <typename T>
Result<T> resultOf(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace

/// Changes to a card over a real card service, and what goes wrong in the middle of them.
class CardChangesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void leavesOpenWhatAPulledCardDid();
    void staysUsableWhileAChangeTakesItsTime();
    void knowsACardWithoutAnIsdR();

private:
    void insert(VpcdCard::Respond respond);
    [[nodiscard]] Iccid disabledProfile();

    std::unique_ptr<CardService> m_service;
    std::shared_ptr<const lab::CardStock> m_stock = lab::CardStock::make(lab::Seed{3});
    ports::SystemClock m_clock;
    std::unique_ptr<lab::VirtualEuicc> m_euicc;
    std::unique_ptr<VpcdCard> m_card;
    std::optional<card::Bench> m_bench;
};

void CardChangesTest::initTestCase()
{
    m_service = std::make_unique<CardService>();
    if (!m_service->whyNot().isEmpty())
        QSKIP(qPrintable(m_service->whyNot()));
    m_service->useHere();
}

void CardChangesTest::init()
{
    m_euicc = *lab::VirtualEuicc::make(m_stock, lab::makeCard(lab::Seed{3}, 9, lab::CardPersonality::Consumer, 3));
    m_bench.emplace(card::BenchParts{.places = {std::make_shared<card::PcscReaders>()}}, BenchSettings{}, m_clock);
}

void CardChangesTest::cleanup()
{
    m_bench.reset();
    m_card.reset();
    card::PcscReaders readers;
    QTRY_VERIFY_WITH_TIMEOUT(readers.readers().value().front().presence == ReaderPresence::Empty, DriverTime);
}

void CardChangesTest::insert(VpcdCard::Respond respond)
{
    m_card.reset();
    const auto isThere = [this] {
        const auto readers = m_bench->readers();
        return std::ranges::any_of(readers, [](const ReaderStatus &each) {
            return each.name == ChangeReader && each.presence == ReaderPresence::Present;
        });
    };
    // A driver that is just letting go of the card before takes the connection and drops it.
    for (int tries = 0; tries < 4 && !isThere(); ++tries) {
        m_card = std::make_unique<VpcdCard>(m_service->vpcdPort(), lab::VirtualEuicc::answerToReset(), respond);
        static_cast<void>(QTest::qWaitFor(isThere, DriverTime));
    }
    QVERIFY(isThere());
}

Iccid CardChangesTest::disabledProfile()
{
    const auto report = resultOf(m_bench->read(ChangeReader, WholeCard)).value();
    return std::ranges::find(report.profiles, ProfileState::Disabled,
                             [](const CardProfile &each) { return each.profile.state; })
        ->profile.iccid;
}

void CardChangesTest::leavesOpenWhatAPulledCardDid()
{
    std::atomic<bool> isPulled = false;
    insert([&](const QByteArray &command) -> std::optional<QByteArray> {
        if (!isEnabling(command))
            return m_euicc->transmit(command);
        isPulled = true;
        static_cast<void>(m_euicc->transmit(command)); // it did what it was told, but cannot say so any more
        return std::nullopt;
    });
    const auto iccid = disabledProfile();
    QElapsedTimer time;
    time.start();
    const auto outcome = resultOf(m_bench->perform(ChangeReader, cardtask::Enable{iccid}, {}));
    QVERIFY(isPulled);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::OutcomeUnknown);
    QVERIFY2(time.elapsed() < 5'000, qPrintable(QString::number(time.elapsed())));
    // Put in again, the card tells.
    m_euicc->reset();
    QTRY_VERIFY_WITH_TIMEOUT(!m_bench->report(ChangeReader), DriverTime);
    insert([&](const QByteArray &command) { return m_euicc->transmit(command); });
    const auto report = resultOf(m_bench->read(ChangeReader, WholeCard));
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QCOMPARE(findProfile(*report, iccid)->profile.state, ProfileState::Enabled);
}

void CardChangesTest::staysUsableWhileAChangeTakesItsTime()
{
    std::binary_semaphore release(0);
    insert([&](const QByteArray &command) {
        if (isEnabling(command))
            release.acquire();
        return m_euicc->transmit(command);
    });
    const auto iccid = disabledProfile();
    const auto enabling = m_bench->perform(ChangeReader, cardtask::Enable{iccid}, {});
    // Longer than any reading may take.
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->readers().front().slowFor >= 5s, 9'000);
    QVERIFY(!enabling.isFinished());
    release.release();
    const auto outcome = resultOf(enabling);
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
    QCOMPARE(outcome->confirmation, CardOutcome::Confirmation::Confirmed);
}

void CardChangesTest::knowsACardWithoutAnIsdR()
{
    insert([](const QByteArray &command) {
        const auto instruction = command.size() > 1 ? command.at(1) : '\0';
        const bool isChannel = instruction == '\x70'; // a SIM of the old kind has the basic one alone
        return QByteArray::fromHex(isChannel ? "6881" : instruction == '\xA4' ? "6A82" : "9000");
    });
    const auto report = resultOf(m_bench->read(ChangeReader, WholeCard));
    QVERIFY(report);
    QCOMPARE(report->identity.kind, CardKind::PlainSim);
    const auto answers = resultOf(m_bench->probe(ChangeReader)).value();
    for (const auto &answer : answers)
        QVERIFY(!answer.isThere && answer.statusWord == 0x6A82);
    QCOMPARE(m_bench->examine(ChangeReader).result().at(4).cause, LightCause::NoIsdR);
}

LONGREACH_TEST(CardChangesTest)
#include "tst_cardchanges.moc"
