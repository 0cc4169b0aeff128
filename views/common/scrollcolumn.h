// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace longreach {

/// Shows a widget as tall as it wants to be while there is room, and scrolls it where there is less: what is tall in
/// a dialog goes into one, so that the dialog's buttons stay in reach on any screen.
class ScrollColumn final : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollColumn(QWidget *content, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// How tall `dialog` may be: it fits the screen, and stays within the window it belongs to.
    [[nodiscard]] static int tallest(const QWidget &dialog);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace longreach
