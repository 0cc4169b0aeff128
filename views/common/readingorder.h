// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace longreach {

/// Tab leads through a window as one reads it: in the order of its layouts, whenever what is in them was made.
///
/// The order is looked up when Tab is pressed, so pages and dialogs need not care, also not for what comes and goes.
/// Widgets that have a use of their own for Tab keep it. One for the application.
class ReadingOrder final : public QObject {
    Q_OBJECT

public:
    explicit ReadingOrder(QObject *parent = nullptr);

    /// Moves the focus of `window` on, or back; not from where nobody can say what is next.
    static bool move(QWidget &window, bool isForward);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace longreach
