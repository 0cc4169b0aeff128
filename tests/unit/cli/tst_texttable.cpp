// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/texttable.h"

#include "tests/support/testregistry.h"

#include <QTest>

using namespace longreach;

class TextTableTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void alignsColumns();
    void keepsIdentifiersToTheLeft();
    void writesCsv();
    void leavesTheTerminalAlone();
};

void TextTableTest::alignsColumns()
{
    cli::TextTable table({QStringLiteral("state"), QStringLiteral("number"), QStringLiteral("note")});
    table.add({QStringLiteral("succeeded"), QStringLiteral("465"), QString()});
    table.add({QStringLiteral("failed"), QStringLiteral("7"), QStringLiteral("two words")});
    QCOMPARE(table.toText(),
             QStringLiteral("state      number  note\n"
                            "succeeded     465\n"
                            "failed          7  two words\n"));
}

void TextTableTest::keepsIdentifiersToTheLeft()
{
    cli::TextTable table({QStringLiteral("the ICCID of a card"), QStringLiteral("n")});
    table.add({QStringLiteral("8949020000150000"), QStringLiteral("1")});
    QVERIFY(table.toText().contains(QStringLiteral("\n8949020000150000     1\n")));
    QCOMPARE(cli::TextTable({QStringLiteral("empty")}).toText(), QStringLiteral("empty\n"));
}

void TextTableTest::writesCsv()
{
    cli::TextTable table({QStringLiteral("a"), QStringLiteral("b")});
    table.add({QStringLiteral("x,y"), QStringLiteral("say \"hi\"")});
    QCOMPARE(table.toCsv(), QByteArray("a,b\r\n\"x,y\",\"say \"\"hi\"\"\"\r\n"));
}

void TextTableTest::leavesTheTerminalAlone()
{
    // Names come from files, cards and eIMs.
    cli::TextTable table({QStringLiteral("label"), QStringLiteral("n")});
    table.add({QStringLiteral("a\x1b[2Jb\nc\x07\u009bd\u202ee"), QStringLiteral("1")});
    QCOMPARE(table.toText(), QStringLiteral("label          n\na?[2Jb?c??d?e  1\n"));
}

LONGREACH_TEST(TextTableTest)
#include "tst_texttable.moc"
