// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

namespace longreach::test {

/// `longreachctl` run at a terminal of its own by somebody who types: its three files and its
/// controlling terminal are a pseudo-terminal.
class CtlTerminal final {
public:
    explicit CtlTerminal(const QStringList &arguments);
    CtlTerminal(const CtlTerminal &) = delete;
    CtlTerminal &operator=(const CtlTerminal &) = delete;
    ~CtlTerminal();

    /// Waits until `text` is on the screen, after what was waited for before.
    [[nodiscard]] bool shows(const QByteArray &text);

    /// What is typed, a line's end included; Ctrl-C is the octet 3.
    void type(const QByteArray &octets);

    /// Waits for the end; -1 if it does not come.
    [[nodiscard]] int exitCode();

    /// All that was on the screen so far.
    [[nodiscard]] const QByteArray &screen() const noexcept { return m_screen; }

    /// Whether the terminal shows what is typed.
    [[nodiscard]] bool echoes() const;

private:
    /// Takes what has come; waits for it shortly.
    void read();

    int m_terminal = -1;
    QProcess m_process;
    QByteArray m_screen;
    qsizetype m_seen = 0;
};

} // namespace longreach::test
