// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/statusrow.h"

#include <QFrame>

#include <vector>

class QBoxLayout;
class QLabel;

namespace longreach {

/// What a button of the status area unfolds above itself: a list whose lines lead somewhere. Arrow keys
/// move along it, Escape folds it up.
class StatusPopover final : public QFrame {
    Q_OBJECT

public:
    explicit StatusPopover(QWidget *parent = nullptr);

    /// Unfolds above `button`, with the cursor on the first line. `nothing` is said while there are none.
    void unfold(const QWidget &button, const QString &title, const QString &nothing);

    /// Shows `rows`; those that are there already stay as they are.
    void setRows(std::vector<StatusRow> rows);
    [[nodiscard]] const std::vector<StatusRow> &rows() const noexcept { return m_rows; }

    /// Goes where the row at `index` leads.
    void choose(std::size_t index);

Q_SIGNALS:
    void leadRequested(const longreach::Place &place);
    void stopRequested(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();
    void moveTo(const QWidget &button);

    std::vector<StatusRow> m_rows;
    QString m_nothing;
    QLabel *m_title;
    QBoxLayout *m_list;
};

} // namespace longreach
