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

/// Asks for a device file and imports it: progress, a way to stop, and a report that names the rows
/// that could not be taken and where they were put.
void importDevices(const Services &services, QWidget *window);

/// Imports `path` without asking.
void importDevices(const Services &services, QWidget *window, const QString &path);

/// "1,000 rows: 990 new, 4 changed, 6 unchanged."
[[nodiscard]] QString importSummary(const fleet::ImportReport &report);

} // namespace longreach
