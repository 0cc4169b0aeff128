// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/orderedjson.h"

namespace longreach::lab {

/// What an order came to when that is a single word: `[{"enableResult":"ok"}]`.
[[nodiscard]] inline OrderedJson singleOutcome(const QByteArray &name, const QByteArray &word)
{
    return OrderedJson::array({OrderedJson::object({{name, OrderedJson::string(word)}})});
}

} // namespace longreach::lab
