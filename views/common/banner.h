// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/tone.h"

#include <QFrame>
#include <QString>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace longreach {

/// One sentence that must not be missed, on the soft ground of its tone and beside its sign. Hidden while empty.
class Banner final : public QFrame {
    Q_OBJECT

public:
    explicit Banner(Tone tone, QWidget *parent = nullptr);
    Banner(Tone tone, const QString &text, QWidget *parent = nullptr);

    void setMessage(Tone tone, const QString &text);
    [[nodiscard]] QString text() const;

    /// Adds a button behind the sentence: the way out of what it says.
    QPushButton *addButton(const QString &text);

    [[nodiscard]] Tone tone() const noexcept { return m_tone; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyTone();

    Tone m_tone;
    QBoxLayout *m_row;
    QLabel *m_text;
};

} // namespace longreach
