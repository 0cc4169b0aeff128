// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/bench/notificationwork.h"

#include "tests/support/testregistry.h"
#include "tests/unit/card/benchstand.h"
#include "tests/unit/card/euiccstand.h"

#include <QSignalSpy>
#include <QTest>

#include <semaphore>

using namespace longreach;
using test::EuiccStand;
using Confirmation = CardOutcome::Confirmation;
using Numbers = std::vector<quint32>;

namespace {

const auto RemovalTag = QByteArray::fromHex("BF30");

/// Which notification a command takes off the card; 0: it is another command.
int removedBy(const QByteArray &command)
{
    const auto object = command.mid(5);
    return object.startsWith(RemovalTag) ? static_cast<int>(static_cast<quint8>(object.at(object.size() - 1))) : 0;
}

/// A card that owes several notifications, nobody having been told of a deletion among them.
struct DebtStand : EuiccStand {
    explicit DebtStand(const std::shared_ptr<card::NotificationSender> &sender = {}) : EuiccStand(4, {}, sender)
    {
        for (const auto &each : std::vector(report.profiles)) {
            if (each.profile.state == ProfileState::Disabled)
                report = *perform(cardtask::Delete{each.profile.iccid}, {.sendsNothing = true})->reportAfter;
        }
        for (const auto &each : report.notifications)
            numbers.push_back(each.number);
        if (numbers.size() < 3)
            qFatal("the card owes too little");
    }

    [[nodiscard]] Result<CardOutcome> remove() { return perform(cardtask::RemoveNotifications{numbers}, Consent); }

    /// What the card still has of them, as the bench knows it.
    [[nodiscard]] Numbers left() const
    {
        const auto known = bench->report(reader);
        Numbers those;
        for (const auto &each : known->notifications)
            those.push_back(each.number);
        return those;
    }

    static constexpr CardConsent Consent{.removesUnsent = true};
    Numbers numbers;
};

Numbers numbersOf(const std::vector<CardProblem> &problems)
{
    Numbers numbers;
    for (const auto &problem : problems)
        numbers.push_back(problem.part.toUInt());
    return numbers;
}

Numbers without(Numbers numbers, std::size_t at)
{
    numbers.erase(numbers.begin() + static_cast<std::ptrdiff_t>(at));
    return numbers;
}

} // namespace

/// Several notifications at once: what went is known, whatever came in between.
class NotificationWorkTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void removesAllWithOneConsent();
    void oneThatIsRefusedKeepsNoOther();
    void failsIfNoneWent();
    void keepsWhatWasDoneBeforeTheCardWasPulled();
    void findsOutWhatALostAnswerHid();
    void stopsInBetween();
    void saysHowFarSendingIs();
};

void NotificationWorkTest::removesAllWithOneConsent()
{
    DebtStand stand;
    const auto asked = stand.perform(cardtask::RemoveNotifications{stand.numbers});
    QVERIFY(!asked);
    QCOMPARE(asked.error().kind, Error::Kind::ConsentNeeded);
    QVERIFY2(asked.error().detail.startsWith(u"removesUnsent: deletions: "), qPrintable(asked.error().detail));
    QCOMPARE(stand.left(), stand.numbers);
    QSignalSpy progress(&*stand.bench, &card::Bench::advanced);
    const auto outcome = stand.remove();
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
    QCOMPARE(outcome->removed, stand.numbers);
    QVERIFY(outcome->unremoved.empty());
    QCOMPARE(outcome->confirmation, Confirmation::Confirmed);
    QVERIFY(!outcome->log.filter(QStringLiteral("nobody was told")).isEmpty());
    QVERIFY(stand.left().empty());
    const auto count = static_cast<int>(stand.numbers.size());
    QTRY_COMPARE(progress.size(), count);
    QCOMPARE(progress.last(), (QVariantList{stand.reader, count, count}));
}

void NotificationWorkTest::oneThatIsRefusedKeepsNoOther()
{
    DebtStand stand;
    const auto refused = stand.numbers.at(1);
    stand.changed = [refused](QByteArray command) {
        if (removedBy(command) == static_cast<int>(refused))
            command.back() = '\x7E'; // the card has no such one
        return command;
    };
    const auto outcome = stand.remove();
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
    QCOMPARE(outcome->removed, without(stand.numbers, 1));
    QCOMPARE(numbersOf(outcome->unremoved), Numbers{refused});
    QCOMPARE(outcome->unremoved.front().error.kind, Error::Kind::Refused);
    QCOMPARE(outcome->confirmation, Confirmation::Contradicted);
    QCOMPARE(stand.left(), Numbers{refused});
}

