// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/device.h"

#include "app/core/words.h"

#include <algorithm>

namespace longreach {

namespace {

constexpr WordTable<DeviceState, 5> DeviceStateWords{{{{DeviceState::Unknown, QLatin1String("unknown")},
                                                       {DeviceState::Empty, QLatin1String("empty")},
                                                       {DeviceState::Disabled, QLatin1String("disabled")},
                                                       {DeviceState::Enabled, QLatin1String("enabled")},
                                                       {DeviceState::Overdue, QLatin1String("overdue")}}}};

} // namespace

const Profile *enabledProfile(const Device &device) noexcept
{
    const auto found = std::find_if(device.profiles.begin(), device.profiles.end(),
                                    [](const Profile &profile) { return profile.state == ProfileState::Enabled; });
    return found == device.profiles.end() ? nullptr : &*found;
}

QString operatorName(const Device &device)
{
    if (const auto *profile = enabledProfile(device); profile && !profile->serviceProvider.isEmpty())
        return profile->serviceProvider;
    return device.plmn ? device.plmn->toString() : QString();
}

bool isOverdue(const Device &device, Timestamp now) noexcept
{
    return device.pollInterval && device.pollInterval->count() > 0 && device.lastPoll
        && now - *device.lastPoll > 2 * *device.pollInterval;
}

DeviceState stateOf(const Device &device, Timestamp now) noexcept
{
    if (isOverdue(device, now))
        return DeviceState::Overdue;
    if (!device.syncedAt && !device.auditedAt)
        return DeviceState::Unknown;
    if (device.profiles.empty())
        return DeviceState::Empty;
    return enabledProfile(device) ? DeviceState::Enabled : DeviceState::Disabled;
}

QString toWord(DeviceState state)
{
    return DeviceStateWords.wordOf(state);
}

std::optional<DeviceState> deviceStateFromWord(QStringView word)
{
    return DeviceStateWords.find(word);
}

} // namespace longreach
