// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/tone.h"

#include <QWidget>

class QLabel;

namespace longreach {

/// One number to be read from afar, with what it counts and a remark. A click is a filter.
class FigureCard final : public QWidget {
    Q_OBJECT

public:
    explicit FigureCard(const QString &caption, QWidget *parent = nullptr);

    /// `tone` Bad or Warning colours the remark.
    void setFigure(const QString &figure, const QString &remark, Tone tone = Tone::Neutral);

    [[nodiscard]] QString figure() const;

Q_SIGNALS:
    void clicked();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_figure;
    QLabel *m_remark;
};

} // namespace longreach
