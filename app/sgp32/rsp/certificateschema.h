// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/schema/schema.h"

namespace longreach::sgp32 {

/// How the tree names the parts of X.509 objects. They are carried as DerObject and read by crypto/.
extern const Schema CertificateSchema;
extern const Schema CertificateListSchema;
extern const Schema SubjectPublicKeyInfoSchema;

} // namespace longreach::sgp32
