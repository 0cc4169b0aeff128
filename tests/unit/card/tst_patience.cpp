// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/apdu/calleffort.h"

#include "tests/support/testregistry.h"
#include "tests/unit/card/benchstand.h"
#include "tests/unit/card/euiccstand.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <semaphore>

using namespace longreach;
using namespace std::chrono_literals;
using test::BenchStand;
using Confirmation = CardOutcome::Confirmation;

namespace {

const auto SlowReader = QStringLiteral("Bench 0");
const auto EnableTag = QByteArray::fromHex("BF31");
constexpr int SupervisionTime = 9'000;

bool isEnabling(const QByteArray &command)
{
    return command.size() > 5 && command.mid(5).startsWith(EnableTag);
}

/// A card that takes its time, until it is released.
struct SlowStand : test::EuiccStand {
    SlowStand()
    {
        for (const auto &each : report.profiles) {
            if (each.profile.state == ProfileState::Disabled)
                disabled = each.profile.iccid;
        }
    }
    ~SlowStand()
    {
        readers->setFault(SlowReader, {});
        release.release(8);
    }

    /// The card takes its time with what `isSlow` says, until it is released.
    void holdUp(std::function<bool(const QByteArray &command)> isSlow)
    {
        readers->setFault(SlowReader, [this, isSlow](const QByteArray &command) -> std::optional<Error> {
            if (isSlow(command)) {
                ++heldUp;
                release.acquire();
            }
            return std::nullopt;
        });
    }

    /// Zero as well while the bench has not listed its readers yet.
    [[nodiscard]] std::chrono::seconds slowFor() const
    {
        const auto rows = bench->readers();
        return rows.empty() ? std::chrono::seconds::zero() : rows.front().slowFor;
    }
    [[nodiscard]] bool isEnabled() const
    {
        const auto known = bench->report(SlowReader);
        const auto *profile = known ? findProfile(*known, *disabled) : nullptr;
        return profile && profile->profile.state == ProfileState::Enabled;
    }

    std::counting_semaphore<64> release{0};
    std::atomic<int> heldUp = 0; // commands so far
    std::optional<Iccid> disabled;
};

} // namespace

/// How long the bench waits for a card, and what it says when it waits no longer.
class PatienceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatTakesLong();
    void givesAnHonestCardItsTime();
    void cancelsWhatHangs();
    void cancelsAReading();
    void dropsWhatWaitsBehind();
    void readsWhatBecameOfALostAnswer();
    void tellsThatALostChangeDidNotHappen();
};

void PatienceTest::knowsWhatTakesLong()
{
    QCOMPARE(card::effortOf(QByteArray::fromHex("BF3E035C015A")), card::CallEffort());
    QVERIFY(card::effortOf(QByteArray::fromHex("BF2100")).patience > card::CallEffort::UsualPatience);
    QVERIFY(!card::effortOf(QByteArray::fromHex("BF2100")).mayChange);
    for (const auto *changing : {"BF3100", "BF3300", "BF3400", "BF6400", "BF5100", "BF3600", "860203FF", "A125"}) {
        const auto effort = card::effortOf(QByteArray::fromHex(changing));
        QVERIFY2(effort.mayChange && effort.patience > card::CallEffort::UsualPatience, changing);
    }
}

void PatienceTest::givesAnHonestCardItsTime()
{
    SlowStand stand;
    stand.holdUp(isEnabling);
    const auto enabling = stand.bench->perform(SlowReader, cardtask::Enable{*stand.disabled}, {});
    QTRY_VERIFY_WITH_TIMEOUT(stand.slowFor() >= 5s, SupervisionTime);
    QVERIFY(!enabling.isFinished());
    QVERIFY(!stand.bench->readers().front().problem);
    stand.release.release();
    const auto outcome = BenchStand::result(enabling);
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
    QCOMPARE(outcome->confirmation, Confirmation::Confirmed);
    QTRY_COMPARE(stand.slowFor(), 0s);
}

