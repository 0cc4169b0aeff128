// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace longreach::eim {

/// The standard's word for `value`, the code of the result `outcome` (`enableResult`).
///
/// onomondo-eim writes the words of SGP.32 v1.0 and numbers for codes that came later; those get
/// their v1.2 words (SGP.32, 5.9). A number without a word stays a number in text; anything that
/// is neither word nor number gives an empty text.
[[nodiscard]] QString outcomeWord(const QString &outcome, const QJsonValue &value);

} // namespace longreach::eim
