// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace longreach {

/// The icon `name` of resources/icons, drawn in the text colour of the palette in force.
///
/// It follows a change of theme and any device pixel ratio by itself; disabled it fades, and
/// switched on (QIcon::On) it takes the accent colour, and selected that of text on the accent.
[[nodiscard]] QIcon strokeIcon(const QString &name);

/// One picture of the icon `name` in `color`, `size` device-independent pixels wide and high.
[[nodiscard]] QPixmap strokePixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio);

} // namespace longreach
