// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secretinput.h"

#include <QtGlobal>

#include <cstdio>
#include <memory>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace longreach::cli {

namespace {

constexpr int CtrlC = 3;

enum class Echo { Shown, Hidden };

#ifdef Q_OS_WIN

constexpr const char *TerminalName = "CONIN$";

bool isTerminal(std::FILE *file)
{
    return _isatty(_fileno(file)) != 0;
}

/// While it lives, what is typed at a terminal is shown or not. Does nothing to a file.
class AskingTerminal final {
public:
    AskingTerminal(std::FILE *input, const QString &prompt, Echo echo)
        : m_input(reinterpret_cast<HANDLE>(_get_osfhandle(_fileno(input)))),
          m_endsLine(echo == Echo::Hidden),
          m_isTerminal(GetConsoleMode(m_input, &m_former) != 0)
    {
        if (!m_isTerminal)
            return;
        if (echo == Echo::Hidden)
            SetConsoleMode(m_input, m_former & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
        std::fputs(qPrintable(prompt + QStringLiteral(": ")), stderr);
    }

    ~AskingTerminal()
    {
        if (!m_isTerminal)
            return;
        SetConsoleMode(m_input, m_former);
        if (m_endsLine)
            std::fputc('\n', stderr);
    }

    AskingTerminal(const AskingTerminal &) = delete;
    AskingTerminal &operator=(const AskingTerminal &) = delete;

private:
    DWORD m_former = 0;
    HANDLE m_input;
    bool m_endsLine; // nobody saw the end of the line
    bool m_isTerminal;
};

#else

constexpr const char *TerminalName = "/dev/tty";

bool isTerminal(std::FILE *file)
{
    return isatty(fileno(file)) == 1;
}

/// While it lives, what is typed at a terminal is shown or not and Ctrl-C is an octet that ends the
/// line: as a signal it would end the process and leave the terminal silent. Does nothing to a file.
class AskingTerminal final {
public:
    AskingTerminal(std::FILE *input, const QString &prompt, Echo echo)
        : m_input(fileno(input)), m_endsLine(echo == Echo::Hidden), m_isTerminal(tcgetattr(m_input, &m_former) == 0)
    {
        if (!m_isTerminal)
            return;
        auto asking = m_former;
        asking.c_lflag &= ~static_cast<tcflag_t>(echo == Echo::Hidden ? ECHO | ISIG : ISIG);
        asking.c_cc[VEOL] = CtrlC;
        tcsetattr(m_input, TCSAFLUSH, &asking);
        std::fputs(qPrintable(prompt + QStringLiteral(": ")), stderr);
    }

    ~AskingTerminal()
    {
        if (!m_isTerminal)
            return;
        tcsetattr(m_input, TCSAFLUSH, &m_former);
        if (m_endsLine)
            std::fputc('\n', stderr);
    }

    AskingTerminal(const AskingTerminal &) = delete;
    AskingTerminal &operator=(const AskingTerminal &) = delete;

private:
    termios m_former{};
    int m_input;
    bool m_endsLine; // nobody saw the end of the line
    bool m_isTerminal;
};

#endif

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
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> terminal(std::fopen(TerminalName, "r"), &std::fclose);
    if (terminal)
        return readLine(terminal.get(), QStringLiteral("terminal"), prompt, Echo::Hidden);
    return failure(Error::Kind::Unsupported, QStringLiteral("no terminal to ask for the %1").arg(prompt));
}

Result<QByteArray> askLine(const QString &prompt)
{
    if (isTerminal(stdin))
        return readLine(stdin, QStringLiteral("terminal"), prompt, Echo::Shown);
    return failure(Error::Kind::Unsupported, QStringLiteral("no terminal to ask: %1").arg(prompt));
}

} // namespace longreach::cli
