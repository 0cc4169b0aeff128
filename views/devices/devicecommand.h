// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/commandtable.h"

namespace longreach {

/// A command of the menu Devices; `shortcut` may be empty.
[[nodiscard]] Command deviceCommand(const QString &id, const QString &text, const QString &icon, Needs needs,
                                    const QString &hint, const QKeySequence &shortcut, std::function<void()> run);

} // namespace longreach
