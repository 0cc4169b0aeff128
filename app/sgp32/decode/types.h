// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/schema/schema.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace longreach::sgp32 {

/// Every type an object by itself may be, requests before responses of the same tag.
[[nodiscard]] const std::vector<const Schema *> &knownTypes();

/// The types of that name in any case ("EuiccPackageRequest", "euiccinfo2"); empty if there are none.
/// SGP.22 and SGP.32 have a few names in common, under different tags.
[[nodiscard]] std::vector<const Schema *> typesNamed(QStringView name);

/// The names typesNamed() knows, sorted.
[[nodiscard]] QStringList typeNames();

} // namespace longreach::sgp32
