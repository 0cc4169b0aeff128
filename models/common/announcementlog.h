// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/timestamp.h"
#include "models/common/placehistory.h"
#include "models/common/tone.h"

#include <QObject>
#include <QString>

#include <cstddef>
#include <deque>

namespace longreach {

/// Something that happened while a person may have been looking elsewhere, in their language.
struct Announcement {
    QString topic; ///< `eim:lab`: a newer one on the same topic takes its place
    Tone tone = Tone::Neutral;
    QString title;
    QString text;
    Timestamp when{};
    Place place; ///< where one sees more of it
};

/// The last announcements, the newest first, and how many of them nobody has looked at.
class AnnouncementLog final : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t Capacity = 30;

    using QObject::QObject;

    void add(Announcement announcement);
    [[nodiscard]] const std::deque<Announcement> &entries() const noexcept { return m_entries; }

    [[nodiscard]] int unread() const noexcept { return m_unread; }
    void markRead();

Q_SIGNALS:
    void added(const longreach::Announcement &announcement);
    void changed();

private:
    std::deque<Announcement> m_entries;
    int m_unread = 0; ///< of the newest
};

} // namespace longreach
