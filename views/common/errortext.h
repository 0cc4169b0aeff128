// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"

#include <QString>

namespace longreach {

/// One sentence for a person: "Could not <what>: <cause>. <What to do next>."
///
/// `what` is the translated deed with its object ("connect to eIM “lab”"). The technical detail is
/// not part of it: show Error::detail beside it, where it can be copied.
[[nodiscard]] QString errorText(const QString &what, const Error &error);

/// Only the cause, without a full stop: for a cell or a badge.
[[nodiscard]] QString causeText(const Error &error);

} // namespace longreach
