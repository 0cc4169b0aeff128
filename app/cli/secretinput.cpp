// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secretinput.h"

#include <QtGlobal>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace longreach::cli {

namespace {

/// While it lives, what is typed is not shown. Does nothing unless standard input is a terminal.
class SilentTerminal final {
public:
    explicit SilentTerminal(const QString &prompt)
    {
#ifdef Q_OS_UNIX
        m_isTerminal = tcgetattr(STDIN_FILENO, &m_former) == 0;
        if (!m_isTerminal)
            return;
        std::fputs(qPrintable(prompt + QStringLiteral(": ")), stderr);
        auto silent = m_former;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
#else
        Q_UNUSED(prompt)
#endif
    }

    ~SilentTerminal()
    {
#ifdef Q_OS_UNIX
        if (!m_isTerminal)
            return;
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_former);
        std::fputc('\n', stderr);
#endif
    }

    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

private:
#ifdef Q_OS_UNIX
    termios m_former{};
    bool m_isTerminal = false;
#endif
};

} // namespace

Result<QByteArray> readSecretLine(const QString &prompt)
{
    const SilentTerminal silence(prompt);
    QByteArray line;
    for (int octet = std::fgetc(stdin); octet != EOF && octet != '\n'; octet = std::fgetc(stdin))
        line += static_cast<char>(octet);
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return failure(Error::Kind::InvalidInput, QStringLiteral("standard input: no line for the %1").arg(prompt));
    return line;
}

} // namespace longreach::cli
