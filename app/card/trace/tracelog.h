// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card/trace/tracemask.h"
#include "app/core/cardtrace.h"

#include <QString>

#include <deque>
#include <functional>
#include <mutex>
#include <vector>

namespace longreach::card {

/// What was said to cards and servers, in the order in which it ended: numbered, kept, passed on, its secrets masked.
///
/// Callable from any thread.
class TraceLog final {
public:
    static constexpr std::size_t MaximumEntries = 20'000;

    using Listener = std::function<void(const TraceEntry &)>;

    /// `listener` is called for each entry, on the thread that adds it.
    explicit TraceLog(Listener listener = {});

    /// Numbers `entry` and keeps it; the oldest goes when there are too many.
    void add(TraceEntry entry);

    /// The entries kept, oldest first; those of one reader unless `reader` is empty.
    [[nodiscard]] std::vector<TraceEntry> entries(const QString &reader = {}) const;

private:
    const Listener m_listener;
    mutable std::mutex m_mutex;
    TraceMasker m_masker;
    std::deque<TraceEntry> m_entries;
    quint64 m_count = 0;
};

} // namespace longreach::card
