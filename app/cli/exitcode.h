// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"

namespace longreach::cli {

/// What longreachctl ends with. The numbers are documented in --help and README.md and stay as they are.
enum class ExitCode {
    Done = 0,
    SomeFailed = 1,    ///< the work was done, but not on every device or row
    Usage = 2,         ///< not called as --help says
    CannotConnect = 3, ///< the eIM, card service or card cannot be reached, trusted, or does not let us in
    DamagedInput = 4,  ///< a file or text given does not parse
    Store = 5,         ///< the store or a file cannot be read or written; it or the card is in use
    NotFound = 6,      ///< the eIM, device, job, reader, profile or file named does not exist
    NotAllowed = 7,    ///< not possible as things stand: exists already, read-only, no card, refused, needs a consent
    Internal = 70,
    Interrupted = 130, ///< ended by Ctrl-C
};

/// How a command that failed with `kind` ends.
[[nodiscard]] ExitCode exitCodeOf(Error::Kind kind) noexcept;

} // namespace longreach::cli
