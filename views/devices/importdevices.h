// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace longreach {

struct Services;

/// Asks for a device file and imports it as importDevices(services, window, path) does.
void importDevices(const Services &services, QWidget *window);

/// Shows what the file at `path` holds, and imports it once a person agrees: see ImportDialog.
void importDevices(const Services &services, QWidget *window, const QString &path);

} // namespace longreach
