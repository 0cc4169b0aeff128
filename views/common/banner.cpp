// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/banner.h"

#include "views/common/colorscheme.h"
#include "views/common/metrics.h"
#include "views/common/styleparts.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>

namespace longreach {

Banner::Banner(Tone tone, QWidget *parent) : Banner(tone, QString(), parent) {}

Banner::Banner(Tone tone, const QString &text, QWidget *parent) : QFrame(parent), m_tone(tone), m_text(new QLabel(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, metrics::Grid, 12, metrics::Grid);
    row->addWidget(m_text);
    setMessage(tone, text);
}

void Banner::setMessage(Tone tone, const QString &text)
{
    m_tone = tone;
    m_text->setText(text);
    setVisible(!text.isEmpty());
    applyTone();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    styleparts::drawRounded(&painter, rect(), ColorScheme::of(palette()).tone(m_tone).fill, {});
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTone();
}

void Banner::applyTone()
{
    QPalette colors;
    colors.setColor(QPalette::WindowText, ColorScheme::of(QApplication::palette()).tone(m_tone).text);
    m_text->setPalette(colors);
    update();
}

} // namespace longreach
