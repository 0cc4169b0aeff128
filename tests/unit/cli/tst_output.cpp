// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace longreach;

class OutputTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsEachFormat();
    void keepsPipesClean();
    void noticesThatNothingCanBeWritten();
    void leavesTheTerminalAlone();
};

namespace {

/// A pair of files that are read back: not terminals.
class Captured final {
public:
    explicit Captured(cli::Output::Format format) : output(m_results, m_messages, format) {}
    ~Captured()
    {
        std::fclose(m_results);
        std::fclose(m_messages);
    }
    Captured(const Captured &) = delete;
    Captured &operator=(const Captured &) = delete;

    [[nodiscard]] QByteArray results() const { return contents(m_results); }
    [[nodiscard]] QByteArray messages() const { return contents(m_messages); }

private:
    static QByteArray contents(std::FILE *file)
    {
        std::rewind(file);
        QByteArray octets(4'096, '\0');
        octets.resize(static_cast<qsizetype>(std::fread(octets.data(), 1, 4'096, file)));
        return octets;
    }

    std::FILE *m_results = std::tmpfile();
    std::FILE *m_messages = std::tmpfile();

public:
    cli::Output output;
};

cli::TextTable oneCell()
{
    cli::TextTable table({QStringLiteral("name")});
    table.add({QStringLiteral("lab")});
    return table;
}

} // namespace

void OutputTest::printsEachFormat()
{
    const QJsonObject json{{QStringLiteral("name"), QStringLiteral("lab")}};
    Captured asTable(cli::Output::Format::Table);
    asTable.output.print(json, oneCell());
    QCOMPARE(asTable.results(), QByteArray("name\nlab\n"));

    Captured asCsv(cli::Output::Format::Csv);
    asCsv.output.print(json, oneCell());
    QCOMPARE(asCsv.results(), QByteArray("name\r\nlab\r\n"));

    Captured asJson(cli::Output::Format::Json);
    asJson.output.print(json, oneCell());
    QCOMPARE(asJson.results().simplified(), QByteArray("{ \"name\": \"lab\" }"));

    Captured asArray(cli::Output::Format::Json);
    asArray.output.print(QJsonArray(), oneCell());
    QCOMPARE(asArray.results().simplified(), QByteArray("[ ]"));
}

void OutputTest::keepsPipesClean()
{
    Captured captured(cli::Output::Format::Json);
    captured.output.showProgress(1, 2, QStringLiteral("half"));
    captured.output.say(QStringLiteral("a remark"));
    captured.output.complain(QStringLiteral("a fault"));
    QVERIFY(!captured.output.showsProgress());
    QCOMPARE(captured.results(), QByteArray());
    QCOMPARE(captured.messages(), QByteArray("longreachctl: a fault\n"));
}

void OutputTest::noticesThatNothingCanBeWritten()
{
    auto *full = std::fopen("/dev/full", "w");
    if (!full)
        QSKIP("needs /dev/full");
    {
        cli::Output output(full, stderr, cli::Output::Format::Table);
        QVERIFY(!output.hasFailed());
        output.write("lost");
        QVERIFY(output.hasFailed());
    }
    std::fclose(full);
}

void OutputTest::leavesTheTerminalAlone()
{
    Captured captured(cli::Output::Format::Table);
    captured.output.complain(QStringLiteral("the eIM said \x1b]0;you\x07\nlongreachctl: all is well"));
    captured.output.say(QStringLiteral("\x1b[2Ja remark"));
    QCOMPARE(captured.messages(),
             QByteArray("longreachctl: the eIM said ?]0;you??longreachctl: all is well\n?[2Ja remark\n"));
}

LONGREACH_TEST(OutputTest)
#include "tst_output.moc"
