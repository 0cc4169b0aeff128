// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace longreach {

/// Whether `widget` is of any of these classes.
template <typename... Kinds>
[[nodiscard]] bool isOneOf(const QWidget *widget)
{
    return (... || (qobject_cast<const Kinds *>(widget) != nullptr));
}

} // namespace longreach
