// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"

#include <QString>

namespace longreach::cli {

/// One line for a person: "Could not <what>: <cause>. <What to do next>."
///
/// `what` is an infinitive with its object ("add the eIM 'lab'").
[[nodiscard]] QString sentenceFor(const QString &what, const Error &error);

/// The same for a file that was named: what cannot be read or written is a path, not the store.
[[nodiscard]] QString sentenceForFile(const QString &what, const Error &error);

/// The same for a lab that runs in another process: where none is found or answers, one has to be started.
[[nodiscard]] QString sentenceForLab(const QString &what, const Error &error);

/// The same where the step to take next is known better.
[[nodiscard]] QString sentenceFor(const QString &what, const Error &error, const QString &nextStep);

} // namespace longreach::cli
