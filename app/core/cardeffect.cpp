// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/cardeffect.h"

#include <algorithm>

namespace longreach {

namespace {

using Answer = std::optional<bool>;

bool hasState(const CardReport &report, const Iccid &iccid, ProfileState state)
{
    const auto *found = findProfile(report, iccid);
    return found && found->profile.state == state;
}

bool hasProfileOf(const CardReport &report, ProfileClass profileClass)
{
    return std::ranges::any_of(report.profiles,
                               [&](const CardProfile &each) { return each.profile.profileClass == profileClass; });
}

bool hasNotification(const CardReport &report, quint32 number)
{
    return std::ranges::find(report.notifications, number, &CardNotification::number) != report.notifications.end();
}

struct Effect final {
    const CardReport &before;
    const CardReport &after;

    Answer operator()(const cardtask::Enable &task) const { return hasState(after, task.iccid, ProfileState::Enabled); }
    Answer operator()(const cardtask::Disable &task) const
    {
        return hasState(after, task.iccid, ProfileState::Disabled);
    }
    Answer operator()(const cardtask::Delete &task) const { return findProfile(after, task.iccid) == nullptr; }
    Answer operator()(const cardtask::Rename &task) const
    {
        const auto *found = findProfile(after, task.iccid);
        return found && found->profile.nickname == task.nickname;
    }
    Answer operator()(const cardtask::AddEim &) const { return after.eims.size() > before.eims.size(); }
    Answer operator()(const cardtask::RemoveNotifications &task) const
    {
        return std::ranges::none_of(task.numbers, [this](quint32 number) { return hasNotification(after, number); });
    }
    Answer operator()(const cardtask::ResetMemory &task) const
    {
        const bool isAnyLeft = (task.operationalProfiles && hasProfileOf(after, ProfileClass::Operational))
            || (task.provisioningProfiles && hasProfileOf(after, ProfileClass::Provisioning))
            || (task.testProfiles && task.preloadedTestProfiles && hasProfileOf(after, ProfileClass::Test))
            || (task.eimConfigurations && !after.eims.empty())
            || (task.defaultDpAddress && after.addresses && !after.addresses->defaultDp.isEmpty());
        // Which test profiles came with the card, and to what it consented, it does not show.
        const bool isAllHidden = !task.operationalProfiles && !task.provisioningProfiles && !task.eimConfigurations
            && !(task.testProfiles && task.preloadedTestProfiles) && !(task.defaultDpAddress && after.addresses);
        return isAllHidden ? Answer() : Answer(!isAnyLeft);
    }
    Answer operator()(const cardtask::SendNotifications &) const { return {}; }
    Answer operator()(const cardtask::LoadPackage &) const { return {}; }
    Answer operator()(const cardtask::PollEim &) const { return {}; }
};

} // namespace

std::optional<bool> isShown(const CardTask &task, const CardReport &before, const CardReport &after)
{
    return std::visit(Effect{before, after}, task);
}

void noteRemovals(const CardTask &task, const CardReport &before, const CardReport &after, CardOutcome &outcome)
{
    const auto *removal = std::get_if<cardtask::RemoveNotifications>(&task);
    if (!removal)
        return;
    for (const auto number : removal->numbers) {
        if (hasNotification(after, number))
            outcome.unremoved.push_back(
                {QString::number(number), {Error::Kind::Cancelled, QStringLiteral("not tried after a lost answer")}});
        else if (hasNotification(before, number))
            outcome.removed.push_back(number);
    }
}

} // namespace longreach
