// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cardprocess.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <sys/prctl.h>

#include <csignal>

namespace longreach::test {

CardProcess::CardProcess(const QString &vpcd, const QStringList &arguments)
{
    const auto readyFile = m_folder.filePath(QStringLiteral("ready.json"));
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.start(QStringLiteral(LONGREACHCTL),
                    QStringList{QStringLiteral("lab"), QStringLiteral("card"), QStringLiteral("--vpcd"), vpcd,
                                QStringLiteral("--ready-file"), readyFile}
                        + arguments);
    if (!QTest::qWaitFor([&readyFile] { return QFile::exists(readyFile); }, 20'000))
        return;
    QFile file(readyFile);
    if (file.open(QFile::ReadOnly))
        m_ready = QJsonDocument::fromJson(file.readAll()).object();
}

CardProcess::~CardProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

QByteArray CardProcess::ciCertificate() const
{
    return QByteArray::fromHex(m_ready.value(u"ciCertificate").toString().toLatin1());
}

} // namespace longreach::test
