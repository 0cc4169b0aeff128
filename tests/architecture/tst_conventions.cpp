// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/blankedcode.h"
#include "tests/architecture/scopes.h"
#include "tests/architecture/sourcefile.h"
#include "tests/support/testregistry.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>

using namespace longreach::architecture;

/// Names, licence lines, READMEs, and what may not be written where.
class ConventionsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesNameTheirLicence();
    void headersAreIncludedOnce();
    void roomsHaveAReadme();
    void classesAreDocumented();
    void namesSayWhatAThingIs();
    void enumsAreScoped();
    void eventLoopsRunInMainOnly();
    void testsWaitOnConditions();
    void switchesOverOwnEnumsHaveNoDefault();
    void headersOpenNoNamespace();
    void nothingNamesAMachine();
};

namespace {

/// Every match of `pattern` in the blanked code of the files that `concerns`, as a finding.
template <typename Predicate>
std::vector<Finding> findInCode(const QString &pattern, const QString &rule, Predicate concerns)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    std::vector<Finding> findings;
    for (const auto &file : sourceTree()) {
        if (!file.isCpp() || !concerns(file))
            continue;
        for (auto matches = expression.globalMatch(file.code); matches.hasNext();) {
            const auto match = matches.next();
            findings.push_back(
                {file.path, lineAt(file.code, match.capturedStart()), rule.arg(match.captured().simplified())});
        }
    }
    return findings;
}

/// The end of the block whose opening brace is the first one after `from`.
qsizetype endOfBlock(const QString &code, qsizetype from)
{
    int depth = 0;
    for (auto at = code.indexOf(u'{', from); at >= 0 && at < code.size(); ++at) {
        depth += code.at(at) == u'{' ? 1 : code.at(at) == u'}' ? -1 : 0;
        if (depth == 0)
            return at;
    }
    return code.size();
}

/// Whether the first case of a switch block names an enumerator of ours, not one of Qt's.
bool isSwitchOverOwnEnum(const QString &block)
{
    static const QRegularExpression label(QStringLiteral(R"(\bcase\s+((?:\w+::)+)\w+\s*:)"));
    const auto match = label.match(block);
    return match.hasMatch() && !match.captured(1).startsWith(u'Q');
}

} // namespace

void ConventionsTest::filesNameTheirLicence()
{
    std::vector<Finding> findings;
    for (const auto &file : sourceTree()) {
        if (file.path.endsWith(u".md"))
            continue;
        const auto line = file.lines.value(file.lines.value(0).startsWith(u"#!") ? 1 : 0);
        if (!line.endsWith(u"SPDX-License-Identifier: GPL-3.0-or-later"))
            findings.push_back({file.path, 1, QStringLiteral("the first line is the SPDX line")});
    }
    LONGREACH_VERIFY_NONE(findings);
}

void ConventionsTest::headersAreIncludedOnce()
{
    std::vector<Finding> findings;
    for (const auto &file : sourceTree()) {
        if (file.isHeader() && file.lines.value(1) != u"#pragma once")
            findings.push_back({file.path, 2, QStringLiteral("the second line of a header is #pragma once")});
    }
    LONGREACH_VERIFY_NONE(findings);
}

void ConventionsTest::roomsHaveAReadme()
{
    std::map<QString, qsizetype> readmeLines;
    for (const auto &file : sourceTree()) {
        if (file.isCpp() && !file.isTest())
            readmeLines.try_emplace(file.room(), 0);
    }
    for (const auto &file : sourceTree()) {
        if (file.path == file.room() + QStringLiteral("/README.md") && readmeLines.contains(file.room()))
            readmeLines[file.room()] = file.lines.size();
    }
    std::vector<Finding> findings;
    for (const auto &[room, lines] : readmeLines) {
        if (lines < 10 || lines > 20)
            findings.push_back({room + QStringLiteral("/README.md"), 1,
                                QStringLiteral("%1 lines; a room's README has 10 to 20").arg(lines)});
    }
    LONGREACH_VERIFY_NONE(findings);
}

void ConventionsTest::classesAreDocumented()
{
    static const QRegularExpression definition(QStringLiteral(R"(^class \w+[^;]*$)"));
    std::vector<Finding> findings;
    for (const auto &file : sourceTree()) {
        if (!file.isHeader())
            continue;
        for (qsizetype at = 1; at < file.lines.size(); ++at) {
            const auto above = file.lines.at(at - (file.lines.at(at - 1).startsWith(u"template") && at > 1 ? 2 : 1));
            if (definition.match(file.lines.at(at)).hasMatch() && !above.startsWith(u"///"))
                findings.push_back({file.path, at + 1, QStringLiteral("a public class has a /// comment above it")});
        }
    }
    LONGREACH_VERIFY_NONE(findings);
}

