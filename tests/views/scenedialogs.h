// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/windowscenes.h"

namespace longreach::test {

/// The scenes of dialogs, a part of windowScenes().
[[nodiscard]] std::vector<Scene> dialogScenes();

} // namespace longreach::test
