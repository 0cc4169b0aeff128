// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/ctlterminal.h"

#include <QDeadlineTimer>

#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <array>

namespace longreach::test {

namespace {

constexpr int PatienceMs = 20'000;
constexpr int LookMs = 20;

} // namespace

CtlTerminal::CtlTerminal(const QStringList &arguments) : m_terminal(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
{
    ::grantpt(m_terminal);
    ::unlockpt(m_terminal);
    const QByteArray side(::ptsname(m_terminal));
    m_process.setChildProcessModifier([side] {
        ::setsid();
        const int terminal = ::open(side.constData(), O_RDWR);
        ::ioctl(terminal, TIOCSCTTY, 0);
        for (int file = 0; file < 3; ++file)
            ::dup2(terminal, file);
    });
    m_process.start(QStringLiteral(LONGREACHCTL), arguments);
    m_process.waitForStarted();
}

CtlTerminal::~CtlTerminal()
{
    m_process.kill();
    m_process.waitForFinished();
    ::close(m_terminal);
}

bool CtlTerminal::shows(const QByteArray &text)
{
    for (const QDeadlineTimer deadline(PatienceMs); !deadline.hasExpired(); read()) {
        if (const auto at = m_screen.indexOf(text, m_seen); at >= 0) {
            m_seen = at + text.size();
            return true;
        }
    }
    return false;
}

void CtlTerminal::type(const QByteArray &octets)
{
    [[maybe_unused]] const auto written =
        ::write(m_terminal, octets.constData(), static_cast<std::size_t>(octets.size()));
}

int CtlTerminal::exitCode()
{
    for (const QDeadlineTimer deadline(PatienceMs); !deadline.hasExpired(); read()) {
        if (m_process.waitForFinished(LookMs) || m_process.state() == QProcess::NotRunning) {
            read();
            return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
        }
    }
    return -1;
}

bool CtlTerminal::echoes() const
{
    termios state{};
    return ::tcgetattr(m_terminal, &state) == 0 && (state.c_lflag & ECHO) != 0;
}

void CtlTerminal::read()
{
    pollfd waiting{m_terminal, POLLIN, 0};
    if (::poll(&waiting, 1, LookMs) <= 0 || (waiting.revents & POLLIN) == 0)
        return;
    std::array<char, 4'096> octets{};
    if (const auto count = ::read(m_terminal, octets.data(), octets.size()); count > 0)
        m_screen.append(octets.data(), count);
}

} // namespace longreach::test
