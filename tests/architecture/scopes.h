// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace longreach::architecture {

/// A function body found in a source text.
struct FunctionSpan {
    QString name;        ///< as written before the parameters, `Eid::parse`
    qsizetype line = 0;  ///< of the opening brace, from 1
    qsizetype lines = 0; ///< from the opening to the closing brace
};

/// A class or struct found in a source text.
struct ClassShape {
    QString name;
    qsizetype line = 0;        ///< of the opening brace, from 1
    QStringList publicMethods; ///< names; without constructors, operators, overrides and signals
};

/// What stands in a source text.
struct Scopes {
    std::vector<FunctionSpan> functions;
    std::vector<ClassShape> classes;
};

/// Reads text that blankedCode() gave. Lambdas and local classes belong to their function.
[[nodiscard]] Scopes readScopes(const QString &code);

} // namespace longreach::architecture
