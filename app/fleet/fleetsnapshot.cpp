// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/fleetsnapshot.h"

#include <algorithm>
#include <utility>

namespace longreach::fleet {

FleetSnapshot::FleetSnapshot(std::vector<std::shared_ptr<DeviceChunk>> chunks, FleetTexts texts)
    : m_chunks(std::move(chunks)), m_texts(std::move(texts))
{
    for (const auto &chunk : m_chunks) {
        const auto gaps = std::count(chunk->states.begin(), chunk->states.end(), DeviceChunk::Gap);
        m_rowCount += chunk->size();
        m_deviceCount += chunk->size() - static_cast<quint32>(gaps);
    }
}

} // namespace longreach::fleet
