// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/ctlprocess.h"
#include "tests/integration/ctlterminal.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace longreach;

/// longreachctl at a terminal: what it asks for, and what it does not show.
class TerminalTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForThePassphraseOfTheFile();
    void refusesTwoDifferentPassphrases();
    void leavesTheTerminalAsItWasOnCtrlC();
    void resetsACardOnceTheWordIsTyped();
};

namespace {

QStringList lineAt(const test::CtlProcess &store, const char *line)
{
    return QStringList{QStringLiteral("--store"), store.path(QStringLiteral("store"))}
    + QProcess::splitCommand(QString(QLatin1String(line)));
}

constexpr auto AddLine = "eim add plant --url https://eim.example --user ops --password-stdin --secrets file";

} // namespace

void TerminalTest::asksForThePassphraseOfTheFile()
{
    const test::CtlProcess store;
    test::CtlTerminal first(lineAt(store, AddLine));
    QVERIFY2(first.shows("new passphrase"), first.screen().constData());
    first.type("open sesame\n");
    QVERIFY2(first.shows("again"), first.screen().constData());
    first.type("open sesame\n");
    QVERIFY2(first.shows("password: "), first.screen().constData());
    first.type("secret-word\n");
    QCOMPARE(first.exitCode(), 0);
    QVERIFY(!first.screen().contains("sesame") && !first.screen().contains("secret-word"));

    test::CtlTerminal second(lineAt(store, "eim test plant"));
    QVERIFY2(second.shows("passphrase of the store's credentials: "), second.screen().constData());
    second.type("open simsim\n");
    QCOMPARE(second.exitCode(), 5);
    QVERIFY2(second.screen().contains("passphrase"), second.screen().constData());

    // What needs no credential asks for none.
    QCOMPARE(test::CtlTerminal(lineAt(store, "eim list")).exitCode(), 0);
    QCOMPARE(store.run("eim list").exitCode, 0);
}

void TerminalTest::refusesTwoDifferentPassphrases()
{
    const test::CtlProcess store;
    test::CtlTerminal terminal(lineAt(store, AddLine));
    QVERIFY(terminal.shows("new passphrase"));
    terminal.type("open sesame\n");
    QVERIFY(terminal.shows("again"));
    terminal.type("open simsim\n");
    QCOMPARE(terminal.exitCode(), 4);
    QVERIFY2(terminal.shows("the two passphrases differ"), terminal.screen().constData());
    QVERIFY(!QFile::exists(store.path(QStringLiteral("store/secrets.lrs"))));
}

void TerminalTest::leavesTheTerminalAsItWasOnCtrlC()
{
    const test::CtlProcess store;
    test::CtlTerminal terminal(lineAt(store, AddLine));
    QVERIFY(terminal.shows("new passphrase"));
    QVERIFY(!terminal.echoes());
    terminal.type("open\x03");
    QCOMPARE(terminal.exitCode(), 130);
    QVERIFY(terminal.echoes());
}

void TerminalTest::resetsACardOnceTheWordIsTyped()
{
    const test::CtlProcess store;
    constexpr auto Line = "card reset-memory --virtual consumer --keep-notifications";
    constexpr auto Profiles = "card profiles --virtual consumer --format json";
    test::CtlTerminal hesitant(lineAt(store, Line));
    QVERIFY2(hesitant.shows("type RESET"), hesitant.screen().constData());
    hesitant.type("no\n");
    QCOMPARE(hesitant.exitCode(), 7);
    QVERIFY(store.run(Profiles).output.contains("\"operational\""));

    test::CtlTerminal certain(lineAt(store, Line));
    QVERIFY2(certain.shows("type RESET"), certain.screen().constData());
    certain.type("RESET\n");
    QCOMPARE(certain.exitCode(), 0);
    QVERIFY(!store.run(Profiles).output.contains("\"operational\""));
}

LONGREACH_TEST(TerminalTest)
#include "tst_terminal.moc"
