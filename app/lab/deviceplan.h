// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eid.h"
#include "app/core/result.h"
#include "app/lab/behaviour.h"
#include "app/lab/seed.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace longreach::lab {

/// Which devices of a lab misbehave, and how: exact numbers, chosen by the seed, none twice.
class DevicePlan final {
public:
    /// Chooses among `eids`. Fails with InvalidInput if the shares ask for more devices than there are.
    static Result<DevicePlan> make(Seed seed, std::span<const Eid> eids, const BehaviourShares &shares);

    [[nodiscard]] Behaviour behaviourAt(std::size_t position) const { return m_behaviours.at(position); }

    /// `{"seed":..,"devices":..,"refuse":[EIDs],"slow":[..],"dark":[..],"rollback":[..],"absent":[..]}`
    [[nodiscard]] QByteArray toJson() const;

private:
    DevicePlan(Seed seed, std::span<const Eid> eids);

    Seed m_seed;
    std::vector<Eid> m_eids;
    std::vector<Behaviour> m_behaviours; ///< for each of m_eids
};

} // namespace longreach::lab
