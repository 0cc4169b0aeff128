// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eid.h"
#include "app/jobs/enginecontext.h"

#include <QHash>
#include <QSet>

#include <chrono>
#include <optional>
#include <vector>

namespace longreach::jobs {

/// How often the devices of open operations poll their eIM, as the journal knows it.
class PollRhythm final {
public:
    explicit PollRhythm(EngineContext &context) : m_context(context) {}

    /// Has the interval of a device looked up with the next tick, unless it is known.
    void want(const Eid &eid);
    void forget(const Eid &eid) { m_known.remove(eid); }

    /// Whether the journal has been asked and has not answered yet.
    [[nodiscard]] bool isPending(const Eid &eid) const { return m_pending.contains(eid); }

    /// Empty while it is not known.
    [[nodiscard]] std::optional<std::chrono::milliseconds> of(const Eid &eid) const;

    void tick();

private:
    EngineContext &m_context;
    QHash<Eid, std::optional<std::chrono::milliseconds>> m_known;
    QSet<Eid> m_pending;
    std::vector<Eid> m_wanted;
};

} // namespace longreach::jobs
