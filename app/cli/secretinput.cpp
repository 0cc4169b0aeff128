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

enum class Echo { Shown, Hidden };

/// While it lives, what is typed at a terminal is shown or not and Ctrl-C is an octet that ends the
/// line: as a signal it would end the process and leave the terminal silent. Does nothing to a file.
class AskingTerminal final {
public:
    AskingTerminal(std::FILE *input, const QString &prompt, Echo echo)
    {
#ifdef Q_OS_UNIX
        m_input = fileno(input);
        m_endsLine = echo == Echo::Hidden;
        m_isTerminal = tcgetattr(m_input, &m_former) == 0;
        if (!m_isTerminal)
            return;
        auto asking = m_former;
        asking.c_lflag &= ~static_cast<tcflag_t>(echo == Echo::Hidden ? ECHO | ISIG : ISIG);
        asking.c_cc[VEOL] = CtrlC;
        tcsetattr(m_input, TCSAFLUSH, &asking);
        std::fputs(qPrintable(prompt + QStringLiteral(": ")), stderr);
#else
        Q_UNUSED(input)
        Q_UNUSED(prompt)
        Q_UNUSED(echo)
#endif
    }

    ~AskingTerminal()
    {
#ifdef Q_OS_UNIX
        if (!m_isTerminal)
            return;
        tcsetattr(m_input, TCSAFLUSH, &m_former);
        if (m_endsLine)
            std::fputc('\n', stderr);
#endif
    }

    AskingTerminal(const AskingTerminal &) = delete;
    AskingTerminal &operator=(const AskingTerminal &) = delete;

private:
#ifdef Q_OS_UNIX
    termios m_former{};
    int m_input = -1;
    bool m_isTerminal = false;
    bool m_endsLine = false; // nobody saw the end of the line
#endif
};

Result<QByteArray> readLine(std::FILE *input, const QString &source, const QString &prompt, Echo echo)
{
    const AskingTerminal asking(input, prompt, echo);
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
    return readLine(stdin, QStringLiteral("standard input"), prompt, Echo::Hidden);
}

Result<QByteArray> askSecret(const QString &prompt)
{
#ifdef Q_OS_UNIX
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> terminal(std::fopen("/dev/tty", "r"), &std::fclose);
    if (terminal)
        return readLine(terminal.get(), QStringLiteral("terminal"), prompt, Echo::Hidden);
#endif
    return failure(Error::Kind::Unsupported, QStringLiteral("no terminal to ask for the %1").arg(prompt));
}

Result<QByteArray> askLine(const QString &prompt)
{
#ifdef Q_OS_UNIX
    if (isatty(fileno(stdin)) == 1)
        return readLine(stdin, QStringLiteral("terminal"), prompt, Echo::Shown);
#endif
    return failure(Error::Kind::Unsupported, QStringLiteral("no terminal to ask: %1").arg(prompt));
}

} // namespace longreach::cli
