// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/device.h"
#include "app/core/timestamp.h"
#include "app/jobs/enginecontext.h"
#include "app/jobs/profilechange.h"

#include <optional>
#include <vector>

namespace longreach::jobs {

/// What operations taught about devices, on its way into the fleet: a change that a device says it
/// made, or the profiles that its card listed. Stored in batches, touching nothing but what they say:
/// an inventory may be storing the same devices.
class DeviceNotes final {
public:
    explicit DeviceNotes(EngineContext &context) : m_context(context) {}

    /// The device says that it made `change`.
    void noteChange(const Eid &eid, ProfileChange change);

    /// The card listed `profiles`.
    void noteAudit(const Eid &eid, std::vector<Profile> profiles);

    void flush();

    [[nodiscard]] bool isClean() const noexcept { return m_notes.empty() && !m_isStoring; }

private:
    /// One thing learnt.
    struct Note {
        Eid eid;
        Timestamp at{};
        ProfileChange change;
        std::optional<std::vector<Profile>> listed;

        void applyTo(Device &device) const;
    };

    void takeBack(std::vector<Note> notes);

    EngineContext &m_context;
    std::vector<Note> m_notes;
    bool m_isStoring = false;
    Timestamp m_retryAt{};
};

} // namespace longreach::jobs
