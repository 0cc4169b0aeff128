// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/cardtrace.h"

#include <QByteArray>

#include <vector>

namespace longreach::card {

/// Both sides of `entry` as trees. If it is one block of a longer message, the message is put
/// together from `around`, the entries it was recorded among.
[[nodiscard]] TraceDecoding decode(const TraceEntry &entry, const std::vector<TraceEntry> &around = {});

/// `entries` for a file, secrets masked: activation code tokens, confirmation code hashes, PINs,
/// authentication headers.
[[nodiscard]] QByteArray exportTrace(const std::vector<TraceEntry> &entries, TraceFormat format);

} // namespace longreach::card
