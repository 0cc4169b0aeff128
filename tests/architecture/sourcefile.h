// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace longreach::architecture {

/// One text file of the tree, as a person sees it and as a scanner wants it.
struct SourceFile {
    QString path;      ///< from the repository root, `app/core/eid.h`
    QStringList lines; ///< as they stand
    QString code;      ///< C++ only: the same text with comments and strings blanked, see blankedCode()

    [[nodiscard]] bool isHeader() const { return path.endsWith(u".h"); }
    [[nodiscard]] bool isCpp() const { return isHeader() || path.endsWith(u".cpp"); }
    [[nodiscard]] bool isTest() const { return path.startsWith(u"tests/"); }

    /// `app/core`, `models`, `views`, `tests`: the first folder, under app the first two.
    [[nodiscard]] QString room() const;
};

/// The files of app, models, views, tests, cmake and installer, and those at the root; sorted by path.
[[nodiscard]] const std::vector<SourceFile> &sourceTree();

/// Something that breaks a rule of the house.
struct Finding {
    QString path;
    qsizetype line = 0; ///< from 1
    QString rule;
};

/// `path:line: rule`, one a line; empty if there are none.
[[nodiscard]] QString toReport(const std::vector<Finding> &findings);

} // namespace longreach::architecture

/// Fails the test function with all findings; passes if there are none.
#define LONGREACH_VERIFY_NONE(findings)                                                                                \
    QVERIFY2((findings).empty(), qPrintable(u'\n' + longreach::architecture::toReport(findings)))
