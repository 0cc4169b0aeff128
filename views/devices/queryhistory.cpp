// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/queryhistory.h"

#include <algorithm>

namespace longreach {

void QueryHistory::add(const QString &text)
{
    m_at = -1;
    if (text.isEmpty())
        return;
    m_entries.removeAll(text);
    m_entries.prepend(text);
    m_entries.resize(std::min(m_entries.size(), MostEntries));
}

std::optional<QString> QueryHistory::older(const QString &present)
{
    if (m_at < 0)
        m_draft = present;
    // What stands in the line already is no step.
    auto next = m_at + 1;
    while (next < m_entries.size() && m_entries.at(next) == present)
        ++next;
    if (next >= m_entries.size())
        return std::nullopt;
    m_at = next;
    return m_entries.at(m_at);
}

std::optional<QString> QueryHistory::newer()
{
    if (m_at < 0)
        return std::nullopt;
    --m_at;
    return m_at < 0 ? m_draft : m_entries.at(m_at);
}

void QueryHistory::setEntries(const QStringList &entries)
{
    m_entries = entries.mid(0, MostEntries);
    m_at = -1;
}

} // namespace longreach
