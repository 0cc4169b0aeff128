// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/operation.h"

#include <QString>

namespace longreach {

/// What went wrong, in a short sentence: the reason if there is one, else what the state means.
[[nodiscard]] QString failureWords(OperationState state, const QString &reason);

/// What a person does about it, in one sentence.
[[nodiscard]] QString nextStepFor(OperationState state, const QString &reason);

/// Whether trying again, without anything else being done first, may help.
[[nodiscard]] bool isRetryable(OperationState state) noexcept;

} // namespace longreach