void PatienceTest::cancelsWhatHangs()
{
    SlowStand stand;
    stand.holdUp(isEnabling);
    const auto enabling = stand.bench->perform(SlowReader, cardtask::Enable{*stand.disabled}, {});
    QTRY_VERIFY_WITH_TIMEOUT(stand.slowFor() >= 2s, SupervisionTime);
    QElapsedTimer time;
    time.start();
    stand.bench->cancel(SlowReader);
    const auto outcome = BenchStand::result(enabling);
    QVERIFY(!outcome);
    QVERIFY2(time.elapsed() < 1500, qPrintable(QString::number(time.elapsed())));
    // It was sent: nobody may say that it did not happen.
    QCOMPARE(outcome.error().kind, Error::Kind::OutcomeUnknown);
    stand.readers->setFault(SlowReader, {});
    stand.release.release();
    // Once the card has answered, it is read again by itself.
    QTRY_VERIFY(stand.isEnabled());
}

void PatienceTest::cancelsAReading()
{
    SlowStand stand;
    stand.holdUp([](const QByteArray &command) { return command.at(1) == '\xE2'; });
    const auto reading = stand.bench->read(SlowReader, CardPart::Identity);
    QTRY_VERIFY_WITH_TIMEOUT(stand.slowFor() >= 2s, SupervisionTime);
    stand.bench->cancel(SlowReader);
    QCOMPARE(BenchStand::result(reading).error().kind, Error::Kind::Cancelled);
}

void PatienceTest::dropsWhatWaitsBehind()
{
    SlowStand stand;
    stand.holdUp(isEnabling);
    const auto enabling = stand.bench->perform(SlowReader, cardtask::Enable{*stand.disabled}, {});
    const auto behind = stand.bench->read(SlowReader, CardPart::Profiles);
    QTRY_COMPARE(stand.heldUp.load(), 1);
    QVERIFY(stand.bench->readers().front().isBusy);
    stand.bench->cancel(SlowReader);
    QCOMPARE(BenchStand::result(behind).error().kind, Error::Kind::Cancelled);
    stand.release.release();
    // It ends, too. It was sent: whether the card's answer still came in time, nobody may say that it
    // did not happen.
    const auto outcome = BenchStand::result(enabling);
    QVERIFY2(outcome || outcome.error().kind == Error::Kind::OutcomeUnknown,
             qPrintable(outcome ? QString() : outcome.error().detail));
}

void PatienceTest::readsWhatBecameOfALostAnswer()
{
    SlowStand stand;
    bool isSent = false;
    stand.readers->setFault(SlowReader, [&](const QByteArray &command) -> std::optional<Error> {
        const bool isLost = std::exchange(isSent, isEnabling(command));
        return isLost ? std::optional(Error{Error::Kind::OutcomeUnknown, QStringLiteral("80100016")}) : std::nullopt;
    });
    const auto outcome = BenchStand::result(stand.bench->perform(SlowReader, cardtask::Enable{*stand.disabled}, {}));
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
    QVERIFY(outcome->isAnswerLost);
    QCOMPARE(outcome->confirmation, Confirmation::Confirmed);
    QTRY_VERIFY(stand.isEnabled());
}

void PatienceTest::tellsThatALostChangeDidNotHappen()
{
    SlowStand stand;
    stand.readers->setFault(SlowReader, [&](const QByteArray &command) -> std::optional<Error> {
        if (!isEnabling(command))
            return std::nullopt;
        return Error{Error::Kind::OutcomeUnknown, QStringLiteral("80100016")};
    });
    const auto outcome = BenchStand::result(stand.bench->perform(SlowReader, cardtask::Enable{*stand.disabled}, {}));
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
    QVERIFY(outcome->isAnswerLost);
    QCOMPARE(outcome->confirmation, Confirmation::Contradicted);
    QVERIFY(!stand.isEnabled());
}

LONGREACH_TEST(PatienceTest)
#include "tst_patience.moc"
