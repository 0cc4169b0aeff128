// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/eimdirectory.h"
#include "app/fleet/inventory.h"
#include "app/jobs/jobboard.h"
#include "app/jobs/jobdesk.h"
#include "app/workspace/workspace.h"
#include "tests/integration/labprocess.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <set>

using namespace longreach;
using namespace longreach::test;

/// Kills the process that runs a job of 1,000 devices again and again, while the eIM resets
/// connections, and looks at the eIM's own books whether any order was created twice.
class KilledTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accountsForEveryOperation_data();
    void accountsForEveryOperation();
    void passesTheLeaseOn();

private:
    /// The store as somebody else sees it who watches and never runs the engine.
    void openStore(const EimConnection &connection);
    void queueJob();
    void runAndKill(int kills);
    void runToTheEnd();
    void checkOperations(const std::vector<LabProcess::Order> &orders) const;

    [[nodiscard]] qint64 begunCount() const;
    static void startWorker(QProcess &worker, const QString &store);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<workspace::Workspace> m_store;
    qint64 m_job = 0;
    QRandomGenerator m_random;
};

namespace {

constexpr int KilledDevices = 1'000;
constexpr int KillsARound = 8;
constexpr int OpenAtOnce = 150; // so that sending, waiting and settling go on side by side
constexpr int RoundPatience = 60'000;

} // namespace

void KilledTest::accountsForEveryOperation_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<quint32>("seed");
    const auto resets = QStringLiteral("reset-after-create=5%");
    const auto refusals = QStringLiteral("reset-before-create=5%");
    const auto fault = QStringLiteral("--fault");
    const auto limit = QStringLiteral("--list-limit");
    QTest::newRow("books that can be read")
        << QStringList{fault, resets, fault, refusals, limit, QStringLiteral("0")} << 1U;
    QTest::newRow("books that cannot") << QStringList{fault, resets, fault, refusals} << 2U;
    QTest::newRow("answers cut off") << QStringList{fault, resets, fault, QStringLiteral("half-response=2%")} << 3U;
}

void KilledTest::accountsForEveryOperation()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const quint32, seed);
    m_random.seed(seed);
    const LabProcess lab(QStringList{QStringLiteral("--devices"), QString::number(KilledDevices),
                                     QStringLiteral("--seed"), QString::number(seed), QStringLiteral("--speed"),
                                     QStringLiteral("2000")}
                         + arguments);
    QVERIFY(lab.isListening());
    openStore(lab.connection());
    queueJob();
    runAndKill(KillsARound);
    runToTheEnd();
    const auto orders = lab.orders();
    QVERIFY2(orders, orders ? "" : qPrintable(orders.error().detail));
    checkOperations(*orders);
    m_store.reset();
}

/// Two processes on one store: the one that waits takes over from the one that is killed.
void KilledTest::passesTheLeaseOn()
{
    const LabProcess lab({QStringLiteral("--devices"), QString::number(KilledDevices), QStringLiteral("--speed"),
                          QStringLiteral("2000"), QStringLiteral("--list-limit"), QStringLiteral("0")});
    QVERIFY(lab.isListening());
    openStore(lab.connection());
    queueJob();
    QProcess first;
    startWorker(first, m_folder->filePath(QStringLiteral("store")));
    QTRY_VERIFY_WITH_TIMEOUT(begunCount() > 0, RoundPatience);
    QProcess second;
    startWorker(second, m_folder->filePath(QStringLiteral("store")));
    QTRY_VERIFY_WITH_TIMEOUT(begunCount() > KilledDevices / 3, RoundPatience);
    first.kill();
    QVERIFY(first.waitForFinished());
    QTRY_VERIFY_WITH_TIMEOUT(second.state() == QProcess::NotRunning, RoundPatience);
    QCOMPARE(second.exitCode(), 0);
    checkOperations(lab.orders().value());
    m_store.reset();
}

void KilledTest::openStore(const EimConnection &connection)
{
    m_folder = std::make_unique<QTemporaryDir>();
    workspace::WorkspaceOptions options;
    options.storeFolder = m_folder->filePath(QStringLiteral("store"));
    options.runsEngine = false;
    options.secretsPlace = ports::Secrets::Place::ThisRunOnly;
    m_store = workspace::Workspace::open(options).value();
    m_store->board().start(std::chrono::milliseconds(10));
    auto started = m_store->start();
    QTRY_VERIFY(started.isFinished());
    auto saved = m_store->eims().save(connection);
    QTRY_VERIFY(saved.isFinished());
    QVERIFY(saved.result());
}

