// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace longreach::architecture {

/// C++ text with comments, the insides of strings and characters, and preprocessor lines turned to
/// spaces. Every line keeps its number and every brace that is left is one of the language.
[[nodiscard]] QString blankedCode(QStringView text);

/// The number, from 1, of the line that position `at` of `text` is on.
[[nodiscard]] qsizetype lineAt(QStringView text, qsizetype at);

} // namespace longreach::architecture
