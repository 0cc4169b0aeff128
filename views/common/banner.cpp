// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/banner.h"

#include "views/common/colorscheme.h"
#include "views/common/metrics.h"
#include "views/common/styleparts.h"
#include "views/common/tonemark.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace longreach {

namespace {

constexpr int side = 12;
constexpr int markSize = 11;

} // namespace

Banner::Banner(Tone tone, QWidget *parent) : Banner(tone, QString(), parent) {}

Banner::Banner(Tone tone, const QString &text, QWidget *parent)
    : QFrame(parent), m_tone(tone), m_row(new QHBoxLayout(this)), m_text(new QLabel(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_row->setContentsMargins(side, metrics::Grid, side, metrics::Grid);
    m_row->setSpacing(0);
    m_row->addSpacing(markSize + metrics::Grid);
    m_row->addWidget(m_text, 1);
    setMessage(tone, text);
}

void Banner::setMessage(Tone tone, const QString &text)
{
    m_tone = tone;
    m_text->setText(text);
    setVisible(!text.isEmpty());
    applyTone();
}

QPushButton *Banner::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    m_row->addSpacing(2 * metrics::Grid);
    m_row->addWidget(button);
    return button;
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    const auto &colors = ColorScheme::of(palette()).tone(m_tone);
    QPainter painter(this);
    styleparts::drawRounded(&painter, rect(), colors.fill, {});
    // Beside the first line of the words.
    const auto words = m_text->geometry();
    const auto tall = std::min(words.height(), m_text->heightForWidth(words.width()));
    const auto top = words.top() + (words.height() - tall) / 2 + (m_text->fontMetrics().height() - markSize) / 2;
    const QRect mark(side, top, markSize, markSize);
    paintToneMark(&painter, styleparts::mirrored(painter, rect(), mark), m_tone, colors.text);
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
