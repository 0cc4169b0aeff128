// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/commandlistmodel.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QSettings;

namespace longreach {

class CommandTable;

/// A line over the window in which one types what one wants to do, and a list of what fits.
///
/// It never leaves the keyboard: arrows choose, Return runs, Escape gives up. What ran lately comes
/// first the next time; what is of no use now is shown with the reason and does not run.
class CommandPalette final : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the palette, which lies over `window` and is hidden until open().
    CommandPalette(const CommandTable &table, QSettings &settings, QWidget *window);

    /// Shows it, empty, with the cursor in its line.
    void open();

    /// Hides it and gives the cursor back to who had it.
    void leave();

    [[nodiscard]] QLineEdit *line() const noexcept { return m_line; }
    [[nodiscard]] const CommandListModel &model() const noexcept { return m_model; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void place();
    void step(int rows);
    void showRemark();
    void runCurrent();
    void remember(const QString &id);
    [[nodiscard]] QStringList recent() const;
    [[nodiscard]] std::vector<CommandLine> lines() const;
    bool pressKey(int key);

    const CommandTable &m_table;
    QSettings &m_settings;
    CommandListModel m_model;
    QLineEdit *m_line;
    QListView *m_list;
    QLabel *m_remark;
    QPointer<QWidget> m_formerFocus;
};

} // namespace longreach
