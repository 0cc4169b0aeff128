// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace longreach::sgp32 {

/// A row of a table of codes that are written as they stand here.
struct CodeRow {
    const char *code;
    const char *word;
    const char *cause;
    const char *nextStep;
};

/// A result word of the standard, whichever functions answer it. Its numbers come from their schemas.
struct WordRow {
    const char *word;
    const char *cause;
    const char *nextStep;
};

[[nodiscard]] std::span<const CodeRow> statusWordRows();
[[nodiscard]] std::span<const CodeRow> pcscRows();
[[nodiscard]] std::span<const CodeRow> reasonCodeRows();
[[nodiscard]] std::span<const CodeRow> httpRows();
[[nodiscard]] std::span<const WordRow> resultWordRows();

} // namespace longreach::sgp32
