// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/loopback/cardservice.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

#include <sys/prctl.h>
#include <unistd.h>

#include <csignal>
#include <tuple>
#include <utility>

namespace longreach::test {

namespace {

constexpr auto Driver = "/usr/lib/pcsc/drivers/serial/libifdvpcd.so";
constexpr int StartTime = 10'000;

QString findService()
{
    const auto found = QStandardPaths::findExecutable(QStringLiteral("pcscd"));
    return found.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("pcscd"), {QStringLiteral("/usr/sbin")})
                           : found;
}

/// Ports that the system gives to no connection by itself: what is free when it is looked at stays so.
constexpr quint16 FirstPort = 20'000;
constexpr quint16 LastPort = 32'000;

/// Takes a port that is free, and the next one too: vpcd wants one for each of its two readers. Another
/// service that looks for some at the same time gets others, as long as the lock lives.
std::pair<quint16, std::unique_ptr<QLockFile>> takePorts()
{
    for (;;) {
        const auto port = static_cast<quint16>(QRandomGenerator::global()->bounded(FirstPort, LastPort) & ~1);
        auto lock = std::make_unique<QLockFile>(QDir::temp().filePath(QStringLiteral("longreach-vpcd-%1").arg(port)));
        QTcpServer first;
        QTcpServer second;
        if (lock->tryLock(0) && first.listen(QHostAddress::AnyIPv4, port)
            && second.listen(QHostAddress::AnyIPv4, static_cast<quint16>(port + 1)))
            return {port, std::move(lock)};
    }
}

/// Whether somebody waits for connections at the port. To connect would be to insert a card.
bool isWaitedAt(quint16 port)
{
    QFile table(QStringLiteral("/proc/net/tcp"));
    const auto waiting = QStringLiteral(":%1 00000000:0000 0A").arg(port, 4, 16, QLatin1Char('0')).toUpper().toLatin1();
    return table.open(QFile::ReadOnly) && table.readAll().contains(waiting);
}

} // namespace

CardService::CardService()
{
    if (findService().isEmpty() || !QFile::exists(QString::fromLatin1(Driver)))
        m_whyNot = QStringLiteral("pcscd and vsmartcard-vpcd are not installed");
    else if (!start())
        m_whyNot = QStringLiteral("pcscd does not start here: ") + QString::fromUtf8(m_process->readAll()).simplified();
}

CardService::~CardService()
{
    kill();
}

bool CardService::start()
{
    // A new port each time: those of a service that was killed may still be taken.
    std::tie(m_port, m_ports) = takePorts();
    QFile configuration(m_folder.filePath(QStringLiteral("reader.conf")));
    if (!configuration.open(QFile::WriteOnly))
        return false;
    configuration.write(QStringLiteral("FRIENDLYNAME \"Virtual PCD\"\nDEVICENAME /dev/null:0x%1\nLIBPATH %2\n"
                                       "CHANNELID 0x%1\n")
                            .arg(m_port, 4, 16, QLatin1Char('0'))
                            .arg(QLatin1String(Driver))
                            .toLatin1());
    configuration.close();
    // Its paths are built in: it gets a /run of its own. Who is not root becomes so for that alone.
    QStringList arguments{QStringLiteral("-m"), QStringLiteral("--propagation"), QStringLiteral("private")};
    if (geteuid() != 0)
        arguments << QStringLiteral("-r");
    arguments << QStringLiteral("sh") << QStringLiteral("-c")
              << QStringLiteral("mount -t tmpfs none /run && mkdir /run/pcscd && exec %1 -f --config %2")
                     .arg(findService(), configuration.fileName());
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    // A test that crashes leaves no service behind.
    m_process->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process->start(QStringLiteral("unshare"), arguments);
    const auto isUp = [this] {
        const bool isReady =
            QFile::exists(ownSocketPath()) && isWaitedAt(m_port) && isWaitedAt(static_cast<quint16>(m_port + 1));
        return isReady || m_process->state() == QProcess::NotRunning;
    };
    if (!m_process->waitForStarted() || !QTest::qWaitFor(isUp, StartTime) || m_process->state() != QProcess::Running)
        return false;
    QFile::remove(socketPath());
    return QFile::link(ownSocketPath(), socketPath());
}

void CardService::kill()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished();
}

QString CardService::vpcdAddress() const
{
    return QStringLiteral("127.0.0.1:%1").arg(m_port);
}

QString CardService::socketPath() const
{
    return m_folder.filePath(QStringLiteral("pcscd.comm"));
}

QString CardService::ownSocketPath() const
{
    return QStringLiteral("/proc/%1/root/run/pcscd/pcscd.comm").arg(m_process->processId());
}

QProcessEnvironment CardService::environment() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PCSCLITE_CSOCK_NAME"), socketPath());
    return environment;
}

void CardService::useHere() const
{
    qputenv("PCSCLITE_CSOCK_NAME", socketPath().toLocal8Bit());
}

} // namespace longreach::test
