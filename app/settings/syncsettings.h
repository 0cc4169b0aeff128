// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace longreach::settings {

class SettingsGroup;

/// How the eIMs of a store are synced without being asked.
struct SyncSettings {
    static constexpr auto Group = "sync";

    /// From the end of one sync of an eIM to the next; 0: never by itself.
    int intervalSeconds = 300;

    static SyncSettings read(const SettingsGroup &group);
    void write(SettingsGroup &group) const;

    friend bool operator==(const SyncSettings &, const SyncSettings &) = default;
};

} // namespace longreach::settings
