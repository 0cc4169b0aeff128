// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace longreach {

/// What stands between a caller and the secrets of a store.
enum class SecretsLock {
    Open,
    Locked, ///< nothing is read or kept until the passphrase is given
    Unmade, ///< nor here, and the passphrase is still to be chosen
};

} // namespace longreach
