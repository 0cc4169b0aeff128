// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sgp32/crypto/certificate.h"
#include "app/sgp32/crypto/openssl.h"

namespace longreach::sgp32 {

/// Only for the .cpp files of this folder: what `x509` says, as far as it can be read.
[[nodiscard]] CertificateFields readCertificateFields(X509 &x509);

} // namespace longreach::sgp32
