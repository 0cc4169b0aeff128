// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/settingspage.h"

class QBoxLayout;
class QComboBox;
class QSettings;

namespace longreach {

class Theme;
struct NoticeSettings;

/// Looks, language, and what the window says by itself.
class GeneralPage final : public SettingsPage {
    Q_OBJECT

public:
    /// Both outlive the page.
    GeneralPage(Theme &theme, QSettings &settings, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;

private:
    void addLooks(QBoxLayout *column);
    [[nodiscard]] QComboBox *newDensityBox();
    void addNotices(QBoxLayout *column);
    void addChoice(QBoxLayout *column, const QString &text, bool NoticeSettings::*field);

    Theme &m_theme;
    QSettings &m_settings;
};

} // namespace longreach
