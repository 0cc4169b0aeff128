// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace longreach::journal {

/// A device's tags as one text, for many devices have the same: parted by line feeds, with line
/// feeds and backslashes within a tag escaped.
[[nodiscard]] QString joinTags(const QStringList &tags);

/// Reads what joinTags() gave.
[[nodiscard]] QStringList splitTags(const QString &text);

} // namespace longreach::journal
