// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/sgp32/schema/schema.h"

#include <QByteArray>

namespace longreach::sgp32 {

// The ASN.1 binding of ES9+ (SGP.22, 6.6.1): the messages are those of ESipa, but each is wrapped once
// more, and Asn1Path takes them all.

/// The body that carries `message`: `A2{ message }`.
[[nodiscard]] QByteArray toEs9PlusBody(const QByteArray &message);

/// The message in a body, as it came. Fails with InvalidInput if `body` is no `A2` with one object in it.
[[nodiscard]] Result<QByteArray> fromEs9PlusBody(const QByteArray &body);

/// How the tree names the two wrappers and what is in them.
extern const Schema RemoteProfileProvisioningRequestSchema;
extern const Schema RemoteProfileProvisioningResponseSchema;

} // namespace longreach::sgp32
