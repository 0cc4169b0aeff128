// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eid.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace longreach::cli {

/// The octets of a file that a person named; `-` is standard input. Fails, naming the file, with
/// NotFound, with Storage if it cannot be read, or with InvalidInput if it has more than 64 MiB.
[[nodiscard]] Result<QByteArray> readInputFile(const QString &path);

/// What a person gave: a file, `-` or nothing for standard input, or else hexadecimal or base64 itself.
/// Fails as readInputFile() does, and with InvalidInput if it is none of these.
[[nodiscard]] Result<QByteArray> readGivenText(const QString &given);

/// The octets of an object given in one of these ways, in any form that octetsFromInput() knows.
[[nodiscard]] Result<QByteArray> readObject(const QString &given);

/// A file as text. Fails with InvalidInput also if it is not UTF-8.
[[nodiscard]] Result<QString> readInputText(const QString &path);

/// One EID a line, the first column of a table; a first line that is none is a header. Each EID
/// once, in order. Fails also with InvalidInput, naming file and line.
[[nodiscard]] Result<std::vector<Eid>> readEidFile(const QString &path);

} // namespace longreach::cli
