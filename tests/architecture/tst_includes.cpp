// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/includetable.h"
#include "tests/architecture/sourcefile.h"
#include "tests/support/testregistry.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace longreach::architecture;

/// Who may know whom.
class IncludesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsIncludes();
    void areWrittenFromTheRoot();
    void keepToTheTable();
    void drawOnlyInViews();
    void nameNoUmbrellas();
    void standInOrder();
};

namespace {

const QStringList &projectFolders()
{
    static const QStringList folders{QStringLiteral("app/"), QStringLiteral("models/"), QStringLiteral("views/"),
                                     QStringLiteral("tests/")};
    return folders;
}

bool isGenerated(const Include &include)
{
    return include.target.endsWith(u".moc");
}

/// All includes of the C++ files that `accepts`, each turned into a finding if `rule` gives a text.
template <typename Rule>
std::vector<Finding> findIncludes(Rule rule)
{
    std::vector<Finding> findings;
    for (const auto &file : sourceTree()) {
        if (!file.isCpp())
            continue;
        for (const auto &include : readIncludes(file.lines)) {
            const QString broken = rule(file, include);
            if (!broken.isEmpty())
                findings.push_back({file.path, include.line, broken});
        }
    }
    return findings;
}

/// The block an include belongs to: project, Qt, other libraries, standard.
int blockOf(const Include &include)
{
    static const QRegularExpression qt(QStringLiteral("^Qt?[A-Z]"));
    static const QRegularExpression standard(QStringLiteral("^[a-z_]+$"));
    if (include.isQuoted)
        return 0;
    if (qt.match(include.target).hasMatch())
        return 1;
    return standard.match(include.target).hasMatch() ? 3 : 2;
}

std::vector<Finding> misorderedIncludes(const SourceFile &file)
{
    auto includes = readIncludes(file.lines);
    std::erase_if(includes, [](const Include &include) { return include.isConditional || isGenerated(include); });
    std::vector<Finding> findings;
    for (std::size_t at = 1; at < includes.size(); ++at) {
        if (blockOf(includes[at]) < blockOf(includes[at - 1]))
            findings.push_back({file.path, includes[at].line,
                                QStringLiteral("include order: own header, project, Qt, other libraries, standard")});
    }
    const auto own = file.path.chopped(4) + QStringLiteral(".h");
    const auto &tree = sourceTree();
    const bool hasHeader = !file.isHeader()
        && std::any_of(tree.begin(), tree.end(), [&](const SourceFile &other) { return other.path == own; });
    if (hasHeader && (includes.empty() || includes.front().target != own))
        findings.push_back({file.path, 1, QStringLiteral("include order: the own header comes first")});
    return findings;
}

} // namespace

void IncludesTest::readsIncludes()
{
    const auto includes = readIncludes({QStringLiteral("#include \"app/core/eid.h\""), QStringLiteral("#if A"),
                                        QStringLiteral("# include <QString> // why"), QStringLiteral("#endif")});
    QCOMPARE(includes.size(), std::size_t{2});
    QCOMPARE(includes[0].target, QStringLiteral("app/core/eid.h"));
    QVERIFY(includes[0].isQuoted && !includes[0].isConditional);
    QCOMPARE(includes[1].target, QStringLiteral("QString"));
    QVERIFY(!includes[1].isQuoted && includes[1].isConditional);
    QCOMPARE(includes[1].line, qsizetype{3});
    QVERIFY(isDrawingHeader(QStringLiteral("QPushButton")) && isDrawingHeader(QStringLiteral("QStyledItemDelegate"))
            && !isDrawingHeader(QStringLiteral("QString")));
    QVERIFY(isUmbrellaHeader(QStringLiteral("QtConcurrent")) && !isUmbrellaHeader(QStringLiteral("QtGlobal")));
}

void IncludesTest::areWrittenFromTheRoot()
{
    const auto findings = findIncludes([](const SourceFile &, const Include &include) {
        const auto &folders = projectFolders();
        const bool isFromRoot = std::any_of(folders.begin(), folders.end(),
                                            [&](const QString &folder) { return include.target.startsWith(folder); });
        if (include.isQuoted && !isFromRoot && !isGenerated(include))
            return QStringLiteral("include \"%1\" is not written from the repository root").arg(include.target);
        return QString();
    });
    LONGREACH_VERIFY_NONE(findings);
}

void IncludesTest::keepToTheTable()
{
    const auto findings = findIncludes([](const SourceFile &file, const Include &include) {
        if (!include.isQuoted || isGenerated(include))
            return QString();
        const auto room = file.room();
        const auto other = SourceFile{include.target, {}, {}}.room();
        if (room == other || roomsOpenTo(room).contains(other))
            return QString();
        return QStringLiteral("%1 may not include %2").arg(room, other);
    });
    LONGREACH_VERIFY_NONE(findings);
}

void IncludesTest::drawOnlyInViews()
{
    const auto findings = findIncludes([](const SourceFile &file, const Include &include) {
        const auto room = file.room();
        if (room == u"views" || room == u"tests" || room == u"app/main" || !isDrawingHeader(include.target))
            return QString();
        return QStringLiteral("<%1> draws, and only views may").arg(include.target);
    });
    LONGREACH_VERIFY_NONE(findings);
}

void IncludesTest::nameNoUmbrellas()
{
    const auto findings = findIncludes([](const SourceFile &, const Include &include) {
        return isUmbrellaHeader(include.target) ? QStringLiteral("<%1> is an umbrella header").arg(include.target)
                                                : QString();
    });
    LONGREACH_VERIFY_NONE(findings);
}

void IncludesTest::standInOrder()
{
    std::vector<Finding> findings;
    for (const auto &file : sourceTree()) {
        if (file.isCpp())
            std::ranges::move(misorderedIncludes(file), std::back_inserter(findings));
    }
    LONGREACH_VERIFY_NONE(findings);
}

LONGREACH_TEST(IncludesTest)
#include "tst_includes.moc"
