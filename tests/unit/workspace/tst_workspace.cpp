// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/workspace.h"

#include "app/fleet/eimdirectory.h"
#include "app/fleet/fleetfeed.h"
#include "app/fleet/fleetstore.h"
#include "app/jobs/jobboard.h"
#include "app/ports/journal.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace longreach;
using namespace longreach::workspace;
using Place = ports::Secrets::Place;

class WorkspaceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesAStoreForItsOwnerAlone();
    void leavesAFolderThatIsThereAsItIs();
    void refusesADamagedJournal();
    void showsWhatAnotherWrites();
    void runsTheEngineInOneProcessAtATime();
    void looksOnWithoutTheEngine();
    void asksEimsByItselfWhereTheEngineRuns();

private:
    [[nodiscard]] QString store() const { return m_folder->filePath(QStringLiteral("a/store")); }
    [[nodiscard]] Result<std::unique_ptr<Workspace>> open(bool runsEngine = false) const
    {
        WorkspaceOptions options;
        options.storeFolder = store();
        options.runsEngine = runsEngine;
        options.secretsPlace = Place::ThisRunOnly;
        options.firstSyncAfter = {};
        return Workspace::open(options);
    }
    static void start(Workspace &workspace)
    {
        auto started = workspace.start();
        QTRY_VERIFY(started.isFinished());
        QVERIFY(started.result());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void WorkspaceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void WorkspaceTest::makesAStoreForItsOwnerAlone()
{
    QVERIFY(open());
    constexpr auto Owner =
        QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadUser | QFile::WriteUser | QFile::ExeUser;
    QCOMPARE(QFileInfo(store()).permissions() & ~Owner, QFile::Permissions());
    QCOMPARE(QFileInfo(store() + QLatin1String("/journal.db")).permissions() & ~Owner, QFile::Permissions());
}

void WorkspaceTest::leavesAFolderThatIsThereAsItIs()
{
    QVERIFY(QDir().mkpath(store()));
    const auto before = QFileInfo(store()).permissions();
    QVERIFY(open());
    QCOMPARE(QFileInfo(store()).permissions(), before);
}

void WorkspaceTest::refusesADamagedJournal()
{
    QVERIFY(QDir().mkpath(store()));
    QFile file(store() + QLatin1String("/journal.db"));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("not a journal");
    file.close();
    QCOMPARE(open().error().kind, Error::Kind::Damaged);
    QCOMPARE(file.size(), 13);
}

void WorkspaceTest::showsWhatAnotherWrites()
{
    const auto one = open().value();
    const auto two = open().value();
    start(*two);
    two->feed().start();
    two->board().start();
    EimConnection eim;
    eim.name = QStringLiteral("fjord");
    eim.baseUrl = QUrl(QStringLiteral("https://eim.example"));
    QVERIFY(one->journal().eims().save(eim).result());
    const auto eid = Eid::fromStem(u"890490320000000000000000000001").value();
    QVERIFY(one->journal().devices().save({Device{.eid = eid}}).result());
    QVERIFY(one->journal().jobs().create({}, {Operation{.eid = eid}}).result());
    QTRY_VERIFY(two->fleet().rowOf(eid));
    QTRY_COMPARE(two->board().jobs().size(), 1U);
    QTRY_VERIFY(two->eims().find(u"fjord"));
}

void WorkspaceTest::runsTheEngineInOneProcessAtATime()
{
    using Role = jobs::EngineStatus::Role;
    auto one = open(true).value();
    start(*one);
    QTRY_COMPARE(one->engineStatus().role, Role::Holding);
    const auto two = open(true).value();
    start(*two);
    QTRY_COMPARE(two->engineStatus().role, Role::Waiting);
    QTRY_VERIFY(!two->engineStatus().holder.isEmpty());
    one.reset();
    QTRY_COMPARE_WITH_TIMEOUT(two->engineStatus().role, Role::Holding, 10'000);
}

void WorkspaceTest::looksOnWithoutTheEngine()
{
    const auto onlooker = open(false).value();
    start(*onlooker);
    QCOMPARE(onlooker->engineStatus().role, jobs::EngineStatus::Role::Stopped);
    QVERIFY(onlooker->journal().lease().holder().result().value().name.isEmpty());
}

void WorkspaceTest::asksEimsByItselfWhereTheEngineRuns()
{
    auto looker = open().value();
    start(*looker);
    EimConnection connection;
    connection.name = QStringLiteral("away");
    connection.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:1")); // nobody listens there
    const auto saved = looker->eims().save(connection);
    QTRY_VERIFY(saved.isFinished());
    QVERIFY(saved.result());
    auto runner = open(true).value();
    start(*runner);
    const auto name = connection.name;
    QTRY_COMPARE(runner->eims().health(name).standing, fleet::EimHealth::Standing::Failing);
    QCOMPARE(looker->eims().health(name).standing, fleet::EimHealth::Standing::NeverAsked);
}

LONGREACH_TEST(WorkspaceTest)
#include "tst_workspace.moc"
