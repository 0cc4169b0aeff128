// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/tone.h"

#include <QAbstractButton>

namespace longreach {

/// A pill with a word and, if it counts something, a number. Checkable ones are filters; others
/// only say something.
class Chip final : public QAbstractButton {
    Q_OBJECT

public:
    Chip(Tone tone, const QString &text, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setCount(qint64 count);

    /// For a label that is no state: without the sign of its tone.
    void setPlain();

    /// Makes it something to take out with a click or a key, with a cross; `what` says so.
    void setRemovable(const QString &what);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString countText() const;
    [[nodiscard]] int markRoom() const;

    Tone m_tone;
    qint64 m_count = -1;
    bool m_isRemovable = false;
    bool m_hasMark = true;
};

} // namespace longreach
