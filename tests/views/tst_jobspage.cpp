// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/jobspage.h"

#include "tests/support/testregistry.h"
#include "tests/views/windowworkshop.h"
#include "views/common/chip.h"
#include "views/common/tableview.h"
#include "views/jobs/jobactions.h"
#include "views/jobs/jobfigures.h"
#include "views/jobs/joblist.h"
#include "views/jobs/jobpane.h"

#include "app/jobs/jobdraft.h"

#include <QTest>

#include <algorithm>

using namespace longreach;

class JobsPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsProgressAndRows();
    void narrowsRowsByState();
    void pausesAndResumes();
    void asksBeforeCancelling();
    void asksBeforeRetrying();
    void tellsWhenTheStoreRefuses();
    void saysProgressHonestly();
    void countsRunningJobs();

private:
    [[nodiscard]] int rows() const;
    void run(const QString &id);
    [[nodiscard]] const Job &job(qint64 id) const { return m_shop->board.jobs().at(id); }

    std::unique_ptr<test::WindowWorkshop> m_shop;
    std::unique_ptr<JobsPage> m_page;
};

void JobsPageTest::init()
{
    m_shop = std::make_unique<test::WindowWorkshop>(20);
    m_shop->load();
    m_page = std::make_unique<JobsPage>(m_shop->services());
    m_page->resize(1'100, 700);
    m_page->show();
}

void JobsPageTest::cleanup()
{
    m_page.reset();
    m_shop.reset();
}

int JobsPageTest::rows() const
{
    return m_page->findChild<JobPane *>()->table()->model()->rowCount();
}

void JobsPageTest::run(const QString &id)
{
    const auto commands = m_page->commands();
    const auto found = std::ranges::find(commands, id, &Command::id);
    QVERIFY(found != commands.end());
    found->run();
}

void JobsPageTest::showsProgressAndRows()
{
    m_shop->startEngine();
    const auto id = m_shop->createJob(JobKind::Audit, 20);
    m_page->showJob(id);
    QVERIFY(m_shop->runToEnd(id));
    QTRY_COMPARE(rows(), 20);
    auto *table = m_page->findChild<JobPane *>()->table();
    QTRY_VERIFY((table->selectRow(0), table->selectedText().contains(QStringLiteral("Succeeded"))));
    QVERIFY(!m_page->grab().isNull());
}

void JobsPageTest::narrowsRowsByState()
{
    m_shop->startEngine();
    m_shop->eim->misbehave(fakes::FakeEim::Mishap::Refuse, 5);
    const auto id = m_shop->createJob(JobKind::Audit, 20);
    QVERIFY(m_shop->runToEnd(id));
    QTRY_COMPARE(rows(), 20);
    const auto chips = m_page->findChildren<Chip *>();
    const auto failed = std::ranges::find_if(
        chips, [](const Chip *chip) { return chip->isCheckable() && chip->text() == QStringLiteral("Failed"); });
    QVERIFY(failed != chips.end());
    (*failed)->click();
    QCOMPARE(rows(), 5);
    (*failed)->click();
    QCOMPARE(rows(), 20);
}

void JobsPageTest::pausesAndResumes()
{
    const auto id = m_shop->createJob(JobKind::Audit, 3);
    m_page->showJob(id);
    QTRY_VERIFY(m_page->met().testFlag(Need::PausableJob));
    m_shop->startEngine();
    run(QStringLiteral("job.pause"));
    QTRY_VERIFY(m_page->met().testFlag(Need::ResumableJob) || job(id).state == JobState::Finished);
    if (job(id).state == JobState::Paused)
        run(QStringLiteral("job.resume"));
    QVERIFY(m_shop->runToEnd(id));
    QTRY_VERIFY(!m_page->met().testFlag(Need::CancellableJob));
}

void JobsPageTest::asksBeforeCancelling()
{
    const auto id = m_shop->createJob(JobKind::Audit, 7);
    m_page->showJob(id);
    QTRY_VERIFY(m_page->met().testFlag(Need::CancellableJob));
    m_shop->prompt.saysYes = false;
    run(QStringLiteral("job.cancel"));
    QTRY_COMPARE(m_shop->prompt.questions.size(), std::size_t{1});
    const auto &question = m_shop->prompt.questions.front();
    QVERIFY(question.isDestructive);
    QVERIFY2(question.text.contains(u'7'), qPrintable(question.text));
    m_shop->startEngine();
    m_shop->prompt.saysYes = true;
    run(QStringLiteral("job.cancel"));
    QTRY_VERIFY(job(id).state == JobState::Cancelled || job(id).state == JobState::Finished);
    QCOMPARE(cancelText({.dropped = 0, .revocable = 2}).count(u'\n'), 0);
}

void JobsPageTest::asksBeforeRetrying()
{
    m_shop->startEngine(ports::OrderReport::Verdict::Failed);
    const auto id = m_shop->createJob(JobKind::Audit, 4);
    m_page->showJob(id);
    QVERIFY(m_shop->runToEnd(id));
    QTRY_VERIFY(m_page->met().testFlag(Need::FailedOperations));
    run(QStringLiteral("job.retry"));
    QCOMPARE(m_shop->prompt.questions.size(), std::size_t{1});
    QVERIFY(m_shop->prompt.questions.front().title.contains(u'4'));
    QTRY_COMPARE(m_shop->eim->created(), 8);
}

void JobsPageTest::tellsWhenTheStoreRefuses()
{
    const auto id = m_shop->createJob(JobKind::Audit, 2);
    m_page->showJob(id);
    QTRY_VERIFY(m_page->met().testFlag(Need::PausableJob));
    m_shop->journal.failWrites(Error::Kind::StorageFull);
    run(QStringLiteral("job.pause"));
    QTRY_COMPARE(m_shop->prompt.notices.size(), std::size_t{1});
    QVERIFY(m_shop->prompt.notices.front().text.contains(QStringLiteral("the disk is full")));
}

void JobsPageTest::saysProgressHonestly()
{
    Job job;
    job.total = 1'000;
    job.state = JobState::Running;
    job.counts = {{OperationState::Succeeded, 995}, {OperationState::Failed, 4}, {OperationState::Delivered, 1}};
    QCOMPARE(progressText(job), QStringLiteral("99 %"));
    QCOMPARE(summaryText(job), QStringLiteral("995 of 1,000 done, 4 failed, 1 at the eIM"));
    const auto progress = progressOf(job);
    qint64 sum = 0;
    for (const auto &part : progress.parts)
        sum += part.count;
    QCOMPARE(sum, job.total);
}

void JobsPageTest::countsRunningJobs()
{
    QList<qint64> told;
    connect(m_page.get(), &JobsPage::runningChanged, this, [&](qint64 count) { told.append(count); });
    m_shop->createJob(JobKind::Audit, 2);
    QTRY_VERIFY(!told.isEmpty() && told.last() == 1);
}

LONGREACH_TEST(JobsPageTest)
#include "tst_jobspage.moc"
