// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;

namespace longreach {

/// What a person wants to be told of without asking.
struct NoticeSettings {
    bool showsToasts = true;
    bool hasSound = false; ///< for what failed
    bool tellsOfJobs = true;
    bool tellsOfEims = true; ///< that one does not answer, or answers again; that a sync failed
    bool tellsOfCards = true;
    bool tellsOfImports = true; ///< those that went on in the background

    static NoticeSettings read(const QSettings &settings);
    void write(QSettings &settings) const;

    friend bool operator==(const NoticeSettings &, const NoticeSettings &) = default;
};

} // namespace longreach
