// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/windowarguments.h"

#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;

class WindowArgumentsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheLab();
    void refusesWhatDoesNothing_data();
    void refusesWhatDoesNothing();
};

void WindowArgumentsTest::readsTheLab()
{
    const auto arguments = WindowArguments::parse({QStringLiteral("--lab"), QStringLiteral("--devices=50"),
                                                   QStringLiteral("--seed=7"), QStringLiteral("--speed=2.5")});
    QVERIFY(arguments);
    QVERIFY(arguments->isLab);
    QCOMPARE(arguments->labDevices, 50);
    QCOMPARE(arguments->labSeed, quint64{7});
    QCOMPARE(arguments->labSpeed, 2.5);
}

void WindowArgumentsTest::refusesWhatDoesNothing_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QString>("sentence");
    for (const auto *option : {"scenario", "devices", "seed", "speed", "screenshots"})
        QTest::newRow(option) << QStringList{QStringLiteral("--%1=7").arg(QLatin1String(option))}
                              << QStringLiteral("--%1 needs --lab").arg(QLatin1String(option));
    QTest::newRow("no number") << QStringList{QStringLiteral("--lab"), QStringLiteral("--devices=many")}
                               << QStringLiteral("--devices cannot be 'many'");
    QTest::newRow("no theme") << QStringList{QStringLiteral("--theme=pink")}
                              << QStringLiteral("--theme cannot be 'pink'");
    QTest::newRow("no option") << QStringList{QStringLiteral("store")}
                               << QStringLiteral("no argument 'store' is known");
}

void WindowArgumentsTest::refusesWhatDoesNothing()
{
    QFETCH(QStringList, given);
    QFETCH(QString, sentence);
    const auto arguments = WindowArguments::parse(given);
    QVERIFY(!arguments);
    QCOMPARE(arguments.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(arguments.error().detail, sentence);
}

LONGREACH_TEST(WindowArgumentsTest)
#include "tst_windowarguments.moc"
