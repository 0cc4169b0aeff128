// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/devicegate.h"

namespace longreach::jobs {

bool DeviceGate::enter(const Eid &eid, OperationId id)
{
    const auto inside = m_inside.constFind(eid);
    if (inside != m_inside.cend())
        return *inside == id;
    m_inside.insert(eid, id);
    return true;
}

void DeviceGate::wait(const Eid &eid, OperationId id)
{
    m_waiting[eid].push_back(id);
}

std::vector<OperationId> DeviceGate::leave(const Eid &eid, OperationId id)
{
    const auto inside = m_inside.constFind(eid);
    if (inside == m_inside.cend() || *inside != id)
        return {};
    m_inside.erase(inside);
    return m_waiting.take(eid);
}

} // namespace longreach::jobs
