// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QSettings;
class QWidget;

namespace longreach {

class CommandTable;
class SettingsDialog;
class SettingsPage;
class ShortcutBook;
class Theme;

/// What the settings dialog sets. All but `more` outlive it.
struct SettingsParts {
    Theme &theme;
    QSettings &settings;
    const CommandTable &commands;
    ShortcutBook &shortcuts;
    std::vector<SettingsPage *> more; ///< pages after our own, for the dialog to take over
};

/// Opens the settings dialog over `window`.
SettingsDialog *openSettings(const SettingsParts &parts, QWidget *window);

} // namespace longreach
