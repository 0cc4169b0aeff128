// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace longreach {

/// What a cell or a slice means, for a delegate to show: models know no colours.
enum class Tone {
    Neutral, ///< nothing to say about it
    Muted,   ///< not known, or not of interest now
    Good,    ///< as wanted
    Busy,    ///< under way
    Warning, ///< worth a look
    Bad,     ///< failed, or a person must act
};

} // namespace longreach

Q_DECLARE_METATYPE(longreach::Tone)
