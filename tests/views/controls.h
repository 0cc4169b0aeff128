// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace longreach::test {

/// The visible things under `root` that a person can act on: buttons, fields, lists. Pieces that Qt makes
/// inside of another control (the line of a spin box, the head of a table) are not among them.
[[nodiscard]] std::vector<QWidget *> controlsOf(const QWidget &root);

/// What to say of `widget` in a message: class, name and text.
[[nodiscard]] QString describe(const QWidget &widget);

/// The control itself, or the one it is a piece of.
[[nodiscard]] QWidget *wholeControl(QWidget *widget);

} // namespace longreach::test
