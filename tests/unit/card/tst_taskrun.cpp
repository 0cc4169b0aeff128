// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/bench/taskrun.h"

#include "tests/support/testregistry.h"
#include "tests/unit/card/benchstand.h"

#include <QTest>

#include <algorithm>

using namespace longreach;
using test::BenchStand;
using Confirmation = CardOutcome::Confirmation;

namespace {

const auto TaskReader = QStringLiteral("Bench 0");

/// A consumer card in a reader, read once.
struct ConsumerStand : BenchStand {
    explicit ConsumerStand(int profiles = 3, BenchSettings settings = {}) : BenchStand(std::move(settings))
    {
        insert(TaskReader, lab::CardPersonality::Consumer, profiles);
        report = *result(bench->read(TaskReader, WholeCard));
    }

    Result<CardOutcome> perform(const CardTask &task, const CardConsent &consent = {})
    {
        return result(bench->perform(TaskReader, task, consent));
    }

    [[nodiscard]] Iccid iccidOf(ProfileState state) const
    {
        const auto found =
            std::ranges::find_if(report.profiles, [&](const CardProfile &each) { return each.profile.state == state; });
        return found->profile.iccid;
    }

    CardReport report;
};

} // namespace

class TaskRunTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enablesAndSendsWhatCameOfIt();
    void keepsWhatCouldNotBeSent();
    void saysWhatIsSoAlready();
    void guardsTheEnabledProfile();
    void guardsTheLastProfile();
    void deletesAndLearnsTheCost();
    void renamesWithinTheLimit();
    void asksBeforeAnUnsentDeleteGoes();
    void asksBeforeMemoryIsReset();
    void refusesWhatIsNoPackage();
    void saysThatIotCardsObeyTheirEim();
    void introducesTheFirstEim();
    void refusesToPollWithoutAnIpa();
    void operationTakesNoMoreThanReferenceClients();
};

void TaskRunTest::enablesAndSendsWhatCameOfIt()
{
    ConsumerStand stand;
    const auto iccid = stand.iccidOf(ProfileState::Disabled);
    const auto outcome = stand.perform(cardtask::Enable{iccid});
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
    QCOMPARE(outcome->confirmation, Confirmation::Confirmed);
    QCOMPARE(findProfile(*outcome->reportAfter, iccid)->profile.state, ProfileState::Enabled);
    QVERIFY(!outcome->sent.empty());
    QVERIFY(outcome->unsent.empty());
    QCOMPARE(std::size_t(stand.sender->addresses().size()), outcome->sent.size());
    // What was delivered is off the card; what was there before is untouched.
    QCOMPARE(outcome->reportAfter->notifications, stand.report.notifications);
}

void TaskRunTest::keepsWhatCouldNotBeSent()
{
    ConsumerStand stand;
    stand.sender->setProblem(Error{Error::Kind::Unreachable, QStringLiteral("no route")});
    const auto outcome = stand.perform(cardtask::Enable{stand.iccidOf(ProfileState::Disabled)});
    QVERIFY(outcome);
    QVERIFY(outcome->sent.empty());
    QVERIFY(!outcome->unsent.empty());
    QCOMPARE(outcome->reportAfter->notifications.size(), stand.report.notifications.size() + outcome->unsent.size());
    stand.sender->setProblem({});
    const auto later = stand.perform(cardtask::SendNotifications{});
    QVERIFY(later);
    QVERIFY(later->reportAfter->notifications.empty());
}

void TaskRunTest::saysWhatIsSoAlready()
{
    ConsumerStand stand;
    const auto outcome = stand.perform(cardtask::Enable{stand.iccidOf(ProfileState::Enabled)});
    QVERIFY(outcome);
    QVERIFY(outcome->wasAlreadySo);
}

void TaskRunTest::guardsTheEnabledProfile()
{
    ConsumerStand stand;
    const auto iccid = stand.iccidOf(ProfileState::Enabled);
    const auto refused = stand.perform(cardtask::Delete{iccid});
    QVERIFY(!refused);
    QCOMPARE(refused.error(), (Error{Error::Kind::ConsentNeeded, QStringLiteral("overridesGuards")}));
    const auto done = stand.perform(cardtask::Delete{iccid}, {.overridesGuards = true});
    QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    QCOMPARE(done->confirmation, Confirmation::Confirmed);
    QVERIFY(!done->log.filter(QStringLiteral("guard overridden")).isEmpty());
    QVERIFY(!findProfile(*done->reportAfter, iccid));
}

void TaskRunTest::guardsTheLastProfile()
{
    ConsumerStand stand(1);
    const auto refused = stand.perform(cardtask::Disable{stand.iccidOf(ProfileState::Enabled)});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::ConsentNeeded);
    ConsumerStand expert(1, {.guardsProfiles = false});
    const auto done = expert.perform(cardtask::Disable{expert.iccidOf(ProfileState::Enabled)});
    QVERIFY(done);
    QCOMPARE(done->confirmation, Confirmation::Confirmed);
}

void TaskRunTest::deletesAndLearnsTheCost()
{
    ConsumerStand stand;
    const auto iccid = stand.iccidOf(ProfileState::Disabled);
    const auto outcome = stand.perform(cardtask::Delete{iccid});
    QVERIFY(outcome);
    QCOMPARE(outcome->confirmation, Confirmation::Confirmed);
    QCOMPARE(outcome->reportAfter->profiles.size(), stand.report.profiles.size() - 1);
}