void NotificationWorkTest::failsIfNoneWent()
{
    DebtStand stand;
    stand.changed = [](QByteArray command) {
        if (removedBy(command) != 0)
            command.back() = '\x7E';
        return command;
    };
    const auto outcome = stand.remove();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Refused);
    QCOMPARE(stand.left(), stand.numbers);
}

void NotificationWorkTest::keepsWhatWasDoneBeforeTheCardWasPulled()
{
    DebtStand stand;
    bool isPulled = false;
    stand.readers->setFault(stand.reader, [&](const QByteArray &command) -> std::optional<Error> {
        isPulled = isPulled || removedBy(command) == static_cast<int>(stand.numbers.at(1));
        return isPulled ? std::optional(Error{Error::Kind::Conflict, QStringLiteral("80100069")}) : std::nullopt;
    });
    const auto outcome = stand.remove();
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
    QCOMPARE(outcome->removed, Numbers{stand.numbers.front()});
    QCOMPARE(numbersOf(outcome->unremoved), without(stand.numbers, 0));
    QCOMPARE(outcome->unremoved.front().error.kind, Error::Kind::Conflict);
    QCOMPARE(outcome->unremoved.back().error.kind, Error::Kind::Cancelled); // not tried
    QCOMPARE(outcome->confirmation, Confirmation::NotConfirmed);
    QCOMPARE(stand.left(), without(stand.numbers, 0)); // it cannot be read again, and yet that one is gone
}

void NotificationWorkTest::findsOutWhatALostAnswerHid()
{
    DebtStand stand;
    bool isSent = false;
    stand.readers->setFault(stand.reader, [&](const QByteArray &command) -> std::optional<Error> {
        const bool isLost = std::exchange(isSent, removedBy(command) == static_cast<int>(stand.numbers.at(1)));
        return isLost ? std::optional(Error{Error::Kind::OutcomeUnknown, QStringLiteral("80100016")}) : std::nullopt;
    });
    const auto outcome = stand.remove();
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
    QCOMPARE(outcome->removed, (Numbers{stand.numbers.at(0), stand.numbers.at(1)}));
    QCOMPARE(numbersOf(outcome->unremoved), Numbers(stand.numbers.begin() + 2, stand.numbers.end()));
    QCOMPARE(stand.left(), Numbers(stand.numbers.begin() + 2, stand.numbers.end()));
}

void NotificationWorkTest::stopsInBetween()
{
    DebtStand stand;
    std::binary_semaphore reached{0};
    std::binary_semaphore released{0};
    stand.readers->setFault(stand.reader, [&](const QByteArray &command) -> std::optional<Error> {
        if (removedBy(command) == static_cast<int>(stand.numbers.at(1))) {
            reached.release();
            released.acquire();
        }
        return std::nullopt;
    });
    const auto removing =
        stand.bench->perform(stand.reader, cardtask::RemoveNotifications{stand.numbers}, DebtStand::Consent);
    reached.acquire();
    stand.bench->cancel(stand.reader);
    released.release();
    const auto outcome = test::BenchStand::result(removing);
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
    QCOMPARE(outcome->removed, (Numbers{stand.numbers.at(0), stand.numbers.at(1)}));
    QCOMPARE(outcome->unremoved.front().error.kind, Error::Kind::Cancelled);
    QCOMPARE(stand.left(), Numbers(stand.numbers.begin() + 2, stand.numbers.end()));
}

void NotificationWorkTest::saysHowFarSendingIs()
{
    DebtStand stand(std::make_shared<test::FakeSender>());
    QSignalSpy progress(&*stand.bench, &card::Bench::advanced);
    const auto outcome = stand.perform(cardtask::SendNotifications{});
    QVERIFY(outcome);
    QCOMPARE(outcome->sent.size(), stand.numbers.size());
    const auto count = static_cast<int>(stand.numbers.size());
    QTRY_COMPARE(progress.size(), count);
    QCOMPARE(progress.last(), (QVariantList{stand.reader, count, count}));
}

LONGREACH_TEST(NotificationWorkTest)
#include "tst_notificationwork.moc"
