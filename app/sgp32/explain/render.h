// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/explain/explanation.h"

#include <QJsonArray>

namespace longreach::sgp32 {

/// The explanations for a person: code and word, then cause and next step, a paragraph each.
[[nodiscard]] QString renderText(const std::vector<Explanation> &explanations);

/// `[{family, code, word, cause, nextStep}]`.
[[nodiscard]] QJsonArray renderJson(const std::vector<Explanation> &explanations);

} // namespace longreach::sgp32