void TaskRunTest::renamesWithinTheLimit()
{
    ConsumerStand stand;
    const auto iccid = stand.iccidOf(ProfileState::Enabled);
    const auto name = QStringLiteral("Zähler 02 – Keller");
    const auto outcome = stand.perform(cardtask::Rename{iccid, name});
    QVERIFY(outcome);
    QCOMPARE(outcome->confirmation, Confirmation::Confirmed);
    QCOMPARE(findProfile(*outcome->reportAfter, iccid)->profile.nickname, name);
    const auto entries = stand.bench->trace().entries().size();
    const auto tooLong = stand.perform(cardtask::Rename{iccid, QString(33, u'ä')});
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(test::commandsSince(*stand.bench, entries), 0);
}

void TaskRunTest::asksBeforeAnUnsentDeleteGoes()
{
    ConsumerStand stand(3, {.sendsNotifications = false});
    const auto deleted = stand.perform(cardtask::Delete{stand.iccidOf(ProfileState::Disabled)});
    QVERIFY(deleted);
    const auto &debt = deleted->reportAfter->notifications;
    const auto entry = std::ranges::find(debt, CardEvent::Delete, &CardNotification::event);
    QVERIFY(entry != debt.end());
    const auto refused = stand.perform(cardtask::RemoveNotifications{{entry->number}});
    QVERIFY(!refused);
    QCOMPARE(refused.error(),
             (Error{Error::Kind::ConsentNeeded, QStringLiteral("removesUnsent: deletions: %1").arg(entry->number)}));
    const auto removed = stand.perform(cardtask::RemoveNotifications{{entry->number}}, {.removesUnsent = true});
    QVERIFY(removed);
    QCOMPARE(removed->confirmation, Confirmation::Confirmed);
}

void TaskRunTest::asksBeforeMemoryIsReset()
{
    ConsumerStand stand;
    const cardtask::ResetMemory wanted{.operationalProfiles = true, .testProfiles = true};
    const auto refused = stand.perform(wanted);
    QVERIFY(!refused);
    QCOMPARE(refused.error().detail, QStringLiteral("resetsMemory"));
    const auto done = stand.perform(wanted, {.resetsMemory = true});
    QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    QVERIFY(done->reportAfter->profiles.size() < stand.report.profiles.size());
    const auto unknown = stand.perform(cardtask::ResetMemory{.eimConfigurations = true}, {.resetsMemory = true});
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, Error::Kind::Unsupported);
}

void TaskRunTest::refusesWhatIsNoPackage()
{
    ConsumerStand stand;
    const auto entries = stand.bench->trace().entries().size();
    for (const auto &input : {QByteArray("nonsense"), QByteArray::fromHex("BF5100"), QByteArray()}) {
        const auto outcome = stand.perform(cardtask::LoadPackage{input});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::InvalidInput);
    }
    QCOMPARE(test::commandsSince(*stand.bench, entries), 0);
}

void TaskRunTest::saysThatIotCardsObeyTheirEim()
{
    BenchStand stand;
    stand.insert(TaskReader, lab::CardPersonality::Iot, 3);
    const auto report = BenchStand::result(stand.bench->read(TaskReader, WholeCard));
    const auto disabled = std::ranges::find(report->profiles, ProfileState::Disabled,
                                            [](const CardProfile &each) { return each.profile.state; });
    const auto outcome =
        BenchStand::result(stand.bench->perform(TaskReader, cardtask::Enable{disabled->profile.iccid}, {}));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Unsupported);
}

void TaskRunTest::introducesTheFirstEim()
{
    const auto configuration =
        QByteArray("30818C800F65696D2E6C61622E6578616D706C65810F65696D2E6C61622E6578616D706C658201028301008401FFA55BA0"
                   "59301306072A8648CE3D020106082A8648CE3D030107034200040217E617F0B6443928278F96999E69A23A4F2C152BDF6D"
                   "6CDF66E5B80282D4ED194A7DEBCB97712D2DDA3CA85AA8765A56F45FC758599652F2897C65306E579487020780");
    BenchStand stand;
    stand.insert(TaskReader, lab::CardPersonality::Iot, 1);
    const auto outcome = BenchStand::result(stand.bench->perform(TaskReader, cardtask::AddEim{configuration}, {}));
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
    QCOMPARE(outcome->confirmation, Confirmation::Confirmed);
    QCOMPARE(outcome->reportAfter->eims.front().eimId, QStringLiteral("eim.lab.example"));
    QVERIFY(outcome->reportAfter->eims.front().associationToken);
    const auto again =
        BenchStand::result(stand.bench->perform(TaskReader, cardtask::AddEim{QByteArray::fromHex(configuration)}, {}));
    QVERIFY(!again);
    QVERIFY2(again.error().detail.contains(u"associatedEimAlreadyExists"), qPrintable(again.error().detail));
}

void TaskRunTest::refusesToPollWithoutAnIpa()
{
    ConsumerStand stand;
    const auto outcome = stand.perform(cardtask::PollEim{});
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Unsupported);
}

void TaskRunTest::operationTakesNoMoreThanReferenceClients()
{
    ConsumerStand stand(3, {.sendsNotifications = false, .guardsProfiles = false});
    const auto from = stand.bench->trace().entries().size();
    QVERIFY(stand.perform(cardtask::Enable{stand.iccidOf(ProfileState::Disabled)}));
    const auto entries = stand.bench->trace().entries();
    // The operation by itself: its command and the fetching of the answer.
    const auto sent = std::count_if(entries.begin() + static_cast<std::ptrdiff_t>(from), entries.end(),
                                    [](const TraceEntry &each) { return each.title == u"EnableProfileRequest"; });
    QCOMPARE(sent, 1);
    QVERIFY2(test::commandsSince(*stand.bench, from) <= 7 + 2 + 2 + 7 + 4,
             qPrintable(QString::number(test::commandsSince(*stand.bench, from))));
}

LONGREACH_TEST(TaskRunTest)
#include "tst_taskrun.moc"
