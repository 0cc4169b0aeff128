// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/devicenotes.h"

#include "app/jobs/mailbox.h"
#include "app/ports/clock.h"
#include "app/ports/journal.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace longreach::jobs {

namespace {

constexpr std::size_t NotesMaximum = 2'000;
constexpr std::chrono::milliseconds NotesRetry{2'000};

/// What the card lists, with what else was known of its profiles.
std::vector<Profile> merged(std::vector<Profile> listed, const std::vector<Profile> &known)
{
    const bool isFallbackTold = std::ranges::any_of(listed, &Profile::isFallback); // one profile at most has it
    for (auto &profile : listed) {
        const auto old = std::find_if(known.begin(), known.end(),
                                      [&](const Profile &other) { return other.iccid == profile.iccid; });
        if (old == known.end())
            continue;
        if (profile.profileClass == ProfileClass::Unknown)
            profile.profileClass = old->profileClass;
        if (!profile.isdpAid)
            profile.isdpAid = old->isdpAid;
        if (!profile.owner)
            profile.owner = old->owner;
        if (profile.serviceProvider.isEmpty())
            profile.serviceProvider = old->serviceProvider;
        if (profile.name.isEmpty())
            profile.name = old->name;
        if (profile.nickname.isEmpty())
            profile.nickname = old->nickname;
        profile.isFallback = profile.isFallback || (old->isFallback && !isFallbackTold);
    }
    return listed;
}

} // namespace

void DeviceNotes::noteChange(const Eid &eid, ProfileChange change)
{
    if (!change.isEmpty())
        m_notes.push_back({eid, m_context.clock.now(), std::move(change), std::nullopt});
}

void DeviceNotes::noteAudit(const Eid &eid, std::vector<Profile> profiles)
{
    m_notes.push_back({eid, m_context.clock.now(), {}, std::move(profiles)});
}

void DeviceNotes::flush()
{
    if (m_isStoring || m_notes.empty() || m_context.clock.now() < m_retryAt)
        return;
    const auto size = static_cast<std::ptrdiff_t>(std::min(m_notes.size(), NotesMaximum));
    std::vector<Note> notes(m_notes.begin(), m_notes.begin() + size);
    m_notes.erase(m_notes.begin(), m_notes.begin() + size);
    std::vector<Eid> eids;
    QHash<Eid, std::vector<Note>> byDevice;
    for (const auto &note : notes) {
        auto &ofDevice = byDevice[note.eid];
        if (ofDevice.empty())
            eids.push_back(note.eid);
        ofDevice.push_back(note);
    }
    const auto merge = [byDevice = std::move(byDevice)](const Eid &eid, const Device *stored) -> std::optional<Device> {
        if (!stored)
            return std::nullopt;
        auto device = *stored;
        for (const auto &note : *byDevice.constFind(eid))
            note.applyTo(device);
        return device;
    };
    m_isStoring = true;
    m_context.mailbox.await(m_context.journal.devices().merge(std::move(eids), merge),
                            [this, notes = std::move(notes)](const Result<void> &stored) {
                                if (stored)
                                    m_isStoring = false;
                                else
                                    takeBack(notes);
                            });
}

void DeviceNotes::Note::applyTo(Device &device) const
{
    if (listed) {
        device.profiles = merged(*listed, device.profiles);
        device.auditedAt = at;
    } else {
        change.applyTo(device.profiles);
    }
}

void DeviceNotes::takeBack(std::vector<Note> notes)
{
    m_isStoring = false;
    m_retryAt = m_context.clock.now() + NotesRetry;
    notes.insert(notes.end(), std::make_move_iterator(m_notes.begin()), std::make_move_iterator(m_notes.end()));
    m_notes = std::move(notes);
}

} // namespace longreach::jobs
