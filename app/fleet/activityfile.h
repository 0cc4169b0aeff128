// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/activity.h"

#include <QIODevice>

#include <span>

namespace longreach::fleet {

/// Lines of the activity as a table or as an array of JSON objects. Whether all could be written is
/// for who opened the file to ask it.
class ActivityFile final {
public:
    enum class Format { Csv, Json };

    ActivityFile(QIODevice &to, Format format);

    void add(std::span<const Activity> lines);

    /// Writes what comes after the last line.
    void close();

    [[nodiscard]] qint64 count() const noexcept { return m_count; }

private:
    QIODevice &m_to;
    Format m_format;
    qint64 m_count = 0;
};

} // namespace longreach::fleet
