// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/esipa/eimidentity.h"
#include "app/lab/tlsidentity.h"

#include <QByteArray>

namespace longreach::lab {

/// The body of `GET /`: the lab as an onomondo-eim describes itself, with the members it really
/// sends (`vsn`, not `version`). ESipa is at `esipaHost` (an address or name) and `esipaPort`.
[[nodiscard]] QByteArray makeInfoPage(const TlsIdentity &tls, const EimIdentity &eim, const QByteArray &esipaHost,
                                      quint16 esipaPort);

} // namespace longreach::lab
