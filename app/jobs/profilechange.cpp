// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/profilechange.h"

#include "app/jobs/particulars.h"

#include <algorithm>
#include <optional>

namespace longreach::jobs {

namespace {

std::optional<ProfileChange::Wish> wishOf(PlanStep::Verb verb)
{
    switch (verb) {
    case PlanStep::Verb::Enable: return ProfileChange::Wish::Enabled;
    case PlanStep::Verb::Disable: return ProfileChange::Wish::Disabled;
    case PlanStep::Verb::Delete: return ProfileChange::Wish::Absent;
    case PlanStep::Verb::ListProfiles:
    case PlanStep::Verb::GetRat: return std::nullopt;
    }
    return std::nullopt;
}

bool isShown(const Iccid &iccid, ProfileChange::Wish wish, std::span<const Profile> profiles)
{
    const auto found =
        std::find_if(profiles.begin(), profiles.end(), [&](const Profile &profile) { return profile.iccid == iccid; });
    if (found == profiles.end())
        return wish == ProfileChange::Wish::Absent;
    switch (wish) {
    case ProfileChange::Wish::Enabled: return found->state == ProfileState::Enabled;
    case ProfileChange::Wish::Disabled: return found->state == ProfileState::Disabled;
    case ProfileChange::Wish::Absent: return false;
    }
    return false;
}

} // namespace

ProfileChange::ProfileChange(const JobPlan &plan, const Operation &operation)
{
    if (plan.kind == JobKind::Sequence) {
        const auto targets = Particulars::fromJson(operation.particulars).value_or(Particulars()).stepTargets;
        for (std::size_t at = 0; at < std::min(targets.size(), plan.steps.size()); ++at) {
            if (const auto wish = wishOf(plan.steps[at].verb); wish && targets[at])
                add(*targets[at], *wish);
        }
        return;
    }
    if (!operation.target)
        return;
    if (plan.kind == JobKind::Enable)
        add(*operation.target, Wish::Enabled);
    else if (plan.kind == JobKind::Disable)
        add(*operation.target, Wish::Disabled);
    else if (plan.kind == JobKind::Delete)
        add(*operation.target, Wish::Absent);
}

bool ProfileChange::isShownBy(std::span<const Profile> profiles) const
{
    return std::all_of(m_wishes.begin(), m_wishes.end(),
                       [&](const Item &item) { return isShown(item.iccid, item.wish, profiles); });
}

void ProfileChange::applyTo(std::vector<Profile> &profiles) const
{
    for (const auto &item : m_wishes)
        apply(item.iccid, item.wish, profiles);
}

void ProfileChange::apply(const Iccid &iccid, Wish wish, std::vector<Profile> &profiles)
{
    if (wish == Wish::Absent) {
        std::erase_if(profiles, [&](const Profile &profile) { return profile.iccid == iccid; });
        return;
    }
    for (auto &profile : profiles) {
        if (profile.iccid == iccid)
            profile.state = wish == Wish::Enabled ? ProfileState::Enabled : ProfileState::Disabled;
        else if (wish == Wish::Enabled && profile.state == ProfileState::Enabled)
            profile.state = ProfileState::Disabled;
    }
}

void ProfileChange::add(const Iccid &iccid, Wish wish)
{
    std::erase_if(m_wishes, [&](const Item &item) { return item.iccid == iccid; });
    if (wish == Wish::Enabled) {
        for (auto &item : m_wishes) {
            if (item.wish == Wish::Enabled)
                item.wish = Wish::Disabled;
        }
    }
    m_wishes.push_back({iccid, wish});
}

} // namespace longreach::jobs
