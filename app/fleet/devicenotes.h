// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/device.h"
#include "app/fleet/fleetsnapshot.h"
#include "app/ports/journal.h"

#include <QFuture>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace longreach::fleet {

/// What people say of a device: the fields of it that are the console's own.
struct DeviceNotes {
    /// Longer texts are cut when they are read from a person.
    static constexpr qsizetype LongestText = 4'000;

    QString label;
    QString group;
    QStringList tags;
    QString text; ///< free, of several lines

    friend bool operator==(const DeviceNotes &, const DeviceNotes &) = default;
};

[[nodiscard]] DeviceNotes notesOf(const Device &device);

/// Reads tags as a person writes them, with commas between: trimmed, each once, none empty.
[[nodiscard]] QStringList tagsFromText(const QString &text);

/// A change of what is said of one device: what differs between `from` and `to`, and nothing else.
struct NotesEdit {
    Eid eid;
    DeviceNotes from;
    DeviceNotes to;

    /// The way back.
    [[nodiscard]] NotesEdit reversed() const { return {eid, to, from}; }
};

/// `notes` after `edit`. What somebody else has written meanwhile to another field, or as another tag,
/// stays.
[[nodiscard]] DeviceNotes applied(const NotesEdit &edit, DeviceNotes notes);

/// What is said of many devices at once.
struct NotesChange {
    QStringList addedTags;
    QStringList removedTags;
    std::optional<QString> group; ///< nothing: each keeps its own
};

/// What `change` comes to on each of the devices of `fleet` at `rows`; those it leaves as they are have no edit.
[[nodiscard]] std::vector<NotesEdit> editsOf(const FleetSnapshot &fleet, std::span<const quint32> rows,
                                             const NotesChange &change);

/// Carries out `edits` a few thousand at a time, leaving the rest of each device as it is, whoever else
/// writes to it. A device that is not stored stays so. Fails with Storage or StorageFull; what was written
/// before stays.
QFuture<Result<void>> writeNotes(ports::Journal &journal, const std::vector<NotesEdit> &edits);

} // namespace longreach::fleet
