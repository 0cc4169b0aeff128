// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace longreach {

/// The pages there can be. Which of them a window has depends on what it is given to work on.
enum class PageKind { Overview, Fleet, Jobs, Readers, Eims, Activity, Lab };

} // namespace longreach
