// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace longreach {

/// Why something could not be done: data for the caller to decide on, never a sentence for a person.
///
/// `kind` is what code branches on. `detail` names the place and the finding in plain technical
/// English ("row 12, column 'eid': 31 digits instead of 32"); it never holds a secret. The views
/// turn both into one translated sentence with a next step.
struct Error {
    enum class Kind {
        InvalidInput,   ///< what a person or a file gave does not parse
        NotFound,       ///< the thing named does not exist
        AlreadyExists,  ///< a thing of that identity is there already
        Conflict,       ///< not possible in the present state; another state would allow it
        Unsupported,    ///< this eIM, card or platform cannot do it
        ConsentNeeded,  ///< allowed only after an explicit yes (plain http, removing a debt)
        Refused,        ///< the other side understood and said no
        Unauthorised,   ///< credentials missing or wrong
        Untrusted,      ///< the other side's certificate does not check out
        Unreachable,    ///< no connection; nothing was sent
        TimedOut,       ///< no answer in time; nothing with consequences was sent
        OutcomeUnknown, ///< sent, answer lost: it may or may not have happened
        BadReply,       ///< an answer that breaks the protocol
        Throttled,      ///< the other side asks to wait
        Cancelled,      ///< stopped on request
        Storage,        ///< the disk or database failed
        StorageFull,    ///< no space left
        Damaged,        ///< stored data do not check out; left untouched
        NewerVersion,   ///< stored by a newer Longreach; left untouched
        Locked,         ///< held by another process, or a keychain waits to be unlocked
        Internal,       ///< a broken promise inside Longreach
    };

    Kind kind = Kind::Internal;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

/// The kind as one stable word (`invalidInput`, `outcomeUnknown`): for JSON and logs.
[[nodiscard]] QString toWord(Error::Kind kind);

} // namespace longreach
