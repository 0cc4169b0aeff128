// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/opensettings.h"

#include "views/settings/generalpage.h"
#include "views/settings/settingsdialog.h"
#include "views/settings/shortcutspage.h"

namespace longreach {

SettingsDialog *openSettings(const SettingsParts &parts, QWidget *window)
{
    std::vector<SettingsPage *> pages{new GeneralPage(parts.theme, parts.settings),
                                      new ShortcutsPage(parts.commands, parts.shortcuts)};
    pages.insert(pages.end(), parts.more.begin(), parts.more.end());
    auto *dialog = new SettingsDialog(pages, window);
    dialog->open();
    return dialog;
}

} // namespace longreach
