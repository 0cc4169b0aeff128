// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/syncsettings.h"

#include "app/settings/settingsgroup.h"

namespace longreach::settings {

SyncSettings SyncSettings::read(const SettingsGroup &group)
{
    return {.intervalSeconds = group.number(u"intervalSeconds", SyncSettings().intervalSeconds)};
}

void SyncSettings::write(SettingsGroup &group) const
{
    group.setNumber(u"intervalSeconds", intervalSeconds);
}

} // namespace longreach::settings
