// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace longreach::settings {

class SettingsGroup;

/// What is remembered of a store as a whole.
struct StoreSettings {
    static constexpr auto Group = "store";

    /// Where its secrets are kept: `keychain`, `file`, `run`; empty while nobody has chosen.
    QString secretsPlace;

    static StoreSettings read(const SettingsGroup &group);
    void write(SettingsGroup &group) const;

    friend bool operator==(const StoreSettings &, const StoreSettings &) = default;
};

} // namespace longreach::settings
