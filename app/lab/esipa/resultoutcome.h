// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/orderedjson.h"
#include "app/sgp32/esipa/packageexchange.h"

namespace longreach::lab {

// What a device brought, as the outcome list of its order: the members and words of an
// onomondo-eim, which knows SGP.32 v1.0. A code that v1.0 has no word for stands as its number.

[[nodiscard]] OrderedJson outcomeOf(const sgp32::EuiccPackageResult &result);

/// The outcome of the IpaEuiccDataResponse (BF52) in `message`: data objects as they came, in hexadecimal.
[[nodiscard]] OrderedJson outcomeOfData(const QByteArray &message);

[[nodiscard]] OrderedJson outcomeOf(const sgp32::ProfileInstallationResult &result);
[[nodiscard]] OrderedJson outcomeOf(const sgp32::ProfileDownloadTriggerResult &result);

/// The IPA could not even take the package to its card.
[[nodiscard]] OrderedJson outcomeOf(sgp32::EimPackageResultErrorCode error);

} // namespace longreach::lab
