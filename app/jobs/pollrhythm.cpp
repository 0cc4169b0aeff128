// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/pollrhythm.h"

#include "app/jobs/mailbox.h"
#include "app/ports/journal.h"

#include <utility>

namespace longreach::jobs {

void PollRhythm::want(const Eid &eid)
{
    if (m_known.contains(eid))
        return;
    m_known.insert(eid, std::nullopt);
    m_pending.insert(eid);
    m_wanted.push_back(eid);
}

std::optional<std::chrono::milliseconds> PollRhythm::of(const Eid &eid) const
{
    return m_known.value(eid);
}

void PollRhythm::tick()
{
    if (m_wanted.empty())
        return;
    auto wanted = std::exchange(m_wanted, {});
    auto found = m_context.journal.devices().find(wanted);
    m_context.mailbox.await(std::move(found),
                            [this, wanted = std::move(wanted)](const Result<std::vector<Device>> &devices) {
                                if (!devices) {
                                    m_wanted.insert(m_wanted.end(), wanted.begin(), wanted.end());
                                    return;
                                }
                                for (const auto &eid : wanted)
                                    m_pending.remove(eid);
                                for (const auto &device : *devices) {
                                    const auto known = m_known.find(device.eid);
                                    if (known != m_known.end() && device.pollInterval)
                                        *known = std::chrono::milliseconds(*device.pollInterval);
                                }
                            });
}

} // namespace longreach::jobs
