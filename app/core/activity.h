// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/timestamp.h"

#include <QString>

#include <optional>
#include <set>
#include <vector>

namespace longreach {

/// One line of who did what when.
struct Activity {
    qint64 id = 0; ///< given by the journal
    Timestamp at{};
    QString who;    ///< the person's system user name, or `engine`
    QString verb;   ///< stable word: `eimAdded`, `jobCreated`, `jobCancelled`, `devicesImported`, ...
    QString object; ///< what it was done to: a name, an EID, `job 7`
    QString detail; ///< plain technical English; no secret

    friend bool operator==(const Activity &, const Activity &) = default;
};

/// What a line of the activity is about; its verb begins with the word.
enum class ActivitySubject { Job, Eim, Devices, Card };

/// Which lines of the activity are meant: those for which all that is given holds.
struct ActivityFilter {
    QString text;                       ///< stands somewhere in the line; Latin letters without case
    std::set<ActivitySubject> subjects; ///< empty: any
    QString object;                     ///< exactly this one; empty: any
    std::optional<Timestamp> from;      ///< not before
    qint64 after = 0;                   ///< newer than the line of this id; 0: any

    friend bool operator==(const ActivityFilter &, const ActivityFilter &) = default;
};

[[nodiscard]] const std::vector<ActivitySubject> &allActivitySubjects();

/// `job`, `eim`, `devices`, `card`.
[[nodiscard]] QString toWord(ActivitySubject subject);

/// Empty for a verb that begins with no subject's word.
[[nodiscard]] std::optional<ActivitySubject> subjectOf(const QString &verb);

[[nodiscard]] bool matches(const ActivityFilter &filter, const Activity &activity);

/// What the system calls the person at this computer.
[[nodiscard]] QString systemUserName();

} // namespace longreach
