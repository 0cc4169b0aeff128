// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace longreach {

/// A label in one of the window's few text styles; it follows the theme by itself.
///
/// Its text stands on the side where its layout begins, whichever way the text itself runs: a number or an
/// English word in a window that reads from right to left stands at the right, as its neighbours do.
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

    /// Left is where the layout begins, unless `alignment` is absolute.
    void setAlignment(Qt::Alignment alignment);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyStyle();

    Style m_style;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
    bool m_isApplying = false;
};

/// The application's font, semibold and `growth` points larger.
[[nodiscard]] QFont strongFont(qreal growth = 0);

} // namespace longreach
