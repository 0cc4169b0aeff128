// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/store/labdatabase.h"
#include "tests/integration/ctlprocess.h"
#include "tests/integration/labprocess.h"
#include "tests/support/testregistry.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTcpServer>
#include <QTest>

#include <set>

using namespace longreach;
using namespace longreach::test;

namespace {

constexpr int Devices = 300;
constexpr int DefaultKills = 8;
constexpr int JobPatience = 120'000; ///< milliseconds

/// So many kills as LONGREACH_LAB_KILLS says: a nightly run can afford more.
int wantedKills()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("LONGREACH_LAB_KILLS", &isNumber);
    return isNumber && wanted > 0 ? wanted : DefaultKills;
}

/// A port that nobody has now: the lab comes back at the address the console knows.
quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QString enabledClass(const QJsonValue &device)
{
    const auto profiles = device[u"profiles"].toArray();
    for (const auto &profile : profiles) {
        if (profile[u"state"] == QStringLiteral("enabled"))
            return profile[u"class"].toString();
    }
    return {};
}

} // namespace

/// Kills the lab again and again while a console switches all of its devices to and fro, and holds the
/// console's reports against the cards and the lab's books.
class LabKilledAtWorkTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsItsPromises();

private:
    void startLab();
    void connectConsole();
    /// Runs a job over all devices, killing the lab at random points; the job's report.
    QJsonDocument runJob(const QString &profileClass, int &killsLeft);
    void checkReport(const QJsonDocument &job, const QString &profileClass);
    void checkBooks();

    CtlProcess m_console;
    QTemporaryDir m_folder;
    std::unique_ptr<LabProcess> m_lab;
    QStringList m_arguments;
    QRandomGenerator m_random{7};
    QSet<QString> m_submitted; ///< ids the console was given for orders
    int m_settledAsWanted = 0;
};

void LabKilledAtWorkTest::startLab()
{
    m_lab.reset();
    m_lab = std::make_unique<LabProcess>(m_arguments);
    QVERIFY(m_lab->isListening());
}

void LabKilledAtWorkTest::connectConsole()
{
    const auto ca = m_console.write(QStringLiteral("lab.pem"), m_lab->connection().trustedPem);
    const auto added = m_console.run({QStringLiteral("eim"), QStringLiteral("add"), QStringLiteral("lab"),
                                      QStringLiteral("--environment"), QStringLiteral("lab"), QStringLiteral("--url"),
                                      m_lab->connection().baseUrl.toString(), QStringLiteral("--ca"), ca});
    QCOMPARE(added.exitCode, 0);
}

QJsonDocument LabKilledAtWorkTest::runJob(const QString &profileClass, int &killsLeft)
{
    if (m_console.run("eim sync lab").exitCode != 0)
        return {};
    QProcess runner;
    runner.setProcessChannelMode(QProcess::SeparateChannels);
    runner.start(QStringLiteral(LONGREACHCTL),
                 {QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--store"),
                  m_console.path(QStringLiteral("store")), QStringLiteral("job"), QStringLiteral("create"),
                  QStringLiteral("--kind"), QStringLiteral("enable"), QStringLiteral("--query"),
                  QStringLiteral("meter"), QStringLiteral("--profile"), QStringLiteral("class:") + profileClass,
                  QStringLiteral("--wait")});
    while (killsLeft > 0 && !runner.waitForFinished(m_random.bounded(50, 900))) {
        --killsLeft;
        m_lab->kill();
        startLab();
    }
    if (runner.state() != QProcess::NotRunning && !runner.waitForFinished(JobPatience)) {
        runner.kill();
        runner.waitForFinished();
        return {};
    }
    return QJsonDocument::fromJson(runner.readAllStandardOutput());
}

void LabKilledAtWorkTest::checkReport(const QJsonDocument &job, const QString &profileClass)
{
    QCOMPARE(job[u"state"].toString(), QStringLiteral("finished"));
    QCOMPARE(job[u"total"].toInt(), Devices);
    QCOMPARE(m_console.run("eim sync lab").exitCode, 0);
    const auto devices = m_console.run("devices list --format json").json().array();
    QCOMPARE(devices.size(), qsizetype{Devices});
    QHash<QString, QString> enabled;
    for (const auto &device : devices)
        enabled.insert(device[u"eid"].toString(), enabledClass(device));
    const QSet<QString> asWanted{QStringLiteral("succeeded"), QStringLiteral("alreadySo"), QStringLiteral("verified")};
    const auto operations = job[u"operations"].toArray();
    for (const auto &operation : operations) {
        const auto eid = operation[u"eid"].toString();
        const auto state = operation[u"state"].toString();
        if (asWanted.contains(state)) {
            QCOMPARE(enabled.value(eid), profileClass);
            ++m_settledAsWanted;
        } else if (state == u"expired") {
            QVERIFY(enabled.value(eid) != profileClass); // it never came for its order
        }
        if (const auto id = operation[u"orderId"].toString(); !id.isEmpty())
            m_submitted.insert(id.section(QLatin1Char('/'), -1)); // without the facility
    }
    qInfo().noquote() << QJsonDocument(job[u"counts"].toObject()).toJson(QJsonDocument::Compact);
}

void LabKilledAtWorkTest::checkBooks()
{
    const auto orders = m_lab->orders();
    QVERIFY(orders);
    QSet<QString> kept;
    for (const auto &order : *orders)
        kept.insert(order.id);
    QVERIFY((m_submitted - kept).isEmpty());
    m_lab.reset();
    const auto database = lab::LabDatabase::open(m_folder.filePath(QStringLiteral("store/lab.sqlite"))).value();
    std::set<std::pair<QByteArray, qint64>> used;
    qsizetype packages = 0;
    database->read("SELECT eid, counter FROM packages", [&](const lab::LabDatabase::Row &row) {
        ++packages;
        used.emplace(row.bytes(0), row.integer(1));
    });
    QCOMPARE(used.size(), std::size_t(packages)); // no counter twice
    QVERIFY(packages >= Devices);
}

void LabKilledAtWorkTest::keepsItsPromises()
{
    m_arguments = QStringList{QStringLiteral("--devices"),    QString::number(Devices),
                              QStringLiteral("--speed"),      QStringLiteral("300"),
                              QStringLiteral("--list-limit"), QStringLiteral("0"),
                              QStringLiteral("--store"),      m_folder.filePath(QStringLiteral("store")),
                              QStringLiteral("--listen"),     QStringLiteral("127.0.0.1:%1").arg(freePort())};
    startLab();
    connectConsole();
    int killsLeft = wantedKills();
    int settled = 0;
    for (int round = 0; killsLeft > 0 || round == 0; ++round) {
        const auto profileClass = round % 2 == 0 ? QStringLiteral("operational") : QStringLiteral("provisioning");
        const auto job = runJob(profileClass, killsLeft);
        checkReport(job, profileClass);
        if (QTest::currentTestFailed())
            return;
        settled += Devices;
    }
    QVERIFY(m_settledAsWanted > settled * 9 / 10);
    checkBooks();
}

LONGREACH_TEST(LabKilledAtWorkTest)
#include "tst_labkilledatwork.moc"
