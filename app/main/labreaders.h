// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/cardreaders.h"

#include <QtGlobal>

#include <memory>

namespace longreach {

/// Three readers of the lab in this process: an IoT card in the first, a consumer card in the second,
/// nothing in the third. Equal seeds give equal cards.
[[nodiscard]] std::shared_ptr<ports::CardReaders> labReaders(quint64 seed);

} // namespace longreach
