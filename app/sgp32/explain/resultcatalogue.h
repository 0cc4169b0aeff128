// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace longreach::sgp32 {

/// Every word that some function answers with, as the messages' own tables have them.
[[nodiscard]] const QStringList &resultWords();

/// Where `word` is answered and under which number: `EnableResult(2)`, `DeleteProfileResult(2)`.
[[nodiscard]] QStringList codesOfResultWord(QLatin1String word);

/// The words that functions answer with `number`: of `enumeration` alone (in any case) unless it is empty.
[[nodiscard]] QStringList resultWordsOf(qint32 number, QStringView enumeration = {});

} // namespace longreach::sgp32
