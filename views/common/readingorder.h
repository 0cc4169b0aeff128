// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace longreach {

/// Tab leads through a window as one reads it: in the order of its layouts, whenever what is in them was made.
///
/// The order is put right just before a Tab is acted upon, so pages and dialogs need not care, also not for what
/// comes and goes. One for the application.
class ReadingOrder final : public QObject {
    Q_OBJECT

public:
    explicit ReadingOrder(QObject *parent = nullptr);

    /// Puts the focus chain of `window` into the order of its layouts.
    static void apply(QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace longreach
