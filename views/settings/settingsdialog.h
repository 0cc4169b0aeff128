// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

class QButtonGroup;
class QStackedWidget;

namespace longreach {

class SettingsPage;

/// All that can be set, a page a subject. Deletes itself when closed.
class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    /// Takes over `pages`, of which there is at least one.
    SettingsDialog(const std::vector<SettingsPage *> &pages, QWidget *parent);

    [[nodiscard]] SettingsPage *current() const;
    void showPage(int place);

private:
    QButtonGroup *m_buttons;
    QStackedWidget *m_stack;
};

} // namespace longreach
