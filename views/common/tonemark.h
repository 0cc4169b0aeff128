// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/tone.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace longreach {

/// Paints the sign of `tone` into `square`: a dot, a ring, a check, three dots, a triangle or a cross.
///
/// Each tone has a shape of its own, so that its colour is never the only one to say it.
void paintToneMark(QPainter *painter, const QRectF &square, Tone tone, const QColor &color);

} // namespace longreach
