// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/apdu/calleffort.h"

#include "app/card/apdu/objecttitle.h"

#include <algorithm>
#include <array>

namespace longreach::card {

namespace {

using namespace std::chrono_literals;

constexpr auto SignaturePatience = 30s; // of one signature, or of all that wait on the card
constexpr auto SwitchPatience = 30s;
constexpr auto MemoryPatience = 120s; // what deletes or installs profiles

struct Known {
    sgp32::Tag tag;
    CallEffort effort;
};

constexpr std::array Efforts{
    Known{0xBF21, {SignaturePatience, false}}, // PrepareDownload makes a key, too
    Known{0xBF2B, {SignaturePatience, false}}, // notifications are signed when they are asked for
    Known{0xBF2E, {CallEffort::UsualPatience, false}},
    Known{0xBF38, {SignaturePatience, false}},
    Known{0xBF41, {SignaturePatience, false}},
    Known{0xBF29, {SwitchPatience, true}},
    Known{0xBF30, {SwitchPatience, true}},
    Known{0xBF31, {SwitchPatience, true}},
    Known{0xBF32, {SwitchPatience, true}},
    Known{0xBF3F, {SwitchPatience, true}},
    Known{0xBF57, {SwitchPatience, true}},
    Known{0xBF65, {SwitchPatience, true}},
};

} // namespace

CallEffort effortOf(const QByteArray &object)
{
    const auto tag = tagOfObject(object);
    const auto known = std::ranges::find(Efforts, tag, &Known::tag);
    if (known != Efforts.end())
        return known->effort;
    // Among the rest: deleting, memory reset, packages, and the segments of a bound profile package.
    return isReadOnly(object) ? CallEffort{} : CallEffort{MemoryPatience, true};
}

} // namespace longreach::card
