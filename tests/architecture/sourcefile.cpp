// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcefile.h"

#include "tests/architecture/blankedcode.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace longreach::architecture {

namespace {

SourceFile readSourceFile(const QDir &root, const QString &path)
{
    QFile file(root.filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read '%s'", qPrintable(path));
    const auto text = QString::fromUtf8(file.readAll());
    SourceFile source{path, text.split(u'\n'), {}};
    if (source.lines.constLast().isEmpty())
        source.lines.removeLast();
    if (source.isCpp())
        source.code = blankedCode(text);
    return source;
}

QStringList treePaths(const QDir &root)
{
    const QStringList wanted{QStringLiteral("*.h"),  QStringLiteral("*.cpp"), QStringLiteral("*.cmake"),
                             QStringLiteral("*.sh"), QStringLiteral("*.md"),  QStringLiteral("CMakeLists.txt")};
    QStringList paths;
    for (const auto &entry : root.entryList(wanted, QDir::Files))
        paths += entry;
    for (const char *folder : {"app", "models", "views", "tests", "cmake", "installer"}) {
        QDirIterator files(root.filePath(QLatin1String(folder)), wanted, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths += root.relativeFilePath(files.next());
    }
    paths.sort();
    return paths;
}

} // namespace

QString SourceFile::room() const
{
    return path.section(u'/', 0, path.startsWith(u"app/") ? 1 : 0);
}

const std::vector<SourceFile> &sourceTree()
{
    static const auto tree = [] {
        const QDir root(QStringLiteral(LONGREACH_SOURCE_DIR));
        std::vector<SourceFile> files;
        for (const auto &path : treePaths(root))
            files.push_back(readSourceFile(root, path));
        return files;
    }();
    return tree;
}

QString toReport(const std::vector<Finding> &findings)
{
    QStringList lines;
    for (const auto &finding : findings)
        lines += QStringLiteral("%1:%2: %3").arg(finding.path).arg(finding.line).arg(finding.rule);
    return lines.join(u'\n');
}

} // namespace longreach::architecture
