// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace longreach::eim {

/// `answer`, JSON from onomondo-eim, with every activation code masked and otherwise octet for
/// octet as it came. Where there was one, `debuginfo` is emptied: it repeats what was sent to the card.
[[nodiscard]] QByteArray maskCodes(const QByteArray &answer);

} // namespace longreach::eim
