// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"

#include <QString>

namespace longreach::cli {

/// One line for a person: "Could not <what>: <cause>. <What to do next>."
///
/// `what` is an infinitive with its object ("add the eIM 'lab'").
[[nodiscard]] QString sentenceFor(const QString &what, const Error &error);

} // namespace longreach::cli
