// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace longreach {

/// A label in one of the window's few text styles; it follows the theme by itself.
class TextLabel final : public QLabel {
    Q_OBJECT

public:
    enum class Style {
        Plain,
        Strong,  ///< semibold
        Heading, ///< of a page
        Title,   ///< of a card or section
        Figure,  ///< a number to be read from afar
        Muted,   ///< said once, in passing
        Small,   ///< captions
        Bad,     ///< what is wrong
    };

    explicit TextLabel(Style style, QWidget *parent = nullptr);
    TextLabel(const QString &text, Style style, QWidget *parent = nullptr);

    void setTextStyle(Style style);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyStyle();

    Style m_style;
    bool m_isApplying = false;
};

/// The application's font, semibold and `growth` points larger.
[[nodiscard]] QFont strongFont(qreal growth = 0);

} // namespace longreach
