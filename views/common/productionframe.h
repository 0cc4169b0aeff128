// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace longreach {

/// A red frame over the edges of a window while what it shows is in production. It lies above
/// everything and lets every click through.
class ProductionFrame final : public QWidget {
    Q_OBJECT

public:
    static constexpr int Width = 3;

    /// Frames `window`, whose size it follows. Hidden until setOn().
    explicit ProductionFrame(QWidget *window);

    void setOn(bool isOn);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace longreach
