// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/timestamp.h"
#include "views/common/celldelegate.h"

#include <QPersistentModelIndex>
#include <QTimer>

class QTableView;

namespace longreach {

/// Paints a moment (ValueRole, milliseconds since 1970) as its age, and keeps the ages of a column
/// going: once a second it repaints those visible cells whose text has changed, and no other.
class AgeDelegate final : public CellDelegate {
    Q_OBJECT

public:
    /// `view` is the delegate's parent; `column` is the one it is set for.
    AgeDelegate(QTableView *view, int column);

    /// Repaints the cells whose text is another at `now`.
    void tick(Timestamp now);

Q_SIGNALS:
    /// A cell was repainted because its text changed.
    void aged(const QModelIndex &index);

private:
    QTableView *m_view;
    int m_column;
    Timestamp m_shown;
    QTimer m_timer;
};

} // namespace longreach
