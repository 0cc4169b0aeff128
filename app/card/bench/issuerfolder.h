// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/crypto/certificate.h"

#include <QString>

#include <vector>

namespace longreach::card {

/// The certificates in the files of `folder` (DER or PEM, one a file); files that hold none are
/// passed over. Empty for a folder that is not there.
[[nodiscard]] std::vector<sgp32::Certificate> readIssuers(const QString &folder);

} // namespace longreach::card
