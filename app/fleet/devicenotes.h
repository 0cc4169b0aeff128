// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/device.h"
#include "app/ports/journal.h"

#include <QFuture>
#include <QString>
#include <QStringList>

namespace longreach::fleet {

/// What people call a device: the fields of it that are the console's own.
struct DeviceNotes {
    QString label;
    QString group;
    QStringList tags;

    friend bool operator==(const DeviceNotes &, const DeviceNotes &) = default;
};

[[nodiscard]] DeviceNotes notesOf(const Device &device);

/// Reads tags as a person writes them, with commas between: trimmed, each once, none empty.
[[nodiscard]] QStringList tagsFromText(const QString &text);

/// Gives the device `eid` these notes and leaves the rest of it as it is, whoever else writes to it.
/// A device that is not stored stays so. Fails with Storage or StorageFull.
QFuture<Result<void>> writeNotes(ports::Journal &journal, const Eid &eid, DeviceNotes notes);

} // namespace longreach::fleet
