// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/textlabel.h"

#include "views/common/colorscheme.h"

#include <QApplication>
#include <QEvent>
#include <QStyle>

namespace longreach {

QFont strongFont(qreal growth)
{
    auto font = QApplication::font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() + growth);
    return font;
}

TextLabel::TextLabel(Style style, QWidget *parent) : TextLabel(QString(), style, parent) {}

TextLabel::TextLabel(const QString &text, Style style, QWidget *parent) : QLabel(text, parent), m_style(style)
{
    setTextFormat(Qt::PlainText);
    setAlignment(m_alignment);
    applyStyle();
}

void TextLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    QLabel::setAlignment(QStyle::visualAlignment(layoutDirection(), alignment)); // QLabel's goes by the text
}

void TextLabel::setTextStyle(Style style)
{
    if (m_style == style)
        return;
    m_style = style;
    applyStyle();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isApplying)
        applyStyle();
    if (event->type() == QEvent::LayoutDirectionChange && QLabel::alignment().testFlag(Qt::AlignAbsolute))
        setAlignment(m_alignment); // unless somebody who knows it as a QLabel has set another
}

void TextLabel::applyStyle()
{
    const auto &scheme = ColorScheme::of(QApplication::palette());
    auto shown = QApplication::font();
    auto color = scheme.text;
    switch (m_style) {
    case Style::Plain: break;
    case Style::Strong: shown = strongFont(); break;
    case Style::Heading: shown = strongFont(6); break;
    case Style::Title: shown = strongFont(1); break;
    case Style::Figure: shown = strongFont(12); break;
    case Style::Muted: color = scheme.mutedText; break;
    case Style::Small:
        shown.setPointSizeF(shown.pointSizeF() - 1);
        color = scheme.mutedText;
        break;
    case Style::Bad: color = scheme.tone(Tone::Bad).text; break;
    }
    m_isApplying = true;
    setFont(shown);
    QPalette colors; // inherits everything but the one role set here, so a change of theme still arrives
    for (const auto role : {QPalette::WindowText, QPalette::Text}) // the latter on a base background
        colors.setColor(role, color);
    setPalette(colors);
    m_isApplying = false;
}

} // namespace longreach
