// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/activitypage.h"

#include "tests/support/testregistry.h"
#include "tests/views/windowworkshop.h"
#include "views/activity/activityfilterbar.h"
#include "views/activity/activitywords.h"
#include "views/common/chip.h"
#include "views/common/tableview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace longreach;

class ActivityPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void followsWhatPeopleDo();
    void narrowsBySubjectAndWords();
    void showsOneThingAlone();
    void leadsToTheThing();
    void exportsWhatIsMeant();
    void saysThatTheStoreFails();

private:
    void run(const QString &id);
    [[nodiscard]] QString text(int row, ActivityModel::Column column) const
    {
        m_page->table()->selectRow(row);
        return m_page->table()->selectedText().split(u'\t').at(static_cast<int>(column));
    }
    void note(const QString &verb, const QString &object) { m_shop->activity.note(verb, object, {}); }

    std::unique_ptr<test::WindowWorkshop> m_shop;
    std::unique_ptr<ActivityPage> m_page;
};

void ActivityPageTest::init()
{
    m_shop = std::make_unique<test::WindowWorkshop>(3);
    m_shop->load();
    m_page = std::make_unique<ActivityPage>(m_shop->services());
    m_page->resize(1'000, 600);
    m_page->show();
}

void ActivityPageTest::cleanup()
{
    m_page.reset();
    m_shop.reset();
}

void ActivityPageTest::run(const QString &id)
{
    const auto commands = m_page->commands();
    const auto found = std::ranges::find(commands, id, &Command::id);
    QVERIFY(found != commands.end());
    found->run();
}

void ActivityPageTest::followsWhatPeopleDo()
{
    using Column = ActivityModel::Column;
    QTRY_VERIFY(m_page->model().isAtEnd());
    QCOMPARE(m_page->model().rowCount(), 0);
    const auto job = m_shop->createJob(JobKind::Audit, 2);
    QTRY_COMPARE(m_page->model().rowCount(), 1);
    QCOMPARE(text(0, Column::Verb), QStringLiteral("Job created"));
    QCOMPARE(text(0, Column::Object), QStringLiteral("Job %1").arg(job));
    QCOMPARE(text(0, Column::Who), systemUserName());
    auto connection = test::WindowWorkshop::labConnection();
    connection.name = QStringLiteral("north");
    const auto saved = m_shop->eims.save(connection);
    QTRY_VERIFY(saved.isFinished());
    QTRY_COMPARE(m_page->model().rowCount(), 2);
    QCOMPARE(text(0, Column::Verb), QStringLiteral("eIM added"));
    QCOMPARE(text(0, Column::Object), QStringLiteral("north"));
}

void ActivityPageTest::narrowsBySubjectAndWords()
{
    note(QStringLiteral("eimAdded"), QStringLiteral("lab"));
    note(QStringLiteral("cardChanged"), QStringLiteral("8900"));
    note(QStringLiteral("jobCreated"), QStringLiteral("job 4"));
    QTRY_COMPARE(m_page->model().rowCount(), 3);
    const auto chips = m_page->findChildren<Chip *>();
    const auto cards =
        std::ranges::find_if(chips, [](const Chip *chip) { return chip->text() == QStringLiteral("Cards"); });
    QVERIFY(cards != chips.end());
    (*cards)->click();
    QTRY_COMPARE(m_page->model().rowCount(), 1);
    (*cards)->click();
    QTRY_COMPARE(m_page->model().rowCount(), 3);
    m_page->find();
    QTest::keyClicks(m_page->findChild<ActivityFilterBar *>()->text(), QStringLiteral("JOB 4"));
    QTRY_COMPARE(m_page->model().rowCount(), 1);
}

void ActivityPageTest::showsOneThingAlone()
{
    note(QStringLiteral("jobCreated"), QStringLiteral("job 4"));
    note(QStringLiteral("jobCreated"), QStringLiteral("job 5"));
    note(QStringLiteral("jobFinished"), QStringLiteral("job 4"));
    QTRY_COMPARE(m_page->model().rowCount(), 3);
    QVERIFY(!m_page->met().testFlag(Need::ActivityLine));
    m_page->table()->selectRow(0);
    QVERIFY(m_page->met().testFlag(Need::ActivityLine));
    run(QStringLiteral("activity.only"));
    QTRY_COMPARE(m_page->model().rowCount(), 2);
    m_page->findChild<ActivityFilterBar *>()->clear();
    QTRY_COMPARE(m_page->model().rowCount(), 3);
}

void ActivityPageTest::leadsToTheThing()
{
    note(QStringLiteral("eimAdded"), QStringLiteral("lab"));
    note(QStringLiteral("jobCreated"), QStringLiteral("job 4"));
    QTRY_COMPARE(m_page->model().rowCount(), 2);
    const QSignalSpy jobs(m_page.get(), &ActivityPage::jobRequested);
    const QSignalSpy eims(m_page.get(), &ActivityPage::eimRequested);
    m_page->table()->selectRow(0);
    run(QStringLiteral("activity.show"));
    QCOMPARE(jobs.size(), 1);
    QCOMPARE(jobs.front().front().toLongLong(), 4);
    QVERIFY(m_page->met().testFlag(Need::ActivityThing));
    m_page->table()->selectRow(1);
    QVERIFY(m_page->met().testFlag(Need::ActivityThing));
    run(QStringLiteral("activity.show"));
    QCOMPARE(eims.size(), 1);
    QCOMPARE(eims.front().front().toString(), QStringLiteral("lab"));
    note(QStringLiteral("cardChanged"), QStringLiteral("8900"));
    QTRY_COMPARE(m_page->model().rowCount(), 3);
    m_page->table()->selectRow(0);
    QVERIFY(m_page->met().testFlag(Need::ActivityLine));
    QVERIFY(!m_page->met().testFlag(Need::ActivityThing)); // there is nothing to lead to
}

void ActivityPageTest::exportsWhatIsMeant()
{
    note(QStringLiteral("jobCreated"), QStringLiteral("job 4"));
    note(QStringLiteral("eimAdded"), QStringLiteral("=lab"));
    QTRY_COMPARE(m_page->model().rowCount(), 2);
    m_shop->prompt.file = m_shop->folder.filePath(QStringLiteral("activity.csv"));
    run(QStringLiteral("activity.export"));
    QTRY_VERIFY(QFile::exists(m_shop->prompt.file));
    QFile csv(m_shop->prompt.file);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const auto lines = csv.readAll().split('\n');
    QVERIFY(lines.at(0).startsWith("at,who,verb,object,detail"));
    QVERIFY2(lines.at(1).contains(",eimAdded,'=lab,"), lines.at(1).constData());
    m_shop->prompt.file = m_shop->folder.filePath(QStringLiteral("activity.json"));
    run(QStringLiteral("activity.export"));
    QTRY_VERIFY(QFile::exists(m_shop->prompt.file));
    QFile json(m_shop->prompt.file);
    QVERIFY(json.open(QIODevice::ReadOnly));
    const auto array = QJsonDocument::fromJson(json.readAll()).array();
    QCOMPARE(array.size(), 2);
    QCOMPARE(array.at(1).toObject().value(u"object").toString(), QStringLiteral("job 4"));
}

void ActivityPageTest::saysThatTheStoreFails()
{
    QTRY_VERIFY(m_page->model().isAtEnd());
    m_shop->journal.failReads(Error::Kind::Locked);
    const QSignalSpy failures(&m_page->model(), &ActivityModel::failed);
    m_page->refresh();
    QTRY_VERIFY(!failures.isEmpty());
    m_shop->journal.failReads({});
    m_page->refresh();
    QTRY_VERIFY(m_page->model().isAtEnd());
    QCOMPARE(activityWords(QStringLiteral("unheardOf")), QStringLiteral("unheardOf"));
}

LONGREACH_TEST(ActivityPageTest)
#include "tst_activitypage.moc"
