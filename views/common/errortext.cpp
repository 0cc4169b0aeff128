// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/errortext.h"

#include <QCoreApplication>

namespace longreach {

namespace {

struct Errors final {
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

QString nextStep(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::InvalidInput: return Errors::tr("Correct the value and try again.");
    case Error::Kind::NotFound: return Errors::tr("Refresh and look whether it is still there.");
    case Error::Kind::AlreadyExists: return Errors::tr("Choose another name.");
    case Error::Kind::Conflict: return Errors::tr("Wait until the work under way has ended, then try again.");
    case Error::Kind::Unsupported: return Errors::tr("Choose another way or another eIM.");
    case Error::Kind::ConsentNeeded: return Errors::tr("Give your consent in the settings of the connection.");
    case Error::Kind::Refused: return Errors::tr("Look at the details for what the other side said.");
    case Error::Kind::Unauthorised: return Errors::tr("Check the user name, password or token.");
    case Error::Kind::Untrusted: return Errors::tr("Compare the certificate and pin it in the connection.");
    case Error::Kind::Unreachable: return Errors::tr("Check the address and the network.");
    case Error::Kind::TimedOut: return Errors::tr("Try again in a moment.");
    case Error::Kind::OutcomeUnknown: return Errors::tr("Longreach finds out by itself; do not repeat it by hand.");
    case Error::Kind::BadReply: return Errors::tr("Check that the address is that of an eIM.");
    case Error::Kind::Throttled: return Errors::tr("Lower the request limit of the connection.");
    case Error::Kind::Cancelled: return Errors::tr("Start it again when you are ready.");
    case Error::Kind::Storage: return Errors::tr("Check the disk and the rights on the store folder.");
    case Error::Kind::StorageFull: return Errors::tr("Free some space; nothing is lost.");
    case Error::Kind::Damaged: return Errors::tr("Restore it from a copy; it was left untouched.");
    case Error::Kind::NewerVersion: return Errors::tr("Use the newer Longreach that wrote it.");
    case Error::Kind::Locked: return Errors::tr("Unlock it or close the other program, then try again.");
    case Error::Kind::Internal: return Errors::tr("Please report it with the details.");
    }
    return {};
}

} // namespace

QString causeText(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::InvalidInput: return Errors::tr("the value cannot be read");
    case Error::Kind::NotFound: return Errors::tr("it does not exist");
    case Error::Kind::AlreadyExists: return Errors::tr("there is one of that name already");
    case Error::Kind::Conflict: return Errors::tr("it is in use");
    case Error::Kind::Unsupported: return Errors::tr("the other side cannot do it");
    case Error::Kind::ConsentNeeded: return Errors::tr("it needs your explicit consent");
    case Error::Kind::Refused: return Errors::tr("the other side refused");
    case Error::Kind::Unauthorised: return Errors::tr("the credentials are missing or wrong");
    case Error::Kind::Untrusted: return Errors::tr("its certificate is not trusted");
    case Error::Kind::Unreachable: return Errors::tr("there is no connection");
    case Error::Kind::TimedOut: return Errors::tr("there was no answer in time");
    case Error::Kind::OutcomeUnknown: return Errors::tr("the answer was lost, it may or may not have happened");
    case Error::Kind::BadReply: return Errors::tr("the answer makes no sense");
    case Error::Kind::Throttled: return Errors::tr("the other side asks for fewer requests");
    case Error::Kind::Cancelled: return Errors::tr("it was cancelled");
    case Error::Kind::Storage: return Errors::tr("the store cannot be read or written");
    case Error::Kind::StorageFull: return Errors::tr("the disk is full");
    case Error::Kind::Damaged: return Errors::tr("the stored data are damaged");
    case Error::Kind::NewerVersion: return Errors::tr("a newer Longreach wrote it");
    case Error::Kind::Locked: return Errors::tr("it is locked");
    case Error::Kind::Internal: return Errors::tr("something went wrong inside Longreach");
    }
    return {};
}

QString errorText(const QString &what, const Error &error)
{
    return Errors::tr("Could not %1: %2. %3", "deed, cause, next step")
        .arg(what, causeText(error), nextStep(error.kind));
}

} // namespace longreach
