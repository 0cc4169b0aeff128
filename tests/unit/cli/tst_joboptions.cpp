// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/joboptions.h"

#include "app/cli/optiontable.h"

#include "tests/support/testregistry.h"

#include <QTemporaryDir>
#include <QTest>

#include <CLI/CLI.hpp>

using namespace longreach;

class JobOptionsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAnEnable();
    void readsASequence();
    void readsCodes();
    void readsAConfigurationInBothForms();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void namesAFileThatIsNotThere();

private:
    QString fileWith(const QByteArray &octets);

    QTemporaryDir m_folder;
    int m_files = 0;
};

namespace {

cli::JobOptions optionsFrom(const QString &line)
{
    CLI::App app;
    cli::JobOptions options;
    cli::OptionTable table(app);
    options.declare(table);
    app.parse(line.toStdString());
    return options;
}

} // namespace

QString JobOptionsTest::fileWith(const QByteArray &octets)
{
    QFile file(m_folder.filePath(QString::number(++m_files)));
    if (!file.open(QFile::WriteOnly) || file.write(octets) != octets.size())
        qFatal("cannot write a temporary file");
    return file.fileName();
}

void JobOptionsTest::readsAnEnable()
{
    const auto plan =
        optionsFrom(QStringLiteral("--kind enable --profile class:operational --no-rollback --verify")).readPlan();
    QVERIFY(plan);
    QCOMPARE(plan->kind, JobKind::Enable);
    QCOMPARE(plan->profile.toString(), QStringLiteral("class:operational"));
    QVERIFY(!plan->rollback);
    QVERIFY(plan->verify);
    QVERIFY(optionsFrom(QStringLiteral("--kind enable --profile class:test")).readPlan()->rollback);
}

void JobOptionsTest::readsASequence()
{
    const auto plan =
        optionsFrom(QStringLiteral("--kind sequence --step 'enable class:operational' --step list")).readPlan();
    QVERIFY(plan);
    QCOMPARE(plan->steps.size(), std::size_t{2});
}

void JobOptionsTest::readsCodes()
{
    const auto file = fileWith("eid,code\n89049032123451234512345678901235,LPA:1$rsp.example.com$AB-1\n");
    const auto options = optionsFrom(QStringLiteral("--kind download --codes ") + file);
    QVERIFY(options.readPlan());
    const auto codes = options.readCodes();
    QVERIFY(codes);
    QCOMPARE(codes->size(), std::size_t{1});
    QVERIFY(codes->front().eid.has_value());
    QVERIFY(optionsFrom(QStringLiteral("--kind download")).readCodes()->empty());

    const auto broken = fileWith("89049032123451234512345678901235,LPA:1$rsp.example.com$AB-1\nnonsense\n");
    const auto refused = optionsFrom(QStringLiteral("--kind download --codes ") + broken).readCodes();
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains(u"line 2"), qPrintable(refused.error().detail));
}

void JobOptionsTest::readsAConfigurationInBothForms()
{
    const auto der = QByteArray::fromHex("300680046c616231");
    for (const auto &file : {fileWith(der), fileWith(der.toHex(' ') + '\n')}) {
        const auto plan = optionsFrom(QStringLiteral("--kind addEim --eim-configuration ") + file).readPlan();
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
        QCOMPARE(plan->eimConfiguration, der);
    }
}

void JobOptionsTest::namesWhatIsWrong_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char *name, const char *line, const char *finding) {
        QTest::newRow(name) << QString(QLatin1String(line)) << QString(QLatin1String(finding));
    };
    row("no profile", "--kind enable", "profile");
    row("bad selector", "--kind enable --profile colour:red", "--profile: ");
    row("two ways", "--kind enable --profile class:test --profile-table x", "excludes");
    row("bad step", "--kind sequence --step jump", "--step 'jump'");
    row("bad tags", "--kind audit --tags 5G", "--tags");
    row("no eIM", "--kind deleteEim", "eim");
}

void JobOptionsTest::namesWhatIsWrong()
{
    QFETCH(const QString, line);
    QFETCH(const QString, finding);
    const auto plan = optionsFrom(line).readPlan();
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(plan.error().detail.contains(finding, Qt::CaseInsensitive), qPrintable(plan.error().detail));
}

void JobOptionsTest::namesAFileThatIsNotThere()
{
    const auto plan = optionsFrom(QStringLiteral("--kind enable --profile-table /nowhere/x.csv")).readPlan();
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, Error::Kind::NotFound);
    QVERIFY2(plan.error().detail.startsWith(u"/nowhere/x.csv: "), qPrintable(plan.error().detail));
}

LONGREACH_TEST(JobOptionsTest)
#include "tst_joboptions.moc"
