// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace longreach::lab {

/// Reads a request body the way onomondo-eim does: as a form (application/x-www-form-urlencoded),
/// although it is declared as JSON. So `+` turns into a space and `%41` into `A`.
///
/// Nothing if an escape is broken (the request is bad). A null array if the form is not exactly one
/// name without a value: an `&` or `=` in the text, or no text (the handler crashes).
[[nodiscard]] std::optional<QByteArray> readFormBody(const QByteArray &body);

} // namespace longreach::lab
