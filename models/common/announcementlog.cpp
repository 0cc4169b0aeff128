// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/announcementlog.h"

#include <algorithm>
#include <utility>

namespace longreach {

void AnnouncementLog::add(Announcement announcement)
{
    const auto former = std::ranges::find(m_entries, announcement.topic, &Announcement::topic);
    if (!announcement.topic.isEmpty() && former != m_entries.end()) {
        if (former - m_entries.begin() < m_unread)
            --m_unread;
        m_entries.erase(former);
    }
    m_entries.push_front(std::move(announcement));
    if (m_entries.size() > Capacity)
        m_entries.pop_back();
    m_unread = std::min(m_unread + 1, static_cast<int>(m_entries.size()));
    Q_EMIT added(m_entries.front());
    Q_EMIT changed();
}

void AnnouncementLog::markRead()
{
    if (std::exchange(m_unread, 0) != 0)
        Q_EMIT changed();
}

} // namespace longreach
