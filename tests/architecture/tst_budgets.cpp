// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/includetable.h"
#include "tests/architecture/scopes.h"
#include "tests/architecture/sourcefile.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <algorithm>

using namespace longreach::architecture;

/// The hard limits. Meeting one means that a class is missing.
class BudgetsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesAreShort();
    void functionsAreShort();
    void classesAreNarrow();
    void mainWindowIsAShell();
    void testsKeepUp();
};

namespace {

constexpr qsizetype SourceLinesMaximum = 500;
constexpr qsizetype HeaderLinesMaximum = 200;
constexpr qsizetype TestLinesMaximum = 400;
constexpr qsizetype ProjectFileLinesMaximum = 80;
constexpr qsizetype FunctionLinesMaximum = 50;
constexpr qsizetype PublicMethodsMaximum = 15;
constexpr qsizetype MainWindowLinesMaximum = 400;
constexpr std::size_t MainWindowIncludesMaximum = 25;
constexpr double TestShareMinimum = 0.35;

/// Most lines that `file` may have; 0 if nothing is said about it.
qsizetype fileBudget(const SourceFile &file)
{
    if (file.path == u"CMakeLists.txt")
        return ProjectFileLinesMaximum;
    if (!file.isCpp())
        return 0;
    if (file.isHeader())
        return HeaderLinesMaximum;
    return file.isTest() ? TestLinesMaximum : SourceLinesMaximum;
}

} // namespace

void BudgetsTest::filesAreShort()
{
    std::vector<Finding> findings;
    for (const auto &file : sourceTree()) {
        const auto budget = fileBudget(file);
        if (budget > 0 && file.lines.size() > budget)
            findings.push_back(
                {file.path, budget, QStringLiteral("%1 lines, at most %2").arg(file.lines.size()).arg(budget)});
    }
    LONGREACH_VERIFY_NONE(findings);
}

void BudgetsTest::functionsAreShort()
{
    std::vector<Finding> findings;
    for (const auto &file : sourceTree()) {
        for (const auto &function : readScopes(file.code).functions) {
            if (function.lines > FunctionLinesMaximum)
                findings.push_back({file.path, function.line,
                                    QStringLiteral("%1 has %2 lines, at most %3")
                                        .arg(function.name)
                                        .arg(function.lines)
                                        .arg(FunctionLinesMaximum)});
        }
    }
    LONGREACH_VERIFY_NONE(findings);
}

void BudgetsTest::classesAreNarrow()
{
    std::vector<Finding> findings;
    for (const auto &file : sourceTree()) {
        if (file.isTest())
            continue;
        for (const auto &shape : readScopes(file.code).classes) {
            if (shape.publicMethods.size() > PublicMethodsMaximum)
                findings.push_back({file.path, shape.line,
                                    QStringLiteral("%1 has %2 public methods, at most %3")
                                        .arg(shape.name)
                                        .arg(shape.publicMethods.size())
                                        .arg(PublicMethodsMaximum)});
        }
    }
    LONGREACH_VERIFY_NONE(findings);
}

void BudgetsTest::mainWindowIsAShell()
{
    std::vector<Finding> findings;
    for (const auto &file : sourceTree()) {
        if (file.path != u"views/window/mainwindow.cpp")
            continue;
        if (file.lines.size() > MainWindowLinesMaximum)
            findings.push_back(
                {file.path, 1, QStringLiteral("%1 lines: the main window is a shell").arg(file.lines.size())});
        if (const auto count = readIncludes(file.lines).size(); count > MainWindowIncludesMaximum)
            findings.push_back({file.path, 1, QStringLiteral("%1 includes: the main window is a shell").arg(count)});
    }
    LONGREACH_VERIFY_NONE(findings);
}

void BudgetsTest::testsKeepUp()
{
    qsizetype tests = 0;
    qsizetype sources = 0;
    for (const auto &file : sourceTree()) {
        if (file.isCpp())
            (file.isTest() ? tests : sources) += file.lines.size();
    }
    QVERIFY2(static_cast<double>(tests) >= TestShareMinimum * static_cast<double>(sources),
             qPrintable(QStringLiteral("%1 lines of tests for %2 lines of sources").arg(tests).arg(sources)));
}

LONGREACH_TEST(BudgetsTest)
#include "tst_budgets.moc"
