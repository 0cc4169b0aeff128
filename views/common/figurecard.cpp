// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/figurecard.h"

#include "views/common/colorscheme.h"
#include "views/common/metrics.h"
#include "views/common/styleparts.h"
#include "views/common/textlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace longreach {

FigureCard::FigureCard(const QString &caption, QWidget *parent)
    : QWidget(parent),
      m_figure(new TextLabel(QStringLiteral("–"), TextLabel::Style::Figure, this)),
      m_remark(new TextLabel(TextLabel::Style::Small, this))
{
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(caption);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // as tall as the tallest of a row
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * metrics::Grid, 12, 2 * metrics::Grid, 12);
    column->setSpacing(0);
    auto *name = new TextLabel(caption, TextLabel::Style::Muted, this);
    name->setWordWrap(true);
    column->addWidget(name);
    column->addWidget(m_figure);
    column->addWidget(m_remark);
    column->addStretch(1);
    m_remark->setWordWrap(true);
}

void FigureCard::setFigure(const QString &figure, const QString &remark, Tone tone)
{
    m_figure->setText(figure);
    m_remark->setText(remark);
    static_cast<TextLabel *>(m_remark)->setTextStyle(tone == Tone::Bad ? TextLabel::Style::Bad
                                                                       : TextLabel::Style::Small);
    setAccessibleDescription(figure + u' ' + remark);
}

QString FigureCard::figure() const
{
    return m_figure->text();
}

void FigureCard::mouseReleaseEvent(QMouseEvent *event)
{
    QWidget::mouseReleaseEvent(event);
    if (underMouse())
        Q_EMIT clicked();
}

void FigureCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Space)
        Q_EMIT clicked();
    else
        QWidget::keyPressEvent(event);
}

void FigureCard::paintEvent(QPaintEvent *)
{
    const auto &scheme = ColorScheme::of(palette());
    QPainter painter(this);
    styleparts::drawRounded(&painter, rect(), scheme.base, scheme.hairline);
}

} // namespace longreach
