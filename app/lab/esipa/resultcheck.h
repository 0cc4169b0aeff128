// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/euiccrecord.h"
#include "app/sgp32/crypto/eckey.h"
#include "app/sgp32/esipa/packageexchange.h"

#include <functional>
#include <optional>

namespace longreach::lab {

/// How far a package result can be believed.
enum class Belief {
    Verified,  ///< the eUICC's key signed it, for this eIM's token
    Unproven,  ///< nobody could sign it: an IPA that emulates, or a card nobody knows better
    NoKey,     ///< it should be verified, but the key was never learned
    Forged,    ///< the signature is another's, or over something else
    Anonymous, ///< not signed at all: may be noted, never acted upon
};

/// Gives the package that was sent, when it is needed; nothing if there was none.
using RequestSource = std::function<std::optional<sgp32::EuiccPackageRequest>()>;

/// Checks `result` as the answer to `request`, by what is known of the card and its key. The tail of the
/// signature is the association token, or in the text of v1.0 the eIM's signature.
[[nodiscard]] Belief check(const sgp32::EuiccPackageResult &result, const EuiccRecord &record,
                           const std::optional<sgp32::PublicKey> &key, const RequestSource &request);

/// The key of a record, registered or out of a certificate; nothing if there is none that is a key.
[[nodiscard]] std::optional<sgp32::PublicKey> keyOf(const EuiccRecord &record);

} // namespace longreach::lab
