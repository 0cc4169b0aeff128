// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/jobdraft.h"
#include "tests/support/testregistry.h"
#include "tests/views/windowworkshop.h"
#include "views/common/tableview.h"
#include "views/jobs/failurelist.h"
#include "views/jobs/jobpane.h"
#include "views/jobs/jobreport.h"
#include "views/jobs/jobspage.h"
#include "views/jobs/nextsteps.h"

#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace longreach;

class JobFailuresTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void gathersFailuresByCause();
    void triesOneCauseAgain();
    void proposesAnAudit();
    void proposesToPutBack();
    void saysWhyNothingCanBePutBack();
    void writesTableAndSummary();
    void marksWhatIsSilent();
    void staysUsableWhileItChanges();

private:
    /// Runs a job of `count` devices of which `refused` are refused.
    qint64 runJob(int count, int refused);
    void run(const QString &id);
    void press(const QString &beginning);
    [[nodiscard]] JobPane *pane() const { return m_page->findChild<JobPane *>(); }
    [[nodiscard]] QByteArray fileText(const QString &name);

    std::unique_ptr<test::WindowWorkshop> m_shop;
    std::unique_ptr<JobsPage> m_page;
};

void JobFailuresTest::init()
{
    m_shop = std::make_unique<test::WindowWorkshop>(20);
    m_shop->load();
    m_page = std::make_unique<JobsPage>(m_shop->services());
    m_page->resize(1'100, 700);
    m_page->show();
}

void JobFailuresTest::cleanup()
{
    m_page.reset();
    m_shop.reset();
}

qint64 JobFailuresTest::runJob(int count, int refused)
{
    m_shop->startEngine();
    if (refused > 0)
        m_shop->eim->misbehave(fakes::FakeEim::Mishap::Refuse, refused);
    const auto id = m_shop->createJob(JobKind::Audit, count);
    m_page->showJob(id);
    if (!m_shop->runToEnd(id))
        qFatal("the job does not end");
    return id;
}

void JobFailuresTest::run(const QString &id)
{
    const auto commands = m_page->commands();
    const auto found = std::ranges::find(commands, id, &Command::id);
    QVERIFY(found != commands.end());
    found->run();
}

void JobFailuresTest::press(const QString &beginning)
{
    const auto buttons = pane()->failures()->findChildren<QPushButton *>();
    const auto found =
        std::ranges::find_if(buttons, [&](const QPushButton *button) { return button->text().startsWith(beginning); });
    QVERIFY(found != buttons.end());
    (*found)->click();
}

QByteArray JobFailuresTest::fileText(const QString &name)
{
    m_shop->prompt.file = m_shop->folder.filePath(name);
    run(QStringLiteral("job.export"));
    const auto isTold = [this] {
        const auto &notices = m_shop->prompt.notices;
        return !notices.empty() && notices.back().file == m_shop->prompt.file;
    };
    if (!QTest::qWaitFor(isTold))
        return {};
    QFile file(m_shop->prompt.file);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void JobFailuresTest::gathersFailuresByCause()
{
    runJob(20, 5);
    QTRY_COMPARE(pane()->model().operations().size(), std::size_t{20});
    QTRY_COMPARE(pane()->failures()->count(), 5);
    const auto groups = pane()->model().failures();
    QCOMPARE(groups.size(), std::size_t{1});
    QCOMPARE(groups.front().state, OperationState::Failed);
    QCOMPARE(pane()->eidsOf(groups.front()).size(), std::size_t{5});
    press(QStringLiteral("Show rows"));
    QCOMPARE(pane()->table()->model()->rowCount(), 5);
    QVERIFY(pane()->table()->isVisible());
}

void JobFailuresTest::triesOneCauseAgain()
{
    runJob(8, 3);
    QTRY_COMPARE(pane()->failures()->count(), 3);
    press(QStringLiteral("Retry"));
    QCOMPARE(m_shop->prompt.questions.size(), std::size_t{1});
    QVERIFY(m_shop->prompt.questions.front().title.contains(u'3'));
    QTRY_COMPARE(m_shop->eim->created(), 8);
    QTRY_COMPARE(pane()->failures()->count(), 0);
}

void JobFailuresTest::proposesAnAudit()
{
    runJob(6, 2);
    QTRY_COMPARE(pane()->failures()->count(), 2);
    jobs::JobDraft proposed;
    connect(m_page.get(), &JobsPage::draftProposed, this,
            [&](const jobs::JobDraft &draft, const QString &) { proposed = draft; });
    press(QStringLiteral("Audit"));
    QCOMPARE(proposed.plan.kind, JobKind::Audit);
    QCOMPARE(proposed.eids.size(), std::size_t{2});
}

void JobFailuresTest::proposesToPutBack()
{
    m_shop->startEngine();
    jobs::JobDraft draft;
    draft.plan.kind = JobKind::Enable;
    draft.plan.profile = jobs::ProfileSelector::parse(u"class:operational").value();
    draft.title = QStringLiteral("Move");
    draft.eids = {m_shop->device(0).eid, m_shop->device(2).eid};
    const auto created = m_shop->desk.create(draft, {});
    QTRY_VERIFY(created.isFinished());
    m_page->showJob(created.result()->id);
    QVERIFY(m_shop->runToEnd(created.result()->id));
    QTRY_VERIFY(std::ranges::count(pane()->model().operations(), OperationState::Succeeded, &Operation::state) == 2);
    jobs::JobDraft back;
    connect(m_page.get(), &JobsPage::draftProposed, this,
            [&](const jobs::JobDraft &proposed, const QString &) { back = proposed; });
    run(QStringLiteral("job.putBack"));
    QCOMPARE(back.title, QStringLiteral("Put back: Move"));
    QCOMPARE(back.eids, draft.eids);
    QCOMPARE(back.plan.profile.resolve(m_shop->device(0)).value(), m_shop->device(0).profiles.front().iccid);
}

void JobFailuresTest::saysWhyNothingCanBePutBack()
{
    runJob(2, 0);
    QTRY_COMPARE(pane()->model().operations().size(), std::size_t{2});
    run(QStringLiteral("job.putBack"));
    QCOMPARE(m_shop->prompt.notices.size(), std::size_t{1});
    QVERIFY(m_shop->prompt.notices.front().text.contains(QStringLiteral("does not switch profiles")));
}

void JobFailuresTest::writesTableAndSummary()
{
    runJob(4, 1);
    const auto succeeded = [this] {
        return std::ranges::count(pane()->model().operations(), OperationState::Succeeded, &Operation::state);
    };
    QTRY_COMPARE(succeeded(), 3);
    const auto table = fileText(QStringLiteral("report.csv"));
    QCOMPARE(table.count('\n'), 5);
    QVERIFY(table.startsWith("eid,iccid,formerIccid,action,state,reason,words"));
    QVERIFY(table.contains(m_shop->device(1).eid.toString().toLatin1()));
    QVERIFY(table.contains(",audit,succeeded,"));
    const auto summary = QString::fromUtf8(fileText(QStringLiteral("report.md")));
    QVERIFY2(summary.startsWith(QStringLiteral("# Test job\n")), qPrintable(summary));
    QVERIFY(summary.contains(QStringLiteral("| Succeeded | 3 |")));
    QVERIFY(summary.contains(QStringLiteral("## What went wrong")));
    Operation lost{.eid = m_shop->device(7).eid};
    lost.state = OperationState::LostContact;
    lost.isSettled = true;
    const auto told = reportSummary(Job{}, std::vector{lost});
    QVERIFY(told.contains(QStringLiteral("## Lost contact after the switch")));
    QVERIFY(told.contains(m_shop->device(7).eid.toString()));
}

void JobFailuresTest::marksWhatIsSilent()
{
    FailureList list;
    const QSignalSpy audits(&list, &FailureList::silentAuditRequested);
    list.show({{OperationState::LostContact, {}, 2}}, 3, QStringLiteral("40 min"));
    QCOMPARE(list.count(), 5);
    const auto labels = list.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text() == QStringLiteral("Delivered up to 40 min ago, and no result");
    }));
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text() == QStringLiteral("Lost contact after the switch"); }));
    list.findChildren<QPushButton *>().front()->click();
    QCOMPARE(audits.size(), 1);
    QCOMPARE(failureWords(OperationState::Failed, QStringLiteral("replayError")),
             QStringLiteral("The card had already seen this counter value"));
    QVERIFY(!nextStepFor(OperationState::Failed, QStringLiteral("never heard of")).isEmpty());
}

void JobFailuresTest::staysUsableWhileItChanges()
{
    FailureList list;
    const auto show = [&list](qint64 count, const QString &longest) {
        list.show({{OperationState::Failed, QStringLiteral("catBusy"), count}}, 3, longest);
    };
    const auto retry = [&list] {
        const auto buttons = list.findChildren<QPushButton *>();
        return *std::ranges::find_if(
            buttons, [](const QPushButton *button) { return button->text().startsWith(QStringLiteral("Retry")); });
    };
    show(2, QStringLiteral("5 min"));
    list.show();
    list.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    retry()->setFocus();
    show(4, QStringLiteral("6 min"));
    QCOMPARE(retry()->text(), QStringLiteral("Retry 4"));
    QVERIFY(retry()->hasFocus());
    QSignalSpy wanted(&list, &FailureList::retryRequested);
    const QPointer pressed = retry();
    QTest::mousePress(pressed, Qt::LeftButton);
    show(5, QStringLiteral("7 min"));
    QVERIFY(pressed);
    QTest::mouseRelease(pressed, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QTRY_COMPARE(retry()->text(), QStringLiteral("Retry 5"));
}

LONGREACH_TEST(JobFailuresTest)
#include "tst_jobfailures.moc"
