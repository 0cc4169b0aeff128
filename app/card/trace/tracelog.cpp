// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/trace/tracelog.h"

#include <algorithm>
#include <iterator>

namespace longreach::card {

TraceLog::TraceLog(Listener listener) : m_listener(std::move(listener)) {}

void TraceLog::add(TraceEntry entry)
{
    {
        const std::scoped_lock lock(m_mutex);
        entry = m_masker.mask(entry);
        entry.number = ++m_count;
        m_entries.push_back(entry);
        if (m_entries.size() > MaximumEntries)
            m_entries.pop_front();
    }
    if (m_listener)
        m_listener(entry);
}

std::vector<TraceEntry> TraceLog::entries(const QString &reader) const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<TraceEntry> chosen;
    std::ranges::copy_if(m_entries, std::back_inserter(chosen),
                         [&](const TraceEntry &each) { return reader.isEmpty() || each.reader == reader; });
    return chosen;
}

} // namespace longreach::card
