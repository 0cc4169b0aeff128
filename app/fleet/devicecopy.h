// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/fleetsnapshot.h"

#include <span>

namespace longreach::fleet {

/// How devices go to the clipboard.
enum class CopyForm {
    Eid,                    ///< 32 digits
    SpacedEid,              ///< in groups of four
    Iccid,                  ///< 20 digits of the enabled profile
    IccidWithoutCheckDigit, ///< 19
    Csv,                    ///< as exportDevices() writes them
    Command,                ///< the call of longreachctl that lists them
};

/// The devices of `fleet` at `rows`, a line each (Command: one line for all). Devices without an enabled
/// profile have no line of ICCID.
[[nodiscard]] QString copyText(CopyForm form, const FleetSnapshot &fleet, std::span<const quint32> rows, Timestamp now);

/// The call of longreachctl that lists what `query` names.
[[nodiscard]] QString listCommand(const QString &query);

} // namespace longreach::fleet
