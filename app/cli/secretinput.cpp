// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secretinput.h"

#include <QtGlobal>

#include <cstdio>
#include <memory>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace longreach::cli {

namespace {

constexpr int CtrlC = 3;

/// While it lives, what is typed at a terminal is not shown and Ctrl-C is an octet that ends the
/// line: as a signal it would end the process and leave the terminal silent. Does nothing to a file.
class SilentTerminal final {
public:
    SilentTerminal(std::FILE *input, const QString &prompt)
    {
#ifdef Q_OS_UNIX
        m_input = fileno(input);
        m_isTerminal = tcgetattr(m_input, &m_former) == 0;
        if (!m_isTerminal)
            return;
        auto silent = m_former;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ISIG);
        silent.c_cc[VEOL] = CtrlC;
        tcsetattr(m_input, TCSAFLUSH, &silent);
        std::fputs(qPrintable(prompt + QStringLiteral(": ")), stderr);
#else
        Q_UNUSED(input)
        Q_UNUSED(prompt)
#endif
    }

    ~SilentTerminal()
    {
#ifdef Q_OS_UNIX
        if (!m_isTerminal)
            return;
        tcsetattr(m_input, TCSAFLUSH, &m_former);
        std::fputc('\n', stderr);
#endif
    }

    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

private:
#ifdef Q_OS_UNIX
    termios m_former{};
    int m_input = -1;
    bool m_isTerminal = false;
#endif
};

Result<QByteArray> readSilently(std::FILE *input, const QString &source, const QString &prompt)
{
    const SilentTerminal silence(input, prompt);
    QByteArray line;
    for (int octet = std::fgetc(input); octet != EOF && octet != '\n'; octet = std::fgetc(input)) {
        if (octet == CtrlC)
            return failure(Error::Kind::Cancelled, QStringLiteral("%1 was not given").arg(prompt));
        line += static_cast<char>(octet);
    }
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return failure(Error::Kind::InvalidInput, QStringLiteral("%1: no line for the %2").arg(source, prompt));
    return line;
}

} // namespace

Result<QByteArray> readSecretLine(const QString &prompt)
{
    return readSilently(stdin, QStringLiteral("standard input"), prompt);
}

Result<QByteArray> askSecret(const QString &prompt)
{
#ifdef Q_OS_UNIX
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> terminal(std::fopen("/dev/tty", "r"), &std::fclose);
    if (terminal)
        return readSilently(terminal.get(), QStringLiteral("terminal"), prompt);
#endif
    return failure(Error::Kind::Unsupported, QStringLiteral("no terminal to ask for the %1").arg(prompt));
}

} // namespace longreach::cli
