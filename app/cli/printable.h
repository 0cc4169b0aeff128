// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace longreach::cli {

/// `text` for one line of a terminal: what would move the cursor, break the line or turn it round is a
/// question mark. Names come from files, cards and eIMs, and none of them commands the terminal.
[[nodiscard]] QString printable(QString text);

} // namespace longreach::cli
