// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/devicenotes.h"

#include <utility>

namespace longreach::fleet {

DeviceNotes notesOf(const Device &device)
{
    return {.label = device.label, .group = device.group, .tags = device.tags};
}

QStringList tagsFromText(const QString &text)
{
    QStringList tags;
    for (const auto &part : text.split(u',')) {
        const auto tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

QFuture<Result<void>> writeNotes(ports::Journal &journal, const Eid &eid, DeviceNotes notes)
{
    return journal.devices().merge(
        {eid}, [notes = std::move(notes)](const Eid &, const Device *stored) -> std::optional<Device> {
            if (stored == nullptr || notesOf(*stored) == notes)
                return std::nullopt;
            auto device = *stored;
            device.label = notes.label;
            device.group = notes.group;
            device.tags = notes.tags;
            return device;
        });
}

} // namespace longreach::fleet