void KilledTest::queueJob()
{
    const auto eim = m_store->eims().open(QStringLiteral("lab")).value().eim;
    auto synced = m_store->inventory().sync(QStringLiteral("lab"), eim, {});
    QTRY_VERIFY_WITH_TIMEOUT(synced.isFinished(), 20'000);
    QVERIFY2(synced.result(), synced.result() ? "" : qPrintable(synced.result().error().detail));
    jobs::JobDraft draft;
    draft.plan.kind = JobKind::Enable;
    draft.plan.profile = jobs::ProfileSelector::parse(u"class:operational").value();
    draft.limitOpen = OpenAtOnce;
    const auto add = [&draft](const std::vector<Device> &devices) {
        for (const auto &device : devices)
            draft.eids.push_back(device.eid);
    };
    QVERIFY(m_store->journal().devices().read(0, add, {}).result());
    QCOMPARE(draft.eids.size(), std::size_t(KilledDevices));
    const auto job = m_store->desk().create(draft, {}).result();
    QVERIFY2(job, job ? "" : qPrintable(job.error().detail));
    QCOMPARE(job->counts, (std::map<OperationState, qint64>{{OperationState::Ready, KilledDevices}}));
    m_job = job->id;
}

void KilledTest::startWorker(QProcess &worker, const QString &store)
{
    worker.setProcessChannelMode(QProcess::ForwardedChannels);
    worker.start(QStringLiteral(STOREWORKER), {store});
    QVERIFY(worker.waitForStarted());
}

void KilledTest::runAndKill(int kills)
{
    for (int kill = 0; kill < kills; ++kill) {
        QProcess worker;
        startWorker(worker, m_folder->filePath(QStringLiteral("store")));
        // Some while after some of what is left was begun: from the first moments of a run on.
        const auto goal = begunCount() + m_random.bounded(KilledDevices / kills);
        QTRY_VERIFY_WITH_TIMEOUT(begunCount() >= goal || worker.state() == QProcess::NotRunning, RoundPatience);
        (void)worker.waitForFinished(m_random.bounded(400));
        QCOMPARE(worker.state(), QProcess::Running);
        worker.kill();
        QVERIFY(worker.waitForFinished());
    }
}

void KilledTest::runToTheEnd()
{
    QProcess worker;
    startWorker(worker, m_folder->filePath(QStringLiteral("store")));
    QTRY_VERIFY_WITH_TIMEOUT(worker.state() == QProcess::NotRunning, RoundPatience);
    QCOMPARE(worker.exitStatus(), QProcess::NormalExit);
    QCOMPARE(worker.exitCode(), 0);
}

qint64 KilledTest::begunCount() const
{
    const auto &known = m_store->board().jobs();
    const auto job = known.find(m_job);
    if (job == known.end())
        return 0;
    const auto ready = job->second.counts.find(OperationState::Ready);
    return ready == job->second.counts.end() ? KilledDevices : KilledDevices - ready->second;
}

void KilledTest::checkOperations(const std::vector<LabProcess::Order> &orders) const
{
    std::set<std::pair<QString, QByteArray>> seen;
    std::map<QString, int> switches;
    for (const auto &order : orders) {
        QVERIFY2(seen.emplace(order.eid, order.body).second,
                 qPrintable(QStringLiteral("created twice for %1").arg(order.eid)));
        switches[order.eid] += order.body.contains("enable") ? 1 : 0;
    }
    const auto operations = m_store->journal().jobs().readOperations(m_job, 0).result().value().first;
    QCOMPARE(operations.size(), std::size_t(KilledDevices));
    std::map<QString, int> states;
    for (const auto &operation : operations) {
        ++states[toWord(operation.state)];
        QVERIFY(operation.isSettled);
        if (operation.state == OperationState::Succeeded)
            QCOMPARE(switches[operation.eid.toString()], 1);
    }
    for (const auto &[state, count] : states)
        qInfo("%s: %d", qPrintable(state), count);
    const int unknown = states[toWord(OperationState::SubmissionUnknown)];
    QCOMPARE(states[toWord(OperationState::Succeeded)], KilledDevices - unknown);
    QVERIFY(unknown < KilledDevices / 10);
}

LONGREACH_TEST(KilledTest)
#include "tst_killed.moc"
