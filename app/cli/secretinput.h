// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>

namespace longreach::cli {

/// One line from standard input, without its end. On a terminal it is asked for with `prompt` and
/// not shown while it is typed. Fails with InvalidInput if the line is empty or there is none.
[[nodiscard]] Result<QByteArray> readSecretLine(const QString &prompt);

} // namespace longreach::cli
