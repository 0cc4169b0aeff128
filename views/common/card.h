// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFrame>

class QBoxLayout;
class QLabel;

namespace longreach {

/// A round-cornered panel on the window, with an optional title; what it shows goes into body().
class Card final : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    Card(const QString &title, QWidget *parent);

    /// Lets what it shows reach to the frame, for tables.
    void setFlush();

    /// Top to bottom, below the title.
    [[nodiscard]] QBoxLayout *body() const noexcept { return m_body; }

    /// Frames the card in the colour of danger, for what is in production.
    void setDangerFrame(bool isOn);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QBoxLayout *m_body;
    QLabel *m_title = nullptr;
    bool m_hasDangerFrame = false;
};

} // namespace longreach
