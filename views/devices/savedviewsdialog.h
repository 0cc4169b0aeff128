// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/devices/savedviews.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace longreach {

class Banner;

/// The saved views: keeps the present one under a name, opens, renames and deletes those there are, and
/// says which the page opens with. Deletes itself when closed.
class SavedViewsDialog final : public QDialog {
    Q_OBJECT

public:
    /// `present` is what "save" keeps; `views` outlives the dialog.
    SavedViewsDialog(SavedViews &views, const SavedView &present, QWidget *parent);

    [[nodiscard]] QLineEdit *name() const noexcept { return m_name; }
    [[nodiscard]] QListWidget *list() const noexcept { return m_list; }

    void savePresent();
    void openCurrent();
    void removeCurrent();
    void toggleInitial();

Q_SIGNALS:
    void opened(const QString &name);

private:
    void build();
    void fill(const QString &current);
    void updateButtons();
    void takeName(const QString &former, const QString &name);
    [[nodiscard]] QString current() const;

    SavedViews &m_views;
    SavedView m_present;
    QLineEdit *m_name;
    QPushButton *m_save;
    QListWidget *m_list;
    Banner *m_fault;
    QPushButton *m_open;
    QPushButton *m_rename;
    QPushButton *m_initial;
    QPushButton *m_remove;
};

} // namespace longreach
