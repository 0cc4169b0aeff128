// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace longreach::fleet {
struct ImportReport;
struct ImportTask;
} // namespace longreach::fleet

namespace longreach {

/// "Import of “devices.csv”".
[[nodiscard]] QString importTitle(const fleet::ImportTask &task);

/// How far it is: "12,000 rows read, 3 not taken".
[[nodiscard]] QString importProgress(const fleet::ImportTask &task);

/// "1,000 rows: 990 new, 4 changed, 6 unchanged."
[[nodiscard]] QString importSummary(const fleet::ImportReport &report);

/// What came of an import that is over, in a sentence or two.
[[nodiscard]] QString importOutcome(const fleet::ImportTask &task);

} // namespace longreach
