// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>

namespace longreach::cli {

/// One line from standard input, without its end. On a terminal it is asked for with `prompt` and
/// not shown while it is typed. Fails with InvalidInput if the line is empty or there is none, and
/// with Cancelled on Ctrl-C.
[[nodiscard]] Result<QByteArray> readSecretLine(const QString &prompt);

/// One line typed at the terminal of this process, wherever its standard input comes from. Fails as
/// readSecretLine() does, and with Unsupported where there is no terminal.
[[nodiscard]] Result<QByteArray> askSecret(const QString &prompt);

/// One line typed at standard input, shown as it is typed. Fails as readSecretLine() does, and with
/// Unsupported where standard input is no terminal.
[[nodiscard]] Result<QByteArray> askLine(const QString &prompt);

} // namespace longreach::cli
