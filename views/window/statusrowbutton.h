// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/statusrow.h"

#include <QAbstractButton>

class QToolButton;

namespace longreach {

/// A StatusRow to click on: a dot in its tone, the title, the remark below, how far it is, and a small button
/// that stops it.
class StatusRowButton final : public QAbstractButton {
    Q_OBJECT

public:
    static constexpr int Height = 52;

    explicit StatusRowButton(const StatusRow &row, QWidget *parent = nullptr);

    void setRow(const StatusRow &row);

    [[nodiscard]] QSize sizeHint() const override;

    /// Hidden where there is nothing to stop.
    [[nodiscard]] QToolButton *stopButton() const noexcept { return m_stop; }

Q_SIGNALS:
    void stopRequested(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    StatusRow m_row;
    QToolButton *m_stop;
};

} // namespace longreach
