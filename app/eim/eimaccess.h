// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eimconnection.h"
#include "app/eim/http/httpaccess.h"
#include "app/eim/http/tlstrust.h"
#include "app/ports/secrets.h"

namespace longreach::eim {

/// How a connection's credential and client certificate are fetched from `secrets`, which outlives
/// the reader. It fails with Locked (also when the keychain does not answer) or Unauthorised.
[[nodiscard]] HttpAccessReader accessReader(ports::Secrets &secrets, const EimConnection &connection, TlsTrust trust);

/// The header that carries `credential` for `connection`; an empty name if it wants none.
/// Fails with Unauthorised if the credential cannot stand in a header.
[[nodiscard]] Result<HttpAccess> credentialHeader(const EimConnection &connection, const QByteArray &credential);

} // namespace longreach::eim
