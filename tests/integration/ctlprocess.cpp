// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/ctlprocess.h"

#include <QFile>
#include <QProcess>

#include <unistd.h>

namespace longreach::test {

CtlProcess::Outcome CtlProcess::run(const QStringList &arguments, const QByteArray &input, int seconds) const
{
    QProcess process;
    // Whoever runs the tests at a terminal is not to be asked for passphrases.
    process.setChildProcessModifier([] { ::setsid(); });
    process.start(QStringLiteral(LONGREACHCTL),
                  QStringList{QStringLiteral("--store"), path(QStringLiteral("store"))} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(seconds * 1'000) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

CtlProcess::Outcome CtlProcess::run(const char *line) const
{
    return run(QProcess::splitCommand(QString(QLatin1String(line))));
}

QString CtlProcess::write(const QString &name, const QByteArray &octets) const
{
    QFile file(path(name));
    if (!file.open(QFile::WriteOnly) || file.write(octets) != octets.size())
        qFatal("cannot write '%s'", qPrintable(file.fileName()));
    return file.fileName();
}

} // namespace longreach::test
