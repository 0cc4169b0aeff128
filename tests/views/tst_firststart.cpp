// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/consolesession.h"
#include "app/main/windowarguments.h"
#include "tests/support/testregistry.h"
#include "views/common/actionbutton.h"
#include "views/common/firststeps.h"
#include "views/common/theme.h"
#include "views/devices/devicelist.h"
#include "views/devices/fleetpage.h"
#include "views/window/mainwindow.h"

#include <QAction>
#include <QTemporaryDir>
#include <QTest>

using namespace longreach;

/// The whole program, from an empty store to a table of living devices.
class FirstStartTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void livesAfterTwoClicks();
};

namespace {

constexpr int devices = 40;
constexpr int patience = 30'000;

} // namespace

void FirstStartTest::livesAfterTwoClicks()
{
    Theme theme;
    const QTemporaryDir folder;
    ConsoleSession session(theme);
    WindowArguments arguments;
    arguments.storeFolder = folder.path();
    arguments.labDevices = devices;
    QVERIFY(session.open(arguments));
    const auto *ways = session.window().findChild<FirstSteps *>();
    QVERIFY(ways != nullptr);
    QTRY_VERIFY(ways->isVisible());
    QVERIFY(!session.window().commands().has(QStringLiteral("view.lab")));

    ways->findChildren<ActionButton *>().front()->click(); // try the lab
    QTRY_VERIFY(session.window().commands().has(QStringLiteral("view.lab")));
    QVERIFY(!session.window().commands().has(QStringLiteral("lab.start"))); // it runs
    session.window().commands().action(QStringLiteral("view.fleet"))->trigger();
    const auto rows = [&session] { return session.window().fleetPage()->list()->model().rowCount(); };
    QTRY_COMPARE_WITH_TIMEOUT(rows(), devices, patience);
}

LONGREACH_TEST(FirstStartTest)
#include "tst_firststart.moc"
