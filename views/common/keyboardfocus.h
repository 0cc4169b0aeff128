// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFocusEvent;

namespace longreach {

/// Whether the focus came by a key: only then does a person want to see where it is.
[[nodiscard]] bool isByKeyboard(const QFocusEvent &event);

} // namespace longreach
