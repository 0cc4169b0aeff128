// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QBoxLayout;
class QGridLayout;

namespace longreach {

class CommandTable;

/// All commands with their keys, menu by menu, on one sheet. Deletes itself when closed.
class ShortcutSheet final : public QDialog {
    Q_OBJECT

public:
    ShortcutSheet(const CommandTable &table, QWidget *parent);

private:
    void build(const CommandTable &table);
    void addFixedKeys(QBoxLayout *column);

    /// Begins a section with its title at the end of `column`.
    QGridLayout *addSection(QBoxLayout *column, const QString &title);
    void addRow(QGridLayout *section, const QString &text, const QString &keys);
};

} // namespace longreach
