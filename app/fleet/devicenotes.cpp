// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/devicenotes.h"

#include <QHash>

#include <algorithm>
#include <memory>

namespace longreach::fleet {

namespace {

constexpr std::size_t EditsAtOnce = 5'000;

void apply(QString &value, const QString &from, const QString &to)
{
    if (from != to)
        value = to;
}

QFuture<Result<void>> writeBatch(ports::Journal &journal, std::span<const NotesEdit> edits)
{
    const auto byEid = std::make_shared<QHash<Eid, NotesEdit>>();
    for (const auto &edit : edits)
        byEid->insert(edit.eid, edit);
    const auto merged = [byEid](const Eid &eid, const Device *stored) -> std::optional<Device> {
        if (stored == nullptr)
            return std::nullopt;
        const auto notes = applied(*byEid->constFind(eid), notesOf(*stored));
        if (notes == notesOf(*stored))
            return std::nullopt;
        auto device = *stored;
        device.label = notes.label;
        device.group = notes.group;
        device.tags = notes.tags;
        device.notes = notes.text;
        return device;
    };
    return journal.devices().merge({byEid->keyBegin(), byEid->keyEnd()}, merged);
}

} // namespace

DeviceNotes notesOf(const Device &device)
{
    return {.label = device.label, .group = device.group, .tags = device.tags, .text = device.notes};
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

DeviceNotes applied(const NotesEdit &edit, DeviceNotes notes)
{
    apply(notes.label, edit.from.label, edit.to.label);
    apply(notes.group, edit.from.group, edit.to.group);
    apply(notes.text, edit.from.text, edit.to.text);
    // Where nobody else has changed them, tags keep the order in which they were written.
    if (notes.tags == edit.from.tags) {
        notes.tags = edit.to.tags;
        return notes;
    }
    for (const auto &tag : edit.from.tags) {
        if (!edit.to.tags.contains(tag))
            notes.tags.removeAll(tag);
    }
    for (const auto &tag : edit.to.tags) {
        if (!edit.from.tags.contains(tag) && !notes.tags.contains(tag))
            notes.tags.append(tag);
    }
    return notes;
}

std::vector<NotesEdit> editsOf(const FleetSnapshot &fleet, std::span<const quint32> rows, const NotesChange &change)
{
    std::vector<NotesEdit> edits;
    for (const auto row : rows) {
        if (!fleet.isPresent(row))
            continue;
        const auto device = fleet.row(row);
        NotesEdit edit{.eid = device.eid(), .from = {}, .to = {}};
        edit.from.tags = device.tags();
        edit.to.tags = edit.from.tags;
        for (const auto &tag : change.removedTags)
            edit.to.tags.removeAll(tag);
        for (const auto &tag : change.addedTags) {
            if (!edit.to.tags.contains(tag))
                edit.to.tags.append(tag);
        }
        if (change.group) {
            edit.from.group = device.group();
            edit.to.group = *change.group;
        }
        if (edit.from != edit.to)
            edits.push_back(std::move(edit));
    }
    return edits;
}

QFuture<Result<void>> writeNotes(ports::Journal &journal, const std::vector<NotesEdit> &edits)
{
    QList<QFuture<Result<void>>> writes;
    for (std::size_t from = 0; from < edits.size(); from += EditsAtOnce)
        writes.append(writeBatch(journal, std::span(edits).subspan(from, std::min(EditsAtOnce, edits.size() - from))));
    if (writes.isEmpty())
        return QtFuture::makeReadyFuture(Result<void>{});
    return QtFuture::whenAll(writes.begin(), writes.end()).then([](const QList<QFuture<Result<void>>> &done) {
        for (const auto &write : done) {
            if (write.resultCount() == 0)
                return Result<void>(failure(Error::Kind::Cancelled, QStringLiteral("notes: ended without a result")));
            if (!write.result())
                return write.result();
        }
        return Result<void>{};
    });
}

} // namespace longreach::fleet
