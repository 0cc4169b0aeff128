// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/error.h"

namespace longreach {

QString toWord(Error::Kind kind)
{
    using Kind = Error::Kind;
    switch (kind) {
    case Kind::InvalidInput: return QStringLiteral("invalidInput");
    case Kind::NotFound: return QStringLiteral("notFound");
    case Kind::AlreadyExists: return QStringLiteral("alreadyExists");
    case Kind::Conflict: return QStringLiteral("conflict");
    case Kind::Unsupported: return QStringLiteral("unsupported");
    case Kind::ConsentNeeded: return QStringLiteral("consentNeeded");
    case Kind::Refused: return QStringLiteral("refused");
    case Kind::Unauthorised: return QStringLiteral("unauthorised");
    case Kind::Untrusted: return QStringLiteral("untrusted");
    case Kind::Unreachable: return QStringLiteral("unreachable");
    case Kind::TimedOut: return QStringLiteral("timedOut");
    case Kind::OutcomeUnknown: return QStringLiteral("outcomeUnknown");
    case Kind::BadReply: return QStringLiteral("badReply");
    case Kind::Throttled: return QStringLiteral("throttled");
    case Kind::Cancelled: return QStringLiteral("cancelled");
    case Kind::Storage: return QStringLiteral("storage");
    case Kind::StorageFull: return QStringLiteral("storageFull");
    case Kind::Damaged: return QStringLiteral("damaged");
    case Kind::NewerVersion: return QStringLiteral("newerVersion");
    case Kind::Locked: return QStringLiteral("locked");
    case Kind::Internal: return QStringLiteral("internal");
    }
    return {};
}

} // namespace longreach