void ConventionsTest::namesSayWhatAThingIs()
{
    static const QRegularExpression vague(QStringLiteral("(Manager|Helper|Utils?|Impl|Data|Info)$"));
    // The standard's own words stay as they are.
    static const QStringList standardWords{QStringLiteral("ListProfileInfo")};
    std::vector<Finding> findings;
    for (const auto &file : sourceTree()) {
        if (file.room() == u"app/sgp32" || file.room() == u"app/card")
            continue;
        for (const auto &shape : readScopes(file.code).classes) {
            if (vague.match(shape.name).hasMatch() && !standardWords.contains(shape.name))
                findings.push_back(
                    {file.path, shape.line, QStringLiteral("'%1' does not say what it is").arg(shape.name)});
        }
    }
    LONGREACH_VERIFY_NONE(findings);
}

void ConventionsTest::enumsAreScoped()
{
    const auto findings =
        findInCode(QStringLiteral(R"((?<!using )\benum\s+(?!class\b)(?!\w*Roles?\b)\w*)"),
                   QStringLiteral("'%1': enum class, item roles excepted"), [](const SourceFile &) { return true; });
    LONGREACH_VERIFY_NONE(findings);
}

void ConventionsTest::eventLoopsRunInMainOnly()
{
    const auto isElsewhere = [](const SourceFile &file) {
        return file.room() != u"app/main" && file.room() != u"app/cli";
    };
    auto findings = findInCode(QStringLiteral(R"(\b(processEvents|QEventLoop)\b)"),
                               QStringLiteral("%1: event loops run in app/main and app/cli only"), isElsewhere);
    const auto mayNotExec = [&](const SourceFile &file) { return isElsewhere(file) && !file.isTest(); };
    std::ranges::move(findInCode(QStringLiteral(R"((?:\.|->|::|\b)exec\s*\()"),
                                 QStringLiteral("%1: event loops run in app/main and app/cli only"), mayNotExec),
                      std::back_inserter(findings));
    LONGREACH_VERIFY_NONE(findings);
}

void ConventionsTest::testsWaitOnConditions()
{
    const auto findings = findInCode(QStringLiteral(R"(\b(sleep_for|sleep_until|msleep|usleep|qSleep|qWait)\b)"),
                                     QStringLiteral("%1: tests wait on conditions"),
                                     [](const SourceFile &file) { return file.isTest(); });
    LONGREACH_VERIFY_NONE(findings);
}

void ConventionsTest::switchesOverOwnEnumsHaveNoDefault()
{
    static const QRegularExpression keyword(QStringLiteral(R"(\bswitch\s*\()"));
    static const QRegularExpression fallback(QStringLiteral(R"(\bdefault\s*:)"));
    std::vector<Finding> findings;
    for (const auto &file : sourceTree()) {
        for (auto matches = keyword.globalMatch(file.code); matches.hasNext();) {
            const auto begin = matches.next().capturedStart();
            const auto block = file.code.mid(begin, endOfBlock(file.code, begin) - begin);
            if (isSwitchOverOwnEnum(block) && fallback.match(block).hasMatch())
                findings.push_back(
                    {file.path, lineAt(file.code, begin),
                     QStringLiteral("a switch over an own enum has no default: the compiler checks it")});
        }
    }
    LONGREACH_VERIFY_NONE(findings);
}

void ConventionsTest::headersOpenNoNamespace()
{
    const auto findings = findInCode(QStringLiteral(R"(^\s*using\s+namespace\b)"), QStringLiteral("'%1' in a header"),
                                     [](const SourceFile &file) { return file.isHeader(); });
    LONGREACH_VERIFY_NONE(findings);
}

void ConventionsTest::nothingNamesAMachine()
{
    static const QRegularExpression place(
        QStringLiteral("(^|[\\s\\x22\\x27\\x28=])(/home/|/work/|/root/|/Users/|[A-Z]:\\\\+Users)"));
    std::vector<Finding> findings;
    for (const auto &file : sourceTree()) {
        for (qsizetype at = 0; at < file.lines.size(); ++at) {
            if (place.match(file.lines.at(at)).hasMatch() && !file.path.endsWith(u"tst_conventions.cpp"))
                findings.push_back({file.path, at + 1, QStringLiteral("a path of somebody's machine")});
        }
    }
    LONGREACH_VERIFY_NONE(findings);
}

LONGREACH_TEST(ConventionsTest)
#include "tst_conventions.moc"
