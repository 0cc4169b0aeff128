// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/cardtrace.h"

#include <QByteArray>

#include <vector>

namespace longreach::card {

/// The APDUs and ATRs of `entries` as a capture file: each command with its response is one GSMTAP
/// packet of type SIM over UDP port 4729 on 127.0.0.1, which Wireshark shows as GSM SIM.
[[nodiscard]] QByteArray writePcap(const std::vector<TraceEntry> &entries);

} // namespace longreach::card
