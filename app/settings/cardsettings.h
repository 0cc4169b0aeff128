// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/benchsettings.h"

namespace longreach::settings {

class SettingsGroup;

/// How the bench treats readers and cards, by what a person chose. Where certificates are kept is not
/// chosen, so the folders of `bench` are left as they are.
struct CardSettings {
    static constexpr auto Group = "cards";

    BenchSettings bench;

    static CardSettings read(const SettingsGroup &group);
    void write(SettingsGroup &group) const;

    friend bool operator==(const CardSettings &, const CardSettings &) = default;
};

} // namespace longreach::settings
