// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/sqliteerror.h"

#include <sqlite3.h>

#include <cerrno>

namespace longreach::journal {

namespace {

bool isOutOfSpace(sqlite3 *database)
{
    const auto number = sqlite3_system_errno(database);
#ifdef EDQUOT
    if (number == EDQUOT)
        return true;
#endif
    return number == ENOSPC;
}

Error::Kind kindOf(sqlite3 *database)
{
    switch (sqlite3_errcode(database)) {
    case SQLITE_FULL: return Error::Kind::StorageFull;
    case SQLITE_IOERR: return isOutOfSpace(database) ? Error::Kind::StorageFull : Error::Kind::Storage;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return Error::Kind::Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Error::Kind::Locked;
    case SQLITE_ERROR:
    case SQLITE_MISUSE:
    case SQLITE_RANGE:
    case SQLITE_CONSTRAINT:
    case SQLITE_SCHEMA: return Error::Kind::Internal;
    default: return Error::Kind::Storage;
    }
}

} // namespace

Error toError(sqlite3 *database)
{
    return {kindOf(database),
            QStringLiteral("journal: %1 (SQLite %2)")
                .arg(QString::fromUtf8(sqlite3_errmsg(database)))
                .arg(sqlite3_extended_errcode(database))};
}

} // namespace longreach::journal
