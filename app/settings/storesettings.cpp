// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/storesettings.h"

#include "app/settings/settingsgroup.h"

namespace longreach::settings {

StoreSettings StoreSettings::read(const SettingsGroup &group)
{
    return {.secretsPlace = group.text(u"secretsPlace", {})};
}

void StoreSettings::write(SettingsGroup &group) const
{
    group.setText(u"secretsPlace", secretsPlace);
}

} // namespace longreach::settings
