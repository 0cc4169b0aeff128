// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/devicecommand.h"

#include <utility>

namespace longreach {

Command deviceCommand(const QString &id, const QString &text, const QString &icon, Needs needs, const QString &hint,
                      const QKeySequence &shortcut, std::function<void()> run)
{
    return {.id = id,
            .menu = Command::Menu::Devices,
            .needs = needs,
            .text = text,
            .icon = icon,
            .shortcuts = shortcut.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{shortcut},
            .hint = hint,
            .run = std::move(run)};
}

} // namespace longreach
