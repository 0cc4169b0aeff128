// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcode.h"

namespace longreach::cli {

ExitCode exitCodeOf(Error::Kind kind) noexcept
{
    using Kind = Error::Kind;
    switch (kind) {
    case Kind::InvalidInput: return ExitCode::DamagedInput;
    case Kind::NotFound: return ExitCode::NotFound;
    case Kind::AlreadyExists:
    case Kind::Conflict:
    case Kind::Unsupported:
    case Kind::ConsentNeeded:
    case Kind::Refused: return ExitCode::NotAllowed;
    case Kind::Unauthorised:
    case Kind::Untrusted:
    case Kind::Unreachable:
    case Kind::TimedOut:
    case Kind::OutcomeUnknown:
    case Kind::BadReply:
    case Kind::Throttled: return ExitCode::CannotConnect;
    case Kind::Cancelled: return ExitCode::Interrupted;
    case Kind::Storage:
    case Kind::StorageFull:
    case Kind::Damaged:
    case Kind::NewerVersion:
    case Kind::Locked: return ExitCode::Store;
    case Kind::Internal: return ExitCode::Internal;
    }
    return ExitCode::Internal;
}

} // namespace longreach::cli
