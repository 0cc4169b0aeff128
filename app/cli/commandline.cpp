// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/commandtable.h"
#include "app/cli/optiontable.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/signalwatch.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <map>
#include <string>

namespace longreach::cli {

namespace {

constexpr const char *Description = "longreachctl: eSIM operations on SGP.32 IoT fleets from the command line.\n"
                                    "It shares its store with the console; both may run at the same time.";

constexpr const char *Footer =
    "Examples:\n"
    "  longreachctl eim add plant --url https://eim.example.com --user ops --password-stdin < secret\n"
    "  longreachctl eim sync plant\n"
    "  longreachctl devices list --query 'state:enabled country:BR' --format json\n"
    "  longreachctl job create --kind enable --query 'country:BR' --profile 'operator:\"Tele2*\"' --wait\n"
    "  longreachctl job show 7 --format json\n"
    "\n"
    "Exit codes:\n"
    "  0  done\n"
    "  1  some operations failed, or some rows were not taken\n"
    "  2  not called as this help says\n"
    "  3  the eIM, the card service or the card cannot be reached, trusted, or does not let us in\n"
    "  4  a file or text given does not parse\n"
    "  5  the store or a file cannot be read or written; it or the card is in use\n"
    "  6  the eIM, device, job, reader, profile or file named does not exist\n"
    "  7  not possible as things stand (exists already, read-only, no card, refused, consent needed)\n"
    "  70 a fault of longreachctl itself\n"
    "  130 ended by Ctrl-C\n";

/// The commands with the parser that reads their options.
class Grammar final {
public:
    Grammar()
    {
        m_app.name("longreachctl");
        m_app.require_subcommand(1);
        m_app.fallthrough();
        m_app.set_version_flag("-V,--version", "longreachctl " LONGREACH_VERSION);
        OptionTable options(m_app);
        options.text("--store", storeFolder, "DIR", "Where the store is; default: the console's own");
        options.choice("--format", format, {QStringLiteral("table"), QStringLiteral("json"), QStringLiteral("csv")},
                       "How results are written; default: table");
        options.choice("--secrets", secrets,
                       {QStringLiteral("keychain"), QStringLiteral("file"), QStringLiteral("run")},
                       "Where passwords are kept; default: as chosen before, else the keychain");
        for (const auto &row : commandTable())
            add(row);
        m_app.footer(Footer); // after the commands, who would inherit it
    }

    void parse(int argc, char **argv) { m_app.parse(argc, argv); }

    /// Prints help or version, if that was asked for.
    int explain(const CLI::ParseError &outcome) { return m_app.exit(outcome); }

    /// What is wrong with the arguments, with the place to read more.
    [[nodiscard]] QString faultOf(const CLI::ParseError &outcome) const
    {
        const auto strange = m_app.remaining(true);
        const auto finding = chosen() == nullptr && !strange.empty()
            ? QStringLiteral("There is no command '%1'").arg(QString::fromStdString(strange.front()))
            : QString::fromStdString(outcome.what());
        return QStringLiteral("%1. See '%2 --help'.").arg(finding, chosenName());
    }

    /// The command given, once parsed.
    [[nodiscard]] Command *chosen() const
    {
        for (const auto &[app, command] : m_commands) {
            if (app->parsed())
                return command.get();
        }
        return nullptr;
    }

    QString storeFolder;
    QString format = QStringLiteral("table");
    QString secrets;

private:
    /// The words of the innermost command that was recognised: "longreachctl job create".
    [[nodiscard]] QString chosenName() const
    {
        const CLI::App *app = &m_app;
        QString name = QStringLiteral("longreachctl");
        while (!app->get_subcommands().empty()) {
            app = app->get_subcommands().front();
            name += u' ' + QString::fromStdString(app->get_name());
        }
        return name;
    }

    void add(const CommandRow &row)
    {
        auto *parent = *row.group == '\0' ? &m_app : groupOf(row.group);
        auto *app = parent->add_subcommand(row.name, row.summary);
        auto command = row.make();
        OptionTable options(*app);
        command->declare(options);
        m_commands.emplace_back(app, std::move(command));
    }

    CLI::App *groupOf(const char *name)
    {
        auto &group = m_groups[name];
        if (!group) {
            group = m_app.add_subcommand(name, groupSummary(name));
            group->require_subcommand(1);
        }
        return group;
    }

    CLI::App m_app{Description};
    std::map<std::string, CLI::App *> m_groups;
    std::vector<std::pair<CLI::App *, std::unique_ptr<Command>>> m_commands;
};

Output::Format formatFromWord(const QString &word)
{
    if (word == u"json")
        return Output::Format::Json;
    return word == u"csv" ? Output::Format::Csv : Output::Format::Table;
}

/// Runs the event loop until `command` has finished.
ExitCode runToEnd(Command &command, Session &session)
{
    SignalWatch signals;
    QObject::connect(&signals, &SignalWatch::interrupted, &command, &Command::interrupt);
    // Queued: a command may finish within start(), before there is a loop to end.
    QObject::connect(
        &command, &Command::finished, qApp, [](ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); },
        Qt::QueuedConnection);
    command.start(session);
    return static_cast<ExitCode>(QCoreApplication::exec());
}

} // namespace

ExitCode runCommandLine(int argc, char **argv)
{
    Grammar grammar;
    try {
        grammar.parse(argc, argv);
    } catch (const CLI::ParseError &outcome) {
        if (outcome.get_exit_code() == 0)
            return static_cast<ExitCode>(grammar.explain(outcome));
        Output(stdout, stderr, Output::Format::Table).complain(grammar.faultOf(outcome));
        return ExitCode::Usage;
    }
    Output output(stdout, stderr, formatFromWord(grammar.format));
    if (!grammar.storeFolder.isNull() && grammar.storeFolder.isEmpty()) {
        // A variable that nobody set must not lead to another store than the one that was meant.
        output.complain(QStringLiteral("--store: it names no folder. See 'longreachctl --help'."));
        return ExitCode::Usage;
    }
    Session session(output, grammar.storeFolder, grammar.secrets);
    const auto code = runToEnd(*grammar.chosen(), session);
    return output.hasFailed() && code == ExitCode::Done ? ExitCode::Store : code;
}

} // namespace longreach::cli
