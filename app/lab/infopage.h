// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/tlsidentity.h"

#include <QByteArray>

namespace longreach::lab {

/// The body of `GET /`: the lab as an onomondo-eim describes itself, with the members it really
/// sends (`vsn`, not `version`). The certificate and key are the lab's own of this run.
[[nodiscard]] QByteArray makeInfoPage(const TlsIdentity &identity, quint16 esipaPort);

} // namespace longreach::lab
