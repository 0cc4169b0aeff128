// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/card.h"

#include <algorithm>

namespace longreach {

namespace {

template <typename Predicate>
const CardProfile *findIf(const CardReport &report, Predicate wanted)
{
    const auto found = std::ranges::find_if(report.profiles, wanted);
    return found == report.profiles.end() ? nullptr : &*found;
}

} // namespace

const CardProfile *enabledProfile(const CardReport &report) noexcept
{
    return findIf(report, [](const CardProfile &each) { return each.profile.state == ProfileState::Enabled; });
}

const CardProfile *findProfile(const CardReport &report, const Iccid &iccid) noexcept
{
    return findIf(report, [&](const CardProfile &each) { return each.profile.iccid == iccid; });
}

} // namespace longreach
