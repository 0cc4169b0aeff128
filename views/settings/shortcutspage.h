// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/commandlistmodel.h"
#include "views/settings/settingspage.h"

class QKeySequenceEdit;
class QLineEdit;
class QListView;
class QPushButton;

namespace longreach {

class Banner;
class CommandTable;
class ShortcutBook;

/// The keys of all commands, each to be changed, taken away or set back. Who has the keys already is
/// said before they are taken.
class ShortcutsPage final : public SettingsPage {
    Q_OBJECT

public:
    /// Both outlive the page.
    ShortcutsPage(const CommandTable &table, ShortcutBook &book, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;

    /// Makes a command current.
    void choose(const QString &id);

    /// What is said of the keys that stand in the field; empty: nothing against them.
    [[nodiscard]] QString remark() const;

private:
    void build();
    void fill();
    void showCurrent();
    void judge();
    void setKeys();
    [[nodiscard]] QString currentId() const;

    const CommandTable &m_table;
    ShortcutBook &m_book;
    CommandListModel m_model;
    QLineEdit *m_filter;
    QListView *m_list;
    QKeySequenceEdit *m_keys;
    QPushButton *m_set;
    QPushButton *m_none;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    Banner *m_remark;
};

} // namespace longreach
