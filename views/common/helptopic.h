// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace longreach {

/// Says which topic of the help F1 opens in `widget` and in all it holds.
void setHelpTopic(QWidget &widget, const QString &topic);

/// The topic of `widget` or of the nearest widget around it that has one; empty if there is none.
[[nodiscard]] QString helpTopicOf(const QWidget *widget);

} // namespace longreach
