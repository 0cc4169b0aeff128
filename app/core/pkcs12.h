// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace longreach {

/// Whether `container` looks like PKCS#12 at all: one DER SEQUENCE of the right length, version 3 (RFC 7292, 4).
/// What is inside only its passphrase tells.
[[nodiscard]] bool isPkcs12(QByteArrayView container);

} // namespace longreach
