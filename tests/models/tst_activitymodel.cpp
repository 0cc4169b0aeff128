// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/activitymodel.h"

#include "models/common/roles.h"
#include "models/common/tone.h"
#include "tests/fakes/fakejournal.h"
#include "tests/fakes/manualclock.h"
#include "tests/support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace longreach;

class ActivityModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsAsFarAsSomebodyScrolls();
    void putsNewLinesOnTop();
    void startsOverAfterAFlood();
    void showsOnlyWhatIsMeant();
    void dropsAnswersForAFormerFilter();
    void saysWhatFailed();

private:
    void add(int count, const QString &verb = QStringLiteral("jobCreated"));
    [[nodiscard]] QString object(int row) const { return m_model->activity(row).object; }

    fakes::ManualClock m_clock;
    std::unique_ptr<fakes::FakeJournal> m_journal;
    std::unique_ptr<ActivityModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    int m_reads = 0;
    int m_added = 0;
};

void ActivityModelTest::init()
{
    m_reads = m_added = 0;
    m_tester.reset();
    m_journal = std::make_unique<fakes::FakeJournal>(m_clock);
    m_model = std::make_unique<ActivityModel>([this](const ActivityFilter &filter, qint64 before, int limit) {
        ++m_reads;
        return m_journal->activity().read(filter, before, limit);
    });
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void ActivityModelTest::add(int count, const QString &verb)
{
    for (int number = 0; number < count; ++number) {
        m_clock.advance(std::chrono::seconds(1));
        const auto object = QStringLiteral("job %1").arg(++m_added);
        QVERIFY(m_journal->activity().add({.at = m_clock.now(), .who = {}, .verb = verb, .object = object}).result());
    }
}

void ActivityModelTest::readsAsFarAsSomebodyScrolls()
{
    constexpr int count = 2 * ActivityModel::StretchLength + 5;
    add(count);
    QVERIFY(!m_model->canFetchMore({}));
    m_model->setFilter({});
    QTRY_COMPARE(m_model->rowCount(), ActivityModel::StretchLength);
    QCOMPARE(object(0), QStringLiteral("job %1").arg(count));
    const QModelIndex first = m_model->index(0, 0);
    QCOMPARE(first.data(ValueRole).toLongLong(), toUnixMilliseconds(m_clock.now()));
    for (int stretch = 2; !m_model->isAtEnd(); ++stretch) {
        m_model->fetchMore({});
        QTRY_VERIFY(m_model->rowCount() == std::min(count, stretch * ActivityModel::StretchLength));
    }
    QCOMPARE(m_model->rowCount(), count);
    QCOMPARE(object(count - 1), QStringLiteral("job 1"));
    QVERIFY(!m_model->canFetchMore({}));
}

void ActivityModelTest::putsNewLinesOnTop()
{
    add(3);
    m_model->setFilter({});
    QTRY_COMPARE(m_model->rowCount(), 3);
    const QPersistentModelIndex oldest(m_model->index(2, 0));
    add(2);
    m_model->readNewer();
    QTRY_COMPARE(m_model->rowCount(), 5);
    QCOMPARE(object(0), QStringLiteral("job 5"));
    QCOMPARE(oldest.row(), 4);
    m_model->readNewer();
    QSignalSpy answers(m_model.get(), &ActivityModel::answered);
    QVERIFY(answers.wait());
    QCOMPARE(m_model->rowCount(), 5);
}

void ActivityModelTest::startsOverAfterAFlood()
{
    add(2);
    m_model->setFilter({});
    QTRY_COMPARE(m_model->rowCount(), 2);
    add(ActivityModel::StretchLength + 7);
    m_model->readNewer();
    QTRY_COMPARE(m_model->rowCount(), ActivityModel::StretchLength);
    QCOMPARE(object(0), QStringLiteral("job %1").arg(ActivityModel::StretchLength + 9));
    QVERIFY(!m_model->isAtEnd());
}

void ActivityModelTest::showsOnlyWhatIsMeant()
{
    add(2);
    add(1, QStringLiteral("eimFailing"));
    m_model->setFilter({.subjects = {ActivitySubject::Eim}});
    QTRY_COMPARE(m_model->rowCount(), 1);
    const auto verb = m_model->index(0, static_cast<int>(ActivityModel::Column::Verb));
    QCOMPARE(verb.data().toString(), QStringLiteral("eimFailing"));
    QCOMPARE(verb.data(ToneRole).value<Tone>(), Tone::Bad);
    add(1);
    m_model->readNewer();
    QSignalSpy answers(m_model.get(), &ActivityModel::answered);
    QVERIFY(answers.wait());
    QCOMPARE(m_model->rowCount(), 1);
}

void ActivityModelTest::dropsAnswersForAFormerFilter()
{
    add(4);
    m_model->setFilter({});
    m_model->setFilter({.object = QStringLiteral("job 2")});
    QTRY_COMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_reads, 2);
    QCOMPARE(object(0), QStringLiteral("job 2"));
}

void ActivityModelTest::saysWhatFailed()
{
    m_journal->failReads(Error::Kind::Storage);
    const QSignalSpy failures(m_model.get(), &ActivityModel::failed);
    m_model->setFilter({});
    QTRY_COMPARE(failures.size(), 1);
    QVERIFY(!m_model->canFetchMore({}));
    m_journal->failReads({});
    add(1);
    m_model->setFilter({});
    QTRY_COMPARE(m_model->rowCount(), 1);
}

LONGREACH_TEST(ActivityModelTest)
#include "tst_activitymodel.moc"
