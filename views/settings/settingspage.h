// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace longreach {

/// One page of the settings dialog. What is changed on it is in force at once.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Translated.
    [[nodiscard]] virtual QString title() const = 0;

    /// The name of its icon.
    [[nodiscard]] virtual QString icon() const = 0;
};

} // namespace longreach
