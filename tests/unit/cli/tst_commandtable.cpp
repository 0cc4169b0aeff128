// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandtable.h"

#include "app/cli/optiontable.h"

#include "tests/support/testregistry.h"

#include <QSet>
#include <QTest>

#include <CLI/CLI.hpp>

using namespace longreach;

class CommandTableTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreUnique();
    void everyCommandExplainsItself();
};

void CommandTableTest::namesAreUnique()
{
    QSet<QString> names;
    for (const auto &row : cli::commandTable())
        names += QLatin1String(row.group) + u' ' + QLatin1String(row.name);
    QCOMPARE(names.size(), static_cast<qsizetype>(cli::commandTable().size()));
}

void CommandTableTest::everyCommandExplainsItself()
{
    for (const auto &row : cli::commandTable()) {
        QVERIFY2(*row.group == '\0' || *cli::groupSummary(row.group) != '\0', row.group);
        QVERIFY2(*row.summary != '\0', row.name);
        CLI::App app;
        cli::OptionTable options(app);
        const auto command = row.make();
        command->declare(options);
        for (const auto *option : app.get_options())
            QVERIFY2(!option->get_description().empty(), option->get_name().c_str());
    }
}

LONGREACH_TEST(CommandTableTest)
#include "tst_commandtable.moc"
