// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/optiontable.h"

#include "tests/support/testregistry.h"

#include <QTest>

#include <CLI/CLI.hpp>

using namespace longreach;

class OptionTableTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEachSort();
    void keepsDefaults();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
};

namespace {

/// A command line with one option of each sort.
struct SampleLine {
    CLI::App app;
    QString name = QStringLiteral("default");
    QString city;
    QString colour = QStringLiteral("red");
    QStringList tags;
    qint64 count = 3;
    bool isLoud = false;

    SampleLine()
    {
        cli::OptionTable options(app);
        options.text("NAME", name, "NAME", "positional");
        options.text("--city", city, "CITY", "text");
        options.choice("--colour", colour, {QStringLiteral("red"), QStringLiteral("blue")}, "one of two");
        options.texts("--tag", tags, "TAG", "several");
        options.number("--count", count, "N", "number", 1, 9);
        options.flag("--loud", isLoud, "flag");
    }
};

} // namespace

void OptionTableTest::readsEachSort()
{
    SampleLine line;
    line.app.parse("'Ada L' --city K\u00f6ln --colour blue --tag a --tag b --count 9 --loud");
    QCOMPARE(line.name, QStringLiteral("Ada L"));
    QCOMPARE(line.city, QStringLiteral("K\u00f6ln"));
    QCOMPARE(line.colour, QStringLiteral("blue"));
    QCOMPARE(line.tags, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(line.count, qint64{9});
    QVERIFY(line.isLoud);
}

void OptionTableTest::keepsDefaults()
{
    SampleLine line;
    line.app.parse("");
    QCOMPARE(line.name, QStringLiteral("default"));
    QVERIFY2(line.city.isNull(), "an option not given is told from an empty one");
    QCOMPARE(line.colour, QStringLiteral("red"));
    QCOMPARE(line.count, qint64{3});

    SampleLine empty;
    empty.app.parse(std::vector<std::string>{"", "--city"}); // CLI11 takes them last first
    QVERIFY(!empty.city.isNull() && empty.city.isEmpty());
}

void OptionTableTest::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("unknown option") << QByteArray("--size 3");
    QTest::newRow("unknown word") << QByteArray("--colour green");
    QTest::newRow("no number") << QByteArray("--count many");
    QTest::newRow("below the range") << QByteArray("--count 0");
    QTest::newRow("above the range") << QByteArray("--count 10");
    QTest::newRow("no value") << QByteArray("--city");
}

void OptionTableTest::refusesWhatDoesNotFit()
{
    QFETCH(const QByteArray, text);
    SampleLine line;
    QVERIFY_THROWS_EXCEPTION(CLI::ParseError, line.app.parse(text.toStdString()));
}

LONGREACH_TEST(OptionTableTest)
#include "tst_optiontable.moc"
