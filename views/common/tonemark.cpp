// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/tonemark.h"

#include <QPainter>

namespace longreach {

namespace {

constexpr double designSide = 10; // the shapes below are drawn for a square of this side

void paintFilled(QPainter *painter, const QPolygonF &shape, const QColor &color)
{
    painter->setPen(QPen(color, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(color);
    painter->drawPolygon(shape);
}

void paintStroke(QPainter *painter, const QPolygonF &line, const QColor &color)
{
    painter->setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(line);
}

void paintDots(QPainter *painter, const QColor &color)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    for (const auto x : {1.0, 5.0, 9.0})
        painter->drawEllipse(QPointF(x, 5), 1.15, 1.15);
}

void paintShape(QPainter *painter, Tone tone, const QColor &color)
{
    switch (tone) {
    case Tone::Neutral:
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        return painter->drawEllipse(QPointF(5, 5), 3.5, 3.5);
    case Tone::Muted:
        painter->setPen(QPen(color, 1.6));
        painter->setBrush(Qt::NoBrush);
        return painter->drawEllipse(QPointF(5, 5), 3.2, 3.2);
    case Tone::Good: return paintStroke(painter, {{1.2, 5.4}, {4, 8.2}, {8.8, 2.2}}, color);
    case Tone::Busy: return paintDots(painter, color);
    case Tone::Warning: return paintFilled(painter, {{5, 1}, {9.2, 8.6}, {0.8, 8.6}}, color);
    case Tone::Bad:
        paintStroke(painter, {{1.8, 1.8}, {8.2, 8.2}}, color);
        return paintStroke(painter, {{8.2, 1.8}, {1.8, 8.2}}, color);
    }
}

} // namespace

void paintToneMark(QPainter *painter, const QRectF &square, Tone tone, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(square.topLeft());
    painter->scale(square.width() / designSide, square.height() / designSide);
    paintShape(painter, tone, color);
    painter->restore();
}

} // namespace longreach
