// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/directoryeims.h"

#include "app/fleet/eimdirectory.h"

namespace longreach::workspace {

Result<ports::OpenEim> DirectoryEims::find(const QString &name) const
{
    return m_directory.open(name);
}

} // namespace longreach::workspace
