// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "views/window/services.h"

#include <QString>

class QWidget;

namespace longreach::fleet {
struct ImportReport;
} // namespace longreach::fleet

namespace longreach {

/// Asks for a device file and imports it as importDevices(services, window, path) does.
void importDevices(const Services &services, QWidget *window);

/// Shows what the file at `path` holds, and imports it once a person agrees: progress, a way to stop, and
/// a report that names the rows that could not be taken and where they were put.
void importDevices(const Services &services, QWidget *window, const QString &path);

/// "1,000 rows: 990 new, 4 changed, 6 unchanged."
[[nodiscard]] QString importSummary(const fleet::ImportReport &report);

} // namespace longreach
