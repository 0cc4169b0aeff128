// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sentence.h"

namespace longreach::cli {

namespace {

/// What a person can do about it; empty where the cause says it all.
QString usualNextStep(Error::Kind kind)
{
    using Kind = Error::Kind;
    switch (kind) {
    case Kind::InvalidInput: return QStringLiteral("Correct it and try again.");
    case Kind::NotFound: return QStringLiteral("'eim list', 'devices list' and 'job list' say what there is.");
    case Kind::AlreadyExists: return QStringLiteral("Choose another name, or remove the present one first.");
    case Kind::Conflict: return QStringLiteral("Look at its present state and try again when that has changed.");
    case Kind::Unsupported: return QStringLiteral("'eim test NAME' says what this eIM can do.");
    case Kind::ConsentNeeded: return QStringLiteral("Use https, or give your consent with --accept-plain-http.");
    case Kind::Refused: return QStringLiteral("Ask who runs the eIM.");
    case Kind::Unauthorised: return QStringLiteral("Check the credentials given with 'eim add'.");
    case Kind::Untrusted: return QStringLiteral("Give the certificate to trust with 'eim add ... --ca FILE'.");
    case Kind::Unreachable:
    case Kind::TimedOut: return QStringLiteral("Check address and network, then try 'eim test NAME'.");
    case Kind::OutcomeUnknown: return QStringLiteral("It may have happened: look before trying again.");
    case Kind::BadReply: return QStringLiteral("Check that the address is that of an eIM of this dialect.");
    case Kind::Throttled: return QStringLiteral("Try again later, or lower --rate.");
    case Kind::Cancelled: return {};
    case Kind::Storage: return QStringLiteral("Check the folder's rights, or name another with --store.");
    case Kind::StorageFull: return QStringLiteral("Make room on the disk and try again; nothing was lost.");
    case Kind::Damaged:
        return QStringLiteral("It was left untouched: bring back a copy, or name another store with --store.");
    case Kind::NewerVersion: return QStringLiteral("It was left untouched: use the newer Longreach.");
    case Kind::Locked:
        return QStringLiteral(
            "Unlock it or end the other program; a passphrase is asked for at a terminal, or read from "
            "LONGREACH_PASSPHRASE.");
    case Kind::Internal: return QStringLiteral("This is a fault of Longreach: please report it.");
    }
    return {};
}

} // namespace

QString sentenceFor(const QString &what, const Error &error)
{
    return sentenceFor(what, error, usualNextStep(error.kind));
}

QString sentenceForFile(const QString &what, const Error &error)
{
    const bool isPath = error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Storage;
    if (error.kind == Error::Kind::Damaged)
        return sentenceFor(what, error,
                           QStringLiteral("It was left untouched: bring back a copy, or name another file."));
    return sentenceFor(what, error,
                       isPath ? QStringLiteral("Check the path and its rights.") : usualNextStep(error.kind));
}

QString sentenceForLab(const QString &what, const Error &error)
{
    using Kind = Error::Kind;
    const bool isThere = error.kind != Kind::NotFound && error.kind != Kind::Unreachable && error.kind != Kind::TimedOut;
    return sentenceFor(what, error,
                       isThere ? usualNextStep(error.kind)
                               : QStringLiteral("Start a lab with 'lab serve', or name the one you mean with "
                                                "--ready-file."));
}

QString sentenceFor(const QString &what, const Error &error, const QString &nextStep)
{
    auto cause = error.detail.isEmpty() ? toWord(error.kind) : error.detail;
    if (cause.endsWith(u'.'))
        cause.chop(1); // a detail may be a sentence itself
    return QStringLiteral("Could not %1: %2. %3").arg(what, cause, nextStep).trimmed();
}

} // namespace longreach::cli
