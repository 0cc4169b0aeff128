// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <limits>

namespace CLI {
class App;
}

namespace longreach::cli {

/// What a command takes. Each call names an option and the place its value is put before the
/// command starts; a place keeps its default if the option is not given.
///
/// Names are `--url`, `-f,--format` or, for a positional argument, `NAME`.
class OptionTable final {
public:
    enum class Need { Optional, Required };

    explicit OptionTable(CLI::App &app) noexcept : m_app(app) {}

    void flag(const char *names, bool &place, const char *help);
    void text(const char *names, QString &place, const char *value, const char *help, Need need = Need::Optional);
    void texts(const char *names, QStringList &place, const char *value, const char *help, Need need = Need::Optional);
    void number(const char *names, qint64 &place, const char *value, const char *help, qint64 atLeast = 0,
                qint64 atMost = std::numeric_limits<int>::max(), Need need = Need::Optional);
    void choice(const char *names, QString &place, const QStringList &words, const char *help,
                Need need = Need::Optional);

    /// Text under the options in --help: examples.
    void footer(const char *text);

private:
    CLI::App &m_app;
};

} // namespace longreach::cli
