// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/processmark.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <csignal>
#include <sys/types.h>
#endif

namespace longreach::journal {

namespace {

bool mayLive(qint64 process)
{
#ifdef Q_OS_WIN
    const auto handle = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(process));
    if (!handle)
        return GetLastError() == ERROR_ACCESS_DENIED;
    DWORD code = 0;
    const bool isRunning = !GetExitCodeProcess(handle, &code) || code == STILL_ACTIVE;
    CloseHandle(handle);
    return isRunning;
#else
    return kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM;
#endif
}

/// State letter and start of a process from /proc (proc(5)); empty on systems without it.
struct ProcStat {
    char state = 0;
    qint64 start = 0;
};

ProcStat procStat(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QFile::ReadOnly))
        return {};
    auto line = file.readAll();
    // The second field is the program's name in parentheses and may hold anything.
    const auto fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype StartField = 22 - 3;
    if (fields.size() <= StartField || fields.front().isEmpty())
        return {};
    return {fields.front().front(), fields[StartField].toLongLong()};
}

} // namespace

ProcessMark ProcessMark::current()
{
    const auto boot = QString::fromLatin1(QSysInfo::bootUniqueId());
    const auto process = QCoreApplication::applicationPid();
    if (boot.isEmpty())
        return {{}, process, 0};
    // Containers on one machine count their processes each for itself.
    const auto space = QFileInfo(QStringLiteral("/proc/self/ns/pid")).symLinkTarget().section(u'/', -1);
    const auto computer = QStringLiteral("%1 %2 %3").arg(QSysInfo::machineHostName(), boot, space);
    return {computer, process, procStat(process).start};
}

bool isGone(const ProcessMark &mark)
{
    const auto self = ProcessMark::current();
    if (mark.computer.isEmpty() || mark.computer != self.computer)
        return false;
    if (!mayLive(mark.process))
        return true;
    const auto stat = procStat(mark.process);
    const bool isZombie = stat.state == 'Z' || stat.state == 'X';
    return isZombie || (mark.start != 0 && stat.start != 0 && stat.start != mark.start);
}

} // namespace longreach::journal
