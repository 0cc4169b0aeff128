// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;

/// The painted pieces of ConsoleStyle: each draws one part of a control and nothing else.
namespace longreach::styleparts {

/// `part` of `whole`, given from left to right, as the painter's direction of reading has it.
QRect mirrored(const QPainter &painter, const QRect &whole, const QRect &part);

/// Where `part` of `whole` is for who reads in `direction`.
[[nodiscard]] QRectF visualRect(Qt::LayoutDirection direction, const QRectF &whole, const QRectF &part);

/// A rectangle with round corners, filled and framed one device pixel inside `rect`.
void drawRounded(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &frame, qreal width = 1);

void drawButton(QPainter *painter, const QStyleOptionButton &option, bool isDangerous);
void drawToolButton(QPainter *painter, const QStyleOption &option);
void drawField(QPainter *painter, const QStyleOption &option, bool hasFocus);
void drawCheckBox(QPainter *painter, const QStyleOption &option);
void drawRadioButton(QPainter *painter, const QStyleOption &option);
void drawFocusFrame(QPainter *painter, const QStyleOption &option);
void drawHead(QPainter *painter, const QStyleOptionHeader &option);

/// A tab without a box: the current one is underlined.
void drawTab(QPainter *painter, const QStyleOptionTab &option);
void drawProgressGroove(QPainter *painter, const QStyleOption &option);
void drawProgress(QPainter *painter, const QStyleOptionProgressBar &option);
void drawScrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &slider);

/// A small arrow pointing down in the middle of `rect`; up if `isUp`.
void drawChevron(QPainter *painter, const QRect &rect, const QColor &color, bool isUp = false);

/// Icon and words of a button from right to left, where Qt puts the words to the wrong side.
void drawMirroredLabel(QPainter *painter, const QStyleOptionButton &option);

/// Whether the button is the main one of its place, painted in the accent colour.
bool isPrimary(const QStyleOptionButton &option);

/// The colour of a button's words: on the accent, on danger, or plain.
QColor buttonTextColor(const QStyleOptionButton &option, bool isDangerous);

} // namespace longreach::styleparts
