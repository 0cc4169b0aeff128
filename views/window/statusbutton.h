// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/tone.h"

#include <QAbstractButton>

namespace longreach {

/// A few words at the bottom of the window that unfold: a dot in the worst tone of what they stand for, or an icon.
class StatusButton final : public QAbstractButton {
    Q_OBJECT

public:
    /// `icon` empty: a dot.
    StatusButton(QString icon, const QString &name, QWidget *parent = nullptr);

    /// Without text only the icon shows, and a dot nothing.
    void setMessage(Tone tone, const QString &text);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBadge(QPainter &painter, const QRectF &mark) const;

    QString m_icon;
    Tone m_tone = Tone::Muted;
};

} // namespace longreach
