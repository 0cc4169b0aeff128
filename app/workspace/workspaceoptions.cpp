// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/workspaceoptions.h"

#include <QStandardPaths>

namespace longreach::workspace {

QString defaultStoreFolder()
{
    // Not AppDataLocation: window and command line are two programs with one store.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/longreach");
}

} // namespace longreach::workspace
